using Cors.Analyzers.Reading.Config.Xml;

namespace Cors.Analyzers.Reading.Config.Iis;

/// <summary>Reads IIS's <c>web.config</c>: the headers of <c>&lt;customHeaders&gt;</c> and the rules of the CORS module's <c>&lt;cors&gt;</c>.</summary>
internal sealed class IisReader : FileReader
{
    // More parts of a site are nobody's configuration.
    private const int MostScopes = 1000;

    /// <inheritdoc/>
    public override string Format => "iis";

    /// <inheritdoc/>
    public override bool Knows(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
        return name is "web.config" or "applicationhost.config" || (name.StartsWith("web.", StringComparison.Ordinal) && name.EndsWith(".config", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public override FileReading Read(FileDocument document, CancellationToken cancellation)
    {
        var text = document.Text.ToString();
        // Of other files nobody asked us.
        if (text.IndexOf("control-", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("<cors", StringComparison.OrdinalIgnoreCase) < 0)
            return FileReading.Empty;
        var file = new XmlParser(text, cancellation).Parse();
        var source = new IisSource(document, file);
        var policies = new List<CorsPolicy>();
        foreach (var scope in Scopes(file, cancellation).Take(MostScopes))
        {
            policies.AddRange(new CustomHeaders(source, scope).Read());
            policies.AddRange(new CorsModule(source, scope).Read());
        }

        var guard = EnvironmentName.BeforeEnding(document.Path);
        return new([.. policies.Select(policy => policy with { Guard = guard })], file.Comments, file.Faults);
    }

    /// <summary>The sections for the whole site and those for a part of it.</summary>
    private static IEnumerable<IisScope> Scopes(XmlFile file, CancellationToken cancellation)
    {
        if (file.Roots.FirstOrDefault(root => root.Is("configuration")) is not { } configuration)
            yield break;
        var site = configuration.Child("system.webServer");
        if (site is not null)
            yield return new(site, null);
        foreach (var location in configuration.All("location"))
        {
            cancellation.ThrowIfCancellationRequested();
            var path = location.Attribute("path")?.Value ?? "";
            if (location.Child("system.webServer") is { } part)
                yield return new(part, path is "" or "." ? null : site);
        }
    }
}

/// <summary>A <c>&lt;system.webServer&gt;</c>.</summary>
/// <param name="Server">The section.</param>
/// <param name="Outer">The one of the whole site, where this one is for a part of it.</param>
internal sealed record IisScope(XmlElement Server, XmlElement? Outer)
{
    /// <summary>The section that counts here: its own, or else that of the whole site.</summary>
    /// <param name="path">The names from outside inwards.</param>
    public XmlElement? Section(params string[] path) => Find(Server, path) ?? (Outer is null ? null : Find(Outer, path));

    /// <summary>Its own section and the one around it, the outer first.</summary>
    public IEnumerable<XmlElement> Sections(params string[] path) =>
        new[] { Outer is null ? null : Find(Outer, path), Find(Server, path) }.OfType<XmlElement>();

    /// <summary>Its own section.</summary>
    public XmlElement? Own(params string[] path) => Find(Server, path);

    private static XmlElement? Find(XmlElement from, string[] path)
    {
        XmlElement? element = from;
        foreach (var name in path)
            element = element?.Child(name);
        return element;
    }
}
