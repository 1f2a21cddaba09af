using System.Text;

namespace Cors.Analyzers.Probing.Patterns;

/// <summary>Mends a regular expression over origins: dots that are meant as dots, both ends anchored, whole host names.</summary>
internal static class PatternTightening
{
    private const string AnyPort = "(:[0-9]+)?$";

    /// <summary>What may be missing before the text, the likeliest first.</summary>
    private static readonly string[] Beginnings = ["^", @"^https?://([^/]+\.)?", "^https?://[^/]+", "^https?:"];

    /// <summary>
    /// The pattern that lets in what <paramref name="pattern"/> was meant for and no stranger; it has no character that needs quoting
    /// where the old one had none. Null where no such pattern is known.
    /// </summary>
    public static string? Tighten(Pattern pattern, CancellationToken ct)
    {
        if (pattern.Text.Length > PatternMatchers.MaxLength)
            return null;
        // With both ends anchored there is no difference any more.
        if (pattern.Dialect is RegexDialect.PcreWhole)
            pattern = pattern with { Dialect = RegexDialect.Pcre };
        var body = WholeHosts(EscapeDots(pattern.Text));
        var starts = body.StartsWith("^", StringComparison.Ordinal);
        var ends = body.EndsWith("$", StringComparison.Ordinal) && !body.EndsWith(@"\$", StringComparison.Ordinal);
        body = body.Substring(starts ? 1 : 0, body.Length - (starts ? 1 : 0) - (ends ? 1 : 0));
        if (HasChoiceOutside(body))
            body = "(" + body + ")";
        // Anchored already, at both ends.
        var isWhole = pattern.Dialect is RegexDialect.PythonFullMatch;
        foreach (var beginning in isWhole ? [""] : Beginnings)
        {
            var text = beginning + body + (isWhole ? "" : ends ? "$" : AnyPort);
            if (text != pattern.Text && IsGood(pattern with { Text = text }, pattern, ct))
                return text;
        }

        return null;
    }

    private static bool IsGood(Pattern tight, Pattern loose, CancellationToken ct)
    {
        if (PatternParser.Parse(tight) is not { } node || Prober.FindStranger(new OriginTest.Matches(tight), ct) is not null)
            return false;
        var evaluator = new OriginTestEvaluator(ct);
        return PatternSamples.Of(node, ["www", "a"]).Any(sample =>
            Origin.Parse(sample) is { Problem: OriginProblem.None, Scheme: "http" or "https" }
            && evaluator.Evaluate(new OriginTest.Matches(tight), sample) is Verdict.Yes
            && evaluator.Evaluate(new OriginTest.Matches(loose), sample) is Verdict.Yes);
    }

    private static string EscapeDots(string text)
    {
        var result = new StringBuilder();
        var inClass = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < text.Length)
            {
                result.Append(c).Append(text[++i]);
                continue;
            }

            inClass = c == '[' || (inClass && c != ']');
            var isQuantified = i + 1 < text.Length && text[i + 1] is '*' or '+' or '?' or '{';
            result.Append(c == '.' && !inClass && !isQuantified ? @"\." : c.ToString());
        }

        return result.ToString();
    }

    /// <summary><c>.*app\.test</c> was meant as the domain with its subdomains.</summary>
    private static string WholeHosts(string text)
    {
        foreach (var anything in new[] { ".*", ".+" })
        {
            var at = text.IndexOf(anything, StringComparison.Ordinal);
            if (at >= 0 && at + 2 < text.Length && char.IsLetterOrDigit(text[at + 2]))
                text = text.Substring(0, at) + "(" + anything + @"\.)?" + text.Substring(at + 2);
        }

        return text;
    }

    private static bool HasChoiceOutside(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\': i++; break;
                case '(' or '[': depth++; break;
                case ')' or ']': depth--; break;
                case '|' when depth == 0: return true;
            }
        }

        return false;
    }
}
