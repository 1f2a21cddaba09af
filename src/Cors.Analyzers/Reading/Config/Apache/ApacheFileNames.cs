namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Tells Apache's files by their names.</summary>
internal static class ApacheFileNames
{
    private static readonly string[] TemplateEndings = [".template", ".tmpl", ".tpl", ".j2", ".erb"];

    /// <summary>Is a file of this path one that Apache reads, or the template of one? Some of these names are nginx's as well.</summary>
    public static bool Match(string path)
    {
        var parts = path.ToLowerInvariant().Split('/', '\\');
        var name = parts[parts.Length - 1];
        var folder = parts.Length > 1 ? parts[parts.Length - 2] : "";
        if (name.Length == 0)
            return false;
        if (folder is "sites-available" or "sites-enabled")
            return true;
        var plain = TemplateEndings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.Ordinal)) is { } template ? name.Substring(0, name.Length - template.Length) : name;
        if (plain.EndsWith(".htaccess", StringComparison.Ordinal) || plain.EndsWith(".vhost", StringComparison.Ordinal))
            return true;
        return plain.EndsWith(".conf", StringComparison.Ordinal)
            && (plain.StartsWith("httpd", StringComparison.Ordinal)
                || plain.StartsWith("apache", StringComparison.Ordinal)
                || plain.StartsWith("vhost", StringComparison.Ordinal)
                || plain.StartsWith("000-default", StringComparison.Ordinal)
                || folder is "apache" or "apache2" or "httpd" or "conf.d" or "conf-available" or "conf-enabled");
    }
}
