using Cors.Analyzers.Reading.Config.Json;
using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.AppSettings;

/// <summary>Takes values out of a setting: from an array, or from a string with commas, semicolons or blanks.</summary>
internal sealed class ValueReading(FileDocument document, TextLines lines)
{
    /// <summary>A list that is longer was not written by hand.</summary>
    public const int MostValues = 1000;

    private static readonly char[] MarksOfPatterns = ['^', '\\', '(', '|'];

    /// <summary>The values of a setting, with whether each has a name of its own; placeholders are left out.</summary>
    public IEnumerable<(Sourced<string> Value, bool IsNamed)> Of(Setting setting)
    {
        var value = setting.Member.Value;
        return (value.Kind switch
        {
            JsonKind.String when setting.IsElement => One(value, setting.Member.Extent, null),
            JsonKind.String => Split(value, setting.Member.Extent),
            JsonKind.Array => value.Items.SelectMany(item => item.Value.Kind is JsonKind.String ? One(item.Value, item.Extent, Joiner(item.Value)) : Named(item.Value)),
            JsonKind.Object => Named(value),
            _ => [],
        }).Take(MostValues);
    }

    /// <summary>A value as it is written.</summary>
    public Sourced<T> Sourced<T>(T meaning, JsonValue value, TextSpan extent) =>
        new(meaning, document.At(value.Content), extent) { Literal = value.IsVerbatim ? document.At(value.Content) : null };

    /// <summary>Objects with a name and an address, or addresses by name; what else they hold is left alone.</summary>
    private IEnumerable<(Sourced<string> Value, bool IsNamed)> Named(JsonValue value) =>
        value.Members.Where(member => member.Value.Kind is JsonKind.String && member.Value.Text.Contains("://")).SelectMany(member => One(member.Value, default, null)).Select(one => (one.Value, true));

    private IEnumerable<(Sourced<string> Value, bool IsNamed)> One(JsonValue value, TextSpan extent, string? joiner) =>
        IsPlain(value.Text) ? [(Sourced(value.Text, value, extent) with { Joiner = joiner }, false)] : [];

    private IEnumerable<(Sourced<string> Value, bool IsNamed)> Split(JsonValue value, TextSpan extent)
    {
        var text = value.Text;
        var spans = new List<TextSpan>();
        for (var start = 0; start < text.Length && spans.Count <= MostValues;)
        {
            var end = start;
            while (end < text.Length && !IsSeparator(text[end]))
                end++;
            if (end > start)
                spans.Add(TextSpan.FromBounds(start, end));
            start = end + 1;
        }

        for (var i = 0; i < spans.Count; i++)
        {
            var part = text.Substring(spans[i].Start, spans[i].Length);
            if (!IsPlain(part))
                continue;
            if (!value.IsVerbatim || spans.Count == 1)
            {
                yield return (Sourced(part, value, extent) with { Literal = value.IsVerbatim ? document.At(Moved(spans[i], value)) : null }, false);
                continue;
            }

            var at = Moved(spans[i], value);
            var gone = i + 1 < spans.Count ? TextSpan.FromBounds(at.Start, Moved(spans[i + 1], value).Start) : TextSpan.FromBounds(Moved(spans[i - 1], value).End, at.End);
            yield return (new Sourced<string>(part, document.At(at), gone) { Literal = document.At(at) }, false);
        }
    }

    private static TextSpan Moved(TextSpan span, JsonValue value) => new(value.Content.Start + span.Start, span.Length);

    private static bool IsSeparator(char c) => c is ',' or ';' || char.IsWhiteSpace(c);

    private static bool IsPlain(string text) => text.Length > 0 && text.IndexOfAny(MarksOfPatterns) < 0;

    private string Joiner(JsonValue value) =>
        lines.StartsLine(value.Span.Start) ? "\",\n" + lines.Indentation(value.Span.Start) + "\"" : "\", \"";
}
