using Cors.Analyzers.Reading.Scripts.JavaScript.Libraries;
using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript;

/// <summary>Writes a test of a piece of the origin as one of the whole host.</summary>
internal static class Tightening
{
    /// <summary>The edit that makes <paramref name="test"/> let in what it was meant for; null where that cannot be said.</summary>
    public static TextEdit? Of(Node test, ScriptSource source)
    {
        if (test is not Node.Call { Callee: Node.Member { Of: Node.Name subject, Key: "endsWith" or "includes" or "startsWith" } member, Arguments: [Node.Text { Value: var text }] })
            return null;
        if (member.Key == "startsWith")
            return Origin.Parse(text).Problem is OriginProblem.None ? source.At(test.Span).Replace($"{subject.Id} === {source.Written(((Node.Call)test).Arguments[0].Span)}") : null;
        var host = text.TrimStart('.');
        if (SharedDomains.Contains(host) || host.IndexOf('.') <= 0 || Origin.Parse("https://" + host) is not { Problem: OriginProblem.None, Port: "" })
            return null;
        var pattern = "^https://([a-z0-9-]+\\.)" + (text.Length > host.Length ? "+" : "*") + host.Replace(".", "\\.") + "$";
        return source.At(test.Span).Replace($"/{OriginOption.Slashes(pattern)}/.test({subject.Id})");
    }
}
