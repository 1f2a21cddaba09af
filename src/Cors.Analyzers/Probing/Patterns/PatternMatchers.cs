using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Cors.Analyzers.Probing.Patterns;

/// <summary>Runs regular expressions of any dialect. A pattern that takes too long is not run again.</summary>
internal sealed class PatternMatchers
{
    /// <summary>Longer ones are left alone.</summary>
    public const int MaxLength = 1000;

    private static readonly TimeSpan OneMatch = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan AllMatches = TimeSpan.FromSeconds(1);

    private readonly Dictionary<Pattern, Regex?> _known = [];

    private readonly Stopwatch _spent = new();

    /// <summary>Does <paramref name="text"/> match? Null where the pattern does not translate or takes too long.</summary>
    public bool? IsMatch(Pattern pattern, string text)
    {
        if (!_known.TryGetValue(pattern, out var regex))
            _known[pattern] = regex = Translate(pattern);
        if (regex is null || _spent.Elapsed > AllMatches || (pattern.Dialect is not RegexDialect.DotNet && !Hosts.IsAscii(text)))
            return null;
        _spent.Start();
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            _known[pattern] = null;
            return null;
        }
        finally
        {
            _spent.Stop();
        }
    }

    private static Regex? Translate(Pattern pattern)
    {
        if (pattern.Text.Length > MaxLength)
            return null;
        if (pattern.Dialect is RegexDialect.DotNet)
            return Create(pattern.Text, pattern.IgnoreCase ? RegexOptions.CultureInvariant | RegexOptions.IgnoreCase : RegexOptions.CultureInvariant);
        return PatternParser.Parse(pattern) is { } node
            ? Create(Anchored(pattern.Dialect, PatternWriter.Write(node)), RegexOptions.CultureInvariant)
            : null;
    }

    private static string Anchored(RegexDialect dialect, string text) => dialect switch
    {
        RegexDialect.PythonMatch => @"\A(?:" + text + ")",
        RegexDialect.PythonFullMatch => @"\A(?:" + text + @")\z",
        RegexDialect.PcreWhole => @"\A(?>" + text + @")\z",
        _ => text,
    };

    private static Regex? Create(string text, RegexOptions options)
    {
        try
        {
            return new Regex(text, options, OneMatch);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
