namespace Cors.Analyzers.Model;

/// <summary>How long a preflight's answer may be kept.</summary>
/// <param name="Seconds">The number of seconds; null where the text is no number.</param>
/// <param name="Sent">What goes over the wire, as text.</param>
internal sealed record MaxAge(double? Seconds, string Sent);
