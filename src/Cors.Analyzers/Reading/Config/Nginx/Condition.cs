namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>The condition of an <c>if</c>.</summary>
/// <param name="Left">What is looked at, with its variables.</param>
/// <param name="Operator">Empty where the variable itself is the condition.</param>
/// <param name="RightText">What it is compared to; empty where the variable itself is the condition.</param>
/// <param name="RightSpan">Where that stands.</param>
internal sealed record Condition(string Left, string Operator, string RightText, TextSpan? RightSpan)
{
    /// <summary>Reads <c>if (…)</c>; null where it asks for something else than a variable (<c>-f</c>).</summary>
    public static Condition? Read(Directive directive)
    {
        var words = new List<(Word Word, string Text)>(directive.Count);
        for (var i = 1; i <= directive.Count; i++)
            words.Add((directive.Words[i], directive.Words[i].Value));
        if (words.Count == 0 || !words[0].Text.StartsWith("(", StringComparison.Ordinal))
            return null;
        words[0] = (words[0].Word, words[0].Text.Substring(1));
        var last = words[words.Count - 1];
        if (!last.Text.EndsWith(")", StringComparison.Ordinal))
            return null;
        words[words.Count - 1] = (last.Word, last.Text.Substring(0, last.Text.Length - 1));
        words.RemoveAll(word => word.Text.Length == 0 && word.Word.Span == word.Word.Content);
        return words.Count switch
        {
            1 when words[0].Text.StartsWith("$", StringComparison.Ordinal) => new(words[0].Text, "", "", null),
            3 when words[1].Text is "=" or "!=" or "~" or "~*" or "!~" or "!~*" => new(words[0].Text, words[1].Text, words[2].Text, new TextSpan(words[2].Word.Content.Start, words[2].Word.IsVerbatim ? words[2].Text.Length : words[2].Word.Content.Length)),
            _ => null,
        };
    }

    /// <summary>The condition over one value.</summary>
    /// <param name="value">What <see cref="Left"/> is.</param>
    /// <param name="right">What <see cref="RightText"/> is.</param>
    /// <param name="knownOrigin">The origin, where it is settled.</param>
    public OriginTest Judge(Value value, Value right, string? knownOrigin)
    {
        var isNot = Operator.StartsWith("!", StringComparison.Ordinal);
        var test = Operator.TrimStart('!') switch
        {
            "" => Truth(value),
            "=" => Same(value, right, knownOrigin),
            var regex => Match(value, new Pattern(RightText, RegexDialect.Pcre, regex == "~*"), knownOrigin),
        };
        return isNot ? Logic.Not(test) : test;
    }

    // A cross-origin request has an Origin, and that is never "0".
    private static OriginTest Truth(Value value) =>
        value.IsPlain ? Constant(value.Code is not ("" or "0"))
        : value.HasUnread ? OriginTest.Unread
        : value == Value.Asked ? OriginTest.Unread
        : OriginTest.Anybody;

    private static OriginTest Same(Value value, Value right, string? knownOrigin)
    {
        if (value == Value.Origin && right.IsPlain)
        {
            return right.Code.Length == 0 ? OriginTest.Nobody
                : knownOrigin is not null ? Constant(knownOrigin == right.Code)
                : new OriginTest.Is(right.Code);
        }

        return value.IsPlain && right.IsPlain ? Constant(value.Code == right.Code)
            // The value with an origin in it is longer than nothing.
            : right.IsPlain && right.Code.Length == 0 && value.HasOrigin ? OriginTest.Nobody
            : OriginTest.Unread;
    }

    private static OriginTest Match(Value value, Pattern pattern, string? knownOrigin) =>
        value == Value.Origin && knownOrigin is null ? new OriginTest.Matches(pattern)
        : value.IsPlain && PatternMatch.Try(pattern, value.Code) is { } certain ? Constant(certain)
        : OriginTest.Unread;

    private static OriginTest Constant(bool value) => value ? OriginTest.Anybody : OriginTest.Nobody;
}
