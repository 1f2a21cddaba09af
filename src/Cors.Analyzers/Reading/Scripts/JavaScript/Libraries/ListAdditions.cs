using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Libraries;

/// <summary>Adds methods and headers to the lists of a policy, be they arrays or strings with commas.</summary>
/// <param name="source">The file.</param>
/// <param name="methods">The list of methods; null where none is given.</param>
/// <param name="headers">The list of headers; null where none is given.</param>
internal sealed class ListAdditions(ScriptSource source, Node? methods, Node? headers) : Additions
{
    public override IReadOnlyList<TextEdit> Add(Addition what, IReadOnlyList<string> values) => (what is Addition.Methods ? methods : what is Addition.Headers ? headers : null) switch
    {
        Node.Text { IsVerbatim: true } text when text.Value.Trim().Length > 0 => [Insert(text.Content.End, string.Concat(values.Select(value => Separator(text.Value) + value)))],
        Node.Array { Items: [.., Node.Text { IsVerbatim: true } last] } => [Insert(last.Span.End, string.Concat(values.Select(value => Between(last) + Quoted(value, last))))],
        _ => [],
    };

    private TextEdit Insert(int at, string text) => source.At(new TextSpan(at, 0)).Replace(text);

    private static string Separator(string list) => list.IndexOf(',') is >= 0 and var comma && (comma + 1 == list.Length || list[comma + 1] != ' ') ? "," : ", ";

    /// <summary>Items that have lines of their own keep them.</summary>
    private string Between(Node.Text last)
    {
        var start = last.Span.Start;
        return source.Lines.StartsLine(start) ? "," + source.Lines.LineEnd + source.Lines.Indentation(start) : ", ";
    }

    private string Quoted(string value, Node.Text like)
    {
        var quote = source.Written(like.Span)[0];
        return quote + value + quote;
    }
}
