namespace Cors.Analyzers.CodeFixes;

/// <summary>Writes planned edits into documents.</summary>
internal static class CureApplication
{
    /// <summary>Can <paramref name="cure"/> be applied: are all its documents here, with the texts that were read?</summary>
    public static bool Fits(Project project, PlannedCure cure) =>
        cure.Edits.Count > 0 && cure.Edits.All(edit => Find(project.Solution, project.Id, edit.Path).Any());

    /// <summary>The solution after <paramref name="cures"/>. A cure whose text has changed meanwhile, or that overlaps an earlier one, is left out whole.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, ProjectId project, IEnumerable<PlannedCure> cures, CancellationToken cancellation) =>
        (await ApplyWhatFitsAsync(solution, project, cures, cancellation).ConfigureAwait(false)).Solution;

    /// <summary>As <see cref="ApplyAsync"/>, and the paths of the documents in which a cure was left out because it overlaps another.</summary>
    public static async Task<(Solution Solution, IReadOnlyCollection<string> Unfinished)> ApplyWhatFitsAsync(Solution solution, ProjectId project, IEnumerable<PlannedCure> cures, CancellationToken cancellation)
    {
        var unfinished = new HashSet<string>(StringComparer.Ordinal);
        var stamps = new Dictionary<string, string?>(StringComparer.Ordinal);
        var taken = new Dictionary<string, EditSet>(StringComparer.Ordinal);
        foreach (var cure in cures)
        {
            foreach (var path in cure.Edits.Select(edit => edit.Path).Where(path => !stamps.ContainsKey(path)).ToList())
                stamps[path] = Find(solution, project, path).FirstOrDefault() is { } document ? TextStamp.Of(await document.GetTextAsync(cancellation).ConfigureAwait(false)) : null;
            if (cure.Edits.Any(edit => stamps[edit.Path] != edit.Stamp))
                continue;
            if (cure.Edits.All(edit => !taken.TryGetValue(edit.Path, out var set) || set.Admits(edit)))
            {
                foreach (var edit in cure.Edits)
                {
                    if (!taken.TryGetValue(edit.Path, out var set))
                        taken.Add(edit.Path, set = new EditSet());
                    set.Add(edit);
                }
            }
            else
            {
                unfinished.UnionWith(cure.Edits.Select(edit => edit.Path));
            }
        }

        foreach (var pair in taken)
        {
            // A file that several projects or target frameworks share is several documents.
            foreach (var document in Find(solution, project, pair.Key).ToList())
                solution = WithText(solution, document, pair.Value.Apply(await document.GetTextAsync(cancellation).ConfigureAwait(false)));
        }

        return (solution, unfinished);
    }

    /// <summary>The solution in which <paramref name="document"/> has another text.</summary>
    public static Solution WithText(Solution solution, TextDocument document, SourceText text) =>
        document is Document
            ? solution.WithDocumentText(document.Id, text)
            : solution.WithAdditionalDocumentText(document.Id, text);

    /// <summary>The documents of a path, those of the given project first.</summary>
    private static IEnumerable<TextDocument> Find(Solution solution, ProjectId project, string path) =>
        solution.Projects.OrderBy(candidate => candidate.Id == project ? 0 : 1)
            .SelectMany(candidate => candidate.Documents.Concat(candidate.AdditionalDocuments))
            .Where(document => (document.FilePath ?? document.Name) == path);
}
