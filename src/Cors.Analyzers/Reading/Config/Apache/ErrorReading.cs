namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Reads who makes the error answers of a scope.</summary>
internal static class ErrorReading
{
    private static readonly string[] Programs = ["proxypass", "proxypassmatch", "fallbackresource", "sethandler", "wsgiscriptalias", "passengerenabled", "fcgiwrapper"];

    private static readonly string[] ProgramFiles = [".php", ".cgi", ".pl", ".py", ".fcgi"];

    /// <summary>Endings of files that no script reads; regular expressions are compared without their signs.</summary>
    private static readonly ImmutableHashSet<string> Media = ImmutableHashSet.Create(
        "ttf", "ttc", "ttcf", "otf", "eot", "woff", "woff2", "font", "svg", "svgz", "bmp", "cur", "gif", "ico", "jpg", "jpe", "jpeg", "jxl", "png", "apng", "webp", "avif", "avifs", "mp3", "mp4", "ogg", "webm", "m4a", "wav");

    /// <summary>Who makes them.</summary>
    public static ErrorAnswers Of(Scope scope) =>
        scope.Chain.Any(one => one.Owner is { } owner && IsMedia(owner)) ? ErrorAnswers.Unread
        : HasProgram(scope) || scope.All.Any(IsFrontController) ? ErrorAnswers.Program
        : ErrorAnswers.Server;

    /// <summary>Something else than Apache makes the answers: a program or a server behind it.</summary>
    public static bool HasProgram(Scope scope) => scope.All.Any(statement => Programs.Contains(statement.Directive.Name));

    private static bool IsFrontController(Statement statement) =>
        statement.Directive.Is("rewriterule") && ProgramFiles.Any(ending => statement.Directive[1].IndexOf(ending, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsMedia(Directive section)
    {
        if (section.Name is not ("filesmatch" or "files") || section.Arguments.Count == 0)
            return false;
        var pattern = section[section.Arguments.Count - 1].ToLowerInvariant();
        return pattern.Length < 500 && pattern.Split('|').Select(ending => new string([.. ending.Where(char.IsLetterOrDigit)])).All(Media.Contains);
    }
}
