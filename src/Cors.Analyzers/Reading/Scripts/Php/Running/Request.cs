namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <summary>What a request tells a program.</summary>
internal static class Request
{
    /// <summary>An element of <c>$_SERVER</c>.</summary>
    public static Value Server(string? key, TextSpan at) => key?.ToUpperInvariant() switch
    {
        null => Value.Unread,
        "HTTP_ORIGIN" => Value.Of(PieceKind.Origin, at),
        "REQUEST_METHOD" => Value.Of(PieceKind.Method, at),
        "HTTP_ACCESS_CONTROL_REQUEST_HEADERS" or "HTTP_ACCESS_CONTROL_REQUEST_METHOD" => Value.Of(PieceKind.Asked, at),
        // Pages of the origin send it.
        "HTTP_REFERER" or "HTTP_HOST" => Value.Unread,
        _ => Value.Neutral,
    };

    /// <summary>A header of the request.</summary>
    public static Value Header(string? name, TextSpan at) => name?.ToLowerInvariant() switch
    {
        null => Value.Unread,
        "origin" => Value.Of(PieceKind.Origin, at),
        "access-control-request-headers" or "access-control-request-method" => Value.Of(PieceKind.Asked, at),
        "referer" or "host" => Value.Unread,
        _ => Value.Neutral,
    };

    /// <summary>A part of the parsed origin.</summary>
    public static Value Part(string? name, TextSpan at) => name?.ToLowerInvariant() switch
    {
        "host" => Value.Of(PieceKind.Host, at),
        "scheme" => Value.Of(PieceKind.Scheme, at),
        _ => Value.Unread,
    };

    /// <summary>Headers that a preflight does not carry: the browser sends it without cookies and log-in.</summary>
    public static bool IsMissingInPreflight(string serverKey) => serverKey.ToUpperInvariant() is
        "HTTP_AUTHORIZATION" or "REDIRECT_HTTP_AUTHORIZATION" or "PHP_AUTH_USER" or "PHP_AUTH_PW" or "HTTP_COOKIE" or "CONTENT_TYPE" or "HTTP_CONTENT_TYPE" or "HTTP_X_API_KEY" or "HTTP_X_AUTH_TOKEN" or "HTTP_X_CSRF_TOKEN" or "HTTP_X_REQUESTED_WITH";
}
