using System.Globalization;
using System.Text;

namespace Cors.Analyzers.Reading.Config.Json;

/// <summary>The tokens of JSON with comments.</summary>
internal sealed class JsonLexer(string text)
{
    /// <summary>Longer ones are none; every brace may begin one.</summary>
    private const int LongestPlaceholder = 200;

    /// <summary>A file with more is not half typed, it is something else.</summary>
    private const int MostFaults = 500;

    private readonly List<TextSpan> _comments = [];

    private int _faults;

    /// <summary>Where reading stands.</summary>
    public int At { get; set; } = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>The comments so far, without the characters that begin and end them.</summary>
    public IReadOnlyList<TextSpan> Comments => _comments;

    /// <summary>The first place that is no JSON.</summary>
    public ReadingFault? FirstFault { get; private set; }

    /// <summary>Reading on would give nothing.</summary>
    public bool IsHopeless => _faults > MostFaults;

    /// <summary>Everything was read.</summary>
    public bool IsAtEnd => At >= text.Length;

    /// <summary>The next character; <c>\0</c> at the end.</summary>
    public char Current => IsAtEnd ? '\0' : text[At];

    /// <summary>A placeholder of a template stands here: <c>{{ name }}</c>.</summary>
    public bool IsAtPlaceholder => PlaceholderEnd(At) > 0;

    /// <summary>Says what is wrong here.</summary>
    public void Fault(string why) => FaultAt(new TextSpan(At, IsAtEnd ? 0 : 1), why);

    /// <summary>Says what is wrong at <paramref name="span"/>.</summary>
    public void FaultAt(TextSpan span, string why)
    {
        _faults++;
        FirstFault ??= new(span, why);
    }

    /// <summary>Goes over white space and comments.</summary>
    public void Skip()
    {
        while (!IsAtEnd)
        {
            if (char.IsWhiteSpace(text[At]))
                At++;
            else if (IsComment("//"))
                SkipComment(Math.Min(text.Length, EndOfLine(At)), 0);
            else if (IsComment("/*"))
                SkipComment(text.IndexOf("*/", At + 2, StringComparison.Ordinal), 2);
            else
                return;
        }
    }

    /// <summary>Goes to the end of the text, for the comments that are left.</summary>
    public void SkipRest()
    {
        while (!IsAtEnd)
        {
            Skip();
            if (Current == '"')
                String();
            else
                At++;
        }

        At = text.Length;
    }

    /// <summary>Takes <paramref name="token"/> if it is next.</summary>
    public bool Take(char token)
    {
        if (IsAtEnd || text[At] != token)
            return false;
        At++;
        return true;
    }

    /// <summary>A string, which ends with its line at the latest.</summary>
    public JsonValue String()
    {
        var start = At++;
        StringBuilder? decoded = null;
        var from = At;
        while (!IsAtEnd && text[At] is not ('"' or '\n' or '\r'))
        {
            if (text[At] != '\\')
            {
                At++;
                continue;
            }

            (decoded ??= new StringBuilder()).Append(text, from, At - from);
            Escape(decoded);
            from = At;
        }

        var end = At;
        var isEnded = Take('"');
        if (!isEnded)
            FaultAt(new TextSpan(start, 1), "the string is never closed");
        return new JsonValue(JsonKind.String, TextSpan.FromBounds(start, At))
        {
            Text = decoded is null ? text.Substring(start + 1, end - start - 1) : decoded.Append(text, from, end - from).ToString(),
            Content = TextSpan.FromBounds(start + 1, end),
            IsVerbatim = decoded is null && isEnded,
            IsEnded = isEnded,
        };
    }

    /// <summary>A number, <c>true</c>, <c>false</c>, <c>null</c>, or what stands where one of them should.</summary>
    public JsonValue Bare()
    {
        var start = At;
        var isPlaceholder = IsAtPlaceholder;
        while (!IsAtEnd && !char.IsWhiteSpace(text[At]) && text[At] is not (',' or '}' or ']' or '"' or ':') && !IsComment("//") && !IsComment("/*"))
        {
            isPlaceholder |= text[At] is '#' or '$' or '<' or '%' or '@';
            At = PlaceholderEnd(At) is > 0 and var end ? end : At + 1;
        }

        if (At == start)
            At++;
        var span = TextSpan.FromBounds(start, At);
        var written = text.Substring(start, span.Length);
        var kind = written switch
        {
            "true" => JsonKind.True,
            "false" => JsonKind.False,
            "null" => JsonKind.Null,
            _ => written[0] is '-' or (>= '0' and <= '9') && double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? JsonKind.Number : JsonKind.Unknown,
        };
        if (kind is JsonKind.Unknown && !isPlaceholder)
            FaultAt(span, "a value is expected");
        return new JsonValue(kind, span) { Text = written };
    }

    /// <summary>A name without quotes.</summary>
    public JsonValue BareName()
    {
        FaultAt(new TextSpan(At, 1), "a name in quotes is expected");
        return Bare();
    }

    /// <summary>Goes over a list that is nested too deep.</summary>
    public JsonValue Nested()
    {
        var start = At;
        Fault("lists are nested too deep");
        for (var depth = 0; !IsAtEnd;)
        {
            if (text[At] == '"')
            {
                String();
                continue;
            }

            depth += text[At] is '{' or '[' ? 1 : text[At] is '}' or ']' ? -1 : 0;
            At++;
            if (depth == 0)
                break;
        }

        return new JsonValue(JsonKind.Unknown, TextSpan.FromBounds(start, At));
    }

    private bool IsComment(string mark) => At + 1 < text.Length && text[At] == mark[0] && text[At + 1] == mark[1];

    private void SkipComment(int end, int mark)
    {
        if (end < 0)
        {
            Fault("the comment is never closed");
            (end, mark) = (text.Length, 0);
        }

        _comments.Add(TextSpan.FromBounds(At + 2, end));
        At = end + mark;
    }

    private int EndOfLine(int from)
    {
        while (from < text.Length && text[from] is not ('\n' or '\r'))
            from++;
        return from;
    }

    /// <summary>The end of <c>{ … }</c> or <c>{{ … }}</c> of a template that begins here; 0 where none does. A single brace counts only behind <c>#</c>, <c>$</c> or <c>%</c>.</summary>
    private int PlaceholderEnd(int at)
    {
        if (text[at] != '{')
            return 0;
        var mark = at + 1 < text.Length && text[at + 1] == '{' ? "}}" : at > 0 && text[at - 1] is '#' or '$' or '%' ? "}" : null;
        if (mark is null)
            return 0;
        var end = text.IndexOf(mark, at, Math.Min(LongestPlaceholder, text.Length - at), StringComparison.Ordinal);
        return end < 0 || text.IndexOf('\n', at, end - at) >= 0 || text.IndexOf('"', at, end - at) >= 0 ? 0 : end + mark.Length;
    }

    private void Escape(StringBuilder decoded)
    {
        At++;
        if (IsAtEnd || text[At] is '\n' or '\r')
            return;
        var c = text[At++];
        if (c == 'u' && At + 4 <= text.Length && ushort.TryParse(text.Substring(At, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            decoded.Append((char)code);
            At += 4;
            return;
        }

        decoded.Append(c switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => c });
    }
}
