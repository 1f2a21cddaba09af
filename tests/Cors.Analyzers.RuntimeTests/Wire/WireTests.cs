using Cors.Analyzers.RuntimeTests.Serving;

namespace Cors.Analyzers.RuntimeTests.Wire;

/// <summary>
/// The model against the wire: on every sample, cured, uncured or clean, the same requests are tried. What the browser does is
/// what the standard's rules say of the headers, and what the readers' model predicts. A disagreement is a mistake in a reader, in the
/// model, in <c>Fetch/</c> or in the sample.
/// </summary>
[Collection(nameof(Stage))]
public class WireTests(Stage stage)
{
    /// <summary>Of all requests, this share may be left open by the model.</summary>
    private const double MostLeftOpen = 0.2;

    public static TheoryData<string, string> AspNetCore { get; } = Of("aspnetcore");

    public static TheoryData<string, string> Nginx { get; } = Of("nginx");

    public static TheoryData<string, string> Php { get; } = Of("php");

    public static TheoryData<string, string> Apache { get; } = Of("apache");

    public static TheoryData<string, string> Django { get; } = Of("django");

    public static TheoryData<string, string> Flask { get; } = Of("flask");

    public static TheoryData<string, string> Express { get; } = Of("express");

    private static IEnumerable<Sample> Served => Sample.All.Where(sample => sample.Folder != "CORS001" && sample.Files.Count == 1 && ServedDialects.All.Any(dialect => dialect.Name == sample.Dialect && dialect.Predicts(sample) && dialect.Serves(sample)));

    [ProofTheory("aspnetcore")]
    [MemberData(nameof(AspNetCore))]
    public Task AspNetCore_is_predicted(string folder, string name) => CompareAsync(folder, name);

    [ProofTheory("nginx")]
    [MemberData(nameof(Nginx))]
    public Task Nginx_is_predicted(string folder, string name) => CompareAsync(folder, name);

    [ProofTheory("php")]
    [MemberData(nameof(Php))]
    public Task Php_is_predicted(string folder, string name) => CompareAsync(folder, name);

    [ProofTheory("apache")]
    [MemberData(nameof(Apache))]
    public Task Apache_is_predicted(string folder, string name) => CompareAsync(folder, name);

    [ProofTheory("django")]
    [MemberData(nameof(Django))]
    public Task Django_is_predicted(string folder, string name) => CompareAsync(folder, name);

    [ProofTheory("express")]
    [MemberData(nameof(Express))]
    public Task Express_is_predicted(string folder, string name) => CompareAsync(folder, name);

    [ProofTheory("flask")]
    [MemberData(nameof(Flask))]
    public Task Flask_is_predicted(string folder, string name) => CompareAsync(folder, name);

    [ProofFact]
    public async Task Little_is_left_open()
    {
        var (tried, open) = (0, new List<string>());
        foreach (var sample in Served)
        {
            var play = await stage.PlayAsync(sample);
            tried += play.Tried.Count;
            var left = play.Tried.Count(one => one.ByModel is null);
            if (left > 0)
                open.AddRange(Enumerable.Repeat($"{sample}: {left} of {play.Tried.Count}", left));
        }

        Assert.True(open.Count <= tried * MostLeftOpen, $"The model leaves {open.Count} of {tried} requests open:\n{string.Join("\n", open.Distinct())}");
    }

    private static TheoryData<string, string> Of(string dialect)
    {
        var data = new TheoryData<string, string>();
        foreach (var sample in Served.Where(sample => sample.Dialect == dialect))
            data.Add(sample.Folder, sample.Name);
        return data;
    }

    private async Task CompareAsync(string folder, string name)
    {
        var play = await stage.PlayAsync(Sample.Named(folder, name));
        if (play.Tried.Select(one => one.Disagreement).OfType<string>().ToList() is { Count: > 0 } disagreements)
            Assert.Fail(string.Join("\n", disagreements));
    }
}
