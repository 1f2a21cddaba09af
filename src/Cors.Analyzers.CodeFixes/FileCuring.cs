using Cors.Analyzers.Reading.CSharp;
using Cors.Analyzers.Reading.CSharp.Applications;
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
        var options = OptionsOf(file);
        var cured = Cure(text, current => FileFindings.In(path, current, options, file.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions, cancellation));
        if (ConfigurationFiles.IsConfiguration(path) && await file.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation)
            cured = Cure(cured, current => InProgram(compilation, file.Project.AnalyzerOptions, path, current, options, cancellation));
        foreach (var project in solution.Projects)
        {
            if (Find(project, path) is { } same)
                solution = CureApplication.WithText(solution, same, cured);
        }

        return solution;
    }

    private static SourceText Cure(SourceText text, Func<SourceText, IReadOnlyList<Finding>> find)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var edits = new EditSet();
            var any = false;
            foreach (var cure in find(text).Where(finding => finding.Cures.Count > 0).Select(finding => finding.Cures[0]))
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

    /// <summary>What the program makes wrong of a settings file that has this text.</summary>
    private static IReadOnlyList<Finding> InProgram(Compilation compilation, AnalyzerOptions given, string path, SourceText text, AnalyzerConfigOptions options, CancellationToken cancellation)
    {
        var changed = new Changed(path, text);
        var files = given.AdditionalFiles.Select(file => file.Path == path ? changed : file).ToImmutableArray();
        var program = new ProgramFindings(compilation, ProgramFindings.Types(compilation, given), new AnalyzerOptions(files, given.AnalyzerConfigOptionsProvider), CorsSites.In);
        return ConfiguredFindings.In(changed, text, program, options, cancellation);
    }

    private sealed class Changed(string path, SourceText text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
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
