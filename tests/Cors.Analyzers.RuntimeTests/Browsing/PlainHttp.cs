using Cors.Analyzers.RuntimeTests.Proving;

namespace Cors.Analyzers.RuntimeTests.Browsing;

/// <summary>Requests without a browser, for what a script does not see of an answer.</summary>
internal static class PlainHttp
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, PooledConnectionLifetime = TimeSpan.Zero }) { Timeout = TimeSpan.FromSeconds(20) };

    /// <summary>Sends the request as a script at <paramref name="origin"/> would.</summary>
    public static Task<PlainAnswer> AskAsync(string origin, Uri url, Request request)
    {
        var message = new HttpRequestMessage(new HttpMethod(request.Method), url);
        if (request.Body is { } body)
            message.Content = new StringContent(body);
        foreach (var (name, value) in request.Headers)
        {
            if (HeaderNames.Same(name, "Content-Type") && message.Content is { } content)
                content.Headers.ContentType = new(value);
            else
                message.Headers.TryAddWithoutValidation(name, value);
        }

        if (request.Credentials)
            message.Headers.TryAddWithoutValidation("Cookie", "session=mine");
        return SendAsync(origin, message);
    }

    /// <summary>Sends the preflight of the request.</summary>
    public static Task<PlainAnswer> PreflightAsync(string origin, Uri url, Request request)
    {
        var message = new HttpRequestMessage(HttpMethod.Options, url);
        message.Headers.TryAddWithoutValidation(HeaderNames.RequestMethod, request.Method);
        var names = request.Headers.Select(header => header.Key.ToLowerInvariant()).Where(name => !HeaderNames.SafelistedRequest.Contains(name)).Order(StringComparer.Ordinal).ToList();
        if (names.Count > 0)
            message.Headers.TryAddWithoutValidation(HeaderNames.RequestHeaders, string.Join(",", names));
        return SendAsync(origin, message);
    }

    private static async Task<PlainAnswer> SendAsync(string origin, HttpRequestMessage message)
    {
        using (message)
        {
            message.Headers.TryAddWithoutValidation("Origin", origin);
            using var response = await Client.SendAsync(message);
            await response.Content.LoadIntoBufferAsync();
            var headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value)));
            return new PlainAnswer((int)response.StatusCode, [.. headers]);
        }
    }
}
