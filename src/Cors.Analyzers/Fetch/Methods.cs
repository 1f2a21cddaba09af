namespace Cors.Analyzers.Fetch;

/// <summary>HTTP methods as the CORS protocol sees them (Fetch Standard, section 2.2.1). Methods are case-sensitive.</summary>
internal static class Methods
{
    /// <summary>CORS-safelisted: allowed whatever the server says.</summary>
    public static readonly ImmutableHashSet<string> Safelisted = ImmutableHashSet.Create("GET", "HEAD", "POST");

    /// <summary>Forbidden: no script can send them.</summary>
    public static readonly ImmutableHashSet<string> Forbidden = ImmutableHashSet.Create("CONNECT", "TRACE", "TRACK");

    /// <summary>Methods in use on the web: HTTP's own (RFC 9110), PATCH (RFC 5789), WebDAV and its extensions (RFC 4918, 3253, 3648, 3744, 4791, 5323), QUERY, and the PURGE of caches.</summary>
    public static readonly ImmutableHashSet<string> Known = ImmutableHashSet.Create(
        "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT", "TRACE", "TRACK", "QUERY",
        "PROPFIND", "PROPPATCH", "MKCOL", "COPY", "MOVE", "LOCK", "UNLOCK", "REPORT", "SEARCH", "MKCALENDAR", "ACL", "BIND", "UNBIND", "REBIND",
        "VERSION-CONTROL", "CHECKOUT", "CHECKIN", "UNCHECKOUT", "MKWORKSPACE", "LABEL", "MERGE", "BASELINE-CONTROL", "MKACTIVITY", "ORDERPATCH",
        "LINK", "UNLINK", "PURGE", "SUBSCRIBE", "UNSUBSCRIBE", "M-SEARCH");

    /// <summary>Words that people list as methods, in upper case, with the method that does what they say.</summary>
    public static readonly ImmutableDictionary<string, string> Mistaken = new Dictionary<string, string>
    {
        ["ADD"] = "POST", ["CREATE"] = "POST", ["INSERT"] = "POST", ["UPLOAD"] = "POST", ["SAVE"] = "PUT", ["UPDATE"] = "PUT", ["EDIT"] = "PUT", ["MODIFY"] = "PATCH",
        ["DEL"] = "DELETE", ["REMOVE"] = "DELETE", ["READ"] = "GET", ["FETCH"] = "GET", ["LIST"] = "GET", ["DOWNLOAD"] = "GET",
        ["OPTION"] = "OPTIONS", ["OPTIONAL"] = "OPTIONS", ["PATH"] = "PATCH", ["GETS"] = "GET", ["POSTS"] = "POST", ["PUTS"] = "PUT", ["DELETES"] = "DELETE",
    }.ToImmutableDictionary();

    /// <summary>The method as a browser sends it: only six are put into upper case (<c>patch</c> stays as it is).</summary>
    public static string Normalised(string method) =>
        method.ToUpperInvariant() is "DELETE" or "GET" or "HEAD" or "OPTIONS" or "POST" or "PUT" ? method.ToUpperInvariant() : method;

    /// <summary>The method with the case that browsers and servers give it, or null where no such method is known.</summary>
    public static string? Canonical(string method) => method.ToUpperInvariant() is var upper && Known.Contains(upper) ? upper : null;
}
