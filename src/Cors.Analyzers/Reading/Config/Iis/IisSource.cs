using Cors.Analyzers.Reading.Config.Xml;

namespace Cors.Analyzers.Reading.Config.Iis;

/// <summary>A file as the readers of its sections need it: the places in its text.</summary>
internal sealed class IisSource(FileDocument document, XmlFile file)
{
    /// <summary>The tree.</summary>
    public XmlFile File => file;

    /// <summary>A place in it.</summary>
    public Place At(TextSpan span) => document.At(span);

    /// <summary>An attribute's value that goes with the whole element.</summary>
    public Sourced<string> Value(XmlElement element, XmlAttribute attribute) => Value(attribute.Value, attribute, file.Lines.Removal(element.Span)) with
    {
        Joiner = element.Children.Count == 0 && element.Content.IsEmpty && element.StartTag == element.Span
            ? Written(TextSpan.FromBounds(attribute.Content.End, element.Span.End)) + Between(element) + Written(TextSpan.FromBounds(element.Span.Start, attribute.Content.Start))
            : null,
    };

    /// <summary>An attribute's value that goes without its element.</summary>
    public Sourced<T> OwnValue<T>(T value, XmlAttribute attribute)
    {
        var start = attribute.Span.Start;
        while (start > 0 && char.IsWhiteSpace(file.Text[start - 1]))
            start--;
        return Value(value, attribute, TextSpan.FromBounds(start, attribute.Span.End));
    }

    /// <summary>An edit that inserts a line behind an element, as far indented as it is.</summary>
    public TextEdit After(XmlElement element, string line) => At(new TextSpan(element.Span.End, 0)).Replace(Between(element) + line);

    /// <summary>Does a text hold something that is filled in before IIS reads it?</summary>
    public static bool IsFilledIn(string text) =>
        TemplateTags.Fills(text) || text.IndexOf("##", StringComparison.Ordinal) >= 0 || text.IndexOf("$(", StringComparison.Ordinal) >= 0 || text.IndexOf("${", StringComparison.Ordinal) >= 0 || text.IndexOf('%') >= 0 || (text.IndexOf('{') >= 0 && text.IndexOf('}') > text.IndexOf('{'));

    private Sourced<T> Value<T>(T value, XmlAttribute attribute, TextSpan extent) =>
        new(value, At(attribute.Content), extent) { Literal = attribute.IsVerbatim ? At(attribute.Content) : null };

    private string Between(XmlElement element) =>
        file.Lines.StartsLine(element.Span.Start) ? file.Lines.LineEnd + file.Lines.Indentation(element.Span.Start) : " ";

    private string Written(TextSpan span) => file.Text.Substring(span.Start, span.Length);
}
