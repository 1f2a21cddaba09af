using Cors.Analyzers.Reading.Config.Apache;
using Cors.Analyzers.Reading.Config.AppSettings;
using Cors.Analyzers.Reading.Config.Iis;
using Cors.Analyzers.Reading.Config.Nginx;
using Cors.Analyzers.Reading.Scripts.Python;
using Cors.Analyzers.Reading.Config.S3;
using Cors.Analyzers.Reading.Scripts.Php;
using Cors.Analyzers.Reading.Scripts.JavaScript;

namespace Cors.Analyzers.Reading;

/// <summary>All readers of additional files.</summary>
internal static class FileReaders
{
    /// <summary>In the order in which they are asked for a file by its name.</summary>
    public static readonly IReadOnlyList<FileReader> All =
    [
        new NginxReader(),
        new ApacheReader(),
        new PythonReader(),
        new AppSettingsReader(),
        new S3Reader(),
        new PhpReader(),
        new JavaScriptReader(),
        new IisReader(),
    ];

    /// <summary>The reader for a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="format">The <c>CorsFormat</c> metadata, empty where there is none; it overrides the name.</param>
    /// <param name="text">Its text, which decides where several readers know the name; null where only the name counts.</param>
    /// <returns>null for a file that is none of ours</returns>
    public static FileReader? For(string path, string format, SourceText? text = null) =>
        format.Length > 0
            ? All.FirstOrDefault(reader => string.Equals(reader.Format, format, StringComparison.OrdinalIgnoreCase))
            : All.FirstOrDefault(reader => reader.Knows(path) && (text is null || reader.Claims(text)));
}
