namespace Cors.Analyzers.Tests.Fetch;

/// <summary>Rows marked "seen" are what Chromium 156 was seen to do.</summary>
public class CorsCheckTests
{
    private const string App = "https://example.com";

    private const string Origin = HeaderNames.AllowOrigin;

    private const string Credentials = HeaderNames.AllowCredentials;

    // Seen.
    [Theory]
    [InlineData(App, "None")]
    [InlineData("*", "None")]
    [InlineData(null, "MissingAllowOriginHeader")]
    [InlineData("https://example.com, https://b.test", "MultipleAllowOriginValues")]
    [InlineData("https://example.com https://b.test", "MultipleAllowOriginValues")]
    [InlineData("https://example.com|https://b.test", "InvalidAllowOriginValue")]
    [InlineData("\"https://example.com\"", "InvalidAllowOriginValue")]
    [InlineData("", "InvalidAllowOriginValue")]
    [InlineData("example.com", "InvalidAllowOriginValue")]
    [InlineData("$0", "InvalidAllowOriginValue")]
    [InlineData("https://example.com/", "AllowOriginMismatch")]
    [InlineData("https://example.com/app", "AllowOriginMismatch")]
    [InlineData("https://EXAMPLE.com", "AllowOriginMismatch")]
    [InlineData("http://example.com", "AllowOriginMismatch")]
    [InlineData("https://example.com:8443", "AllowOriginMismatch")]
    [InlineData("http://*.test", "AllowOriginMismatch")]
    [InlineData("null", "AllowOriginMismatch")]
    public void Who_may_read(string? value, string error)
    {
        var response = Answer(200, value is null ? [] : [(Origin, value)]);
        var outcome = CorsCheck.Actual(Get(), response);
        Assert.Equal(error, outcome.Error.ToString());
        var preflight = CorsCheck.Preflight(Get(), response);
        Assert.Equal(error == "None" ? "None" : "Preflight" + error, preflight.Error.ToString());
        Assert.Equal(error is "None" or "MissingAllowOriginHeader" ? "" : value, outcome.Parameter);
    }

    [Theory]
    [InlineData("localhost:3000", "AllowOriginMismatch")]
    [InlineData("https://", "InvalidAllowOriginValue")]
    [InlineData("https://a.test:99999", "InvalidAllowOriginValue")]
    [InlineData("https://[::1", "InvalidAllowOriginValue")]
    [InlineData("https://[::1]", "AllowOriginMismatch")]
    [InlineData("https://1.2.3.999", "InvalidAllowOriginValue")]
    [InlineData("(null)", "InvalidAllowOriginValue")]
    [InlineData("https:example.com", "AllowOriginMismatch")]
    public void How_a_wrong_value_is_called(string value, string error) => Assert.Equal(error, CorsCheck.Actual(Get(), Answer(200, [(Origin, value)])).Error.ToString());

    // Seen.
    [Theory]
    [InlineData(App, App)]
    [InlineData("*", "*")]
    [InlineData(App, "https://b.test")]
    public void Twice_is_never_right(string first, string second) =>
        Assert.Equal(new(CorsError.MultipleAllowOriginValues, first + ", " + second), CorsCheck.Actual(Get(), Answer(200, [(Origin, first), (Origin, second)])));

    // Seen.
    [Theory]
    [InlineData("true", "None")]
    [InlineData("true ", "None")]
    [InlineData("True", "InvalidAllowCredentials")]
    [InlineData("TRUE", "InvalidAllowCredentials")]
    [InlineData("1", "InvalidAllowCredentials")]
    [InlineData("true, true", "InvalidAllowCredentials")]
    [InlineData("false", "InvalidAllowCredentials")]
    [InlineData(null, "InvalidAllowCredentials")]
    public void With_cookies(string? value, string error)
    {
        var response = Answer(200, value is null ? [(Origin, App)] : [(Origin, App), (Credentials, value)]);
        Assert.Equal(error, CorsCheck.Actual(Get(CredentialsMode.Include), response).Error.ToString());
        Assert.Equal(error == "None" ? error : "Preflight" + error, CorsCheck.Preflight(Get(CredentialsMode.Include), response).Error.ToString());
        Assert.True(CorsCheck.Actual(Get(CredentialsMode.SameOrigin), response).IsAllowed);
        Assert.True(CorsCheck.Actual(Get(CredentialsMode.Omit), response).IsAllowed);
    }

    // Seen.
    [Fact]
    public void The_star_does_not_go_with_cookies()
    {
        var response = Answer(200, [(Origin, "*"), (Credentials, "true")]);
        Assert.Equal(CorsError.WildcardOriginNotAllowed, CorsCheck.Actual(Get(CredentialsMode.Include), response).Error);
        Assert.Equal(CorsError.PreflightWildcardOriginNotAllowed, CorsCheck.Preflight(Get(CredentialsMode.Include), response).Error);
        Assert.True(CorsCheck.Actual(Get(), response).IsAllowed);
    }

    // Seen.
    [Fact]
    public void A_sandboxed_frame_reads_what_null_may_read()
    {
        var response = Answer(200, [(Origin, "null"), (Credentials, "true")]);
        Assert.True(CorsCheck.Actual(Get(CredentialsMode.Include) with { Origin = "null" }, response).IsAllowed);
    }

    // Seen, but for 302 without a place to go.
    [Theory]
    [InlineData(200, null, "None")]
    [InlineData(204, null, "None")]
    [InlineData(299, null, "None")]
    [InlineData(401, null, "PreflightInvalidStatus")]
    [InlineData(404, null, "PreflightInvalidStatus")]
    [InlineData(405, null, "PreflightInvalidStatus")]
    [InlineData(500, null, "PreflightInvalidStatus")]
    [InlineData(301, "/x", "PreflightDisallowedRedirect")]
    [InlineData(307, "https://b.test", "PreflightDisallowedRedirect")]
    [InlineData(302, null, "PreflightInvalidStatus")]
    public void The_status_of_a_preflight(int status, string? location, string error)
    {
        (string, string)[] headers = location is null ? [(Origin, App)] : [(Origin, App), ("Location", location)];
        Assert.Equal(error, CorsCheck.Preflight(Get(), Answer(status, headers)).Error.ToString());
    }

    [Fact]
    public void A_refused_preflight_lacks_its_header_first_of_all() =>
        Assert.Equal(CorsError.PreflightMissingAllowOriginHeader, CorsCheck.Preflight(Get(), Answer(401, [])).Error);

    // Seen.
    [Theory]
    [InlineData("PUT", "PUT", false, "None")]
    [InlineData("PUT", "GET, PUT", false, "None")]
    [InlineData("PUT", "GET, PUT,", false, "None")]
    [InlineData("PUT", "*", false, "None")]
    [InlineData("PUT", "*", true, "MethodDisallowedByPreflightResponse")]
    [InlineData("PUT", "put", false, "MethodDisallowedByPreflightResponse")]
    [InlineData("put", "PUT", false, "None")]
    [InlineData("PATCH", "patch", false, "MethodDisallowedByPreflightResponse")]
    [InlineData("DELETE", "delete", false, "MethodDisallowedByPreflightResponse")]
    [InlineData("patch", "PATCH", false, "MethodDisallowedByPreflightResponse")]
    [InlineData("patch", "patch", false, "None")]
    [InlineData("patch", "*", false, "None")]
    [InlineData("PUT", "GET PUT", false, "InvalidAllowMethodsPreflightResponse")]
    [InlineData("PUT", "GET; PUT", false, "InvalidAllowMethodsPreflightResponse")]
    [InlineData("PUT", "\"GET,PUT\"", false, "InvalidAllowMethodsPreflightResponse")]
    [InlineData("PUT", "GET|PUT", false, "MethodDisallowedByPreflightResponse")]
    [InlineData("PUT", null, false, "MethodDisallowedByPreflightResponse")]
    [InlineData("POST", "PUT", false, "None")]
    [InlineData("POST", null, true, "None")]
    public void Methods_of_a_preflight(string method, string? allowed, bool include, string error)
    {
        var request = Get(include ? CredentialsMode.Include : CredentialsMode.Omit) with { Method = method };
        (string, string)[] headers = allowed is null ? [] : [(HeaderNames.AllowMethods, allowed)];
        Assert.Equal(error, CorsCheck.Preflight(request, Answer(204, [(Origin, App), (Credentials, "true"), .. headers])).Error.ToString());
    }

    // Seen.
    [Theory]
    [InlineData("Authorization", "x", "*", false, "None", "HeaderDisallowedByPreflightResponse")]
    [InlineData("Authorization", "x", "*", true, "HeaderDisallowedByPreflightResponse", "HeaderDisallowedByPreflightResponse")]
    [InlineData("Authorization", "x", "*, authorization", false, "None", "None")]
    [InlineData("Content-Type", "application/json", "*", false, "None", "None")]
    [InlineData("Content-Type", "application/json", "*", true, "HeaderDisallowedByPreflightResponse", "HeaderDisallowedByPreflightResponse")]
    [InlineData("Content-Type", "application/json", "content-type", true, "None", "None")]
    [InlineData("Content-Type", "application/json", "X-Other", false, "HeaderDisallowedByPreflightResponse", "HeaderDisallowedByPreflightResponse")]
    [InlineData("Content-Type", "application/json", "X-Other Content-Type", false, "InvalidAllowHeadersPreflightResponse", "InvalidAllowHeadersPreflightResponse")]
    [InlineData("Content-Type", "text/plain", "", false, "None", "None")]
    public void Headers_of_a_preflight(string name, string value, string allowed, bool include, string chromium, string standard)
    {
        var request = Get(include ? CredentialsMode.Include : CredentialsMode.Omit) with { Headers = [new(name, value)] };
        var response = Answer(204, [(Origin, App), (Credentials, "true"), (HeaderNames.AllowHeaders, allowed)]);
        Assert.Equal(chromium, CorsCheck.Preflight(request, response).Error.ToString());
        Assert.Equal(standard, CorsCheck.Preflight(request, response, CorsAuthority.Standard).Error.ToString());
    }

    // Seen.
    [Theory]
    [InlineData("*", false, "Content-Type X-Total Authorization")]
    [InlineData("*", true, "Content-Type")]
    [InlineData("x-total", true, "Content-Type X-Total")]
    [InlineData("X-Total, Set-Cookie", false, "Content-Type X-Total")]
    [InlineData("X-Total X-Other", false, "Content-Type")]
    [InlineData(null, false, "Content-Type")]
    public void What_a_script_reads(string? exposed, bool include, string readable)
    {
        (string, string)[] more = exposed is null ? [] : [(HeaderNames.ExposeHeaders, exposed)];
        var response = Answer(200, [("Content-Type", "text/plain"), ("X-Total", "1"), ("Authorization", "x"), ("Set-Cookie", "a=b"), .. more]);
        var names = CorsCheck.Readable(Get(include ? CredentialsMode.Include : CredentialsMode.Omit), response);
        Assert.Equal(readable.Split(' '), names.Where(name => !HeaderNames.IsResponse(name)));
    }

    [Theory]
    [InlineData("GET", "", "", false)]
    [InlineData("post", "Content-Type", "text/plain; charset=utf-8", false)]
    [InlineData("POST", "Content-Type", "application/json", true)]
    [InlineData("POST", "Content-Type", "multipart/form-data; boundary=x", false)]
    [InlineData("POST", "Content-Type", "text/plain; x=\"a\"", true)]
    [InlineData("GET", "Accept", "application/json", false)]
    [InlineData("GET", "Accept", "a:b", true)]
    [InlineData("GET", "Accept-Language", "de-AT,de;q=0.9", false)]
    [InlineData("GET", "Accept-Language", "de/AT", true)]
    [InlineData("GET", "Range", "bytes=0-499", false)]
    [InlineData("GET", "Range", "bytes=500-", false)]
    [InlineData("GET", "Range", "bytes=500-499", true)]
    [InlineData("GET", "Range", "bytes=-500", true)]
    [InlineData("GET", "Range", "bytes=0-1,2-3", true)]
    [InlineData("GET", "Authorization", "x", true)]
    [InlineData("GET", "X-Requested-With", "x", true)]
    [InlineData("GET", "Cookie", "no script sets it", false)]
    [InlineData("PUT", "", "", true)]
    [InlineData("patch", "", "", true)]
    [InlineData("HEAD", "", "", false)]
    public void What_needs_a_preflight(string method, string name, string value, bool needed)
    {
        IReadOnlyList<Header> headers = name.Length == 0 ? [] : [new(name, value)];
        Assert.Equal(needed, CorsCheck.NeedsPreflight(Get() with { Method = method, Headers = headers }));
    }

    [Fact]
    public void Long_values_need_a_preflight()
    {
        Assert.True(CorsCheck.NeedsPreflight(Get() with { Headers = [new("Accept", new string('a', 129))] }));
        Assert.Equal(["accept", "x-a"], SafelistedHeaders.Unsafe([new("X-A", ""), .. Enumerable.Repeat(new Header("Accept", new string('a', 128)), 9)]));
    }

    [Fact]
    public void The_whole_exchange()
    {
        var put = Get() with { Method = "PUT" };
        var good = Answer(200, [(Origin, App), (HeaderNames.AllowMethods, "PUT")]);
        Assert.True(CorsCheck.Fetch(put, good, good).IsAllowed);
        Assert.Equal(CorsError.PreflightInvalidStatus, CorsCheck.Fetch(put, good with { Status = 405 }, good).Error);
        Assert.Equal(CorsError.MissingAllowOriginHeader, CorsCheck.Fetch(put, good, Answer(200, [])).Error);
        Assert.True(CorsCheck.Fetch(Get(), good with { Status = 405 }, good).IsAllowed);
    }

    private static CorsRequest Get(CredentialsMode credentials = CredentialsMode.Omit) => new(App, "GET", [], credentials);

    private static CorsResponse Answer(int status, IEnumerable<(string Name, string Value)> headers) => new(status, [.. headers.Select(header => new Header(header.Name, header.Value))]);
}
