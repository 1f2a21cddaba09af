namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Tells nginx's files by their names.</summary>
internal static class NginxFileNames
{
    private static readonly string[] TemplateEndings = [".template", ".tmpl", ".tpl", ".j2", ".erb"];

    /// <summary>Is a file of this path one that nginx reads, or the template of one?</summary>
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
        if (plain.EndsWith(".nginx", StringComparison.Ordinal) || plain.EndsWith(".nginx.conf", StringComparison.Ordinal))
            return true;
        if (!plain.EndsWith(".conf", StringComparison.Ordinal))
            return false;
        return plain.StartsWith("nginx", StringComparison.Ordinal)
            || folder is "nginx" or "conf.d"
            || (plain != name && (plain == "default.conf" || plain.IndexOf("nginx", StringComparison.Ordinal) >= 0));
    }
}
