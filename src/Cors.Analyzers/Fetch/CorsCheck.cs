namespace Cors.Analyzers.Fetch;

/// <summary>What a browser makes of a server's answers (Fetch Standard, "CORS check" and "CORS-preflight fetch"), with the error codes of Chromium.</summary>
internal static class CorsCheck
{
    /// <summary>The whole exchange: the preflight, where the request needs one, and the answer itself.</summary>
    /// <param name="request">The request.</param>
    /// <param name="preflight">The answer to the preflight; looked at only when there is one.</param>
    /// <param name="response">The answer to the request.</param>
    /// <param name="authority">Whose rules are applied.</param>
    public static CorsOutcome Fetch(CorsRequest request, CorsResponse preflight, CorsResponse response, CorsAuthority authority = CorsAuthority.Chromium) =>
        NeedsPreflight(request) && Preflight(request, preflight, authority) is { IsAllowed: false } refused ? refused : Actual(request, response);

    /// <summary>Does the browser ask before it sends the request?</summary>
    public static bool NeedsPreflight(CorsRequest request) =>
        !Methods.Safelisted.Contains(Methods.Normalised(request.Method)) || SafelistedHeaders.Unsafe(request.Headers).Count > 0;

    /// <summary>The CORS check on the answer to the request itself.</summary>
    public static CorsOutcome Actual(CorsRequest request, CorsResponse response)
    {
        var include = request.Credentials is CredentialsMode.Include;
        switch (response.Combined(HeaderNames.AllowOrigin))
        {
            case null: return new(CorsError.MissingAllowOriginHeader);
            case "*" when include: return new(CorsError.WildcardOriginNotAllowed);
            case "*": return CorsOutcome.Passed;
            case var other when other != request.Origin: return new(WhyNot(other), other);
        }

        if (include && response.Combined(HeaderNames.AllowCredentials) is var credentials and not "true")
            return new(CorsError.InvalidAllowCredentials, credentials ?? "");
        return CorsOutcome.Passed;
    }

    /// <summary>The check of the answer to the preflight.</summary>
    public static CorsOutcome Preflight(CorsRequest request, CorsResponse response, CorsAuthority authority = CorsAuthority.Chromium)
    {
        if (response.Status is 301 or 302 or 303 or 307 or 308 && response.Combined("Location") is not null)
            return new(CorsError.PreflightDisallowedRedirect);
        if (Actual(request, response) is { IsAllowed: false } refused)
            return refused with { Error = InPreflight(refused.Error) };
        if (response.Status is < 200 or > 299)
            return new(CorsError.PreflightInvalidStatus);
        if (ListOf(response.Combined(HeaderNames.AllowMethods)) is not { } methods)
            return new(CorsError.InvalidAllowMethodsPreflightResponse);
        if (ListOf(response.Combined(HeaderNames.AllowHeaders)) is not { } headers)
            return new(CorsError.InvalidAllowHeadersPreflightResponse);

        var star = request.Credentials is not CredentialsMode.Include;
        var method = Methods.Normalised(request.Method);
        if (!Methods.Safelisted.Contains(method) && !methods.Contains(method) && !(star && methods.Contains("*")))
            return new(CorsError.MethodDisallowedByPreflightResponse, method);
        var starCovers = star && headers.Contains("*");
        foreach (var name in SafelistedHeaders.Unsafe(request.Headers))
        {
            var covered = starCovers && (authority is CorsAuthority.Chromium || name != "authorization");
            if (!covered && !headers.Any(allowed => HeaderNames.Same(allowed, name)))
                return new(CorsError.HeaderDisallowedByPreflightResponse, name);
        }

        return CorsOutcome.Passed;
    }

    /// <summary>The names of the response headers that the script may read, once the answer has passed the check.</summary>
    public static IReadOnlyList<string> Readable(CorsRequest request, CorsResponse response)
    {
        var exposed = ListOf(response.Combined(HeaderNames.ExposeHeaders)) ?? [];
        var all = exposed.Contains("*") && request.Credentials is not CredentialsMode.Include;
        return response.Headers.Select(header => header.Name)
            .Where(name => !HeaderNames.ForbiddenResponse.Contains(name))
            .Where(name => all || HeaderNames.SafelistedResponse.Contains(name) || exposed.Any(known => HeaderNames.Same(known, name)))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
    }

    /// <summary>The elements of a list of tokens; empty ones do not count. Null where something in it is no token.</summary>
    private static List<string>? ListOf(string? value)
    {
        var items = (value ?? "").Split(',').Select(item => item.Trim(' ', '\t')).Where(item => item.Length > 0).ToList();
        return items.All(item => item.All(IsTokenCharacter)) ? items : null;
    }

    private static bool IsTokenCharacter(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'
        or '!' or '#' or '$' or '%' or '&' or '\'' or '*' or '+' or '-' or '.' or '^' or '_' or '`' or '|' or '~';

    private static CorsError WhyNot(string allowed) =>
        allowed.IndexOfAny([' ', ',']) >= 0 ? CorsError.MultipleAllowOriginValues
        : allowed == "null" || Urls.IsValid(allowed) ? CorsError.AllowOriginMismatch
        : CorsError.InvalidAllowOriginValue;

    private static CorsError InPreflight(CorsError error) => error switch
    {
        CorsError.MissingAllowOriginHeader => CorsError.PreflightMissingAllowOriginHeader,
        CorsError.WildcardOriginNotAllowed => CorsError.PreflightWildcardOriginNotAllowed,
        CorsError.MultipleAllowOriginValues => CorsError.PreflightMultipleAllowOriginValues,
        CorsError.InvalidAllowOriginValue => CorsError.PreflightInvalidAllowOriginValue,
        CorsError.AllowOriginMismatch => CorsError.PreflightAllowOriginMismatch,
        CorsError.InvalidAllowCredentials => CorsError.PreflightInvalidAllowCredentials,
        _ => error,
    };
}
