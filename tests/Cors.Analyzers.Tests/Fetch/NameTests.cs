namespace Cors.Analyzers.Tests.Fetch;

public class NameTests
{
    [Theory]
    [InlineData("Access-Control-Allow-Origin", true)]
    [InlineData("access-control-allow-credentials", true)]
    [InlineData("ACCESS-CONTROL-ALLOW-METHODS", true)]
    [InlineData("Access-Control-Allow-Headers", true)]
    [InlineData("Access-Control-Expose-Headers", true)]
    [InlineData("Access-Control-Max-Age", true)]
    [InlineData("Access-Control-Request-Method", false)]
    [InlineData("Access-Control-Allow-Origins", false)]
    [InlineData("Vary", false)]
    [InlineData("", false)]
    public void The_six_response_headers(string name, bool isOne) => Assert.Equal(isOne, HeaderNames.IsResponse(name));

    /// <summary>Fetch Standard, "forbidden request-header".</summary>
    [Theory]
    [InlineData("Accept-Charset", true)]
    [InlineData("accept-encoding", true)]
    [InlineData("Access-Control-Request-Headers", true)]
    [InlineData("Access-Control-Request-Method", true)]
    [InlineData("Connection", true)]
    [InlineData("Content-Length", true)]
    [InlineData("Cookie", true)]
    [InlineData("Cookie2", true)]
    [InlineData("Date", true)]
    [InlineData("DNT", true)]
    [InlineData("Expect", true)]
    [InlineData("Host", true)]
    [InlineData("Keep-Alive", true)]
    [InlineData("Origin", true)]
    [InlineData("Referer", true)]
    [InlineData("Set-Cookie", true)]
    [InlineData("TE", true)]
    [InlineData("Trailer", true)]
    [InlineData("Transfer-Encoding", true)]
    [InlineData("Upgrade", true)]
    [InlineData("Via", true)]
    [InlineData("Proxy-Authorization", true)]
    [InlineData("sec-fetch-mode", true)]
    [InlineData("Authorization", false)]
    [InlineData("Content-Type", false)]
    [InlineData("User-Agent", false)]
    [InlineData("X-Requested-With", false)]
    [InlineData("Proxy", false)]
    [InlineData("Sec", false)]
    public void Headers_that_no_script_sets(string name, bool forbidden) => Assert.Equal(forbidden, HeaderNames.IsForbiddenRequest(name));

    [Theory]
    [InlineData("Accept", true)]
    [InlineData("accept-language", true)]
    [InlineData("Content-Language", true)]
    [InlineData("Content-Type", false)]
    [InlineData("Range", false)]
    [InlineData("Authorization", false)]
    public void Headers_that_every_server_allows(string name, bool safe) => Assert.Equal(safe, HeaderNames.SafelistedRequest.Contains(name));

    [Theory]
    [InlineData("Cache-Control", true)]
    [InlineData("content-language", true)]
    [InlineData("Content-Length", true)]
    [InlineData("Content-Type", true)]
    [InlineData("Expires", true)]
    [InlineData("Last-Modified", true)]
    [InlineData("Pragma", true)]
    [InlineData("ETag", false)]
    [InlineData("Location", false)]
    [InlineData("Content-Disposition", false)]
    [InlineData("Set-Cookie", false)]
    public void Headers_that_every_script_reads(string name, bool safe) => Assert.Equal(safe, HeaderNames.SafelistedResponse.Contains(name));

    [Theory]
    [InlineData("Authorization", true)]
    [InlineData("ORIGIN", true)]
    [InlineData("ETag", false)]
    [InlineData("X-Total-Count", false)]
    public void Headers_of_requests_only(string name, bool requestOnly) => Assert.Equal(requestOnly, HeaderNames.IsRequestOnly(name));

    [Theory]
    [InlineData("Set-Cookie", true)]
    [InlineData("set-cookie2", true)]
    [InlineData("Cookie", false)]
    public void Headers_that_no_script_reads(string name, bool forbidden) => Assert.Equal(forbidden, HeaderNames.ForbiddenResponse.Contains(name));

    [Theory]
    [InlineData("put", "PUT")]
    [InlineData("Patch", "PATCH")]
    [InlineData("DELETE", "DELETE")]
    [InlineData("query", "QUERY")]
    [InlineData("propfind", "PROPFIND")]
    [InlineData("UPDATE", null)]
    [InlineData("GET, PUT", null)]
    [InlineData("*", null)]
    [InlineData("", null)]
    public void Methods_in_the_case_they_have(string method, string? canonical) => Assert.Equal(canonical, Methods.Canonical(method));

    [Theory]
    [InlineData("GET", true, false)]
    [InlineData("HEAD", true, false)]
    [InlineData("POST", true, false)]
    [InlineData("post", false, false)]
    [InlineData("PUT", false, false)]
    [InlineData("OPTIONS", false, false)]
    [InlineData("CONNECT", false, true)]
    [InlineData("TRACE", false, true)]
    [InlineData("TRACK", false, true)]
    public void Methods_that_are_always_or_never_allowed(string method, bool safelisted, bool forbidden) =>
        Assert.Equal((safelisted, forbidden), (Methods.Safelisted.Contains(method), Methods.Forbidden.Contains(method)));

    [Fact]
    public void Ages_that_browsers_keep() => Assert.Equal((5, 7200, 86400), (Limits.DefaultMaxAge, Limits.ChromiumMaxAge, Limits.FirefoxMaxAge));

    [Theory]
    [InlineData("com", true)]
    [InlineData("CO.UK", true)]
    [InlineData("github.io", true)]
    [InlineData("azurewebsites.net", true)]
    [InlineData("vercel.app", true)]
    [InlineData("s3.amazonaws.com", true)]
    [InlineData("ngrok-free.app", true)]
    [InlineData("example.com", false)]
    [InlineData("shop.github.io", false)]
    [InlineData("test", false)]
    [InlineData("localhost", false)]
    [InlineData("", false)]
    public void Domains_that_strangers_share(string domain, bool shared) => Assert.Equal(shared, SharedDomains.Contains(domain));
}
