using Cors.Analyzers.Reading;
using Cors.Analyzers.Reading.Config.Json;
using Cors.Analyzers.Reading.Text;
using Cors.Analyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers;

/// <summary>What the program makes wrong of a configuration file: values that code hands to <c>WithOrigins</c>, whatever their key is called, and the names of policies.</summary>
internal static class ConfiguredFindings
{
    private const OriginUse WithOrigins = OriginUse.FoldsCase | OriginUse.NormalisesUnicodeHosts;

    /// <summary>The findings in a file, at the values themselves.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="program">The program.</param>
    /// <param name="options">What the project says of the file.</param>
    /// <param name="cancellation">Ends the judging.</param>
    public static IReadOnlyList<Finding> In(AdditionalText file, SourceText text, ProgramFindings program, AnalyzerConfigOptions options, CancellationToken cancellation)
    {
        var document = new FileDocument(file.Path, text);
        var findings = program.In(file.Path, cancellation).Concat(Values(document, text, program.Configured(cancellation), cancellation)).ToList();
        return findings.Count == 0 ? [] : FileFindings.Tuned(findings, document, JsonFile.Parse(text.ToString(), cancellation).Comments, options);
    }

    private static IEnumerable<Finding> Values(FileDocument document, SourceText text, IReadOnlyList<ConfiguredOrigins> configured, CancellationToken cancellation)
    {
        var values = configured.Where(read => !read.IsChanged && !string.Equals(read.Key, "AllowedHosts", StringComparison.OrdinalIgnoreCase))
            .SelectMany(read => read.Values.Where(value => value.At.Document.Equals(document)).SelectMany(value => Strings(read, value)))
            .Where(value => value.Value.Length > 0 && value.Value.IndexOf('*') < 0)
            .GroupBy(value => value.At.Span).Select(same => same.First()).ToList();
        // Sections that speak of CORS by their names are judged with the file itself.
        var known = values.Count == 0 ? [] : Judged(document, text, cancellation);
        values.RemoveAll(value => known.Contains(value.At.Span));
        if (values.Count == 0)
            return [];
        var policy = new CorsPolicy
        {
            Dialect = Dialect.AspNetCore,
            At = values[0].At,
            Complete = false,
            Guard = document.Path.EndsWith(".Development.json", StringComparison.OrdinalIgnoreCase) ? Guard.Development : Guard.None,
            Entries = [.. values.Select(value => new OriginEntry(value, WithOrigins))],
        };
        return RuleCatalogue.Judge([policy], [], cancellation);
    }

    private static IEnumerable<Sourced<string>> Strings(ConfiguredOrigins read, ConfiguredValue value) => (read.Shape, value.Whole) switch
    {
        (ConfiguredShape.List, null) => value.Items,
        // Without a separator in it, as else it is the code that is wrong.
        (ConfiguredShape.Single, { } whole) when whole.Value.IndexOfAny([',', ';']) < 0 => [whole],
        (ConfiguredShape.Parts, { } whole) when read.Separators is [','] => CommaList.Items(whole),
        _ => [],
    };

    private static HashSet<TextSpan> Judged(FileDocument document, SourceText text, CancellationToken cancellation) =>
        FileReaders.For(document.Path, "", text) is { } reader
            ? [.. reader.Read(document, cancellation).Policies.SelectMany(policy => policy.Entries).Select(entry => entry.Text.At.Span)]
            : [];
}
