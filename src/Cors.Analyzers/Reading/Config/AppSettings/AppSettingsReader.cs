using Cors.Analyzers.Reading.Config.Json;

namespace Cors.Analyzers.Reading.Config.AppSettings;

/// <summary>
/// Reads the JSON files that .NET programs take their settings from: what speaks of CORS by its name, wherever it stands. Nothing says
/// what a program makes of it, so only what no program can want is more than information.
/// </summary>
internal sealed class AppSettingsReader : FileReader
{
    /// <inheritdoc/>
    public override string Format => "appsettings";

    /// <inheritdoc/>
    public override bool Knows(string path) => SettingsFileName.IsKnown(path);

    /// <inheritdoc/>
    public override FileReading Read(FileDocument document, CancellationToken cancellation)
    {
        var file = JsonFile.Parse(document.Text.ToString(), cancellation);
        if (file.Root is not { Kind: JsonKind.Object } root)
            return new([], file.Comments, []);
        var name = new SettingsFileName(document.Path);
        var sections = new SettingsWalk(cancellation).Read(root);
        var reading = new SectionReading(document, file.Lines, name.Guard);
        IReadOnlyList<CorsPolicy> policies = [.. sections.SelectMany(reading.Read), .. new HostSettings(document, name).Read(root)];
        // A file that says nothing of CORS is no business of ours, whatever else is wrong with it.
        return new(policies, file.Comments, policies.Count > 0 && file.Fault is { } fault ? [fault] : []);
    }
}
