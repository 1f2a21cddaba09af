namespace Cors.Analyzers.Model;

/// <summary>A text that a reader read: a C# file of the compilation or an additional file.</summary>
internal abstract class SourceDocument(string path, SourceText text)
{
    private string? _stamp;


    /// <summary>The path as the compiler was given it.</summary>
    public string Path { get; } = path;

    /// <summary>The text that was read; every span in the model is a span of it.</summary>
    public SourceText Text { get; } = text;

    /// <summary>Tells this text from a changed one.</summary>
    public string Stamp => _stamp ??= TextStamp.Of(Text);

    /// <summary>The location that a diagnostic at <paramref name="span"/> carries.</summary>
    public abstract Location Locate(TextSpan span);

    /// <summary>The place of <paramref name="span"/> in this document.</summary>
    public Place At(TextSpan span) => new(this, span);
}

/// <summary>A C# file.</summary>
internal sealed class CSharpDocument(SyntaxTree tree, SourceText text) : SourceDocument(tree.FilePath, text), IEquatable<CSharpDocument>
{
    /// <summary>The syntax tree that the file was parsed to.</summary>
    public SyntaxTree Tree { get; } = tree;

    /// <inheritdoc/>
    public override Location Locate(TextSpan span) => Location.Create(Tree, span);

    /// <inheritdoc/>
    public bool Equals(CSharpDocument? other) => other?.Tree == Tree;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CSharpDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => Tree.GetHashCode();
}

/// <summary>An additional file: anything that is not C#.</summary>
internal sealed class FileDocument(string path, SourceText text) : SourceDocument(path, text), IEquatable<FileDocument>
{
    /// <inheritdoc/>
    public override Location Locate(TextSpan span) => Location.Create(Path, span, Text.Lines.GetLinePositionSpan(span));

    /// <inheritdoc/>
    public bool Equals(FileDocument? other) => other is not null && other.Path == Path && other.Text == Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode();
}
