namespace Cors.Analyzers.Reading.Scripts.Php.Syntax;

/// <summary>Reads tokens as statements. What it does not know becomes something of no interest; it always moves on.</summary>
internal sealed partial class PhpParser(string text, List<PhpToken> tokens, CancellationToken cancellation)
{
    // Deeper nesting is nobody's, and not read.
    private const int Deepest = 100;

    private int _at;

    private int _depth;

    /// <summary>Where a brace opens that is never closed.</summary>
    public TextSpan? Unclosed { get; private set; }

    private PhpToken Current => tokens[Math.Min(_at, tokens.Count - 1)];

    private PhpToken Next => tokens[Math.Min(_at + 1, tokens.Count - 1)];

    private int PreviousEnd => _at > 0 ? tokens[Math.Min(_at, tokens.Count) - 1].End : 0;

    /// <summary>All statements of the file.</summary>
    public Statement.Block File()
    {
        var statements = new List<Statement>();
        while (Current.Kind is not PhpTokenKind.End)
        {
            Statements(statements);
            // A brace or word that closes nothing.
            if (Current.Kind is not PhpTokenKind.End)
                _at++;
        }

        return new(new TextSpan(0, text.Length), statements, isBraced: true);
    }

    /// <summary>All tokens as one expression.</summary>
    public Expression Whole() => Parse();

    private bool Take(string word)
    {
        if (!Current.Is(word))
            return false;
        _at++;
        return true;
    }

    private TextSpan From(int start) => TextSpan.FromBounds(start, Math.Max(start, PreviousEnd));

    private void Statements(List<Statement> into, params string[] until)
    {
        while (Current.Kind is not PhpTokenKind.End && !Current.Is("}") && !(Current.Kind is PhpTokenKind.Keyword && Array.IndexOf(until, Current.Text) >= 0))
        {
            cancellation.ThrowIfCancellationRequested();
            var before = _at;
            if (Statement() is { } statement)
                into.Add(statement);
            if (_at == before)
                _at++;
        }
    }

    private Statement? Statement()
    {
        var start = Current.Start;
        if (_depth >= Deepest)
        {
            _at++;
            return null;
        }

        _depth++;
        try
        {
            return Current.Kind switch
            {
                PhpTokenKind.Html => Html(),
                PhpTokenKind.Keyword => Worded(start, Current.Text),
                PhpTokenKind.Operator when Current.Text is ";" => Skip(),
                PhpTokenKind.Operator when Current.Text is "{" => Braced(),
                PhpTokenKind.Operator when Current.Text is "#" => Attribute(),
                PhpTokenKind.Name when Next.Is(":") => Label(),
                _ => Simple(start),
            };
        }
        finally
        {
            _depth--;
        }
    }

    private Statement? Worded(int start, string word)
    {
        switch (word)
        {
            case "if": return If(start);
            case "for" or "while": return Loop(start, word);
            case "do": return Do(start);
            case "foreach": return ForEach(start);
            case "switch": return Switch(start);
            case "try": return Try(start);
            case "echo": return Echo(start);
            case "return" or "break" or "continue": return Jump(start, word);
            case "function" when Next.Kind is PhpTokenKind.Name or PhpTokenKind.Keyword || Next.Is("&"): return Function(start);
            case "class" or "interface" or "trait" or "enum" when Next.Kind is PhpTokenKind.Name: return Class(start);
            case "abstract" or "final" or "readonly" or "public" or "protected" or "private" or "static" or "var" when !Next.Is("::") && !Next.Is("(") && !Next.Is("fn") && !(word == "static" && Next.Is("function")): return Modified();
            case "const": return Constants(start);
            case "namespace" or "declare": return Heading();
            case "use" or "global" or "goto": return ToSemicolon(start);
            default: return Simple(start);
        }
    }

    private Statement.Output Html()
    {
        var token = Current;
        _at++;
        var content = text.Substring(token.Start, token.End - token.Start);
        return new(token.Span, [new Expression.Text(token.Span, content, token.Span, isVerbatim: true)]);
    }

    private Statement? Skip()
    {
        _at++;
        return null;
    }

    private Statement? Label()
    {
        _at += 2;
        return null;
    }

    /// <summary><c>#[…]</c> says nothing of interest.</summary>
    private Statement? Attribute()
    {
        _at++;
        Group("[", "]");
        return null;
    }

    private Statement? Modified()
    {
        while (Current.Kind is PhpTokenKind.Keyword && Current.Text is "abstract" or "final" or "readonly" or "public" or "protected" or "private" or "static" or "var")
            _at++;
        var start = Current.Start;
        if (Current.Is("function") || Current.Is("class") || Current.Is("const"))
            return Worded(start, Current.Text);
        // A type may stand before the property.
        while (Current.Kind is PhpTokenKind.Name or PhpTokenKind.Keyword || Current.Is("?") || Current.Is("|") || Current.Is("&"))
            _at++;
        if (Current.Kind is not PhpTokenKind.Variable)
            return ToSemicolon(start);
        return Constants(Current.Start);
    }

    private Statement Constants(int start)
    {
        Take("const");
        // A type may stand before the name.
        while (Current.Kind is PhpTokenKind.Name or PhpTokenKind.Keyword && Next.Kind is PhpTokenKind.Name)
            _at++;
        var found = new List<Statement>();
        do
        {
            var token = Current;
            _at++;
            if (token.Kind is PhpTokenKind.End)
                break;
            var name = text.Substring(token.Start, token.End - token.Start).TrimStart('$');
            if (Take("="))
                found.Add(new Statement.Constant(token.Span, name, Parse()));
        }
        while (Take(","));
        End();
        return new Statement.Block(From(start), found, isBraced: false);
    }

    private Statement? Heading()
    {
        _at++;
        while (Current.Kind is PhpTokenKind.Name)
            _at++;
        if (Current.Is("("))
            Group("(", ")");
        return Current.Is("{") ? Braced() : Skip();
    }

    private Statement ToSemicolon(int start)
    {
        while (Current.Kind is not (PhpTokenKind.End or PhpTokenKind.Html) && !Current.Is("}") && !Take(";"))
        {
            if (Current.Is("{"))
            {
                Group("{", "}");
                break;
            }

            _at++;
        }

        return new Statement.Other(From(start));
    }

    private Statement Simple(int start)
    {
        var expression = Parse();
        End();
        return new Statement.Simple(From(start), expression);
    }

    private void End() => Take(";");

    private Statement.Block Braced()
    {
        var open = Current;
        _at++;
        var statements = new List<Statement>();
        Statements(statements);
        if (!Take("}"))
            Unclosed ??= open.Span;
        return new(From(open.Start), statements, isBraced: true);
    }

    /// <summary>The body of a statement: a block, a single statement, or what stands between <c>:</c> and one of the words.</summary>
    private Statement.Block Body(params string[] until)
    {
        var start = Current.Start;
        if (Current.Is("{"))
            return Braced();
        var statements = new List<Statement>();
        if (until.Length > 0 && Take(":"))
        {
            Statements(statements, until);
            return new(From(start), statements, isBraced: true);
        }

        if (Statement() is { } single)
            statements.Add(single);
        return new(From(start), statements, isBraced: false);
    }

    /// <summary>Passes everything between a mark and the one that closes it.</summary>
    private void Group(string open, string close)
    {
        for (var depth = 0; Current.Kind is not PhpTokenKind.End; _at++)
        {
            if (Current.Is(open))
            {
                depth++;
            }
            else if (Current.Is(close) && --depth <= 0)
            {
                _at++;
                return;
            }
        }
    }
}
