using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript;

/// <summary>What a test looks at: the request's origin, or a part of it.</summary>
/// <param name="Part">The part; null for all of it.</param>
/// <param name="IgnoreCase">It was turned into lower or upper case.</param>
internal sealed record Subject(OriginPart? Part, bool IgnoreCase)
{
    /// <summary>The marker that stands for the origin in a function's names.</summary>
    public static readonly Node Origin = new Node.Unread(new TextSpan(int.MaxValue, 0));

    private static readonly Subject Whole = new(null, false);

    /// <summary>Reads what <paramref name="node"/> is of the origin; null where it is nothing of it.</summary>
    public static Subject? Of(Node? node, Evaluation evaluation, int depth = 0)
    {
        if (node is null || depth > 12)
            return null;
        switch (node)
        {
            case Node.Name name when evaluation.Local.TryGetValue(name.Id, out var local):
                return ReferenceEquals(local, Origin) ? Whole : local is Node.Name same && same.Id == name.Id ? null : Of(local, evaluation, depth + 1);
            case Node.Member { Key: "origin" or "Origin", Of: Node.Member { Key: "headers" } }:
                return Whole;
            case Node.Element { Key: Node.Text { Value: var key }, Of: Node.Member { Key: "headers" } } when Same(key, "origin"):
                return Whole;
            case Node.Call { Method: "header" or "get" } call when call.Argument(0) is Node.Text { Value: var key } && Same(key, "origin") && call.Arguments.Count == 1:
                return Whole;
            case Node.Binary { Operator: "||" or "??", Right: Node.Text { Value: "" } } either:
                return Of(either.Left, evaluation, depth + 1);
            case Node.Call { Method: "toLowerCase" or "toUpperCase" or "toLocaleLowerCase", Callee: Node.Member of }:
                return Of(of.Of, evaluation, depth + 1) is { } folded ? folded with { IgnoreCase = true } : null;
            case Node.Call { Method: "trim" or "toString", Callee: Node.Member of }:
                return Of(of.Of, evaluation, depth + 1);
            case Node.Call { Callee: Node.Name { Id: "String" } } call:
                return Of(call.Argument(0), evaluation, depth + 1);
            case Node.Member { Key: "hostname" or "host" or "protocol" or "origin" } part:
                return PartOf(part, evaluation, depth);
            default:
                return null;
        }
    }

    /// <summary>The test over the whole origin that is <paramref name="test"/> over this part of it.</summary>
    public OriginTest Over(OriginTest test) => Part is { } part ? new OriginTest.Of(part, test, Unparsable.Refused) : test;

    private static Subject? PartOf(Node.Member part, Evaluation evaluation, int depth)
    {
        var of = part.Of is Node.Name name && evaluation.Local.TryGetValue(name.Id, out var local) ? local : part.Of;
        var parsed = of switch
        {
            Node.Call { IsNew: true, Callee: Node.Name { Id: "URL" } } url => url.Argument(0),
            Node.Call { Method: "parse", Callee: Node.Member { Of: Node.Name { Id: "url" or "URL" } } } url => url.Argument(0),
            _ => null,
        };
        if (parsed is null || Of(parsed, evaluation, depth + 1) is not { Part: null } whole)
            return null;
        return part.Key switch
        {
            "hostname" => whole with { Part = OriginPart.Host, IgnoreCase = false },
            "host" => whole with { Part = OriginPart.Authority, IgnoreCase = false },
            "origin" => whole,
            _ => null,
        };
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
