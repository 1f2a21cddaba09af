using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Django;

/// <summary>Words the cure of wildcards in a list of origins: a regular expression for each, in the setting that takes them.</summary>
internal sealed class WildcardOffer(PythonSource source)
{
    /// <summary>The offer; none where the list or its neighbours do not allow it.</summary>
    /// <param name="entries">The origins.</param>
    /// <param name="list">The setting that lists them.</param>
    /// <param name="hasPatterns">Regular expressions are set already.</param>
    public IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> Read(IReadOnlyList<OriginEntry> entries, Setting? list, bool hasPatterns)
    {
        var wildcards = entries.Where(entry => entry.Problem is OriginProblem.Wildcard && WildcardOrigin.IsWellFormed(WithScheme(entry.Text.Value))).ToList();
        if (wildcards.Count == 0 || list is null || hasPatterns || list.Extent.IsEmpty || wildcards.Any(entry => entry.Text.Extent.IsEmpty || !list.Statement.Contains(entry.Text.At.Span)))
            return ImmutableDictionary<Offer, IReadOnlyList<TextEdit>>.Empty;
        var lines = source.Module.Lines;
        var patterns = wildcards.Select(entry => PythonSource.Raw("^" + PatternOf(WithScheme(entry.Text.Value)) + "$", "\""));
        var name = list.Name == SettingsNames.Origins ? SettingsNames.Patterns : SettingsNames.PatternsOld;
        var added = lines.LineEnd + lines.Indentation(list.Statement.Start) + $"{name} = [{string.Join(", ", patterns)}]";
        return new Dictionary<Offer, IReadOnlyList<TextEdit>>
        {
            [Offer.AllowSubdomains] = [.. wildcards.Select(entry => entry.Text.Removal), source.At(new TextSpan(list.Statement.End, 0)).Replace(added)],
        };
    }

    private static string WithScheme(string text) => text.IndexOf("://", StringComparison.Ordinal) < 0 ? "https://" + text : text;

    /// <summary>What a wildcard stands for, as a regular expression.</summary>
    public static string PatternOf(string wildcard) => wildcard.Replace(".", @"\.").Replace("*", "[a-z0-9-]+");
}
