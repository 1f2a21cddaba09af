namespace Cors.Analyzers.Reading.Scripts.Python.Syntax;

/// <summary>An expression.</summary>
/// <param name="Span">Where it stands, without parentheses around it.</param>
internal abstract record Expression(TextSpan Span)
{
    /// <summary>A name, <c>True</c>, <c>False</c> and <c>None</c> too.</summary>
    internal sealed record Name(TextSpan Span, string Text) : Expression(Span);

    /// <summary>One string, or several side by side.</summary>
    internal sealed record String(TextSpan Span, IReadOnlyList<StringToken> Parts) : Expression(Span);

    /// <summary>A number.</summary>
    internal sealed record Number(TextSpan Span, string Text) : Expression(Span);

    /// <summary><c>target.name</c></summary>
    internal sealed record Member(TextSpan Span, Expression Target, string Text, TextSpan NameSpan) : Expression(Span);

    /// <summary><c>callee(arguments)</c></summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Callee">What is called.</param>
    /// <param name="Arguments">With what.</param>
    /// <param name="Open">Where the parenthesis opens.</param>
    internal sealed record Call(TextSpan Span, Expression Callee, IReadOnlyList<Argument> Arguments, int Open) : Expression(Span)
    {
        /// <summary>The argument of this name; null where there is none.</summary>
        public Argument? Named(string name) => Arguments.FirstOrDefault(argument => argument.Name == name);

        /// <summary>The argument at this place among those without a name; null where there is none.</summary>
        public Argument? At(int index) => Arguments.Where(argument => argument is { Name: null, Stars: 0 }).Skip(index).FirstOrDefault();
    }

    /// <summary><c>target[index]</c></summary>
    internal sealed record Subscript(TextSpan Span, Expression Target, Expression Index) : Expression(Span);

    /// <summary>A list, tuple or set.</summary>
    internal sealed record Sequence(TextSpan Span, SequenceKind Kind, IReadOnlyList<Expression> Items) : Expression(Span);

    /// <summary>A dictionary; null keys stand for <c>**other</c>.</summary>
    internal sealed record Dictionary(TextSpan Span, IReadOnlyList<(Expression? Key, Expression Value)> Entries) : Expression(Span);

    /// <summary><c>*items</c> in a list.</summary>
    internal sealed record Spread(TextSpan Span, Expression Items) : Expression(Span);

    /// <summary>An operator with two sides; <c>not in</c> and <c>is not</c> are one.</summary>
    internal sealed record Binary(TextSpan Span, string Operator, Expression Left, Expression Right) : Expression(Span);

    /// <summary>An operator with one side: <c>not</c>, <c>-</c>.</summary>
    internal sealed record Unary(TextSpan Span, string Operator, Expression Operand) : Expression(Span);

    /// <summary><c>Then if Condition else Else</c></summary>
    internal sealed record Conditional(TextSpan Span, Expression Condition, Expression Then, Expression Else) : Expression(Span);

    /// <summary><c>[Item for Variable in Source]</c> without a condition.</summary>
    internal sealed record Comprehension(TextSpan Span, Expression Item, string Variable, Expression Source) : Expression(Span);

    /// <summary>Anything else.</summary>
    internal sealed record Other(TextSpan Span) : Expression(Span);
}

/// <summary>An argument of a call.</summary>
/// <param name="Name">Its keyword, if it has one.</param>
/// <param name="Stars">How many stars stand before it.</param>
/// <param name="Value">The value.</param>
/// <param name="Span">All of it.</param>
internal sealed record Argument(string? Name, int Stars, Expression Value, TextSpan Span);

/// <summary>Kinds of sequences.</summary>
internal enum SequenceKind
{
    /// <summary><c>[…]</c></summary>
    List,

    /// <summary><c>(…,)</c></summary>
    Tuple,

    /// <summary><c>{…}</c></summary>
    Set,
}
