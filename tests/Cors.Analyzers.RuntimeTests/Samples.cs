using System.Globalization;
using System.Text.RegularExpressions;
using Cors.Analyzers.RuntimeTests.Proving;

namespace Cors.Analyzers.RuntimeTests;

/// <summary>The samples, as far as proofs care.</summary>
internal static partial class Samples
{
    /// <summary>The samples, of rules and clean ones, that state proofs.</summary>
    public static IReadOnlyList<Sample> WithProofs { get; } = [.. Sample.All.Where(ProofReader.IsProven)];

    /// <summary>All origins that any proof names.</summary>
    public static IReadOnlySet<string> Origins { get; } =
        WithProofs.SelectMany(Subjects).SelectMany(subject => subject is Subject.Fetch fetch ? fetch.Origins : []).Where(origin => origin is not ("null" or "witness")).ToHashSet();

    /// <summary>Can the browser be at this origin? One with a port of its own must stand in a proof.</summary>
    public static bool IsBrowsed(string origin) =>
        origin is not ("null" or "witness") && (Origins.Contains(origin) || Origin.Parse(origin) is { Problem: OriginProblem.None, Scheme: "http" or "https", Port: "", IsLoopback: false });

    /// <summary>The sample of which <paramref name="sample"/> is the cured twin, or itself.</summary>
    public static Sample Uncured(Sample sample) =>
        !sample.IsFixed ? sample
        : Sample.All.FirstOrDefault(other => other.Fixed == sample) ?? throw new InvalidOperationException($"{sample} cures a sample that is not there.");

    /// <summary>A cured twin as the code fix makes it now: what is served is the cure, not a file that says what it should be.</summary>
    public static async Task<Sample> CureAsync(Sample twin)
    {
        var uncured = Uncured(twin);
        var bench = new Workbench(uncured.Files.Select(file => (file.Name, file.Content.Text)), uncured.Folder);
        await bench.FixAllAsync(uncured.Folder);
        return twin with { Files = [.. uncured.Files.Select(file => (file.Name, new Markup(bench.TextOf(file.Name), [])))] };
    }

    /// <summary>The origin that the analyzers name as one that gets in.</summary>
    public static async Task<string> WitnessAsync(Sample sample)
    {
        var bench = new Workbench(Uncured(sample).Files.Select(file => (file.Name, file.Content.Text)), sample.Folder);
        var messages = (await bench.DiagnoseAsync()).Where(diagnostic => diagnostic.Id == sample.Folder).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
        return messages.Select(message => QuotedOrigin().Match(message)).FirstOrDefault(match => match.Success)?.Groups["origin"].Value
            ?? throw new InvalidOperationException($"{sample}: the analyzers name no witness.");
    }

    /// <summary>A line that is wrong fails the test of its sample, not all of them.</summary>
    private static IEnumerable<Subject> Subjects(Sample sample)
    {
        try
        {
            return ProofReader.Read(sample).Proofs.Select(proof => proof.Subject);
        }
        catch (FormatException)
        {
            return [];
        }
    }

    [GeneratedRegex(@"'(?<origin>https?://[^'/]+)'")]
    private static partial Regex QuotedOrigin();
}
