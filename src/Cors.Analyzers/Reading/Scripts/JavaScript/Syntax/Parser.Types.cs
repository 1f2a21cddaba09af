namespace Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

/// <summary>Passes over TypeScript's types.</summary>
internal sealed partial class Parser
{
    private const int LongestTypeArguments = 200;

    /// <summary>Moves behind the type that begins here.</summary>
    private void SkipType()
    {
        Take("|");
        do
        {
            SkipTypeOperand();
            if (Is("extends") || Is("is"))
            {
                _at++;
                SkipTypeOperand();
            }
        }
        while (--_steps > 0 && (Take("|") || Take("&")));
    }

    private void SkipTypeOperand()
    {
        while (Is("typeof") || Is("keyof") || Is("readonly") || Is("infer") || Is("unique") || Is("asserts") || Is("new") || Is("abstract"))
            _at++;
        if (Is("("))
        {
            _at = source.Match(_at) + 1;
            if (Take("=>") && --_steps > 0 && ++_depth < Deepest)
            {
                SkipType();
                _depth--;
            }
        }
        else if (Is("{") || Is("["))
        {
            _at = source.Match(_at) + 1;
        }
        else if (source[_at].Kind is TokenKind.TemplateHead)
        {
            while (source[_at].Kind is TokenKind.TemplateHead or TokenKind.TemplateMiddle)
                _at = source.Match(_at);
            _at++;
        }
        else if (!IsClosing())
        {
            _at++;
            while (Is(".") && source[_at + 1].Kind is TokenKind.Name)
                _at += 2;
            if (Is("<") && TypeArgumentsEnd(isCall: false) is { } end)
                _at = end;
        }

        while (Is("[") && !source.BeginsLine(_at))
            _at = source.Match(_at) + 1;
        _at = Math.Min(_at, source.Count - 1);
    }

    /// <summary>The token behind <c>&lt;…&gt;</c> that begins here, where those are type arguments, before a call or a parameter list; null where they are not.</summary>
    private int? TypeArgumentsEnd(bool isCall = true)
    {
        var depth = 0;
        for (var i = _at; i < _at + LongestTypeArguments && i < source.Count - 1 && --_steps > 0; i++)
        {
            var token = source[i];
            if (token.Kind is TokenKind.Name or TokenKind.Text or TokenKind.Number or TokenKind.Template)
                continue;
            if (token.Kind is not TokenKind.Mark)
                return null;
            if (source.Is(i, "<"))
            {
                depth++;
            }
            else if (source.Is(i, ">"))
            {
                if (--depth == 0)
                    return !isCall || source.Is(i + 1, "(") ? i + 1 : null;
            }
            else if (source.Match(i) is > 0 and var close)
            {
                i = close;
            }
            else if (!(source.Is(i, ",") || source.Is(i, "|") || source.Is(i, "&") || source.Is(i, ".") || source.Is(i, "=>") || source.Is(i, "?") || source.Is(i, ":")))
            {
                return null;
            }
        }

        return null;
    }
}
