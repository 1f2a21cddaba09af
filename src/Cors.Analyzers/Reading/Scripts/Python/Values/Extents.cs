using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Values;

/// <summary>What goes when something goes.</summary>
internal sealed class Extents(PythonModule module)
{
    /// <summary>An item of a list, or an argument of a call, with its comma; empty where it cannot go.</summary>
    /// <param name="items">All of them.</param>
    /// <param name="index">Which one.</param>
    /// <param name="isTuple">A single one that is left needs a comma behind it.</param>
    public TextSpan OfItem(IReadOnlyList<TextSpan> items, int index, bool isTuple = false)
    {
        var item = items[index];
        var comma = PastComma(item.End);
        if (isTuple && items.Count == 2 && PastComma(items[1].End) is null)
        {
            // The comma in between must stay.
            return index == 1 && PastComma(items[0].End) is { } behind && !module.Lines.StartsLine(item.Start) ? TextSpan.FromBounds(behind, item.End) : default;
        }

        var end = comma ?? item.End;
        if (module.Lines.StartsLine(item.Start) && RestIsComment(end))
            return TextSpan.FromBounds(module.Lines.LineStart(item.Start), module.Lines.PastLineEnd(EndOfLine(end)));
        if (index + 1 < items.Count && comma is not null)
            return TextSpan.FromBounds(item.Start, items[index + 1].Start);
        return index > 0 ? TextSpan.FromBounds(items[index - 1].End, item.End) : TextSpan.FromBounds(item.Start, end);
    }

    /// <summary>A statement with its lines; empty where its block would be left without one.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="block">The statements of its block.</param>
    /// <param name="isInner">The block must not be empty.</param>
    public TextSpan OfStatement(Statement statement, IReadOnlyList<Statement> block, bool isInner) =>
        isInner && block.Count == 1 ? default : OfLine(statement.Span);

    /// <summary>A statement with its lines, and a comment behind it.</summary>
    public TextSpan OfLine(TextSpan statement) =>
        module.Lines.StartsLine(statement.Start) && RestIsComment(statement.End)
            ? TextSpan.FromBounds(module.Lines.LineStart(statement.Start), module.Lines.PastLineEnd(EndOfLine(statement.End)))
            : module.Lines.Removal(statement);

    /// <summary>The place behind the comma that follows; null where none does.</summary>
    private int? PastComma(int at)
    {
        at = SkipSpace(at);
        return at < module.Text.Length && module.Text[at] == ',' ? at + 1 : null;
    }

    private int SkipSpace(int at)
    {
        while (at < module.Text.Length && module.Text[at] is ' ' or '\t' or '\r' or '\n')
            at++;
        return at;
    }

    private bool RestIsComment(int at)
    {
        at = module.Lines.SkipBlanks(at);
        return at >= module.Text.Length || module.Text[at] is '\n' or '\r' or '#';
    }

    private int EndOfLine(int at)
    {
        while (at < module.Text.Length && module.Text[at] is not ('\n' or '\r'))
            at++;
        return at;
    }
}
