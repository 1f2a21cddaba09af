using Cors.Analyzers.RuntimeTests.Browsing;
using Cors.Analyzers.RuntimeTests.Proving;
using Cors.Analyzers.RuntimeTests.Serving;

namespace Cors.Analyzers.RuntimeTests;

/// <summary>What a run starts, it ends. (The stage says the same of itself when the run is over.)</summary>
[Collection(nameof(Stage))]
public class LeftoverTests
{
    [ProofFact]
    public async Task A_server_leaves_nothing_behind()
    {
        var sample = Samples.WithProofs.First(sample => sample.Dialect == "nginx");
        var served = await ServedDialects.Named("nginx").ServeAsync(sample);
        var port = served.Address!.Port;
        Assert.Contains(Scratch.Processes(), process => process.Command.Contains("nginx", StringComparison.Ordinal));
        await served.DisposeAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => PlainHttp.AskAsync("https://app.test", new Uri($"http://127.0.0.1:{port}/"), new Request("GET", "/", false, [])));
    }

    [ProofFact]
    public async Task A_browser_leaves_nothing_behind()
    {
        var browser = await Chromium.StartAsync([]);
        var processes = browser.Processes;
        Assert.True(processes.Count(Chromium.IsChromium) > 2);
        await browser.DisposeAsync();
        Assert.DoesNotContain(processes, Chromium.IsChromium);
    }
}
