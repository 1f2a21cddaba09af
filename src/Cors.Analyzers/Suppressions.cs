namespace Cors.Analyzers;

/// <summary>
/// <c>cors:ignore CORS504 reason</c> in a comment of a file that is not C#: silences the rule in the comment's line, or in the
/// next line that is no comment where the comment has its line to itself. Several ids are separated by commas or spaces.
/// </summary>
internal sealed class Suppressions
{
    private const string Word = "cors:ignore";

    private static readonly char[] Separators = [' ', ',', '\t'];

    private readonly HashSet<(int Line, string Id)> _silenced = [];

    /// <summary>The suppressions in the comments of a file.</summary>
    public static Suppressions In(FileDocument document, IReadOnlyList<TextSpan> comments)
    {
        var suppressions = new Suppressions();
        var pending = new List<string>();
        var pendingAfter = -1;
        foreach (var comment in comments)
        {
            var ids = Ids(document.Text.ToString(comment));
            // Most comments silence nothing, and nobody asks for their lines.
            if (ids.Count == 0 && pending.Count == 0)
                continue;
            var line = document.Text.Lines.IndexOf(comment.Start);
            if (pending.Count > 0 && line != pendingAfter + 1)
                Flush();
            if (!StandsAlone(document.Text, comment.Start))
            {
                Flush();
                suppressions.Silence(line, ids);
                continue;
            }

            pending.AddRange(ids);
            pendingAfter = line;
        }

        Flush();
        return suppressions;

        void Flush()
        {
            suppressions.Silence(pendingAfter + 1, pending);
            pending.Clear();
        }
    }

    /// <summary>Is <paramref name="finding"/> silenced?</summary>
    public bool Cover(Finding finding) =>
        _silenced.Count > 0 && _silenced.Contains((finding.At.Document.Text.Lines.IndexOf(finding.At.Span.Start), finding.Rule.Id));

    private void Silence(int line, IEnumerable<string> ids)
    {
        foreach (var id in ids)
            _silenced.Add((line, id));
    }

    private static IReadOnlyList<string> Ids(string comment)
    {
        var at = comment.IndexOf(Word, StringComparison.OrdinalIgnoreCase);
        return at < 0
            ? []
            : [.. comment.Substring(at + Word.Length).Split(Separators, StringSplitOptions.RemoveEmptyEntries)
                .TakeWhile(word => word.StartsWith("CORS", StringComparison.OrdinalIgnoreCase) && word.Length == 7)
                .Select(word => word.ToUpperInvariant())];
    }

    private static bool StandsAlone(SourceText text, int comment)
    {
        // The comment's own mark (#, //, <!--) is all that may stand before it.
        var before = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(comment).Start, comment));
        return before.All(c => char.IsWhiteSpace(c) || c is '#' or '/' or '*' or '<' or '!' or '-' or ';');
    }
}
