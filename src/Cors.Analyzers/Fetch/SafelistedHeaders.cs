using System.Globalization;

namespace Cors.Analyzers.Fetch;

/// <summary>Request headers with their values: which of them a server must allow (Fetch Standard, "CORS-unsafe request-header names").</summary>
internal static class SafelistedHeaders
{
    private const int MaxValueLength = 128;

    private const int MaxTotalLength = 1024;

    private static readonly ImmutableHashSet<string> FormTypes = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    /// <summary>The names that a preflight asks for: in lower case, sorted, each once. Headers that no script can set are not there.</summary>
    public static IReadOnlyList<string> Unsafe(IReadOnlyList<Header> headers)
    {
        var settable = headers.Where(header => !HeaderNames.IsForbiddenRequest(header.Name)).ToList();
        var safe = settable.Where(IsSafelisted).ToList();
        if (safe.Sum(header => header.Value.Length) <= MaxTotalLength)
            settable.RemoveAll(safe.Contains);
        return settable.Select(header => header.Name.ToLowerInvariant()).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToList();
    }

    /// <summary>May a script send the header to any server ("CORS-safelisted request-header")?</summary>
    public static bool IsSafelisted(Header header)
    {
        var (name, value) = (header.Name.ToLowerInvariant(), header.Value);
        return value.Length <= MaxValueLength && name switch
        {
            "accept" => !value.Any(IsUnsafe),
            "accept-language" or "content-language" => value.All(c => c is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or ' ' or '*' or ',' or '-' or '.' or ';' or '='),
            "content-type" => !value.Any(IsUnsafe) && FormTypes.Contains(value.Split(';')[0].Trim()),
            "range" => IsSimpleRange(value),
            _ => false,
        };
    }

    private static bool IsSimpleRange(string value)
    {
        if (!value.StartsWith("bytes=", StringComparison.Ordinal))
            return false;
        var ends = value.Substring("bytes=".Length).Split('-');
        return ends.Length == 2 && Number(ends[0]) is { } first && (ends[1].Length == 0 || first <= Number(ends[1]));
    }

    private static long? Number(string digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsUnsafe(char c) =>
        (c < ' ' && c is not '\t') || c is '"' or '(' or ')' or ':' or '<' or '>' or '?' or '@' or '[' or '\\' or ']' or '{' or '}' or '\x7f';
}
