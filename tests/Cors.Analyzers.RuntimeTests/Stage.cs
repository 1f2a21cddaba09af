using Cors.Analyzers.RuntimeTests.Browsing;
using Cors.Analyzers.RuntimeTests.Proving;
using Cors.Analyzers.RuntimeTests.Serving;
using Cors.Analyzers.RuntimeTests.Wire;

namespace Cors.Analyzers.RuntimeTests;

/// <summary>Where samples are served and asked: one browser for the whole run, one sample at a time.</summary>
public sealed class Stage : IAsyncLifetime
{
    private const int MostOrigins = 2;

    private readonly Dictionary<Sample, Play> _plays = [];

    private Chromium? _browser;

    private int _asked;

    /// <summary>Serves and asks a sample, once a run; a cured twin is cured anew.</summary>
    internal async Task<Play> PlayAsync(Sample sample)
    {
        if (!_plays.TryGetValue(sample, out var play))
        {
            var shown = sample.IsFixed ? await Samples.CureAsync(sample) : sample;
            await using var served = await ServedDialects.Named(sample.Dialect).ServeAsync(shown);
            _plays[sample] = play = new Play(await SeeAsync(sample, served), await TryAsync(shown, served));
        }

        return play;
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
        foreach (var dialect in ServedDialects.All.OfType<IAsyncDisposable>())
            await dialect.DisposeAsync();
        var left = Scratch.Processes();
        Assert.True(left.Count == 0, "Processes were left behind:\n" + string.Join("\n", left));
    }

    private async Task<IReadOnlyList<Sighting>> SeeAsync(Sample sample, RunningSample served)
    {
        var seen = new List<Sighting>();
        foreach (var proof in ProofReader.Read(sample).Proofs)
            seen.Add(served.Address is null ? new Sighting { Failure = served.Failure, Detail = served.Detail } : await AskAsync(proof.Subject, sample, served));
        return seen;
    }

    /// <summary>Tries the same requests on every sample.</summary>
    private async Task<IReadOnlyList<Exchange>> TryAsync(Sample sample, RunningSample served)
    {
        if (served.Address is null)
            return [];
        var browser = await BrowserAsync();
        var policies = await PoliciesOf.ReadAsync(sample, ServedDialects.Named(sample.Dialect).Dialect);
        var fetches = ProofReader.Read(sample).Proofs.Select(proof => proof.Subject).OfType<Subject.Fetch>().ToList();
        var simple = fetches.FirstOrDefault(fetch => fetch.Request.Method == "GET")?.Request.Path ?? "/items";
        var preflighted = fetches.FirstOrDefault(fetch => fetch.Request.Method != "GET")?.Request.Path ?? "/items/1";
        var origins = fetches.SelectMany(fetch => fetch.Origins).Concat(policies.SelectMany(policy => policy.Entries).Select(entry => entry.Origin.Mended ?? entry.Text.Value))
            .Where(Samples.IsBrowsed).Append("https://app.test").Distinct().Take(MostOrigins).Append("https://stranger.example").Append("null").Distinct();
        var tried = new List<Exchange>();
        foreach (var origin in origins)
            tried.AddRange(await Exchange.TryAsync(origin, Exchange.Requests(simple, preflighted), path => Fresh(served.Address, path), browser, policies));

        return tried;
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
                    var answer = browser.Ask(from, [(url, fetch.Request)])[0];
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

/// <summary>What a sample showed.</summary>
/// <param name="Seen">What was seen, in the order of the sample's proofs.</param>
/// <param name="Tried">What became of the requests that every sample gets; none where it did not start.</param>
internal sealed record Play(IReadOnlyList<Sighting> Seen, IReadOnlyList<Exchange> Tried);

[CollectionDefinition(nameof(Stage))]
public class StageCollection : ICollectionFixture<Stage>;
