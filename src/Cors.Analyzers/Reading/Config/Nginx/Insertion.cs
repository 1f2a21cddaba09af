namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Words edits that insert directives, in the layout of the place.</summary>
internal static class Insertion
{
    /// <summary>Directives before another one of the same block.</summary>
    public static TextEdit Before(NginxSource source, Directive directive, IEnumerable<string> written)
    {
        var lines = source.File.Lines;
        var at = directive.Span.Start;
        return lines.StartsLine(at)
            ? source.Insert(lines.LineStart(at), string.Concat(written.Select(one => lines.Indentation(at) + one + lines.LineEnd)))
            : source.Insert(at, string.Concat(written.Select(one => one + " ")));
    }

    /// <summary>A directive behind another one of the same block; null where that one is broken.</summary>
    public static TextEdit? After(NginxSource source, Directive directive, string written)
    {
        if (!directive.IsEnded)
            return null;
        var lines = source.File.Lines;
        var (start, end) = (directive.Span.Start, directive.Span.End);
        return lines.StartsLine(start) && lines.EndsLine(end)
            ? source.Insert(end, lines.LineEnd + lines.Indentation(start) + written)
            : source.Insert(end, " " + written);
    }

    /// <summary>Lines at the beginning of a block, or behind <paramref name="last"/>; null where the block is written in one line.</summary>
    /// <param name="written">The lines, indented from the block's own indentation on; a tab there stands for one level.</param>
    public static TextEdit? Into(NginxSource source, Directive owner, Directive? last, IReadOnlyList<string> written)
    {
        var lines = source.File.Lines;
        var at = last?.Span.End ?? owner.Body!.Start;
        return lines.EndsLine(at) && Indentation(source, owner) is var (inner, unit)
            ? source.Insert(at, string.Concat(written.Select(one => lines.LineEnd + inner + one.Replace("\t", unit))))
            : null;
    }

    /// <summary>As <see cref="Into"/>, above <paramref name="first"/>.</summary>
    public static TextEdit? Above(NginxSource source, Directive owner, Directive first, IReadOnlyList<string> written)
    {
        var lines = source.File.Lines;
        var at = first.Span.Start;
        return lines.StartsLine(at) && Indentation(source, owner) is var (inner, unit)
            ? source.Insert(lines.LineStart(at), string.Concat(written.Select(one => inner + one.Replace("\t", unit) + lines.LineEnd)))
            : null;
    }

    /// <summary>The indentation in a block and what one level adds; null where the block is written in one line or broken.</summary>
    private static (string Inner, string Unit)? Indentation(NginxSource source, Directive owner)
    {
        var lines = source.File.Lines;
        var directives = owner.Body!.Directives;
        if (directives.Count == 0 || !lines.StartsLine(directives[0].Span.Start) || directives.Any(directive => !directive.IsEnded))
            return null;
        var outer = lines.Indentation(owner.Span.Start);
        var inner = lines.Indentation(directives[0].Span.Start);
        return (inner, inner.StartsWith(outer, StringComparison.Ordinal) && inner.Length > outer.Length ? inner.Substring(outer.Length) : "    ");
    }
}
