namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>The directives that say something of CORS: all others are most of a file, and nobody looks at them again.</summary>
internal static class DirectiveNames
{
    private static readonly ImmutableHashSet<string> All = ImmutableHashSet.Create(
        "header",
        "setenvif", "setenvifnocase", "setenvifexpr", "setenv", "unsetenv", "passenv", "browsermatch", "browsermatchnocase",
        "rewritecond", "rewriterule",
        "satisfy", "authmerging", "authtype", "allowmethods", "require", "requireany", "requireall", "requirenone", "deny", "allow",
        "proxypass", "proxypassmatch", "fallbackresource", "sethandler", "wsgiscriptalias", "passengerenabled", "fcgiwrapper",
        "include", "includeoptional", "use");

    /// <summary>Does a directive of this name, in lower case, count?</summary>
    public static bool Count(string name) => All.Contains(name);
}
