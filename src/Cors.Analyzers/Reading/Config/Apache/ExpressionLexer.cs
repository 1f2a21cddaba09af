namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>What stands on one side of a comparison.</summary>
internal enum OperandKind
{
    /// <summary>Nothing that Apache takes.</summary>
    Missing,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A bare word.</summary>
    Word,

    /// <summary>The request's <c>Origin</c>.</summary>
    Origin,

    /// <summary>The request's method.</summary>
    Method,

    /// <summary>An environment variable, by its name.</summary>
    Variable,

    /// <summary>Something else of the request.</summary>
    Other,
}

/// <summary>An operand of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text, or the variable's name.</param>
/// <param name="At">Where its text begins in the expression.</param>
/// <param name="Varies">Looking at it makes Apache send <c>Vary: Origin</c>.</param>
internal readonly record struct Operand(OperandKind Kind, string Text, int At, bool Varies = false);

/// <summary>Cuts an expression of Apache's into its parts.</summary>
internal sealed class ExpressionLexer(string text)
{
    private static readonly string[] Comparisons = ["==", "!=", "=~", "!~", "<=", ">=", "=", "<", ">"];

    private int _at;

    /// <summary>Nothing but blanks is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipBlanks();
            return _at >= text.Length;
        }
    }

    /// <summary>Passes <paramref name="mark"/> if it stands here.</summary>
    public bool Take(string mark)
    {
        SkipBlanks();
        if (string.CompareOrdinal(text, _at, mark, 0, mark.Length) != 0)
            return false;
        _at += mark.Length;
        return true;
    }

    /// <summary>A test of one operand, such as <c>-n</c>, by its letter.</summary>
    public char? TakeUnary()
    {
        SkipBlanks();
        if (_at + 2 >= text.Length || text[_at] != '-' || !char.IsLetter(text[_at + 1]) || !char.IsWhiteSpace(text[_at + 2]))
            return null;
        _at += 2;
        return text[_at - 1];
    }

    /// <summary>A comparison; null where none stands here.</summary>
    public string? TakeComparison()
    {
        SkipBlanks();
        if (Comparisons.FirstOrDefault(Take) is { } mark)
            return mark;
        var end = _at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-'))
            end++;
        if (end == _at)
            return null;
        var word = text.Substring(_at, end - _at).TrimStart('-');
        _at = end;
        return word == "eq" ? "other" : word;
    }

    /// <summary>A regular expression, <c>/…/i</c> or <c>m#…#</c>; null where none stands here.</summary>
    public (string Text, int At, bool IgnoreCase)? TakeRegex()
    {
        SkipBlanks();
        if (_at + 1 < text.Length && text[_at] == 'm' && !char.IsLetterOrDigit(text[_at + 1]))
            _at++;
        else if (_at >= text.Length || text[_at] != '/')
            return null;
        var (mark, begin) = (text[_at], _at + 1);
        var end = begin;
        while (end < text.Length && text[end] != mark)
            end += text[end] == '\\' ? 2 : 1;
        if (end >= text.Length)
            return null;
        _at = end + 1;
        var ignoreCase = false;
        for (; _at < text.Length && char.IsLetter(text[_at]); _at++)
            ignoreCase |= text[_at] == 'i';
        return (text.Substring(begin, end - begin), begin, ignoreCase);
    }

    /// <summary>What stands on one side of a comparison.</summary>
    public Operand TakeOperand()
    {
        SkipBlanks();
        if (_at >= text.Length)
            return default;
        var begin = _at;
        if (text[_at] is '\'' or '"')
        {
            var end = text.IndexOf(text[_at], _at + 1);
            if (end < 0)
                return default;
            _at = end + 1;
            var inner = text.Substring(begin + 1, end - begin - 1);
            return inner.StartsWith("%{", StringComparison.Ordinal) && inner.IndexOf('}') == inner.Length - 1 ? Variable(inner.Substring(2, inner.Length - 3))
                : inner.IndexOf("%{", StringComparison.Ordinal) >= 0 || inner.IndexOf('\\') >= 0 ? new(OperandKind.Other, "", begin)
                : new(OperandKind.Text, inner, begin + 1);
        }

        if (string.CompareOrdinal(text, _at, "%{", 0, 2) == 0)
        {
            var end = text.IndexOf('}', _at);
            if (end < 0)
                return default;
            _at = end + 1;
            return Variable(text.Substring(begin + 2, end - begin - 2));
        }

        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] == '_'))
            _at++;
        if (_at == begin)
            return default;
        var word = text.Substring(begin, _at - begin);
        return Take("(") ? Function(word) : new(char.IsDigit(word[0]) ? OperandKind.Text : OperandKind.Word, word, begin);
    }

    private Operand Function(string name)
    {
        var argument = TakeOperand();
        return !Take(")") ? default
            : argument.Kind is OperandKind.Text ? Call(name, argument.Text)
            : new(OperandKind.Other, "", 0, argument.Varies);
    }

    private static Operand Variable(string name)
    {
        var colon = name.IndexOf(':');
        return colon >= 0 ? Call(name.Substring(0, colon), name.Substring(colon + 1))
            : name == "REQUEST_METHOD" ? new(OperandKind.Method, "", 0)
            : new(OperandKind.Other, "", 0);
    }

    private static Operand Call(string function, string argument) => function.ToLowerInvariant() switch
    {
        "http" or "req" when HeaderNames.Same(argument, "Origin") => new(OperandKind.Origin, "", 0, Varies: true),
        "req_novary" when HeaderNames.Same(argument, "Origin") => new(OperandKind.Origin, "", 0),
        "reqenv" or "env" => new(OperandKind.Variable, argument, 0),
        _ => new(OperandKind.Other, "", 0),
    };

    private void SkipBlanks()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }
}
