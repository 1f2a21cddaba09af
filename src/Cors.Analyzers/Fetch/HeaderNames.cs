namespace Cors.Analyzers.Fetch;

/// <summary>Header names that the CORS protocol knows (Fetch Standard, sections 2.2.2 and 3.3). All comparisons ignore case.</summary>
internal static class HeaderNames
{
    public const string AllowOrigin = "Access-Control-Allow-Origin";
    public const string AllowCredentials = "Access-Control-Allow-Credentials";
    public const string AllowMethods = "Access-Control-Allow-Methods";
    public const string AllowHeaders = "Access-Control-Allow-Headers";
    public const string ExposeHeaders = "Access-Control-Expose-Headers";
    public const string MaxAge = "Access-Control-Max-Age";
    public const string RequestMethod = "Access-Control-Request-Method";
    public const string RequestHeaders = "Access-Control-Request-Headers";

    /// <summary>The six response headers of the protocol.</summary>
    public static readonly IReadOnlyList<string> Response = [AllowOrigin, AllowCredentials, AllowMethods, AllowHeaders, ExposeHeaders, MaxAge];

    /// <summary>The response headers of Private Network Access, which Chromium knows or knew.</summary>
    public static readonly ImmutableHashSet<string> PrivateNetwork = Set("Access-Control-Allow-Private-Network", "Access-Control-Allow-Local-Network");

    /// <summary>Headers that a browser sends in a preflight; a response has no use for them.</summary>
    public static readonly ImmutableHashSet<string> Request = Set(RequestMethod, RequestHeaders, "Access-Control-Request-Private-Network");

    /// <summary>CORS-safelisted request headers: allowed whatever the server says. <c>Content-Type</c> is one only with three form types, <c>Range</c> only with a single simple range; neither stands here.</summary>
    public static readonly ImmutableHashSet<string> SafelistedRequest = Set("Accept", "Accept-Language", "Content-Language");

    /// <summary>CORS-safelisted response headers: readable whether exposed or not.</summary>
    public static readonly ImmutableHashSet<string> SafelistedResponse =
        Set("Cache-Control", "Content-Language", "Content-Length", "Content-Type", "Expires", "Last-Modified", "Pragma");

    /// <summary>Response headers that are never readable (forbidden response-header names).</summary>
    public static readonly ImmutableHashSet<string> ForbiddenResponse = Set("Set-Cookie", "Set-Cookie2");

    private static readonly ImmutableHashSet<string> ResponseNames = Set(AllowOrigin, AllowCredentials, AllowMethods, AllowHeaders, ExposeHeaders, MaxAge);

    private static readonly ImmutableHashSet<string> ForbiddenRequestNames = Set(
        "Accept-Charset", "Accept-Encoding", RequestHeaders, RequestMethod, "Access-Control-Request-Private-Network",
        "Connection", "Content-Length", "Cookie", "Cookie2", "Date", "DNT", "Expect", "Host", "Keep-Alive", "Origin", "Referer",
        "Set-Cookie", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "Via");

    private static readonly ImmutableHashSet<string> RequestOnlyNames = Set(
        "Accept", "Accept-Language", "Authorization", "Host", "If-Match", "If-Modified-Since", "If-None-Match", "Origin", "Referer",
        "User-Agent", "X-Requested-With", RequestMethod, RequestHeaders);

    /// <summary>A script cannot set this request header (forbidden request-header).</summary>
    public static bool IsForbiddenRequest(string name) =>
        ForbiddenRequestNames.Contains(name)
        || name.StartsWith("Proxy-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Sec-", StringComparison.OrdinalIgnoreCase);

    /// <summary>One of the six response headers of the protocol.</summary>
    public static bool IsResponse(string name) => ResponseNames.Contains(name);

    /// <summary>A header that only requests carry, so that exposing it exposes nothing.</summary>
    public static bool IsRequestOnly(string name) => RequestOnlyNames.Contains(name);

    /// <summary>The same header name.</summary>
    public static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static ImmutableHashSet<string> Set(params string[] names) => ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, names);
}
