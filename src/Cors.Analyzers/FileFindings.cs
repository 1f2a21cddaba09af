using Cors.Analyzers.Reading;
using Cors.Analyzers.Reading.Layers;
using Cors.Analyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers;

/// <summary>What is found in one additional file, after the user's own settings for it.</summary>
internal static class FileFindings
{
    private const string FormatKey = "build_metadata.AdditionalFiles.CorsFormat";

    /// <summary>A file that could not be read as what its name says.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "CORS001",
        "A file could not be read as what its name says",
        "This file was not read to its end as {0}: {1}",
        Category.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Rule.Pages + "CORS001.md");

    /// <summary>The findings in a file; none for a file that no reader knows.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="options">What <c>.editorconfig</c> and the project say of it.</param>
    /// <param name="global">What they say of the whole project.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="beside">The project's additional files, among which servers in front of a program are looked for; none where only this file counts.</param>
    public static IReadOnlyList<Finding> In(string path, SourceText text, AnalyzerConfigOptions options, AnalyzerConfigOptions global, CancellationToken cancellation, ImmutableArray<AdditionalText> beside = default)
    {
        var format = options.TryGetValue(FormatKey, out var given) ? given.Trim() : "";
        if (FileReaders.For(path, format, text) is not { } reader)
            return [];
        var document = new FileDocument(path, text);
        try
        {
            var reading = reader.Read(document, cancellation);
            var trusted = TrustedOrigins.In(options, global);
            return Tuned(
                Faults(reader, document, reading.Faults)
                    .Concat(RuleCatalogue.Judge(reading.Policies, trusted, cancellation))
                    .Concat(reading.Applications.SelectMany(application => RuleCatalogue.Judge(FrontLayers.Before(application, beside, cancellation), trusted, cancellation))),
                document,
                reading.Comments,
                options);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One reader's mistake must not silence the other files.
            return [new Finding(Unreadable, document.At(new TextSpan(0, 0)), [reader.Format, "the reader failed: " + exception.Message])];
        }
    }

    /// <summary>What the user's own settings leave of the findings in a file.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="document">The file.</param>
    /// <param name="comments">Its comments, in which suppressions stand.</param>
    /// <param name="options">What <c>.editorconfig</c> and the project say of it.</param>
    public static IReadOnlyList<Finding> Tuned(IEnumerable<Finding> findings, FileDocument document, IReadOnlyList<TextSpan> comments, AnalyzerConfigOptions options)
    {
        var suppressions = Suppressions.In(document, comments);
        return [.. findings.Where(finding => !suppressions.Cover(finding)).Select(finding => FileSeverity.Apply(finding, options)).OfType<Finding>()];
    }

    private static IEnumerable<Finding> Faults(FileReader reader, FileDocument document, IEnumerable<ReadingFault> faults) =>
        faults.Select(fault => new Finding(Unreadable, document.At(fault.At), [reader.Format, fault.Why]));
}
