namespace Cors.Analyzers.Model;

/// <summary>A span of a document.</summary>
internal sealed record Place(SourceDocument Document, TextSpan Span)
{
    /// <summary>The text that stands there.</summary>
    public string Text => Document.Text.ToString(Span);

    /// <summary>The location that a diagnostic here carries.</summary>
    public Location ToLocation() => Document.Locate(Span);

    /// <summary>An edit that puts <paramref name="newText"/> here instead.</summary>
    public TextEdit Replace(string newText) => new(this, newText);
}
