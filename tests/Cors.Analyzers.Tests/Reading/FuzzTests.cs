using Cors.Analyzers.Tests.Rules;
using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Reading;

/// <summary>Damaged samples of all dialects through the whole analyzers: what cannot be read is no reason to fail or to point outside of the file.</summary>
public class FuzzTests
{
    private const int CSharpRuns = 300;

    private const int FileRuns = 1200;

    public static TheoryData<string, string> Samples => SampleTests.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Damaged_samples_are_analysed_without_failing(string folder, string name)
    {
        var sample = Sample.Named(folder, name);
        foreach (var (file, content) in sample.Files)
        {
            if (file.EndsWith(".cs", StringComparison.Ordinal))
            {
                foreach (var damaged in Damaged(sample, file, content.Text, CSharpRuns))
                    await AnalyseAsync([(file, damaged)]);
            }
            else
            {
                // One compilation for all: what stands in one of these files is nothing to the others.
                await AnalyseAsync([.. Damaged(sample, file, content.Text, FileRuns).Select((damaged, round) => ($"{round}/{file}", damaged))]);
            }
        }
    }

    private static IEnumerable<string> Damaged(Sample sample, string file, string text, int runs)
    {
        var extension = Path.GetExtension(file);
        var others = Sample.All.SelectMany(other => other.Files).Where(other => Path.GetExtension(other.Name) == extension).Select(other => other.Content.Text).ToList();
        for (var round = 0; round < Math.Max(1, runs / others.Count); round++)
        {
            var random = Mutation.Seed($"{sample}/{file}", round);
            yield return Mutation.Of(text, others[random.Next(others.Count)], random);
        }
    }

    private static async Task AnalyseAsync(IReadOnlyList<(string Name, string Text)> files)
    {
        var texts = files.ToDictionary(file => Workbench.PathOf(file.Name), file => file.Text);
        foreach (var diagnostic in await DiagnoseAsync(files))
        {
            var message = $"{diagnostic}\nin:\n{texts[diagnostic.Location.GetLineSpan().Path]}";
            Assert.All(diagnostic.AdditionalLocations.Prepend(diagnostic.Location), place => Assert.True(place.SourceSpan.End <= texts[place.GetLineSpan().Path].Length, message));
            Assert.False(message.Contains("the reader failed", StringComparison.Ordinal), message);
        }
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnoseAsync(IReadOnlyList<(string Name, string Text)> files)
    {
        try
        {
            return (await new Workbench(files).DiagnoseAsync(allowErrors: true)).Where(diagnostic => diagnostic.Id != "CORS002");
        }
        catch (Exception exception) when (files.Count == 1)
        {
            throw new InvalidOperationException($"{exception.Message}\nfor:\n{files[0].Text}", exception);
        }
    }
}
