using System.Text.RegularExpressions;

namespace Cors.Analyzers.Probing;

/// <summary>Makes origins from a text that a test names. They are guesses, to be tried.</summary>
/// <param name="marker">The word by which a stranger's name is known.</param>
internal sealed class Candidates(string marker)
{
    private static readonly string[] BothSchemes = ["https", "http"];

    private static readonly Regex Shape = new(@"\A(?:(https?)?://)?([^/:]*)(:[0-9]*)?/?\z", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200));

    /// <summary>A stranger's host that shares nothing with anybody's.</summary>
    public string Host { get; } = marker + ".example";

    /// <summary>Origins that share nothing with any text.</summary>
    public IEnumerable<string> Anywhere() => BothSchemes.Select(scheme => scheme + "://" + Host);

    /// <summary>Origins that hold <paramref name="text"/>, in lower case.</summary>
    public IEnumerable<string> Around(string text)
    {
        if (Split(text) is not var (schemes, host, port))
            yield break;
        foreach (var scheme in schemes)
        {
            var start = scheme + "://";
            yield return start + host.TrimEnd('.') + "." + Host + port;
            yield return start + host + Host + port;
            yield return start + host + port;
            yield return start + marker + host + port;
            yield return start + marker + "." + host + port;
            yield return start + marker + host.TrimEnd('.') + "." + Host + port;
            yield return start + Host + port;
            if (host.All(char.IsDigit))
                yield return start + Host + ":" + host;
            // The bucket is what a stranger can choose there.
            if (host.EndsWith("amazonaws.com", StringComparison.Ordinal))
                yield return start + marker + ".s3" + (host[0] is '.' ? "" : ".") + host + port;
        }
    }

    /// <summary>Origins that begin with <paramref name="head"/> and end with <paramref name="tail"/>.</summary>
    public IEnumerable<string> Between(string head, string tail)
    {
        if (Split(head) is not (var schemes, var host, "") || tail.IndexOf("://", StringComparison.Ordinal) >= 0)
            yield break;
        foreach (var scheme in schemes)
        {
            yield return scheme + "://" + host + "-" + marker + tail;
            yield return scheme + "://" + host + "." + marker + tail;
            yield return scheme + "://" + host + marker + tail;
            yield return scheme + "://" + host.TrimEnd('.', '-') + "." + marker + "." + tail.TrimStart('.');
        }
    }

    /// <summary>The text as an origin, with each scheme that it may have; nothing where it is none.</summary>
    public static IEnumerable<string> Plain(string text) =>
        Split(text) is var (schemes, host, port) ? schemes.Select(scheme => scheme + "://" + host + port) : [];

    private static (string[] Schemes, string Host, string Port)? Split(string text)
    {
        if (text.Length > 300 || Shape.Match(text) is not { Success: true } match)
            return null;
        var scheme = match.Groups[1].Value;
        return (scheme.Length == 0 ? BothSchemes : [scheme], match.Groups[2].Value, match.Groups[3].Value is ":" ? "" : match.Groups[3].Value);
    }
}
