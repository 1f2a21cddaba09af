using System.Globalization;

namespace Cors.Analyzers.Fetch;

/// <summary>IPv4 addresses in all the ways that browsers read them: <c>127.1</c>, <c>0x7f.1</c>, <c>2130706433</c> (URL Standard, "IPv4 parser").</summary>
internal static class Ipv4Addresses
{
    /// <summary>Such a host is an IPv4 address or nothing ("ends in a number checker").</summary>
    public static bool EndsInNumber(string host)
    {
        var bare = WithoutRoot(host);
        var last = bare.Substring(bare.LastIndexOf('.') + 1);
        return last.Length > 0 && (last.All(IsDigit) || Number(last) is not null);
    }

    /// <summary>The address in the form that browsers send; null where it is none.</summary>
    public static string? Serialise(string host)
    {
        var labels = Labels(host);
        if (labels.Length > 4)
            return null;
        var numbers = labels.Select(Number).ToList();
        var last = numbers[numbers.Count - 1];
        var leading = numbers.Take(numbers.Count - 1).ToList();
        // The last number fills all bytes that are left.
        if (last is not { } rest || leading.Any(number => number is null or > 255) || rest >= 1L << (8 * (5 - numbers.Count)))
            return null;
        for (var i = 0; i < leading.Count; i++)
            rest += leading[i]!.Value << (8 * (3 - i));
        return string.Join(".", new[] { 24, 16, 8, 0 }.Select(shift => ((rest >> shift) & 255).ToString(CultureInfo.InvariantCulture)));
    }

    private static string[] Labels(string host) => WithoutRoot(host).Split('.');

    /// <summary>A single dot at the end does not count.</summary>
    private static string WithoutRoot(string host) => host.Length > 1 && host[host.Length - 1] == '.' ? host.Substring(0, host.Length - 1) : host;

    private static long? Number(string text)
    {
        if (text.Length == 0)
            return null;
        var (digits, radix) =
            text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? (text.Substring(2), 16)
            : text.Length > 1 && text[0] == '0' ? (text.Substring(1), 8)
            : (text, 10);
        var number = 0L;
        foreach (var c in digits)
        {
            var digit = IsDigit(c) ? c - '0' : c is >= 'a' and <= 'f' ? c - 'a' + 10 : c is >= 'A' and <= 'F' ? c - 'A' + 10 : 16;
            if (digit >= radix)
                return null;
            // Beyond 32 bits it is too much anyway.
            number = Math.Min((number * radix) + digit, 1L << 40);
        }

        return number;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
