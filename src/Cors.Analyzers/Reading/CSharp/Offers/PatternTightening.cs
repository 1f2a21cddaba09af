using System.Text;

namespace Cors.Analyzers.Reading.CSharp.Offers;

/// <summary>Anchors a regular expression and lets dots be dots.</summary>
internal static class PatternTightening
{
    private const string Label = "[a-z0-9-]+";

    /// <summary>The pattern for the same sites only; null where it is more than a host with wildcards.</summary>
    public static string? Tighten(string pattern)
    {
        var body = pattern.StartsWith("^", StringComparison.Ordinal) ? pattern.Substring(1) : pattern;
        if (body.EndsWith("$", StringComparison.Ordinal) && !body.EndsWith("\\$", StringComparison.Ordinal))
            body = body.Substring(0, body.Length - 1);
        // Without a scheme it is not certain where the host begins.
        if (!body.StartsWith("http", StringComparison.Ordinal) || body.IndexOfAny(['|', '^', '$', '{', '[']) >= 0)
            return null;
        var safe = new StringBuilder("^");
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '\\' && i + 1 < body.Length)
                safe.Append(body[i]).Append(body[++i]);
            else if (body[i] != '.')
                safe.Append(body[i]);
            else if (i + 1 < body.Length && body[i + 1] is '*' or '+')
            {
                // Only behind "://" or a dot does it stand for labels of the host.
                if (i + 2 >= body.Length || (body[i - 1] != '/' && safe[safe.Length - 1] != '.'))
                    return null;
                i = Wildcard(body, i, safe);
            }
            else
                safe.Append("\\.");
        }

        return safe.Append('$').ToString();
    }

    /// <summary>Writes the labels that <c>.*</c> or <c>.+</c> stands for; gives the last character that was read.</summary>
    private static int Wildcard(string body, int at, StringBuilder safe)
    {
        var next = at + 2;
        if (next < body.Length && body[next] == '?')
            next++;
        var dot = string.CompareOrdinal(body, next, "\\.", 0, 2) == 0 ? 2 : next < body.Length && body[next] == '.' ? 1 : 0;
        safe.Append('(').Append(Label).Append("\\.)").Append(dot > 0 ? '+' : '*');
        return next + dot - 1;
    }
}
