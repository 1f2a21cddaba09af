namespace Cors.Analyzers.CodeFixes;

/// <summary>Edits of one text that do not overlap.</summary>
internal sealed class EditSet
{
    private readonly List<PlannedEdit> _edits = [];

    /// <summary>Is <paramref name="edit"/> here already, or beside all that is?</summary>
    public bool Admits(PlannedEdit edit) => _edits.All(other => other == edit || IsBeside(other.Span, edit.Span));

    /// <summary>Adds an edit that is admitted.</summary>
    public void Add(PlannedEdit edit)
    {
        if (!_edits.Contains(edit))
            _edits.Add(edit);
    }

    /// <summary>The text after the edits, with the line ends that it has.</summary>
    public SourceText Apply(SourceText text)
    {
        var lineEnd = LineEnd(text);
        return text.WithChanges(_edits.OrderBy(edit => edit.Span.Start).Select(edit => new TextChange(edit.Span, edit.NewText.Replace("\r\n", "\n").Replace("\n", lineEnd))));
    }

    private static bool IsBeside(TextSpan left, TextSpan right) =>
        left.End <= right.Start && !(left.IsEmpty && left == right) || right.End <= left.Start && !(right.IsEmpty && left == right);

    private static string LineEnd(SourceText text)
    {
        var first = text.Lines[0];
        return text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) is { Length: > 0 } found ? found : "\n";
    }
}
