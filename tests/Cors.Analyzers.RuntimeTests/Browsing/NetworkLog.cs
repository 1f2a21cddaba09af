using System.Text.Json;

namespace Cors.Analyzers.RuntimeTests.Browsing;

/// <summary>Chromium's own events about requests.</summary>
internal sealed class NetworkLog
{
    private readonly List<(string Method, JsonElement Params)> _events = [];

    /// <summary>Adds entries of the driver's performance log.</summary>
    public void Add(IEnumerable<string> entries)
    {
        foreach (var entry in entries)
        {
            var message = JsonDocument.Parse(entry).RootElement.GetProperty("message");
            if (message.GetProperty("method").GetString() is { } method && method.StartsWith("Network.", StringComparison.Ordinal))
                _events.Add((method, message.GetProperty("params")));
        }
    }

    /// <summary>Has all been said about the script's request for <paramref name="url"/>?</summary>
    public bool Ended(Uri url, bool succeeded) =>
        Of(url, "Network.loadingFailed").Any() || (succeeded && Of(url, "Network.requestWillBeSentExtraInfo").Any());

    /// <summary>Why the protocol forbade it, in Chromium's names.</summary>
    public (string? Error, string? Parameter) CorsError(Uri url) =>
        Of(url, "Network.loadingFailed").Where(failed => failed.TryGetProperty("corsErrorStatus", out _)).Select(failed => failed.GetProperty("corsErrorStatus")).FirstOrDefault() is { ValueKind: JsonValueKind.Object } status
            ? (status.GetProperty("corsError").GetString(), status.GetProperty("failedParameter").GetString())
            : Of(url, "Network.loadingFailed").Select(failed => (failed.GetProperty("errorText").GetString(), (string?)null)).FirstOrDefault();

    /// <summary>Did the script's request, not only its preflight, carry a cookie?</summary>
    public bool CookieSent(Uri url) =>
        Of(url, "Network.requestWillBeSentExtraInfo").Any(sent => sent.GetProperty("headers").EnumerateObject().Any(header => header.Name.Equals("cookie", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The events about the script's request; its preflight has an identity of its own.</summary>
    private IEnumerable<JsonElement> Of(Uri url, string method)
    {
        var ids = _events.Where(said => said.Method == "Network.requestWillBeSent" && said.Params.GetProperty("type").GetString() == "Fetch" && said.Params.GetProperty("request").GetProperty("url").GetString() == url.AbsoluteUri)
            .Select(said => said.Params.GetProperty("requestId").GetString()).ToHashSet();
        return _events.Where(said => said.Method == method && ids.Contains(said.Params.GetProperty("requestId").GetString())).Select(said => said.Params);
    }
}
