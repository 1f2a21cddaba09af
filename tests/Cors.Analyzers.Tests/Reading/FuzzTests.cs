using System.Globalization;
using Cors.Analyzers.Tests.Rules;
using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Reading;

/// <summary>Damaged samples of all dialects through the whole analyzers: what cannot be read is no reason to fail or to point outside of the file.</summary>
public class FuzzTests
{
    private const int CSharpRuns = 400;

    private const int FileRuns = 4000;

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
        try
        {
            var lengths = files.ToDictionary(file => Workbench.PathOf(file.Name), file => file.Text.Length);
            foreach (var diagnostic in (await new Workbench(files).DiagnoseAsync(allowErrors: true)).Where(diagnostic => diagnostic.Id != "CORS002"))
            {
                foreach (var location in diagnostic.AdditionalLocations.Prepend(diagnostic.Location))
                    Assert.InRange(location.SourceSpan.End, 0, lengths[location.GetLineSpan().Path]);
                Assert.DoesNotContain("the reader failed", diagnostic.GetMessage(CultureInfo.InvariantCulture));
            }
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(exception.Message + "\nin one of:\n" + string.Join("\n=====\n", files.Take(40).Select(file => file.Text)), exception);
        }
    }
}
