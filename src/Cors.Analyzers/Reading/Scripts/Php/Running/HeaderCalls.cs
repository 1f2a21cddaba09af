using Cors.Analyzers.Reading.Scripts.Php.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <summary>Reads the calls that set response headers.</summary>
internal sealed class HeaderCalls(Runner runner)
{
    // Nobody sends more.
    private const int MostHeaders = 100;

    private static readonly ImmutableHashSet<string> Setters = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "set", "add", "put", "header", "setHeader", "set_header", "addHeader", "add_header", "appendHeader", "withHeader", "withAddedHeader", "send_header", "sendHeader", "replace");

    private static readonly ImmutableHashSet<string> Adders = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "add", "addHeader", "add_header", "appendHeader", "withAddedHeader");

    /// <summary>PHP's own <c>header</c>.</summary>
    public IReadOnlyList<State> Header(Expression.Call call, State state, Around? around)
    {
        if (call.Arguments.Count == 0)
            return [state];
        if (call.Arguments.Count > 2 && call.Arguments[2] is Expression.Number { Value: var code } && int.TryParse(code, out var given))
            state = state with { Status = given };
        var replaces = call.Arguments.Count < 2 || call.Arguments[1] is not (Expression.Constant { Value: var flag } and not null) || !HeaderNames.Same(flag, "false");
        if (call.Arguments.Count > 1 && call.Arguments[1] is Expression.Number { Value: "0" })
            replaces = false;
        return [Line(call, call.Arguments[0], "", replaces, state, around)];
    }

    /// <summary>A method that sets a header; null where it is another one.</summary>
    public IReadOnlyList<State>? Method(Expression.Call call, State state, Around? around)
    {
        if (call.Target is null || call.Name is not { } method || call.Arguments.Count == 0)
            return null;
        var receiver = Receiver(call.Target);
        if (HeaderNames.Same(method, "setVary"))
            return [Add(state, new Write("Vary", call.Arguments[0].Span, new Evaluation(runner, state).Evaluate(call.Arguments[0])) { Receiver = receiver })];
        if (!Setters.Contains(method))
            return null;
        if (call.Arguments is [var only])
        {
            if (only is Expression.List or Expression.Variable)
                return null;
            return Setters.Contains(method) && Split(new Evaluation(runner, state).Evaluate(only)) is { } line && CorsHeader.Matters(line.Name) ? [Line(call, only, receiver, true, state, around)] : null;
        }

        if (new Evaluation(runner, state).Evaluate(call.Arguments[0]) is not [{ Value: var named }] || named.Text is not { } name || !CorsHeader.Matters(name) || HeaderNames.Request.Contains(name))
            return null;
        var replaces = !Adders.Contains(method) && !(call.Arguments.Count > 2 && call.Arguments[2] is Expression.Constant { Value: var flag } && HeaderNames.Same(flag, "false"));
        var isStatement = around?.Statement is Statement.Simple simple && simple.Expression == call;
        return
        [
            Add(state, new Write(name, named.Single?.At ?? call.Arguments[0].Span, new Evaluation(runner, state).Evaluate(call.Arguments[1]))
            {
                IsNameVerbatim = named.Single is { IsVerbatim: true },
                ValueAt = call.Arguments[1].Span,
                Argument = call.Arguments[1],
                Receiver = receiver,
                Replaces = replaces,
                Method = method,
                Shape = !isStatement || call.Target is Expression.Call ? WriteShape.Link : WriteShape.Statement,
                Whole = !isStatement || call.Target is Expression.Call ? call.Link : around!.Statement.Span,
                Extent = !isStatement || call.Target is Expression.Call ? call.Link : Extent(around!),
                IsInBlock = around?.IsInBlock ?? false,
            }),
        ];
    }

    /// <summary>An array of header names and values.</summary>
    public State Map(Value.Items items, Expression argument, State state)
    {
        foreach (var item in items.All)
        {
            if (item.Name is not { } name || !CorsHeader.Matters(name) || HeaderNames.Request.Contains(name) || state.Writes.Any(write => write.NameAt == item.NameAt))
                continue;
            state = Add(state, new Write(name, item.NameAt, Outcome.Of(item.Value))
            {
                IsNameVerbatim = true,
                ValueAt = item.Value.Single?.At ?? item.NameAt,
                Receiver = "array at " + argument.Span.Start,
                Shape = item.Extent.IsEmpty ? WriteShape.Fixed : WriteShape.Element,
                Whole = item.Extent,
                Extent = item.Extent,
            });
        }

        return state;
    }

    private State Line(Expression.Call call, Expression argument, string receiver, bool replaces, State state, Around? around)
    {
        var values = new Evaluation(runner, state).Evaluate(argument);
        if (Status(values) is { } status)
            return state with { Status = status };
        if (Split(values) is not { } line)
            return values.Any(value => value.Value.DependsOnOrigin) ? state with { IsComplete = false } : state;
        if (HeaderNames.Same(line.Name, "Location") && state.Status is null)
            return state with { Status = 302 };
        if (!CorsHeader.Matters(line.Name))
            return state;
        var isStatement = around?.Statement is Statement.Simple simple && Naked(simple.Expression) == call;
        return Add(state, new Write(line.Name, line.NameAt, line.Values)
        {
            IsNameVerbatim = line.IsVerbatim,
            ValueAt = argument.Span,
            Argument = argument,
            Receiver = receiver,
            Replaces = replaces,
            Method = receiver.Length > 0 ? call.Name! : "",
            Shape = isStatement ? WriteShape.Statement : WriteShape.Fixed,
            Whole = isStatement ? around!.Statement.Span : default,
            Extent = isStatement ? Extent(around!) : default,
            IsInBlock = isStatement && around!.IsInBlock,
            TooLateFor = receiver.Length == 0 && !runner.Program.StartsBuffer ? state.Output : null,
        });
    }

    private static Expression Naked(Expression expression) => expression is Expression.Unary { Operator: "@", Operands: [var inner] } ? inner : expression;

    private TextSpan Extent(Around around) =>
        around.IsInBlock ? runner.Program.Lines.Removal(around.Statement.Span) : default;

    private static State Add(State state, Write write)
    {
        if (state.Writes.Count >= MostHeaders)
            return state with { IsComplete = false };
        write = write with { Under = state.Under };
        if (!write.Replaces)
            return state with { Writes = state.Writes.Add(write) };
        var earlier = state.Writes.Where(other => other.Receiver == write.Receiver && HeaderNames.Same(other.Name, write.Name)).ToList();
        return earlier.Count == 0
            ? state with { Writes = state.Writes.Add(write) }
            : state with { Writes = state.Writes.RemoveRange(earlier).Add(write), Replaced = state.Replaced.Count >= MostHeaders ? state.Replaced : state.Replaced.AddRange(earlier.Select(other => (other, write))) };
    }

    /// <summary>The variable or call that a chain begins with.</summary>
    private string Receiver(Expression target)
    {
        while (true)
        {
            switch (target)
            {
                case Expression.Call { Target: { } inner }: target = inner; break;
                case Expression.Member { Target: var inner }: target = inner; break;
                default: return runner.Program.Text.Substring(target.Span.Start, target.Span.Length);
            }
        }
    }

    /// <summary><c>HTTP/1.1 405 …</c>.</summary>
    private static int? Status(IReadOnlyList<Outcome> values)
    {
        if (values is not [{ Value: Value.Scalar { All: var pieces } }])
            return null;
        var text = pieces is [{ Kind: PieceKind.Text, Text: var whole }] ? whole : string.Concat(pieces.Select(piece => piece.Kind is PieceKind.Text ? piece.Text : "HTTP/1.1"));
        if (!text.StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("Status:", StringComparison.OrdinalIgnoreCase))
            return null;
        var blank = text.IndexOf(' ');
        return blank > 0 && text.Length >= blank + 4 && int.TryParse(text.Substring(blank + 1, 3), out var status) ? status : null;
    }

    private static (string Name, TextSpan NameAt, bool IsVerbatim, IReadOnlyList<Outcome> Values)? Split(IReadOnlyList<Outcome> lines)
    {
        (string Name, TextSpan NameAt, bool IsVerbatim)? head = null;
        var values = new List<Outcome>();
        foreach (var line in lines)
        {
            if (HeaderLine.Split(line.Value) is not { } parts || (head is { } known && !HeaderNames.Same(known.Name, parts.Name)))
                return null;
            head ??= (parts.Name, parts.NameAt, parts.IsVerbatim);
            values.Add(line with { Value = parts.Value });
        }

        return head is { } found ? (found.Name, found.NameAt, found.IsVerbatim, values) : null;
    }
}
