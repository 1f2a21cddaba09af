namespace Cors.Analyzers.RuntimeTests.Proving;

/// <summary>Something that a proof says is seen.</summary>
/// <param name="Text">As written, with its remark.</param>
/// <param name="Holds">Is it so?</param>
internal sealed record Fact(string Text, Func<Sighting, bool> Holds)
{
    public override string ToString() => Text;
}

/// <summary>What was seen.</summary>
internal sealed record Sighting
{
    /// <summary>Why the server did not start; null when it did.</summary>
    public string? Failure { get; init; }

    /// <summary>What the server said about that.</summary>
    public string Detail { get; init; } = "";

    /// <summary>What the browser said; null when it was not asked.</summary>
    public BrowserAnswer? Browser { get; init; }

    /// <summary>What came over plain HTTP; null when nothing was asked.</summary>
    public PlainAnswer? Plain { get; init; }

    /// <summary>The exception that left the handling of the request, by the name of its type.</summary>
    public string? Thrown { get; init; }

    public override string ToString() =>
        Failure is not null ? $"does not start: {Failure} {Detail.Trim()}"
        : Browser is null && Plain is null ? "starts"
        : string.Join("; ", new object?[] { Browser, Plain, Thrown is null ? null : "throws " + Thrown }.Where(part => part is not null));
}

/// <summary>What became of a request of a script.</summary>
/// <param name="Allowed">The script got the answer.</param>
/// <param name="Error">Chromium's name for what the CORS protocol forbade.</param>
/// <param name="Parameter">What it says about it: a method, a header's name or value.</param>
/// <param name="CookieSent">The cookie went along.</param>
/// <param name="Readable">The names of the response headers that the script can read, in lower case.</param>
internal sealed record BrowserAnswer(bool Allowed, string? Error, string? Parameter, bool CookieSent, IReadOnlyList<string> Readable)
{
    public override string ToString() =>
        (Allowed ? "allowed" : $"blocked {Error} \"{Parameter}\"") + (CookieSent ? ", cookie sent" : "") + (Readable.Count > 0 ? ", reads " + string.Join(" ", Readable) : "");
}

/// <summary>A response over plain HTTP.</summary>
/// <param name="Status">Its status code.</param>
/// <param name="Headers">Its headers, one entry a line of the response.</param>
internal sealed record PlainAnswer(int Status, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    /// <summary>The lines of a header, joined; null where it is absent.</summary>
    public string? Header(string name) =>
        Headers.Where(header => HeaderNames.Same(header.Key, name)).Select(header => header.Value).ToList() is { Count: > 0 } lines ? string.Join(" | ", lines) : null;

    public override string ToString() =>
        $"status {Status}" + string.Concat(Headers.Where(header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase) || header.Key == "Vary").Select(header => $", {header.Key}: {header.Value}"));
}
