namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Reads Apache's configuration: every section that answers, with the headers that it really sends.</summary>
internal sealed class ApacheReader : FileReader
{
    /// <inheritdoc/>
    public override string Format => "apache";

    /// <inheritdoc/>
    public override bool Knows(string path) => ApacheFileNames.Match(path);

    /// <inheritdoc/>
    public override bool Claims(SourceText text) => ServerKind.Of(text) is not Server.Nginx;

    /// <inheritdoc/>
    public override FileReading Read(FileDocument document, CancellationToken cancellation)
    {
        var file = new ApacheParser(document.Text.ToString(), cancellation).Parse();
        // Of other files nobody asked us.
        if (file.Text.IndexOf("control-", StringComparison.OrdinalIgnoreCase) < 0)
            return FileReading.Empty;
        return new(new Places(new ApacheSource(document, file), cancellation).Read(), file.Comments, file.Faults);
    }
}
