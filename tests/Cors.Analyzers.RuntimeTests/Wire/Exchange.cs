using Cors.Analyzers.RuntimeTests.Browsing;
using Cors.Analyzers.RuntimeTests.Proving;

namespace Cors.Analyzers.RuntimeTests.Wire;

/// <summary>A request with what became of it, three times: in the browser, by the standard's rules on the headers that came, and by the model of the source.</summary>
/// <param name="What">The request and who asked.</param>
/// <param name="Browser">What the browser said.</param>
/// <param name="ByHeaders">What <see cref="CorsCheck"/> says of the headers over plain HTTP.</param>
/// <param name="ByModel">What it says of the headers that the policy sends; null where the model leaves it open.</param>
/// <param name="Readable">The response headers that a script may read, by the standard's rules.</param>
internal sealed record Exchange(string What, BrowserAnswer Browser, CorsOutcome ByHeaders, CorsOutcome? ByModel, IReadOnlyList<string> Readable)
{
    /// <summary>Both say what the browser says.</summary>
    public string? Disagreement =>
        !Same(ByHeaders) ? $"{What}: the browser says '{Browser}', the check of the headers says '{ByHeaders}'"
        : Browser.Allowed && !Browser.Readable.Order(StringComparer.Ordinal).SequenceEqual(Readable) ? $"{What}: the browser says '{Browser}', the standard lets a script read {string.Join(" ", Readable)}"
        : ByModel is { } model && !Same(model) ? $"{What}: the browser says '{Browser}', the model says '{model}'"
        : null;

    /// <summary>The requests that are tried on every sample.</summary>
    public static IReadOnlyList<Request> Requests(string simple, string preflighted)
    {
        KeyValuePair<string, string> json = new("Content-Type", "application/json"), token = new("Authorization", "Bearer x");
        return
        [
            new Request("GET", simple, false, []), new Request("GET", simple, true, []), new Request("GET", simple, false, [token]),
            new Request("PUT", preflighted, false, [json]), new Request("PUT", preflighted, true, [json]), new Request("DELETE", preflighted, false, []),
        ];
    }

    /// <summary>Asks and judges.</summary>
    /// <param name="origin">Who asks.</param>
    /// <param name="requests">For what.</param>
    /// <param name="fresh">Gives a URL of a path that nobody asked for yet.</param>
    /// <param name="browser">The browser.</param>
    /// <param name="policies">The policies of the source.</param>
    public static async Task<IReadOnlyList<Exchange>> TryAsync(string origin, IReadOnlyList<Request> requests, Func<string, Uri> fresh, Chromium browser, IReadOnlyList<CorsPolicy> policies)
    {
        var answers = browser.Ask(origin, [.. requests.Select(request => (fresh(request.Path), request))]);
        var tried = new List<Exchange>();
        foreach (var (request, answer) in requests.Zip(answers))
        {
            var asked = new CorsRequest(origin, request.Method, [.. request.Headers.Select(header => new Header(header.Key, header.Value))], request.Credentials ? CredentialsMode.Include : CredentialsMode.Omit);
            var url = fresh(request.Path);
            var preflight = Response(await PlainHttp.PreflightAsync(origin, url, request));
            var actual = Response(await PlainHttp.AskAsync(origin, url, request));
            var predicted = PoliciesOf.For(policies, request.Path).Select(policy => Prediction.Of(policy, asked, preflight.Status, actual.Status)).Distinct().ToList();
            var readable = CorsCheck.Readable(asked, actual).Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal);
            tried.Add(new Exchange($"{request} from {origin}", answer, CorsCheck.Fetch(asked, preflight, actual), predicted is [var one] ? one : null, [.. readable]));
        }

        return tried;
    }

    private bool Same(CorsOutcome outcome) => Browser.Allowed == outcome.IsAllowed && (Browser.Allowed || Browser.Error == outcome.Error.ToString());

    private static CorsResponse Response(PlainAnswer answer) => new(answer.Status, [.. answer.Headers.Select(header => new Header(header.Key, header.Value))]);
}
