using System.Text;
using Cors.Analyzers.Probing.Patterns;
using Cors.Analyzers.Reading.Scripts.Php.Running;

namespace Cors.Analyzers.Reading.Scripts.Php.Policies;

/// <summary>Writes a comparison of whole hosts instead of one by a part of the origin.</summary>
internal sealed class Tightening(PhpSource source)
{
    /// <summary>The edit; null where what was meant is not known.</summary>
    public TextEdit? Edit(TestSite site)
    {
        if (Pattern(site) is not { } pattern || pattern.IndexOf('~') >= 0 || pattern.IndexOf('\'') >= 0)
            return null;
        var call = $"preg_match('~{pattern}~', {site.Subject})";
        return source.At(site.At).Replace(!site.IsComparison ? "(bool) " + call : call + (site.IsNegated ? " !== 1" : " === 1"));
    }

    private static string? Pattern(TestSite site)
    {
        var loose = site.Test switch
        {
            OriginTest.EndsWith end => Quoted(end.Value) + "$",
            OriginTest.StartsWith start => "^" + Quoted(start.Value),
            OriginTest.Contains part => Quoted(part.Value),
            OriginTest.And { Tests: [OriginTest.Contains part, ..] } => Quoted(part.Value),
            _ => null,
        };
        if (loose is null)
            return null;
        if (!site.IsOfHost)
            return PatternTightening.Tighten(new Pattern(loose, RegexDialect.Pcre), CancellationToken.None);
        return site.Test is OriginTest.EndsWith or OriginTest.Contains ? @"(^|\.)" + loose.TrimEnd('$') + "$" : null;
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder();
        foreach (var c in text)
        {
            if (c is '.' or '\\' or '+' or '*' or '?' or '[' or ']' or '^' or '$' or '(' or ')' or '{' or '}' or '|')
                quoted.Append('\\');
            quoted.Append(c);
        }

        return quoted.ToString();
    }
}
