using Cors.Analyzers.Reading.Scripts.Php.Running;
using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Scripts.Php.Policies;

/// <summary>A file as the readers of its parts need it: its text, and the places in it.</summary>
internal sealed class PhpSource(FileDocument document, string text, TextLines lines)
{
    /// <summary>Its text.</summary>
    public string Text => text;

    /// <summary>Its lines.</summary>
    public TextLines Lines => lines;

    /// <summary>A place in it.</summary>
    public Place At(TextSpan span) => document.At(span);

    /// <summary>What is written there.</summary>
    public string Written(TextSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>An edit that inserts a text.</summary>
    public TextEdit Insert(int at, string inserted) => At(new TextSpan(at, 0)).Replace(inserted);

    /// <summary>A value of a header.</summary>
    public Sourced<T> Sourced<T>(T value, Piece? piece, Write write)
    {
        var at = piece is { At.IsEmpty: false } ? piece.At : write.ValueAt;
        return new(value, At(at), write.Extent) { Literal = piece is { IsVerbatim: true, At.IsEmpty: false } ? At(piece.At) : null };
    }
}
