namespace Cors.Analyzers.Reading.Scripts.Php.Syntax;

/// <summary>A statement.</summary>
internal abstract class Statement(TextSpan span)
{
    /// <summary>All of its text, with its semicolon.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>An expression.</summary>
    internal sealed class Simple(TextSpan span, Expression expression) : Statement(span)
    {
        public Expression Expression => expression;
    }

    /// <summary>Something is put out: <c>echo</c>, or HTML.</summary>
    internal sealed class Output(TextSpan span, IReadOnlyList<Expression> values) : Statement(span)
    {
        public IReadOnlyList<Expression> Values => values;
    }

    /// <summary>Statements, between braces or not.</summary>
    internal sealed class Block(TextSpan span, IReadOnlyList<Statement> statements, bool isBraced) : Statement(span)
    {
        public IReadOnlyList<Statement> Statements => statements;

        /// <summary>More statements can be written into it.</summary>
        public bool IsBraced => isBraced;
    }

    /// <summary><c>if</c>; an <c>elseif</c> is an <c>if</c> in <c>else</c>.</summary>
    internal sealed class If(TextSpan span, Expression condition, Statement holds, Statement? fails) : Statement(span)
    {
        public Expression Condition => condition;

        public Statement Holds => holds;

        public Statement? Fails => fails;
    }

    /// <summary><c>foreach</c>.</summary>
    internal sealed class ForEach(TextSpan span, Expression subject, Expression? key, Expression value, Statement body) : Statement(span)
    {
        public Expression Subject => subject;

        public Expression? Key => key;

        public Expression Value => value;

        public Statement Body => body;
    }

    /// <summary>Another loop.</summary>
    internal sealed class Loop(TextSpan span, IReadOnlyList<Expression> head, Statement body, bool atLeastOnce) : Statement(span)
    {
        public IReadOnlyList<Expression> Head => head;

        public Statement Body => body;

        public bool AtLeastOnce => atLeastOnce;
    }

    /// <summary><c>switch</c>.</summary>
    internal sealed class Switch(TextSpan span, Expression subject, IReadOnlyList<(Expression? Key, Block Body)> cases) : Statement(span)
    {
        public Expression Subject => subject;

        /// <summary>The cases; <c>default</c> has no key.</summary>
        public IReadOnlyList<(Expression? Key, Block Body)> Cases => cases;
    }

    /// <summary><c>try</c>.</summary>
    internal sealed class Try(TextSpan span, Statement body, IReadOnlyList<Statement> handlers, Statement? last) : Statement(span)
    {
        public Statement Body => body;

        public IReadOnlyList<Statement> Handlers => handlers;

        public Statement? Last => last;
    }

    /// <summary><c>return</c>, <c>break</c>, <c>continue</c>.</summary>
    internal sealed class Jump(TextSpan span, string word, Expression? value) : Statement(span)
    {
        public string Word => word;

        public Expression? Value => value;
    }

    /// <summary>A function.</summary>
    internal sealed class Declaration(TextSpan span, Function function) : Statement(span)
    {
        public Function Function => function;
    }

    /// <summary>A class, interface, trait or enum.</summary>
    internal sealed class Class(TextSpan span, string name, IReadOnlyList<Statement> members) : Statement(span)
    {
        public string Name => name;

        /// <summary>Declarations of methods, and constants and properties with a value.</summary>
        public IReadOnlyList<Statement> Members => members;
    }

    /// <summary>A constant or a property with its value.</summary>
    internal sealed class Constant(TextSpan span, string name, Expression value) : Statement(span)
    {
        public string Name => name;

        public Expression Value => value;
    }

    /// <summary>What is of no interest, or broken.</summary>
    internal sealed class Other(TextSpan span) : Statement(span);
}
