using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.S3;

/// <summary>Finds the rules in XML. The document has two levels; whatever else stands there is passed over.</summary>
internal sealed class S3Xml(FileDocument document, string text, CancellationToken cancellation)
{
    private readonly TextLines _lines = new(text);

    private readonly List<TextSpan> _comments = [];

    private readonly List<S3Rule> _rules = [];

    private readonly List<(string Name, TextSpan NameSpan, Sourced<string> Value, bool IsPlain)> _leaves = [];

    /// <summary>The rules, and the comments without their marks.</summary>
    public (IReadOnlyList<S3Rule> Rules, IReadOnlyList<TextSpan> Comments) Read()
    {
        TextSpan? rule = null;
        for (var at = text.IndexOf('<'); _rules.Count <= S3Policy.MostRules && at >= 0 && at + 1 < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
            {
                var end = text.IndexOf("-->", at + 4, StringComparison.Ordinal);
                if (end < 0)
                    break;
                _comments.Add(TextSpan.FromBounds(at + 4, end));
                at = text.IndexOf('<', end);
                continue;
            }

            var close = text.IndexOf('>', at);
            if (close < 0)
                break;
            var next = text.IndexOf('<', close);
            var isEnd = text[at + 1] == '/';
            var name = NameSpan(isEnd ? at + 2 : at + 1);
            if (text.Substring(name.Start, name.Length) == "CORSRule")
            {
                if (isEnd && rule is { } begun)
                    Add(begun);
                rule = isEnd ? null : name;
                _leaves.Clear();
            }
            else if (rule is not null && !isEnd && next > 0 && text[close - 1] != '/')
            {
                Leaf(at, name, close + 1, next);
            }

            at = next;
        }

        return (_rules, _comments);
    }

    private TextSpan NameSpan(int start)
    {
        var end = start;
        for (; end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is ':' or '_' or '-'); end++)
        {
            if (text[end] == ':')
                start = end + 1;
        }

        return TextSpan.FromBounds(start, end);
    }

    private void Leaf(int begin, TextSpan name, int start, int end)
    {
        var close = text.IndexOf('>', end);
        if (close < 0 || end + 1 >= text.Length || text[end + 1] != '/')
            return;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        var written = text.Substring(name.Start, name.Length);
        var at = document.At(TextSpan.FromBounds(start, end));
        var element = TextSpan.FromBounds(begin, close + 1);
        var joiner = $"</{written}>{(_lines.StartsLine(begin) ? "\n" + _lines.Indentation(begin) : "")}<{written}>";
        _leaves.Add((written, name, new Sourced<string>(at.Text, at, _lines.Removal(element)) { Literal = at, Joiner = joiner }, at.Text.IndexOf('&') < 0));
    }

    private void Add(TextSpan rule) => _rules.Add(new S3Rule
    {
        At = document.At(rule),
        Index = _rules.Count,
        Origins = Values("AllowedOrigin") is { Count: > 0 } origins ? origins : null,
        Methods = Values("AllowedMethod") is { Count: > 0 } methods ? methods : null,
        Headers = Values("AllowedHeader"),
        Exposed = Values("ExposeHeader"),
        MaxAge = _leaves.FirstOrDefault(leaf => leaf.Name == "MaxAgeSeconds").Value,
        Complete = _leaves.All(leaf => leaf.IsPlain),
    });

    private IReadOnlyList<Sourced<string>> Values(string name) => [.. _leaves.Where(leaf => leaf.Name == name && leaf.IsPlain).Take(S3Rule.MostValues).Select(leaf => leaf.Value)];
}
