namespace Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

/// <summary>An expression.</summary>
/// <param name="Span">Where it stands, without parentheses around it.</param>
internal abstract record Node(TextSpan Span)
{
    /// <summary>What is not read.</summary>
    internal sealed record Unread(TextSpan Span) : Node(Span);

    /// <summary>A string, or a template without substitutions.</summary>
    /// <param name="Span">With its quotation marks.</param>
    /// <param name="Value">Its value.</param>
    /// <param name="IsVerbatim">Its letters are its value.</param>
    internal sealed record Text(TextSpan Span, string Value, bool IsVerbatim) : Node(Span)
    {
        /// <summary>Its letters.</summary>
        public TextSpan Content => Span.Length >= 2 ? new TextSpan(Span.Start + 1, Span.Length - 2) : new TextSpan(Span.Start, 0);
    }

    /// <summary>A template with substitutions: texts and expressions in turn, a text first and last.</summary>
    internal sealed record Template(TextSpan Span, IReadOnlyList<string> Texts, IReadOnlyList<Node> Values) : Node(Span);

    /// <summary>A number; null where it is none that is understood.</summary>
    internal sealed record Number(TextSpan Span, double? Value) : Node(Span);

    /// <summary>A regular expression literal.</summary>
    internal sealed record Regex(TextSpan Span, TextSpan Body, string Flags) : Node(Span);

    /// <summary>A name, <c>true</c>, <c>null</c> and <c>this</c> too.</summary>
    internal sealed record Name(TextSpan Span, string Id, int Token) : Node(Span);

    /// <summary><c>Of.Key</c>.</summary>
    internal sealed record Member(TextSpan Span, Node Of, string Key, TextSpan KeySpan) : Node(Span);

    /// <summary><c>Of[Key]</c>.</summary>
    internal sealed record Element(TextSpan Span, Node Of, Node Key) : Node(Span);

    /// <summary>A call, or <c>new</c>.</summary>
    internal sealed record Call(TextSpan Span, Node Callee, IReadOnlyList<Node> Arguments, bool IsNew) : Node(Span)
    {
        /// <summary>An argument; null where there is none.</summary>
        public Node? Argument(int index) => index < Arguments.Count ? Arguments[index] : null;

        /// <summary>The method's name; null where the callee is no member.</summary>
        public string? Method => (Callee as Member)?.Key;
    }

    /// <summary>An object literal.</summary>
    internal sealed record Object(TextSpan Span, IReadOnlyList<Property> Properties) : Node(Span);

    /// <summary>An array literal.</summary>
    internal sealed record Array(TextSpan Span, IReadOnlyList<Node> Items) : Node(Span);

    /// <summary><c>...Of</c>.</summary>
    internal sealed record Spread(TextSpan Span, Node Of) : Node(Span);

    /// <summary>A function or arrow function.</summary>
    /// <param name="Span">All of it.</param>
    /// <param name="Parameters">The names of its parameters; null for one that is a pattern.</param>
    /// <param name="Body">Its statements.</param>
    /// <param name="Braces">Where the body's braces stand; null for an expression.</param>
    internal sealed record Function(TextSpan Span, IReadOnlyList<string?> Parameters, IReadOnlyList<Statement> Body, TextSpan? Braces) : Node(Span)
    {
        /// <summary>It returns a promise.</summary>
        public bool IsAsync { get; init; }
    }

    /// <summary>A prefix operator.</summary>
    internal sealed record Unary(TextSpan Span, string Operator, Node Of) : Node(Span);

    /// <summary>An operator with two sides.</summary>
    internal sealed record Binary(TextSpan Span, string Operator, Node Left, Node Right) : Node(Span);

    /// <summary><c>Test ? Yes : No</c>.</summary>
    internal sealed record Conditional(TextSpan Span, Node Test, Node Yes, Node No) : Node(Span);

    /// <summary>An assignment with whatever operator.</summary>
    internal sealed record Assignment(TextSpan Span, string Operator, Node Target, Node Value) : Node(Span);
}

/// <summary>A property of an object literal.</summary>
/// <param name="Span">All of it, without comma.</param>
/// <param name="Key">Its name; null for a computed one, or a spread.</param>
/// <param name="Value">Its value.</param>
internal sealed record Property(TextSpan Span, string? Key, Node Value);

/// <summary>A statement.</summary>
/// <param name="Span">All of it.</param>
internal abstract record Statement(TextSpan Span)
{
    /// <summary>An expression.</summary>
    internal sealed record Expression(TextSpan Span, Node Of) : Statement(Span);

    /// <summary><c>return</c>.</summary>
    internal sealed record Return(TextSpan Span, Node? Value) : Statement(Span);

    /// <summary><c>throw</c>.</summary>
    internal sealed record Throw(TextSpan Span) : Statement(Span);

    /// <summary>A name that gets a value; null names and values are those that were not read.</summary>
    internal sealed record Declaration(TextSpan Span, string? Name, Node? Value) : Statement(Span);

    /// <summary><c>if</c>.</summary>
    internal sealed record If(TextSpan Span, Node Test, IReadOnlyList<Statement> Then, IReadOnlyList<Statement> Else) : Statement(Span);

    /// <summary>A block.</summary>
    internal sealed record Block(TextSpan Span, IReadOnlyList<Statement> Body) : Statement(Span);

    /// <summary>What is done any number of times, or under conditions that are not read.</summary>
    internal sealed record Unread(TextSpan Span) : Statement(Span);
}
