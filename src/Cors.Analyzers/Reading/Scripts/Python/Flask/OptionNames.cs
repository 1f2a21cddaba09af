namespace Cors.Analyzers.Reading.Scripts.Python.Flask;

/// <summary>The options of flask-cors, and what people write instead.</summary>
internal static class OptionNames
{
    private static readonly ImmutableHashSet<string> Known = ImmutableHashSet.Create(
        "origins", "methods", "allow_headers", "expose_headers", "supports_credentials", "max_age", "send_wildcard", "vary_header", "resources",
        "intercept_exceptions", "always_send", "automatic_options", "allow_private_network");

    private static readonly ImmutableDictionary<string, string> Mistaken = new Dictionary<string, string>
    {
        ["origin"] = "origins", ["allow_origins"] = "origins", ["allowed_origins"] = "origins", ["allow_origin"] = "origins", ["orgins"] = "origins",
        ["method"] = "methods", ["allow_methods"] = "methods", ["allowed_methods"] = "methods",
        ["headers"] = "allow_headers", ["allowed_headers"] = "allow_headers", ["allow_header"] = "allow_headers",
        ["expose_header"] = "expose_headers", ["exposed_headers"] = "expose_headers", ["expose"] = "expose_headers",
        ["support_credentials"] = "supports_credentials", ["allow_credentials"] = "supports_credentials", ["credentials"] = "supports_credentials",
        ["supports_credential"] = "supports_credentials", ["supports_creds"] = "supports_credentials", ["allow_credential"] = "supports_credentials",
        ["resource"] = "resources", ["maxage"] = "max_age", ["max-age"] = "max_age",
    }.ToImmutableDictionary();

    /// <summary>Is it an option?</summary>
    public static bool IsKnown(string name) => Known.Contains(name);

    /// <summary>The option that was meant by one that flask-cors does not know; null where it knows it, or nobody can say.</summary>
    public static string? Meant(string name) => !Known.Contains(name) && Mistaken.TryGetValue(name, out var meant) ? meant : null;

    /// <summary>What counts where an option is not given, in the words of a message.</summary>
    public static string Default(string name) => name switch
    {
        "origins" => "the default, every origin,",
        "methods" => "the default, every usual method,",
        "allow_headers" => "the default, every header,",
        "resources" => "the default, every path,",
        "supports_credentials" => "the default, no credentials,",
        _ => "the default",
    };
}
