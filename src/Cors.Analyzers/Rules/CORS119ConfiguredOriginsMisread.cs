namespace Cors.Analyzers.Rules;

/// <summary>What is configured must be what the code takes it for.</summary>
internal sealed class ConfiguredOriginsMisread() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS119",
        "Origins come from a configuration value that is not what the code takes it for",
        "{0}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS119.md");

    private const string Null = "WithOrigins is handed null and the program does not start (ArgumentNullException)";

    public override void Judge(Application application, Findings findings)
    {
        foreach (var read in application.Configured)
        {
            if (Judge(read) is not { } verdict)
                continue;
            findings.Add(Found(read.At, verdict.Message) with
            {
                Severity = verdict.IsCertain ? null : DiagnosticSeverity.Info,
                Also = [.. read.Values.Select(value => value.At)],
                Cures = verdict.Edit is { } edit ? [new Cure(verdict.Title, verdict.Key, [edit])] : [],
            });
        }
    }

    private static Verdict? Judge(ConfiguredOrigins read)
    {
        var list = new Verdict("", "Read it as a list", "list", read.ReadList);
        var parts = new Verdict("", "Read it as one string and split it", "split", read.ReadParts);
        if (string.Equals(read.Key, "AllowedHosts", StringComparison.OrdinalIgnoreCase))
            return new Verdict("'AllowedHosts' lists the names that this server answers to, not origins: '*' opens it to every site, a host without scheme never matches", "", "", null);
        if (read.Shape is ConfiguredShape.ListAsValue)
            return list with { Message = $"GetValue reads single values: for a list it gives null, whatever '{read.Key}' holds, so that {(read.HasFallback ? "the fallback is always taken" : Null)}" };
        if (read.Values.Count == 0)
            return read.LookedInto is null || read.HasFallback ? null
                : new Verdict($"{read.LookedInto} has no '{read.Key}': unless another source gives it, {Null}", "Fall back to no origin", "fallback", read.FallBack) { IsCertain = false };
        var (first, texts) = (read.Values[0], read.Values.Select(value => value.Text).ToList());
        if (read.Shape is ConfiguredShape.List)
            return texts.Any(text => text is null or "") ? null
                : parts with { Message = $"'{read.Key}' is one string in {first.File} and is read as a list here: Get gives null, so that {(read.HasFallback ? "the fallback is taken" : Null)}" };
        if (texts.All(text => text is null))
            return list with { Message = $"'{read.Key}' is a list in {first.File} and is read as one string here: that gives null, so that {(read.HasFallback ? "the fallback is taken" : read.Shape is ConfiguredShape.Single ? Null : "the program fails where it splits it")}" };
        if (read.IsChanged || texts.Contains(null))
            return null;
        if (read.Shape is ConfiguredShape.Single && read.Values.FirstOrDefault(value => value.Text!.IndexOfAny([',', ';']) >= 0) is { } several)
            return parts with { Message = $"'{read.Key}' holds several origins in {several.File} and is not split: '{several.Text}' is taken for one origin, which never matches" };
        return read.Shape is ConfiguredShape.Parts && !read.Trims && read.Values.FirstOrDefault(value => IsUntrimmed(value.Text!, read.Separators)) is { } untrimmed
            ? parts with { Title = "Trim the parts", Key = "trim", Message = $"'{read.Key}' has white space around its origins in {untrimmed.File} and the parts are not trimmed: those never match" }
            : null;
    }

    private static bool IsUntrimmed(string text, IReadOnlyList<char> separators) => text.Split([.. separators]).Any(part => part.Trim() is { Length: > 0 } trimmed && trimmed.Length < part.Length);

    private sealed record Verdict(string Message, string Title, string Key, TextEdit? Edit)
    {
        public bool IsCertain { get; init; } = true;
    }
}
