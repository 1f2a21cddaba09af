using Cors.Analyzers.Reading.Scripts.Php.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <content>Calls and loops.</content>
internal sealed partial class Runner
{
    // A list of headers, not of data.
    private const int MostTurns = 40;

    private IReadOnlyList<State> Call(Expression.Call call, State state, Around? around)
    {
        var name = call.Name ?? "";
        if (call.Target is null)
        {
            switch (name.ToLowerInvariant())
            {
                case "header":
                    return new HeaderCalls(this).Header(call, state, around);
                case "header_remove":
                    return [Removed(call, state)];
                case "http_response_code" when call.Arguments is [Expression.Number { Value: var status }, ..]:
                    return [state with { Status = int.TryParse(status, out var code) ? code : state.Status }];
                case "printf" or "vprintf" or "print_r" or "var_dump" or "readfile" or "passthru" or "phpinfo":
                    return [state with { Output = state.Output ?? call.Span }];
            }
        }

        if (new HeaderCalls(this).Method(call, state, around) is { } written)
            return written;
        if (IsOwn(call) && program.Find(name) is { } function && !_running.Contains(function) && _running.Count < DeepestCall)
            return Inline(call, function, state);
        // What is handed over may be headers.
        return [Maps(call.Arguments, state)];
    }

    private static bool IsOwn(Expression.Call call) =>
        call.Target is null or Expression.Variable { Name: "this" } or Expression.Constant { Value: "self" or "static" or "parent" } or Expression.Constant;

    private IReadOnlyList<State> Inline(Expression.Call call, Function function, State state)
    {
        _called.Add(function);
        var variables = ImmutableDictionary<string, IReadOnlyList<Outcome>>.Empty;
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            var (name, initial) = function.Parameters[i];
            var given = i < call.Arguments.Count ? new Evaluation(this, state).Evaluate(call.Arguments[i])
                : initial is not null ? new Evaluation(this, State.Start).Evaluate(initial)
                : Outcome.Of(Value.Neutral);
            variables = variables.SetItem(name, given);
        }

        foreach (var pair in state.Variables.Where(pair => pair.Key.StartsWith("->", StringComparison.Ordinal)))
            variables = variables.SetItem(pair.Key, pair.Value);
        var outer = InBlock;
        _running.Push(function);
        var states = Run(function.Body, [state with { Variables = variables }]);
        _running.Pop();
        InBlock = outer;
        return Merge(states.Select(one => one.Course is Course.On or Course.Return
            ? Remember(call, one.Course is Course.Return ? one.Returned : Outcome.Of(new Value.Truth(Condition.False, call.Span)), one with
            {
                Variables = Kept(state, one),
                Course = Course.On,
                Returned = [],
                EndedAt = default,
            })
            : one));
    }

    /// <summary>The caller's variables, with the object's own as the function left them.</summary>
    private static ImmutableDictionary<string, IReadOnlyList<Outcome>> Kept(State before, State after)
    {
        var kept = before.Variables;
        foreach (var pair in after.Variables)
        {
            if (pair.Key.StartsWith("->", StringComparison.Ordinal))
                kept = kept.SetItem(pair.Key, pair.Value);
        }

        return kept;
    }

    private State Removed(Expression.Call call, State state)
    {
        if (call.Arguments.Count == 0)
            return state with { Writes = state.Writes.RemoveAll(write => write.Receiver.Length == 0) };
        return new Evaluation(this, state).Evaluate(call.Arguments[0]) is [{ Value.Text: { } name }]
            ? state with { Writes = state.Writes.RemoveAll(write => write.Receiver.Length == 0 && HeaderNames.Same(write.Name, name)) }
            : state;
    }

    private IEnumerable<State> Each(Statement.ForEach loop, State state)
    {
        foreach (var asked in Execute(loop.Subject, state, null))
        {
            var subject = asked.Course is Course.On && new Evaluation(this, asked).Evaluate(loop.Subject) is [{ Value: Value.Items items }] ? items : null;
            if (asked.Course is not Course.On)
            {
                yield return asked;
            }
            else if (subject is not null && subject.All.Count <= MostTurns && subject.All.Any(IsHeader))
            {
                foreach (var turned in subject.All.Aggregate<Item, IReadOnlyList<State>>([asked], (states, item) => [.. states.SelectMany(one => Turn(loop, item, one))]))
                    yield return turned;
            }
            else
            {
                var value = subject is { IsComplete: true } ? new Value.OneOf(subject) : subject is { All.Count: > 0 } || new Evaluation(this, asked).IsSuspect(loop.Subject) ? Value.Unread : Value.Neutral;
                var bound = Bind(loop.Key, Value.Neutral, Bind(loop.Value, value, asked));
                foreach (var one in Merge(Settled(Run(loop.Body, [bound]), Course.Break).Append(asked)))
                    yield return one with { Variables = one.Course is Course.On ? one.Variables.RemoveRange(Names(loop)) : one.Variables };
            }
        }
    }

    private IEnumerable<State> Turn(Statement.ForEach loop, Item item, State state) =>
        Settled(Run(loop.Body, [Bind(loop.Key, item.Name is null ? Value.Neutral : Value.Of(item.Name, item.NameAt, isVerbatim: true), Bind(loop.Value, item.Value, state))]), Course.Break);

    private static State Bind(Expression? target, Value value, State state) =>
        target is Expression.Variable { Name: var name } ? Set(state, name, Outcome.Of(value)) : state;

    private static IEnumerable<string> Names(Statement.ForEach loop) =>
        new[] { loop.Key, loop.Value }.OfType<Expression.Variable>().Select(variable => variable.Name);

    private static bool IsHeader(Item item) =>
        item.Name is { } name && CorsHeader.Is(name)
        || item.Value.Text is { } text && text.IndexOf(':') is > 0 and var colon && CorsHeader.Is(text.Substring(0, colon).Trim());

    /// <summary>Arrays with header names as keys that something is given: a response, or what makes one.</summary>
    private State Maps(IEnumerable<Expression> arguments, State state)
    {
        foreach (var argument in arguments)
        {
            if (argument is Expression.List or Expression.Variable && new Evaluation(this, state).Evaluate(argument) is [{ Value: Value.Items items }] && items.All.Any(item => item.Name is not null && CorsHeader.Is(item.Name)))
                state = new HeaderCalls(this).Map(items, argument, state);
        }

        return state;
    }
}
