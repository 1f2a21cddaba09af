using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.ByHand;

/// <summary>A response header that a statement writes.</summary>
/// <param name="Name">The header's name.</param>
/// <param name="NameSpan">Where the name stands, with its quotation marks if it has some.</param>
/// <param name="Value">Its value.</param>
/// <param name="Extent">All the text that goes when it goes; empty where it cannot go by itself.</param>
/// <param name="Call">The statement that writes it.</param>
internal sealed record HeaderWrite(string Name, TextSpan NameSpan, Node Value, TextSpan Extent, TextSpan Call)
{
    /// <summary>It comes beside one of the same name, instead of replacing it.</summary>
    public bool Appends { get; init; }

    /// <summary>How another header is written behind this one; null where that cannot be said.</summary>
    public string? Receiver { get; init; }

    /// <summary>Is it this header?</summary>
    public bool Is(string name) => HeaderNames.Same(Name, name);

    /// <summary>Is the header one of the protocol's, or meant to be?</summary>
    public bool IsCors => Concerns(Name);

    /// <summary>Is <paramref name="name"/> one of the protocol's headers, or meant to be?</summary>
    public static bool Concerns(string name) =>
        name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)
        || ((name.IndexOf("access", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("control", StringComparison.OrdinalIgnoreCase) >= 0) && HeaderSpelling.Nearest(name) is not null);

    /// <summary>The headers that a call writes to the response of this name; none for another call.</summary>
    public static IEnumerable<HeaderWrite> In(Node? node, string response, ScriptSource source, Evaluation evaluation)
    {
        if (node is not Node.Call { Callee: Node.Member member } call)
            return [];
        var inner = member.Of is Node.Name { Id: var id } && id == response ? [] : In(member.Of, response, source, evaluation).ToList();
        if (Root(member.Of) != response)
            return [];
        var isWhole = member.Of is Node.Name;
        IEnumerable<HeaderWrite> own = member.Key switch
        {
            "header" or "set" or "setHeader" or "append" or "appendHeader" when call.Arguments.Count >= 2 && call.Arguments[0] is Node.Text name =>
                [new HeaderWrite(name.Value, name.Span, call.Arguments[1], isWhole ? call.Span : default, call.Span) { Appends = member.Key is "append" or "appendHeader", Receiver = isWhole ? response + (member.Key == "setHeader" ? ".setHeader('Vary', 'Origin')" : ".vary('Origin')") : null }],
            "header" or "set" when call.Arguments.Count == 1 && ObjectOf(call.Arguments[0], evaluation) is { } named => Properties(named, call, source),
            "writeHead" when call.Arguments.Count > 0 && ObjectOf(call.Arguments[call.Arguments.Count - 1], evaluation) is { } named => Properties(named, call, source),
            "vary" when call.Argument(0) is Node.Text vary => [new HeaderWrite("Vary", vary.Span, vary, default, call.Span) { Appends = true }],
            _ => [],
        };
        return inner.Concat(own);
    }

    private static Node.Object? ObjectOf(Node argument, Evaluation evaluation) => argument as Node.Object ?? (argument is Node.Name ? evaluation.Resolve(argument) as Node.Object : null);

    private static IEnumerable<HeaderWrite> Properties(Node.Object named, Node.Call call, ScriptSource source)
    {
        foreach (var property in named.Properties)
        {
            if (property.Key is { } key)
                yield return new HeaderWrite(key, new TextSpan(property.Span.Start, KeyLength(property, source)), property.Value, source.Removal(property.Span), call.Span);
        }
    }

    private static int KeyLength(Property property, ScriptSource source)
    {
        var token = source.Text[source.Text.At(property.Span.Start)];
        return token.End - token.Start;
    }

    private static string? Root(Node node, int depth = 0) => depth > 20 ? null : node switch
    {
        Node.Name name => name.Id,
        Node.Member { Key: "raw" } member => Root(member.Of, depth + 1),
        Node.Call { Callee: Node.Member member } => Root(member.Of, depth + 1),
        _ => null,
    };
}
