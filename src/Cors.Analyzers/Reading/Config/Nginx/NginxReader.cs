namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Reads nginx's configuration: every place that can answer, with the headers that it really sends.</summary>
internal sealed class NginxReader : FileReader
{
    /// <inheritdoc/>
    public override string Format => "nginx";

    /// <inheritdoc/>
    public override bool Knows(string path) => NginxFileNames.Match(path);

    /// <inheritdoc/>
    public override bool Claims(SourceText text) => ServerKind.Of(text) is not Server.Apache;

    /// <inheritdoc/>
    public override FileReading Read(FileDocument document, CancellationToken cancellation)
    {
        var file = new NginxParser(document.Text.ToString(), cancellation).Parse();
        return new(new Places(new NginxSource(document, file), cancellation).Read(), file.Comments, file.Faults);
    }
}
