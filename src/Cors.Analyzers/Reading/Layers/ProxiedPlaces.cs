using Cors.Analyzers.Reading.Config.Nginx;

namespace Cors.Analyzers.Reading.Layers;

/// <summary>The places of an nginx configuration that hand requests on to a program.</summary>
internal sealed class ProxiedPlaces(string text, CancellationToken cancellation)
{
    private readonly IReadOnlyList<Directive> _all = [.. new NginxParser(text, cancellation).Parse().All];

    /// <summary>Does a header that is written at <paramref name="header"/> go out with the answers of a program?</summary>
    public bool Hold(TextSpan header)
    {
        var block = _all.Where(directive => directive.Body is not null && directive.Name != "if" && directive.Span.Contains(header)).OrderBy(directive => directive.Span.Length).FirstOrDefault();
        if (block is { Name: "location" })
            return block.Body!.Directives.Any(IsPass);
        // A location that adds a header of its own inherits none.
        return _all.Any(directive => directive is { Name: "location", Body: not null } && (block is null || block.Span.Contains(directive.Span))
            && directive.Body.Directives.Any(IsPass) && !directive.Body.Directives.Any(inner => inner.Name == "add_header"));
    }

    private static bool IsPass(Directive directive) => directive.Name == "proxy_pass";
}
