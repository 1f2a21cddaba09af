using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.ByHand;

/// <summary>A way through a function that answers.</summary>
/// <param name="Premises">What must hold of the origin.</param>
/// <param name="Kinds">The requests that take it.</param>
/// <param name="Writes">The headers that it writes.</param>
internal sealed record Way(IReadOnlyList<Premise> Premises, RequestKinds Kinds, IReadOnlyList<HeaderWrite> Writes)
{
    /// <summary>The status that it ends with; null where something behind it answers, or that is not known.</summary>
    public int? Status { get; init; }

    /// <summary>Where it ends.</summary>
    public TextSpan End { get; init; }

    /// <summary>What was not read may have written headers too.</summary>
    public bool IsUnread { get; init; }
}

/// <summary>Follows a function that writes headers on all ways.</summary>
internal sealed class Answering(ScriptSource source, Evaluation evaluation, ConditionReading conditions, string response)
{
    private const int Most = 48;

    private const int Deepest = 20;

    /// <summary>The ways, in order of their ends.</summary>
    public List<Way> Ways { get; } = [];

    /// <summary>Runs the statements of a function.</summary>
    public void Run(IReadOnlyList<Statement> body, RequestKinds kinds)
    {
        foreach (var way in Run(body, [new Way([], kinds, [])], 0))
            Ways.Add(way);
    }

    private IReadOnlyList<Way> Run(IReadOnlyList<Statement> statements, IReadOnlyList<Way> ways, int depth)
    {
        foreach (var statement in statements)
        {
            if (ways.Count == 0)
                return ways;
            if (depth > Deepest || ways.Count + Ways.Count > Most)
                return [.. ways.Select(way => way with { IsUnread = true })];
            ways = Step(statement, ways, depth);
        }

        return ways;
    }

    private IReadOnlyList<Way> Step(Statement statement, IReadOnlyList<Way> ways, int depth)
    {
        switch (statement)
        {
            case Statement.Declaration { Name: { } name } declaration:
                evaluation.Local[name] = declaration.Value;
                return ways;
            case Statement.Block block:
                return Run(block.Body, ways, depth + 1);
            case Statement.If choice:
                return Choose(choice, ways, depth);
            case Statement.Expression { Of: Node.Assignment { Target: Node.Name target } assignment }:
                evaluation.Local[target.Id] = null;
                return Call(assignment.Value, statement.Span, ways);
            case Statement.Expression expression:
                return Call(expression.Of, statement.Span, ways);
            case Statement.Return end:
                Ways.AddRange(Call(end.Value, statement.Span, ways));
                return [];
            case Statement.Throw:
                return [];
            case Statement.Unread loop:
                return [.. ways.Select(way => way with { IsUnread = way.IsUnread || Mentions(loop.Span) })];
            default:
                return ways;
        }
    }

    /// <summary>What is not read may write to the response.</summary>
    private bool Mentions(TextSpan span) => source.Written(span).IndexOf(response, StringComparison.Ordinal) >= 0;

    private IReadOnlyList<Way> Call(Node? node, TextSpan at, IReadOnlyList<Way> ways)
    {
        if (node is Node.Unary { Operator: "void" } ignored)
            node = ignored.Of;
        if (node is Node.Binary { Operator: "&&" } guarded)
            return [.. ways.Select(way => way with { IsUnread = way.IsUnread || Mentions(guarded.Span) })];
        if (node is not Node.Call call)
            return ways;
        var writes = HeaderWrite.In(call, response, source, evaluation).Select(write => write.Extent == call.Span ? write with { Extent = Whole(at, call.Span) } : write).ToList();
        var status = Status(call);
        // The response is handed to something that may write more.
        var hands = writes.Count == 0 && call.Callee is not Node.Member { Of: Node.Name { Id: "next" } } && call.Arguments.Any(argument => argument is Node.Name { Id: var id } && id == response);
        return [.. ways.Select(way => Written(way, writes) with { Status = status ?? way.Status, End = status is null ? way.End : at, IsUnread = way.IsUnread || hands })];
    }

    private TextSpan Whole(TextSpan statement, TextSpan call) =>
        statement.End - call.End <= 2 && statement.Start == call.Start ? source.Lines.Removal(statement) : default;

    private static Way Written(Way way, List<HeaderWrite> writes)
    {
        if (writes.Count == 0)
            return way;
        var all = way.Writes.ToList();
        foreach (var write in writes)
        {
            if (!write.Appends)
                all.RemoveAll(earlier => earlier.Is(write.Name));
            all.Add(write);
        }

        return way with { Writes = all };
    }

    private IReadOnlyList<Way> Choose(Statement.If choice, IReadOnlyList<Way> ways, int depth)
    {
        if (evaluation.Truth(choice.Test) is { } known)
            return Run(known ? choice.Then : choice.Else, ways, depth + 1);
        var (then, otherwise) = (new List<Way>(), new List<Way>());
        var (yes, no, test) = Kinds(choice.Test);
        var premise = test is null ? null : conditions.Read(test);
        foreach (var way in ways)
        {
            if ((way.Kinds & yes) is not RequestKinds.None and var taken && premise?.Test != OriginTest.Nobody)
                then.Add(premise is null ? way with { Kinds = taken } : way with { Kinds = taken, Premises = [.. way.Premises, premise] });
            if ((way.Kinds & no) is not RequestKinds.None and var left && premise?.Test != OriginTest.Anybody)
                otherwise.Add(premise is null || no != yes ? way with { Kinds = left } : way with { Kinds = left, Premises = [.. way.Premises, premise.Opposite] });
        }

        var behindThen = then.Count > 0 ? Run(choice.Then, then, depth + 1) : [];
        var behindElse = otherwise.Count > 0 ? Run(choice.Else, otherwise, depth + 1) : [];
        return Same(ways, behindThen, behindElse) ? ways : [.. behindThen, .. behindElse];
    }

    /// <summary>Nothing happened on either side: what was asked does not matter.</summary>
    private static bool Same(IReadOnlyList<Way> before, IReadOnlyList<Way> then, IReadOnlyList<Way> otherwise) =>
        then.Count == before.Count && otherwise.Count == before.Count
        && before.Zip(then, (one, other) => one.Writes == other.Writes && one.Status == other.Status && one.IsUnread == other.IsUnread).All(same => same)
        && before.Zip(otherwise, (one, other) => one.Writes == other.Writes && one.Status == other.Status && one.IsUnread == other.IsUnread).All(same => same);

    /// <summary>The requests for which a condition may hold and may fail, and what else it asks.</summary>
    private static (RequestKinds Yes, RequestKinds No, Node? Test) Kinds(Node test)
    {
        switch (test)
        {
            case Node.Binary { Operator: "===" or "==" or "!==" or "!=" } compared when MethodOf(compared) is { } method:
                var equal = compared.Operator is "===" or "==";
                var kinds = (RequestKinds.Preflight, RequestKinds.Actual);
                if (method != "OPTIONS")
                    return (equal ? RequestKinds.Actual : RequestKinds.All, equal ? RequestKinds.All : RequestKinds.Actual, null);
                return equal ? (kinds.Item1, kinds.Item2, null) : (kinds.Item2, kinds.Item1, null);
            case Node.Binary { Operator: "&&" } both when Kinds(both.Left) is ({ } yes, var no, null) && yes != no:
                return (yes, RequestKinds.All, both.Right);
            default:
                return (RequestKinds.All, RequestKinds.All, test);
        }
    }

    private static string? MethodOf(Node.Binary compared)
    {
        var text = compared.Left as Node.Text ?? compared.Right as Node.Text;
        var other = compared.Left is Node.Text ? compared.Right : compared.Left;
        if (other is Node.Call { Method: "toUpperCase", Callee: Node.Member of })
            other = of.Of;
        return other is Node.Member { Key: "method" } ? text?.Value.ToUpperInvariant() : null;
    }

    private int? Status(Node.Call call)
    {
        if (call.Callee is not Node.Member member)
            return null;
        switch (member.Key)
        {
            case "sendStatus" when Number(call.Argument(0)) is { } sent:
                return sent;
            case "writeHead":
                return null;
            case "end" or "send" or "json":
                return member.Of is Node.Call { Method: "status" or "writeHead" } inner ? Number(inner.Argument(0)) ?? 0 : member.Of is Node.Name { Id: var id } && id == response ? 200 : null;
            default:
                return null;
        }
    }

    private static int? Number(Node? node) => node is Node.Number { Value: { } number and >= 100 and < 600 } ? (int)number : null;
}
