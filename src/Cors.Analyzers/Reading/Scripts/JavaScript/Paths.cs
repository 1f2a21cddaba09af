using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript;

/// <summary>A way through a function to an answer.</summary>
/// <param name="Premises">What must hold.</param>
/// <param name="Answer">What is answered; null where that is not known.</param>
/// <param name="Truth">The answer as a test of the origin.</param>
/// <param name="At">Where the answer stands.</param>
internal sealed record Outcome(IReadOnlyList<Premise> Premises, Node? Answer, OriginTest Truth, TextSpan At);

/// <summary>Follows a function that answers for an origin, by a callback or by its result, on all ways.</summary>
internal sealed class Paths(ConditionReading conditions, Evaluation evaluation)
{
    private const int Most = 64;

    private readonly List<Outcome> _outcomes = [];

    private string? _callback;

    /// <summary>Some way refuses, or gives no answer.</summary>
    public bool Refuses { get; private set; }

    /// <summary>The answers of <c>(origin, callback) => …</c>, or of a function that returns its answer.</summary>
    /// <param name="function">The function.</param>
    /// <param name="callback">The name of the callback; null where the result is the answer.</param>
    public IReadOnlyList<Outcome> Of(Node.Function function, string? callback)
    {
        _callback = callback;
        Refuses |= Run(function.Body, [], 0) is not null;
        return _outcomes;
    }

    /// <summary>The test that a function with these arguments answers with.</summary>
    public OriginTest Answers(Node.Function function, IReadOnlyList<Node> arguments)
    {
        var before = new Dictionary<string, Node?>(evaluation.Local);
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            if (function.Parameters[i] is { } name)
                evaluation.Local[name] = i < arguments.Count ? Subject.Of(arguments[i], evaluation) is { Part: null, IgnoreCase: false } ? Subject.Origin : evaluation.Resolve(arguments[i]) : null;
        }

        var tests = Of(function, null).Select(outcome => Premise.All([.. outcome.Premises, new Premise(outcome.Truth, outcome.At, null)])).ToArray();
        evaluation.Local.Clear();
        foreach (var pair in before)
            evaluation.Local[pair.Key] = pair.Value;
        return Logic.Any(tests);
    }

    /// <summary>Runs statements; gives the premises under which what follows them is reached, null where it never is.</summary>
    private IReadOnlyList<Premise>? Run(IReadOnlyList<Statement> statements, IReadOnlyList<Premise> premises, int depth)
    {
        foreach (var statement in statements)
        {
            if (depth > 20 || _outcomes.Count > Most)
            {
                _outcomes.Add(new Outcome([.. premises, Unread(statement.Span)], null, OriginTest.Unread, statement.Span));
                return null;
            }

            switch (statement)
            {
                case Statement.Declaration { Name: { } name } declaration:
                    evaluation.Local[name] = declaration.Value;
                    continue;
                case Statement.Throw:
                    Refuses = true;
                    return null;
                case Statement.Return { Value: var value } end:
                    Answer(value, premises, end.Span, isReturn: true, depth);
                    return null;
                case Statement.Block block when Run(block.Body, premises, depth + 1) is { } behind:
                    premises = behind;
                    continue;
                case Statement.Block:
                    return null;
                case Statement.If choice when Choose(choice.Test, then => Run(choice.Then, then, depth + 1), otherwise => Run(choice.Else, otherwise, depth + 1), premises) is { } behind:
                    premises = behind;
                    continue;
                case Statement.If:
                    return null;
                case Statement.Expression { Of: Node.Assignment { Target: Node.Name target } assignment }:
                    evaluation.Local[target.Id] = premises.Count == 0 && assignment.Operator == "=" ? assignment.Value : null;
                    continue;
                case Statement.Expression expression when Answer(expression.Of, premises, expression.Span, isReturn: false, depth):
                    return null;
                case Statement.Expression:
                    continue;
                default:
                    // What a loop may answer is not known, nor whether what follows is reached.
                    premises = [.. premises, Unread(statement.Span)];
                    _outcomes.Add(new Outcome(premises, null, OriginTest.Unread, statement.Span));
                    continue;
            }
        }

        return premises;
    }

    private IReadOnlyList<Premise>? Choose(Node test, Func<IReadOnlyList<Premise>, IReadOnlyList<Premise>?> yes, Func<IReadOnlyList<Premise>, IReadOnlyList<Premise>?> no, IReadOnlyList<Premise> premises)
    {
        if (evaluation.Truth(test) is { } known)
            return known ? yes(premises) : no(premises);
        var premise = conditions.Read(test);
        if (premise.Test is OriginTest.Constant constant)
            return constant.Value ? yes(premises) : no(premises);
        var then = yes([.. premises, premise]);
        var otherwise = no([.. premises, premise.Opposite]);
        // Both ways lead on: what was asked does not matter any more.
        return then is not null && otherwise is not null ? (then.Any(IsUnread) && !premises.Any(IsUnread)) || (otherwise.Any(IsUnread) && !premises.Any(IsUnread)) ? [.. premises, Unread(test.Span)] : premises : then ?? otherwise;
    }

    private static bool IsUnread(Premise premise) => premise.Test is OriginTest.Unknown;

    /// <summary>Takes an expression for an answer where it is one.</summary>
    private bool Answer(Node? node, IReadOnlyList<Premise> premises, TextSpan at, bool isReturn, int depth)
    {
        switch (node)
        {
            case Node.Call { Callee: Node.Name { Id: var id } } call when id == _callback && _callback is not null:
                // callback(error) refuses.
                if (call.Arguments.Count > 1 || (call.Arguments.Count == 1 && call.Arguments[0] is Node.Name { Id: "null" or "undefined" }))
                    Answered(call.Argument(1), premises, call.Span, depth);
                else
                    Refuses = true;
                return true;
            case Node.Conditional choice when _callback is not null && depth < 20:
                Choose(choice.Test, then => Answer(choice.Yes, then, at, isReturn, depth + 1) ? null : then, otherwise => Answer(choice.No, otherwise, at, isReturn, depth + 1) ? null : otherwise, premises);
                return true;
            case Node.Binary { Operator: "&&" } guarded when _callback is not null && guarded.Right is Node.Call:
                return Answer(guarded.Right, premises, at, isReturn, depth);
            default:
                if (isReturn && _callback is null)
                    Answered(node, premises, node?.Span ?? at, depth);
                else if (isReturn && node is null)
                    Refuses = true;
                else if (isReturn)
                    _outcomes.Add(new Outcome([.. premises, Unread(at)], null, OriginTest.Unread, at));
                return isReturn;
        }
    }

    /// <summary>An answer that is a condition makes two.</summary>
    private void Answered(Node? answer, IReadOnlyList<Premise> premises, TextSpan at, int depth)
    {
        if (_callback is not null && answer is Node.Conditional choice && depth < 20)
        {
            Choose(
                choice.Test,
                then =>
                {
                    Answered(choice.Yes, then, at, depth + 1);
                    return null;
                },
                otherwise =>
                {
                    Answered(choice.No, otherwise, at, depth + 1);
                    return null;
                },
                premises);
            return;
        }

        _outcomes.Add(answer is null ? new Outcome(premises, null, OriginTest.Nobody, at) : new Outcome(premises, evaluation.Resolve(answer), conditions.Test(answer), at));
    }

    private static Premise Unread(TextSpan at) => new(OriginTest.Unread, at, null);
}
