using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers.CodeFixes;

/// <summary>Cures everything that can be cured in one additional file.</summary>
internal static class FileCuring
{
    /// <summary>Cures may lay bare the next finding: a header that is there at last lacks its <c>always</c>. None takes more rounds than this.</summary>
    private const int Rounds = 12;

    /// <summary>The additional file of a path.</summary>
    public static TextDocument? Find(Project project, string? path) =>
        path is null ? null : project.AdditionalDocuments.FirstOrDefault(document => (document.FilePath ?? document.Name) == path);

    /// <summary>The solution in which all curable findings of <paramref name="file"/> are gone, by their likeliest cures.</summary>
    public static async Task<Solution> CureAsync(Solution solution, TextDocument file, CancellationToken cancellation)
    {
        var path = file.FilePath ?? file.Name;
        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        var cured = Cure(path, text, OptionsOf(file), file.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions, cancellation);
        foreach (var project in solution.Projects)
        {
            if (Find(project, path) is { } same)
                solution = CureApplication.WithText(solution, same, cured);
        }

        return solution;
    }

    private static SourceText Cure(string path, SourceText text, AnalyzerConfigOptions options, AnalyzerConfigOptions global, CancellationToken cancellation)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var edits = new EditSet();
            var any = false;
            foreach (var cure in FileFindings.In(path, text, options, global, cancellation).Where(finding => finding.Cures.Count > 0).Select(finding => finding.Cures[0]))
            {
                var planned = cure.Edits.Select(edit => new PlannedEdit(edit.At.Document.Path, "", edit.At.Span, edit.NewText)).ToList();
                if (!planned.All(edits.Admits))
                    continue;
                planned.ForEach(edits.Add);
                any = true;
            }

            if (!any)
                break;
            text = edits.Apply(text);
        }

        return text;
    }

    private static AnalyzerConfigOptions OptionsOf(TextDocument file)
    {
        var options = file.Project.AnalyzerOptions;
        var path = file.FilePath ?? file.Name;
        return options.AdditionalFiles.FirstOrDefault(text => text.Path == path) is { } additional
            ? options.AnalyzerConfigOptionsProvider.GetOptions(additional)
            : options.AnalyzerConfigOptionsProvider.GlobalOptions;
    }
}
