namespace Cors.Analyzers.Reading.Config;

/// <summary>Web servers whose configurations share file names: <c>sites-available/shop</c>, <c>conf.d/api.conf</c>.</summary>
internal enum Server
{
    /// <summary>Nothing in the text tells.</summary>
    Unknown,

    /// <summary>nginx.</summary>
    Nginx,

    /// <summary>Apache.</summary>
    Apache,
}

/// <summary>Tells by its text whose configuration a file is.</summary>
internal static class ServerKind
{
    private const int MostLines = 400;

    /// <summary>Names that a line of Apache's begins with; nginx's directives of the same names end in <c>;</c>.</summary>
    private static readonly ImmutableHashSet<string> ApacheNames = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "AddDefaultCharset", "AddOutputFilterByType", "AddType", "Alias", "AllowOverride", "AuthName", "AuthType", "CustomLog", "Define", "DirectoryIndex", "DocumentRoot", "ErrorDocument", "ErrorLog", "ExpiresActive",
        "FallbackResource", "FileETag", "Header", "Include", "IncludeOptional", "Listen", "LoadModule", "Options", "Order", "php_flag", "php_value", "ProxyPass", "ProxyPassReverse", "ProxyPreserveHost", "RequestHeader", "Require",
        "RewriteBase", "RewriteCond", "RewriteEngine", "RewriteRule", "ServerAdmin", "ServerAlias", "ServerName", "ServerRoot", "ServerSignature", "ServerTokens", "SetEnv", "SetEnvIf", "SetEnvIfNoCase", "SSLEngine", "WSGIScriptAlias");

    /// <summary>The server that <paramref name="text"/> is for, by the first line that tells: nginx has <c>;</c> and braces, Apache has <c>&lt;Sections&gt;</c> and bare lines.</summary>
    public static Server Of(SourceText text)
    {
        foreach (var line in text.Lines.Take(MostLines))
        {
            var (start, end) = (line.Start, line.End);
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (start == end || text[start] == '#')
                continue;
            if (text[start] == '<' && start + 2 < end && (char.IsLetter(text[start + 1]) || text[start + 1] == '/'))
                return Server.Apache;
            if (text[end - 1] is ';' or '{' or '}')
                return Server.Nginx;
            var word = start;
            while (word < end && word - start < 30 && !char.IsWhiteSpace(text[word]))
                word++;
            if (ApacheNames.Contains(text.ToString(TextSpan.FromBounds(start, word))))
                return Server.Apache;
        }

        return Server.Unknown;
    }
}
