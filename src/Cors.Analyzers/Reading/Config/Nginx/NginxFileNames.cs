namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Tells nginx's files by their names.</summary>
internal static class NginxFileNames
{
    /// <summary>Is a file of this path one that nginx reads, or the template of one?</summary>
    public static bool Match(string path)
    {
        var file = ServerFileName.Of(path);
        return file.IsSite
            || file.Plain.EndsWith(".nginx", StringComparison.Ordinal)
            || file.Plain.EndsWith(".nginx.conf", StringComparison.Ordinal)
            || (file.Plain.EndsWith(".conf", StringComparison.Ordinal)
                && (file.Plain.StartsWith("nginx", StringComparison.Ordinal)
                    || file.Folder is "nginx" or "conf.d"
                    || (file.Plain != file.Name && (file.Plain == "default.conf" || file.Plain.IndexOf("nginx", StringComparison.Ordinal) >= 0))));
    }
}
