namespace Cors.Analyzers.Reading.Scripts.Python.Syntax;

/// <summary>A statement.</summary>
/// <param name="Span">Where it stands; of a compound one the head.</param>
internal abstract record Statement(TextSpan Span)
{
    /// <summary>A statement of one line; what it says is read when somebody asks.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Module">The file.</param>
    /// <param name="First">Its first token.</param>
    /// <param name="End">The token behind its last.</param>
    internal sealed record Simple(TextSpan Span, PythonModule Module, int First, int End) : Statement(Span)
    {
        private SimpleMeaning? _meaning;

        /// <summary>What it says.</summary>
        public SimpleMeaning Meaning => _meaning ??= SimpleMeaning.Of(Module, First, End);
    }

    /// <summary><c>if</c> with all its branches; the condition of the last may be null (<c>else</c>).</summary>
    internal sealed record If(TextSpan Span, IReadOnlyList<(Expression? Condition, IReadOnlyList<Statement> Body)> Branches) : Statement(Span);

    /// <summary>A function.</summary>
    /// <param name="Span">Its head.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="NameSpan">Where that stands.</param>
    /// <param name="Parameters">The names of its parameters.</param>
    /// <param name="Decorators">What stands above it.</param>
    /// <param name="Body">Its statements.</param>
    internal sealed record Function(TextSpan Span, string Name, TextSpan NameSpan, IReadOnlyList<string> Parameters, IReadOnlyList<Decorator> Decorators, IReadOnlyList<Statement> Body) : Statement(Span);

    /// <summary>A class.</summary>
    internal sealed record Class(TextSpan Span, string Name, TextSpan NameSpan, IReadOnlyList<Expression> Bases, IReadOnlyList<Statement> Body) : Statement(Span);

    /// <summary>Any other statement with a body: <c>try</c>, <c>with</c>, <c>for</c>.</summary>
    /// <param name="Span">Its head.</param>
    /// <param name="Keyword">The word it begins with.</param>
    /// <param name="Body">Its statements.</param>
    internal sealed record Block(TextSpan Span, string Keyword, IReadOnlyList<Statement> Body) : Statement(Span);
}

/// <summary>What stands above a function, behind its <c>@</c>.</summary>
/// <param name="Value">The expression.</param>
/// <param name="Line">All of it, from the <c>@</c> on.</param>
internal sealed record Decorator(Expression Value, TextSpan Line);

/// <summary>What a statement of one line says.</summary>
internal abstract record SimpleMeaning
{
    private SimpleMeaning()
    {
    }

    /// <summary><c>target = value</c>, or another operator.</summary>
    internal sealed record Assignment(IReadOnlyList<Expression> Targets, string Operator, Expression Value) : SimpleMeaning;

    /// <summary>An expression.</summary>
    internal sealed record Evaluation(Expression Value) : SimpleMeaning;

    /// <summary><c>return value</c>; the value may be missing.</summary>
    internal sealed record Return(Expression? Value) : SimpleMeaning;

    /// <summary><c>import</c> or <c>from … import</c>: the module and the names that come in; <c>*</c> for all.</summary>
    internal sealed record Import(string From, IReadOnlyList<(string Name, string As)> Names) : SimpleMeaning;

    /// <summary>Leaves the block or the function: <c>raise</c>, <c>break</c>, <c>continue</c>.</summary>
    internal sealed record Leaving(string Keyword) : SimpleMeaning;

    /// <summary>Anything else.</summary>
    internal sealed record Nothing : SimpleMeaning;

    /// <summary>Reads a statement.</summary>
    public static SimpleMeaning Of(PythonModule module, int first, int end)
    {
        var word = module.Word(first);
        var parser = new ExpressionParser(module, word == "return" ? first + 1 : first, end);
        switch (word)
        {
            case "return": return new Return(parser.AtEnd ? null : parser.Parse());
            case "raise" or "break" or "continue": return new Leaving(word);
            case "import" or "from": return ImportParser.Read(module, first, end);
            case "pass" or "global" or "nonlocal" or "del" or "assert": return new Nothing();
        }

        var value = parser.Parse();
        if (parser.Take(":"))
            parser.One();
        if (parser.AtEnd)
            return new Evaluation(value);
        var token = module.Tokens[parser.Position];
        var sign = module.Text.Substring(token.Start, token.End - token.Start);
        if (token.Kind is not TokenKind.Sign || sign[sign.Length - 1] != '=')
            return new Nothing();
        var targets = new List<Expression>();
        while (!parser.AtEnd && parser.Take(sign))
        {
            targets.Add(value);
            value = parser.Parse();
        }

        return new Assignment(targets, sign, value);
    }
}
