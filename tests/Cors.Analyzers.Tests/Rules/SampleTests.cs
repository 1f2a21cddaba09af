using System.Globalization;
using Cors.Analyzers.Rules;
using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Rules;

public class SampleTests
{
    public static TheoryData<string, string> Samples { get; } = Theory(Sample.All);

    public static TheoryData<string, string> Curable { get; } = Theory(Sample.All.Where(sample => sample.Fixed is not null));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Yields_exactly_the_marked_findings(string folder, string name)
    {
        var sample = Sample.Named(folder, name);
        var found = await DiagnoseAsync(sample, Bench(sample));

        var expected = sample.Files.SelectMany(file => file.Content.Marks.Select(mark => (file.Name, file.Content.Text, mark.Id, mark.Span)))
            .OrderBy(mark => mark.Name, StringComparer.Ordinal).ThenBy(mark => mark.Span.Start).ThenBy(mark => mark.Id, StringComparer.Ordinal)
            .Select(mark => Render(mark.Id, mark.Name, mark.Text, mark.Span));
        Assert.Equal(string.Join("\n", expected), string.Join("\n", found.Select(diagnostic => Render(sample, diagnostic))));
        foreach (var (id, text) in sample.Messages.Where(_ => !sample.IsFixed))
            Assert.Contains(text, found.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        foreach (var (id, text) in sample.Severities)
            Assert.All(found.Where(diagnostic => diagnostic.Id == id), diagnostic => Assert.Equal(text, diagnostic.Severity.ToString().ToLowerInvariant()));
    }

    [Theory]
    [MemberData(nameof(Curable))]
    public async Task One_cure_after_the_other_gives_the_fixed_twin(string folder, string name)
    {
        var sample = Sample.Named(folder, name);
        var bench = Bench(sample);
        for (var left = int.MaxValue; ;)
        {
            var found = await DiagnoseAsync(sample, bench);
            var mine = found.Where(diagnostic => diagnostic.Id == folder).ToList();
            Assert.True(mine.Count < left, "A cure left its finding: " + string.Join("\n", mine));
            left = mine.Count;
            if (await FirstCurableAsync(bench, mine) is not { } action)
                break;
            await bench.ApplyAsync(action);
        }

        AssertTwin(sample, bench);
    }

    [Theory]
    [MemberData(nameof(Curable))]
    public async Task Fix_all_gives_the_fixed_twin(string folder, string name)
    {
        var sample = Sample.Named(folder, name);
        var bench = Bench(sample);
        await bench.FixAllAsync(folder);
        AssertTwin(sample, bench);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Nothing_throws_for_a_truncated_sample(string folder, string name)
    {
        var sample = Sample.Named(folder, name);
        foreach (var (file, content) in sample.Files)
        {
            for (var length = 0; length < content.Text.Length; length += 16)
            {
                var cut = sample.Files.Select(other => (other.Name, other.Name == file ? content.Text[..length] : other.Content.Text));
                foreach (var diagnostic in await new Workbench(cut).DiagnoseAsync(allowErrors: true))
                    Assert.InRange(diagnostic.Location.SourceSpan.End, 0, sample.Files.Max(other => other.Content.Text.Length));
            }
        }
    }

    private static TheoryData<string, string> Theory(IEnumerable<Sample> samples)
    {
        var data = new TheoryData<string, string>();
        foreach (var sample in samples)
            data.Add(sample.Folder, sample.Name);
        return data;
    }

    private static Workbench Bench(Sample sample) =>
        new(sample.Files.Select(file => (file.Name, file.Content.Text)), [.. RuleCatalogue.Descriptors.Where(rule => rule.Id == sample.Folder && !rule.IsEnabledByDefault).Select(rule => rule.Id)]);

    /// <summary>The bridge says what other diagnostics say already.</summary>
    private static async Task<List<Diagnostic>> DiagnoseAsync(Sample sample, Workbench bench) =>
        [.. (await bench.DiagnoseAsync()).Where(diagnostic => diagnostic.Id != "CORS002" || sample.Folder == "CORS002")];

    private static async Task<Microsoft.CodeAnalysis.CodeActions.CodeAction?> FirstCurableAsync(Workbench bench, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if ((await bench.ActionsAsync(diagnostic)).FirstOrDefault() is { } action)
                return action;
        }

        return null;
    }

    private static void AssertTwin(Sample sample, Workbench bench)
    {
        foreach (var (name, content) in sample.Fixed!.Files)
            Assert.Equal(content.Text, bench.TextOf(name), ignoreLineEndingDifferences: false);
    }

    private static string Render(Sample sample, Diagnostic diagnostic)
    {
        var path = diagnostic.Location.GetLineSpan().Path;
        var (name, content) = sample.Files.FirstOrDefault(file => Workbench.PathOf(file.Name) == path);
        return name is null ? $"{diagnostic.Id} {path}" : Render(diagnostic.Id, name, content.Text, diagnostic.Location.SourceSpan);
    }

    private static string Render(string id, string name, string text, TextSpan span)
    {
        var start = SourceText.From(text).Lines.GetLinePosition(span.Start);
        return $"{id} {name}({start.Line + 1},{start.Character + 1}): {text[span.Start..span.End]}";
    }
}
