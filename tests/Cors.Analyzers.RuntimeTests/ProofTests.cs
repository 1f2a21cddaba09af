using Cors.Analyzers.RuntimeTests.Proving;

namespace Cors.Analyzers.RuntimeTests;

/// <summary>What the samples say is seen when they are served, is seen.</summary>
[Collection(nameof(Stage))]
public class ProofTests(Stage stage)
{
    public static TheoryData<string, string> AspNetCore { get; } = Of("aspnetcore");

    public static TheoryData<string, string> AppSettings { get; } = Of("appsettings");

    public static TheoryData<string, string> Nginx { get; } = Of("nginx");

    public static TheoryData<string, string> Php { get; } = Of("php");

    public static TheoryData<string, string> Apache { get; } = Of("apache");

    public static TheoryData<string, string> Express { get; } = Of("express");

    public static TheoryData<string, string> Django { get; } = Of("django");

    public static TheoryData<string, string> Flask { get; } = Of("flask");

    [ProofTheory("aspnetcore")]
    [MemberData(nameof(AspNetCore))]
    public Task AspNetCore_sample(string folder, string name) => ProveAsync(folder, name);

    [ProofTheory("appsettings")]
    [MemberData(nameof(AppSettings))]
    public Task AppSettings_sample(string folder, string name) => ProveAsync(folder, name);

    [ProofTheory("nginx")]
    [MemberData(nameof(Nginx))]
    public Task Nginx_sample(string folder, string name) => ProveAsync(folder, name);

    [ProofTheory("php")]
    [MemberData(nameof(Php))]
    public Task Php_sample(string folder, string name) => ProveAsync(folder, name);

    [ProofTheory("apache")]
    [MemberData(nameof(Apache))]
    public Task Apache_sample(string folder, string name) => ProveAsync(folder, name);

    [ProofTheory("express")]
    [MemberData(nameof(Express))]
    public Task Express_sample(string folder, string name) => ProveAsync(folder, name);

    [ProofTheory("django")]
    [MemberData(nameof(Django))]
    public Task Django_sample(string folder, string name) => ProveAsync(folder, name);

    [ProofTheory("flask")]
    [MemberData(nameof(Flask))]
    public Task Flask_sample(string folder, string name) => ProveAsync(folder, name);

    private static TheoryData<string, string> Of(string dialect)
    {
        var data = new TheoryData<string, string>();
        foreach (var sample in Samples.WithProofs.Where(sample => sample.Dialect == dialect))
            data.Add(sample.Folder, sample.Name);
        return data;
    }

    private async Task ProveAsync(string folder, string name)
    {
        var sample = Sample.Named(folder, name);
        var play = await stage.PlayAsync(sample);
        if (Proof.Refuted(sample, ProofReader.Read(sample).Proofs, play.Seen) is { Count: > 0 } refuted)
            Assert.Fail(string.Join("\n", refuted));
    }
}
