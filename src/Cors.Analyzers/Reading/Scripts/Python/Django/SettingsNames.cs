namespace Cors.Analyzers.Reading.Scripts.Python.Django;

/// <summary>The settings that django-cors-headers reads, under their names of today and of old.</summary>
internal static class SettingsNames
{
    public const string AllowAll = "CORS_ALLOW_ALL_ORIGINS";
    public const string AllowAllOld = "CORS_ORIGIN_ALLOW_ALL";
    public const string Origins = "CORS_ALLOWED_ORIGINS";
    public const string OriginsOld = "CORS_ORIGIN_WHITELIST";
    public const string Patterns = "CORS_ALLOWED_ORIGIN_REGEXES";
    public const string PatternsOld = "CORS_ORIGIN_REGEX_WHITELIST";
    public const string Methods = "CORS_ALLOW_METHODS";
    public const string Headers = "CORS_ALLOW_HEADERS";
    public const string Exposed = "CORS_EXPOSE_HEADERS";
    public const string Credentials = "CORS_ALLOW_CREDENTIALS";
    public const string MaxAge = "CORS_PREFLIGHT_MAX_AGE";
    public const string Paths = "CORS_URLS_REGEX";
    public const string Middleware = "MIDDLEWARE";
    public const string MiddlewareOld = "MIDDLEWARE_CLASSES";
    public const string SslRedirect = "SECURE_SSL_REDIRECT";
    public const string AppendSlash = "APPEND_SLASH";
    public const string Apps = "INSTALLED_APPS";

    private static readonly ImmutableHashSet<string> All = ImmutableHashSet.Create(
        AllowAll, AllowAllOld, Origins, OriginsOld, Patterns, PatternsOld, Methods, Headers, Exposed, Credentials, MaxAge, Paths, Middleware, MiddlewareOld, SslRedirect, AppendSlash, Apps);

    /// <summary>Is it one of them, or one that says which middleware there is?</summary>
    public static bool Contains(string name) => name.Length >= 10 && name[0] is 'C' or 'M' or 'S' or 'A' or 'I' && All.Contains(name);

    /// <summary>Is it one of django-cors-headers' own?</summary>
    public static bool IsCors(string name) => name.StartsWith("CORS_", StringComparison.Ordinal) && All.Contains(name);
}
