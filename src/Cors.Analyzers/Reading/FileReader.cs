namespace Cors.Analyzers.Reading;

/// <summary>Reads one kind of additional file. A reader keeps no state, never throws for what the file holds, and takes time linear in its length.</summary>
internal abstract class FileReader
{
    /// <summary>The value of the <c>CorsFormat</c> metadata that asks for this reader, in lower case.</summary>
    public abstract string Format { get; }

    /// <summary>Is a file of this path (with <c>/</c> or <c>\</c>) by its name one of this kind?</summary>
    public abstract bool Knows(string path);

    /// <summary>Is <paramref name="text"/>, of a file whose name it knows, of this kind? Several kinds may share a name.</summary>
    public virtual bool Claims(SourceText text) => true;

    /// <summary>Reads the file.</summary>
    /// <exception cref="OperationCanceledException">when <paramref name="cancellation"/> asks for it</exception>
    public abstract FileReading Read(FileDocument document, CancellationToken cancellation);
}
