using Cors.Analyzers.RuntimeTests.Browsing;
using Cors.Analyzers.RuntimeTests.Proving;
using Cors.Analyzers.RuntimeTests.Serving;

namespace Cors.Analyzers.RuntimeTests;

/// <summary>Where samples are served and asked: one browser for the whole run, one sample at a time.</summary>
public sealed class Stage : IAsyncLifetime
{
    private readonly Dictionary<Sample, IReadOnlyList<Sighting>> _seen = [];

    private Chromium? _browser;

    private int _asked;

    /// <summary>What is seen of a sample, in the order of its proofs. A sample is asked once a run.</summary>
    internal async Task<IReadOnlyList<Sighting>> SeeAsync(Sample sample)
    {
        if (!_seen.TryGetValue(sample, out var seen))
            _seen[sample] = seen = await PlayAsync(sample);
        return seen;
    }

    /// <summary>The browser, which starts with the first question for it.</summary>
    internal async Task<Chromium> BrowserAsync()
    {
        if (_browser is null)
        {
            _browser = await Chromium.StartAsync(Samples.Origins);
            _browser.SetCookie();
        }

        return _browser;
    }

    /// <summary>A URL that nobody asked for yet, so that no cache knows it.</summary>
    internal Uri Fresh(Uri server, string path) => new(server, $"{path}{(path.Contains('?') ? '&' : '?')}n={++_asked}");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        var left = Scratch.Processes();
        Assert.True(left.Count == 0, "Processes were left behind:\n" + string.Join("\n", left));
        Scratch.Delete();
    }

    private async Task<IReadOnlyList<Sighting>> PlayAsync(Sample sample)
    {
        var (proofs, _) = ProofReader.Read(sample);
        await using var served = await ServedDialects.Named(sample.Dialect).ServeAsync(sample);
        var seen = new List<Sighting>();
        foreach (var proof in proofs)
            seen.Add(served.Address is null ? new Sighting { Failure = served.Failure } : await AskAsync(proof.Subject, sample, served));
        return seen;
    }

    private async Task<Sighting> AskAsync(Subject subject, Sample sample, RunningSample served)
    {
        switch (subject)
        {
            case Subject.Preflight preflight:
                return new Sighting { Plain = await PlainHttp.PreflightAsync(await ResolveAsync(preflight.Origin), Fresh(served.Address!, preflight.Request.Path), preflight.Request) };
            case Subject.Fetch fetch:
                var browser = await BrowserAsync();
                var url = Fresh(served.Address!, fetch.Request.Path);
                var plainUrl = Fresh(served.Address!, fetch.Request.Path);
                var seen = new Sighting();
                foreach (var origin in fetch.Origins)
                {
                    var from = await ResolveAsync(origin);
                    var answer = browser.Ask(from, url, fetch.Request);
                    if (answer.Allowed && fetch.Request.Credentials && !answer.CookieSent)
                        answer = answer with { Allowed = false, Error = "CookieNotSent" };
                    seen = new Sighting { Browser = answer, Plain = await PlainHttp.AskAsync(from, plainUrl, fetch.Request), Thrown = served.LastThrown() };
                }

                return seen;
            default:
                return new Sighting();
        }

        Task<string> ResolveAsync(string origin) => origin == "witness" ? Samples.WitnessAsync(sample) : Task.FromResult(origin);
    }
}

[CollectionDefinition(nameof(Stage))]
public class StageCollection : ICollectionFixture<Stage>;
