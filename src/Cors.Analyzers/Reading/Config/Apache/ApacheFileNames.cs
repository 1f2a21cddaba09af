namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Tells Apache's files by their names.</summary>
internal static class ApacheFileNames
{
    /// <summary>Is a file of this path one that Apache reads, or the template of one? Some of these names are nginx's as well.</summary>
    public static bool Match(string path)
    {
        var file = ServerFileName.Of(path);
        return file.IsSite
            || file.Plain.EndsWith(".htaccess", StringComparison.Ordinal)
            || file.Plain.EndsWith(".vhost", StringComparison.Ordinal)
            || (file.Plain.EndsWith(".conf", StringComparison.Ordinal)
                && (file.Plain.StartsWith("httpd", StringComparison.Ordinal)
                    || file.Plain.StartsWith("apache", StringComparison.Ordinal)
                    || file.Plain.StartsWith("vhost", StringComparison.Ordinal)
                    || file.Plain.StartsWith("000-default", StringComparison.Ordinal)
                    || file.Folder is "apache" or "apache2" or "httpd" or "conf.d" or "conf-available" or "conf-enabled"));
    }
}
