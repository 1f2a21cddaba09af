using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.Xml;

/// <summary>An element with the places of its parts.</summary>
/// <param name="name">Its name, with its prefix.</param>
/// <param name="outer">The element around it; null for the outermost.</param>
/// <param name="start">Where its start tag begins.</param>
internal sealed class XmlElement(string name, XmlElement? outer, int start)
{
    /// <summary>The name, with its prefix.</summary>
    public string Name => name;

    /// <summary>The element around it; null for the outermost.</summary>
    public XmlElement? Outer => outer;

    private List<XmlAttribute>? _attributes;

    private List<XmlElement>? _children;

    /// <summary>The attributes in order.</summary>
    public IReadOnlyList<XmlAttribute> Attributes => _attributes ?? (IReadOnlyList<XmlAttribute>)[];

    /// <summary>The elements in it, in order.</summary>
    public IReadOnlyList<XmlElement> Children => _children ?? (IReadOnlyList<XmlElement>)[];

    /// <summary>Adds an attribute.</summary>
    public void Add(XmlAttribute attribute) => (_attributes ??= []).Add(attribute);

    /// <summary>Adds an element.</summary>
    public void Add(XmlElement child) => (_children ??= []).Add(child);

    /// <summary>The start tag.</summary>
    public TextSpan StartTag { get; set; }

    /// <summary>All of it, through its end tag.</summary>
    public TextSpan Span { get; set; }

    /// <summary>What stands between the tags; empty where the start tag closes it.</summary>
    public TextSpan Content { get; set; }

    /// <summary>Where its start tag begins.</summary>
    public int Start => start;

    /// <summary>Has it that name? Prefixes and case do not count.</summary>
    public bool Is(string other)
    {
        var colon = name.IndexOf(':');
        return string.Compare(name, colon + 1, other, 0, int.MaxValue, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>The attribute of this name; null where there is none.</summary>
    public XmlAttribute? Attribute(string attribute) => Attributes.FirstOrDefault(one => one.Name.Equals(attribute, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first element of this name in it.</summary>
    public XmlElement? Child(string child) => Children.FirstOrDefault(one => one.Is(child));

    /// <summary>The elements of this name in it.</summary>
    public IEnumerable<XmlElement> All(string child) => Children.Where(one => one.Is(child));
}

/// <summary>An attribute.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, entities resolved.</param>
/// <param name="Span">All of it, from the name to the closing quotation mark.</param>
/// <param name="Content">The value as it is written.</param>
internal sealed record XmlAttribute(string Name, string Value, TextSpan Span, TextSpan Content)
{
    /// <summary>The value is written letter by letter.</summary>
    public bool IsVerbatim => Value.Length == Content.Length;
}

/// <summary>A document as a tree.</summary>
/// <param name="Text">The text.</param>
/// <param name="Roots">The outermost elements; one in a document that is well-formed.</param>
/// <param name="Comments">The comments, without their marks.</param>
/// <param name="Faults">What keeps it from being well-formed.</param>
internal sealed record XmlFile(string Text, IReadOnlyList<XmlElement> Roots, IReadOnlyList<TextSpan> Comments, IReadOnlyList<ReadingFault> Faults)
{
    /// <summary>The lines of the text.</summary>
    public TextLines Lines { get; } = new(Text);

    /// <summary>The text between the tags of an element without children, trimmed, and its place.</summary>
    public (string Value, TextSpan Span) ContentOf(XmlElement element)
    {
        var (start, end) = (element.Content.Start, element.Content.End);
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return (XmlEntities.Resolve(Text.Substring(start, end - start)), TextSpan.FromBounds(start, end));
    }
}
