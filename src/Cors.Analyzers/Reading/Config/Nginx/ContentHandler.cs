namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Who answers when no <c>return</c> does.</summary>
internal static class ContentHandler
{
    private static readonly string[] LogIns = ["auth_basic", "auth_request"];

    /// <summary>Another server or program answers, or may.</summary>
    public static bool IsUpstream(Level level) => level.IsUpstream;

    /// <summary>What refuses the preflight before any <c>if</c> of the location is asked; null where nothing does.</summary>
    public static PreflightAnswer? RefusalByMethod(NginxSource source, Level place)
    {
        if (place.Own("limit_except") is not { Body: { } body } limit || limit.Words.Skip(1).Any(method => method.Value.ToUpperInvariant() == "OPTIONS"))
            return null;
        if (body.Directives.Any(directive => directive.Name is "allow" or "satisfy"))
            return PreflightAnswer.Unread;
        if (body.Directives.Any(directive => directive.Name == "deny" && directive.Argument(0)?.Value == "all"))
            return new PreflightAnswer.Refused(403, "'limit_except' lets only the listed methods in", source.At(limit.Head));
        return body.Directives.Any(directive => directive.Name is "auth_basic" or "auth_request")
            ? new PreflightAnswer.Refused(401, "'limit_except' asks for a log-in first", source.At(limit.Head))
            : null;
    }

    /// <summary>What happens to a preflight that reaches the content handler.</summary>
    public static PreflightAnswer Answer(NginxSource source, Level place)
    {
        if (place.Find("satisfy")?.Argument(0)?.Value == "any" || place.Find("deny") is not null || place.Own("internal") is not null || place.HasScript || place.Chain.Any(level => level.HasUnknownInclude && level.Kind is not LevelKind.Http))
            return PreflightAnswer.Unread;
        foreach (var name in LogIns)
        {
            if (place.Find(name) is { } login && login.Argument(0) is { } argument && argument.Value != "off" && argument.Value.IndexOf('$') < 0)
                return new PreflightAnswer.Refused(401, $"'{name}' asks for a log-in, and preflights carry none", source.At(login.Head));
        }

        return ServesFiles(place)
            ? new PreflightAnswer.Refused(405, "nginx serves files to GET, HEAD and POST only", source.At(place.Owner!.Head))
            : PreflightAnswer.Unread;
    }

    private static bool ServesFiles(Level place) =>
        place.Kind is LevelKind.Location or LevelKind.Server
        && place.Owner!.Argument(0)?.Value.StartsWith("@", StringComparison.Ordinal) is not true
        && !place.Body.IsTemplated
        && place.Find("rewrite") is null && place.Find("dav_methods") is null
        && (place.Kind is LevelKind.Server
            ? place.Own("location") is null && !place.Body.Directives.Any(directive => directive.Name.EndsWith("_pass", StringComparison.Ordinal) || directive.Name is "try_files" or "stub_status")
            : place.Body.Directives.All(directive => DirectiveNames.LeavesContentToFiles.Contains(directive.Name)))
        && place.Find("try_files") is var fallback && (fallback is null || EndsInFile(fallback.Words[fallback.Count].Value))
        && !place.Chain.Any(level => level.HasErrorPage("405"))
        && place.Body.Directives.All(directive => directive.Name != "if" || directive.Body is null || !directive.Body.Directives.Any(inner => inner.Name == "rewrite" || DirectiveNames.Upstreams.Contains(inner.Name)));

    private static bool EndsInFile(string fallback) =>
        fallback.StartsWith("=", StringComparison.Ordinal) || fallback.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || fallback.EndsWith("$uri", StringComparison.Ordinal) || fallback.EndsWith("$uri/", StringComparison.Ordinal);
}
