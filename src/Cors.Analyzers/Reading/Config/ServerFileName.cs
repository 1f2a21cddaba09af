namespace Cors.Analyzers.Reading.Config;

/// <summary>The parts of a path by which servers' files are known.</summary>
/// <param name="Folder">The folder that the file lies in, in lower case; empty when none is given.</param>
/// <param name="Name">The file's name, in lower case.</param>
/// <param name="Plain">The name without the ending that makes it a template.</param>
internal readonly record struct ServerFileName(string Folder, string Name, string Plain)
{
    private static readonly string[] TemplateEndings = [".template", ".tmpl", ".tpl", ".j2", ".erb"];

    /// <summary>Does it lie where Debian keeps sites, of nginx and Apache alike?</summary>
    public bool IsSite => Name.Length > 0 && Folder is "sites-available" or "sites-enabled";

    /// <summary>The parts of a path.</summary>
    public static ServerFileName Of(string path)
    {
        var parts = path.ToLowerInvariant().Split('/', '\\');
        var name = parts[parts.Length - 1];
        var template = TemplateEndings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.Ordinal));
        return new ServerFileName(parts.Length > 1 ? parts[parts.Length - 2] : "", name, template is null ? name : name.Substring(0, name.Length - template.Length));
    }
}
