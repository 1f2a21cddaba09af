using System.Globalization;

namespace Cors.Analyzers.Rules;

/// <summary>Writes a max-age anew, in the policy's own language.</summary>
internal static class MaxAges
{
    private const string TimeSpanPrefix = "TimeSpan.From";

    /// <summary>The cure that sets <paramref name="seconds"/>; none where the setting cannot be rewritten.</summary>
    public static IReadOnlyList<Cure> Write(CorsPolicy policy, double? seconds)
    {
        if (policy.MaxAge is not { } age || seconds is null)
            return [];
        var number = seconds.Value.ToString("0", CultureInfo.InvariantCulture);
        if (policy.Dialect != Dialect.AspNetCore)
            return age.Literal is { } literal ? [new Cure($"Write '{number}'", "seconds", [literal.Replace(number)])] : [];
        var text = age.At.Text;
        var prefix = text.IndexOf(TimeSpanPrefix, StringComparison.Ordinal);
        return prefix == 0 || (prefix > 0 && text[prefix - 1] == '.')
            ? [new Cure($"Write TimeSpan.FromSeconds({number})", "seconds", [age.At.Replace(text.Substring(0, prefix) + $"TimeSpan.FromSeconds({number})")])]
            : [];
    }

    /// <summary>The whole number of seconds that a text means: <c>1h</c>, <c>600s</c>, <c>600.5</c>, <c>"600"</c>; null where it means none.</summary>
    public static double? Meant(MaxAge age)
    {
        if (age.Seconds is { } known)
            return Math.Ceiling(known);
        var text = age.Sent.Trim(' ', '"', '\'');
        var unit = text.Length == 0 ? ' ' : text[text.Length - 1];
        var factor = unit switch { 's' => 1, 'm' => 60, 'h' => 3600, 'd' => 86400, _ => 0 };
        var digits = factor == 0 ? text : text.Substring(0, text.Length - 1);
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= int.MaxValue
            ? Math.Ceiling(number * Math.Max(factor, 1))
            : null;
    }
}
