using Cors.Analyzers.Reading.Scripts.Php.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <content>What expressions do, beside having a value.</content>
internal sealed partial class Runner
{
    private const int MostElements = 2000;

    // Files of these names do not send headers.
    private static readonly string[] HarmlessIncludes = ["autoload.php", "db.php", "database.php", "dbconnect.php", "db_connect.php", "connect.php", "connection.php", "conn.php", "dbconfig.php", "db_config.php"];

    /// <summary>The program.</summary>
    public PhpProgram Program => program;

    /// <summary>The request is a preflight.</summary>
    public bool IsPreflight => isPreflight;

    /// <summary>A place in the file.</summary>
    public Place At(TextSpan span) => document.At(span);

    /// <summary>Does what an expression does.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="state">Before it.</param>
    /// <param name="around">The statement that it stands in, where that ends with it.</param>
    private IReadOnlyList<State> Execute(Expression expression, State state, Around? around)
    {
        cancellation.ThrowIfCancellationRequested();
        if (state.Course is not Course.On)
            return [state];
        if (++_steps > MostSteps || _nested >= DeepestExpression)
            return [state with { IsComplete = false }];
        _nested++;
        var found = Do(expression, state, around);
        _nested--;
        return found;
    }

    private IReadOnlyList<State> Do(Expression expression, State state, Around? around)
    {
        switch (expression)
        {
            case Expression.Binary { Operator: "=", Left: var left, Right: var right }:
                return Assigned(left, right, right, state, around);
            case Expression.Binary { Operator: "&&" or "and", Left: var left, Right: var right } when Acts(right):
                return Both(left, right, state);
            case Expression.Binary { Operator: "||" or "or", Left: var left, Right: var right } when Acts(right):
                return Either(left, right, state);
            case Expression.Binary { Operator: var op, Left: var left } binary when op.EndsWith("=", StringComparison.Ordinal) && op is not ("==" or "===" or "!=" or "!==" or "<=" or ">="):
                return Assigned(left, binary.Right, Combined(binary), state, around);
            case Expression.Ternary ternary:
                return Chosen(ternary, state);
            case Expression.Match match:
                return Choose(match, 0, 0, state);
            case Expression.Unary { Operator: "exit", Operands: var operands }:
                return Ended(operands, Course.Exit, expression.Span, state);
            case Expression.Unary { Operator: "throw", Operands: var operands }:
                return Ended(operands, Course.Throw, expression.Span, state);
            case Expression.Unary { Operator: "print", Operands: var operands }:
                return Printed(operands, expression.Span, state);
            case Expression.Unary { Operator: "include" or "include_once" or "require" or "require_once", Operands: [var file] }:
                return [state with { IsComplete = state.IsComplete && IsHarmless(file) }];
            case Expression.Unary { Operator: "@" or "{}", Operands: [var inner] }:
                return Execute(inner, state, around);
            case Expression.Call call:
                return CallAll(call, state, around);
            case Expression.New made:
                return Made(made, state);
            case Expression.Lambda:
                return [state];
            default:
                return All(expression.Parts, state);
        }
    }

    // Each by itself: what a lambda keeps would be made for every expression, were they one method.
    private List<State> Assigned(Expression target, Expression run, Expression value, State state, Around? around) =>
        [.. Execute(run, state, around).Select(one => one.Course is Course.On ? Assign(target, new Evaluation(this, one).Evaluate(value), one) : one)];

    private List<State> Both(Expression left, Expression right, State state) => Fork(left, state, holds => [.. Execute(right, holds, null)], fails => [fails]);

    private List<State> Either(Expression left, Expression right, State state) => Fork(left, state, holds => [holds], fails => [.. Execute(right, fails, null)]);

    private List<State> Chosen(Expression.Ternary ternary, State state) =>
        Fork(ternary.Condition, state, holds => Chosen(ternary, ternary.Holds ?? ternary.Condition, holds), fails => Chosen(ternary, ternary.Fails, fails));

    private List<State> Ended(IReadOnlyList<Expression> operands, Course course, TextSpan at, State state) => [.. All(operands, state).Select(one => End(one, course, at))];

    private List<State> Printed(IReadOnlyList<Expression> operands, TextSpan at, State state) => [.. All(operands, state).Select(one => one with { Output = one.Output ?? at })];

    private List<State> Made(Expression.New made, State state) => [.. All(made.Arguments, state).Select(one => Maps(made.Arguments, one))];

    private List<State> CallAll(Expression.Call call, State state, Around? around)
    {
        var found = new List<State>();
        foreach (var one in All(call.Target is null ? call.Arguments : [call.Target, .. call.Arguments], state))
        {
            if (one.Course is Course.On)
                found.AddRange(Call(call, one, around));
            else
                found.Add(one);
        }

        return found;
    }

    /// <summary><c>$a .= $b</c> is <c>$a = $a . $b</c>.</summary>
    private static Expression Combined(Expression.Binary binary) =>
        new Expression.Binary(binary.Span, binary.Operator.Substring(0, binary.Operator.Length - 1), binary.Left, binary.Right);

    private IReadOnlyList<State> All(IEnumerable<Expression> expressions, State state)
    {
        IReadOnlyList<State> states = [state];
        foreach (var one in expressions)
        {
            if (one is Expression.Text or Expression.Variable or Expression.Number or Expression.Constant)
                continue;
            states = states.Count == 1 ? Execute(one, states[0], null) : All(one, states);
        }

        return states;
    }

    private List<State> All(Expression expression, IReadOnlyList<State> states) => Few([.. states.SelectMany(each => Execute(expression, each, null))]);

    private static State End(State state, Course course, TextSpan at) => state.Course is Course.On ? state with { Course = course, EndedAt = at } : state;

    /// <summary>Has the expression an effect of its own that its value does not show?</summary>
    private bool Acts(Expression expression, int depth = 0) =>
        depth < 50 && --Budget > 0 && (expression is Expression.Unary { Operator: "exit" or "throw" or "print" or "include" or "include_once" or "require" or "require_once" }
            or Expression.Call { Target: null, Name: "header" or "http_response_code" or "header_remove" }
            || expression.Parts.Any(part => Acts(part, depth + 1)));

    private List<State> Chosen(Expression whole, Expression part, State state) =>
        [.. Execute(part, state, null).Select(one => one.Course is Course.On ? Remember(whole, new Evaluation(this, one).Evaluate(part), one) : one)];

    private List<State> Choose(Expression.Match match, int arm, int key, State state)
    {
        if (arm >= match.Arms.Count)
            return [state];
        if (arm + key >= MostCases || _steps > MostSteps)
            return [state with { IsComplete = false }];
        var (keys, value) = match.Arms[arm];
        if (keys.Count == 0)
            return Chosen(match, value, state);
        if (key >= keys.Count)
            return Choose(match, arm + 1, 0, state);
        var condition = new Expression.Binary(keys[key].Span, "===", match.Subject, keys[key]);
        return Fork(condition, state, holds => Chosen(match, value, holds), fails => Choose(match, arm, key + 1, fails));
    }

    /// <summary>What an expression came to on this way, for whoever asks later.</summary>
    private static State Remember(Expression expression, IReadOnlyList<Outcome> value, State state) =>
        state with { Variables = state.Variables.SetItem(Remembered(expression), value) };

    /// <summary>What <see cref="Remember"/> keeps of an expression on this way; null for nothing.</summary>
    public static IReadOnlyList<Outcome>? Recall(Expression expression, State state) =>
        expression is Expression.Ternary or Expression.Match or Expression.Call ? state.Variable(Remembered(expression)) : null;

    private static string Remembered(Expression expression) => "#" + expression.Span.Start + "-" + expression.Span.End;

    private State Assign(Expression target, IReadOnlyList<Outcome> value, State state)
    {
        switch (target)
        {
            case Expression.Variable variable:
                return Set(state, variable.Name, value);
            case Expression.Member { Name: var name } member when member.Target is Expression.Variable { Name: "this" }:
                return Set(state, "->" + name, value);
            case Expression.Index { Target: Expression.Variable { Name: var name } } element:
                return Set(state, name, Grown(state, name, element, value));
            default:
                return state;
        }
    }

    private static State Set(State state, string name, IReadOnlyList<Outcome> value) =>
        state with { Variables = state.Variables.SetItem(name, value) };

    private IReadOnlyList<Outcome> Grown(State state, string name, Expression.Index element, IReadOnlyList<Outcome> value)
    {
        if (state.Variable(name) is not [{ Value: Value.Items { IsComplete: true } items }] || value is not [{ Value: var added }])
            return Outcome.Of(Value.Unread);
        var key = element.Key is null ? null : new Evaluation(this, state).Evaluate(element.Key) is [{ Value: var known }] ? known.Text : null;
        return (element.Key is not null && key is null) || items.All.Count > MostElements
            ? Outcome.Of(new Value.Items(items.All, isComplete: false))
            : Outcome.Of(new Value.Items([.. items.All.Where(item => key is null || item.Name != key), new Item(key, element.Key?.Span ?? default, added, default)], items.IsComplete));
    }

    private static State Put(State state, Statement.Output output) =>
        state.Course is not Course.On || state.Output is not null || output.Values.All(IsNothing) ? state : state with { Output = output.Span };

    private static bool IsNothing(Expression value) =>
        value is Expression.Text { Value: var text } && (text.Length == 0 || text.StartsWith("#!", StringComparison.Ordinal));

    private static bool IsHarmless(Expression file)
    {
        var path = file switch
        {
            Expression.Text text => text.Value,
            Expression.Binary { Operator: ".", Right: Expression.Text text } => text.Value,
            _ => "",
        };
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return Array.IndexOf(HarmlessIncludes, name.ToLowerInvariant()) >= 0;
    }
}

/// <summary>A statement that ends with the expression that is looked at.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="IsInBlock">More statements can be written beside it.</param>
internal sealed record Around(Statement Statement, bool IsInBlock);
