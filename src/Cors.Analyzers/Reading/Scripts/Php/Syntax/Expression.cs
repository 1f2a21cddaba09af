namespace Cors.Analyzers.Reading.Scripts.Php.Syntax;

/// <summary>An expression.</summary>
internal abstract class Expression(TextSpan span)
{
    /// <summary>All of its text.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The expressions that it is made of, but for the bodies of functions.</summary>
    public virtual IEnumerable<Expression> Parts => [];

    /// <summary>A constant text.</summary>
    internal sealed class Text(TextSpan span, string value, TextSpan content, bool isVerbatim) : Expression(span)
    {
        /// <summary>The text, without escapes.</summary>
        public string Value => value;

        /// <summary>What stands between the quotation marks.</summary>
        public TextSpan Content => content;

        /// <summary>It is written letter by letter.</summary>
        public bool IsVerbatim => isVerbatim;
    }

    /// <summary>A string with interpolation.</summary>
    internal sealed class Template(TextSpan span, IReadOnlyList<Expression> pieces) : Expression(span)
    {
        public IReadOnlyList<Expression> Pieces => pieces;

        public override IEnumerable<Expression> Parts => pieces;
    }

    /// <summary>A number.</summary>
    internal sealed class Number(TextSpan span, string value) : Expression(span)
    {
        public string Value => value;
    }

    /// <summary>A constant or a class, by its name.</summary>
    internal sealed class Constant(TextSpan span, string value) : Expression(span)
    {
        public string Value => value;
    }

    /// <summary>A variable; the name has no <c>$</c>.</summary>
    internal sealed class Variable(TextSpan span, string name) : Expression(span)
    {
        public string Name => name;
    }

    /// <summary>An element: <c>$a['b']</c>.</summary>
    internal sealed class Index(TextSpan span, Expression target, Expression? key) : Expression(span)
    {
        public Expression Target => target;

        public Expression? Key => key;

        public override IEnumerable<Expression> Parts => key is null ? [target] : [target, key];
    }

    /// <summary>A property, a class constant or a static property; its own name has no <c>$</c>.</summary>
    internal sealed class Member(TextSpan span, Expression target, string name) : Expression(span)
    {
        public Expression Target => target;

        public string Name => name;

        public override IEnumerable<Expression> Parts => [target];
    }

    /// <summary>A call of a function, a method or a constructor.</summary>
    internal sealed class Call(TextSpan span, Expression? target, string? name, TextSpan from, IReadOnlyList<Expression> arguments) : Expression(span)
    {
        /// <summary>Whose method it is; null for a function.</summary>
        public Expression? Target => target;

        /// <summary>The name; null where it is computed.</summary>
        public string? Name => name;

        /// <summary>From the arrow, or the name, to the closing parenthesis.</summary>
        public TextSpan Link => TextSpan.FromBounds(from.Start, Span.End);

        public IReadOnlyList<Expression> Arguments => arguments;

        public override IEnumerable<Expression> Parts => target is null ? arguments : [target, .. arguments];
    }

    /// <summary><c>new C(…)</c>.</summary>
    internal sealed class New(TextSpan span, string? name, IReadOnlyList<Expression> arguments) : Expression(span)
    {
        public string? Name => name;

        public IReadOnlyList<Expression> Arguments => arguments;

        public override IEnumerable<Expression> Parts => arguments;
    }

    /// <summary><c>[…]</c> or <c>array(…)</c>.</summary>
    internal sealed class List(TextSpan span, IReadOnlyList<Element> elements) : Expression(span)
    {
        public IReadOnlyList<Element> Elements => elements;

        public override IEnumerable<Expression> Parts
        {
            get
            {
                foreach (var element in elements)
                {
                    if (element.Key is not null)
                        yield return element.Key;
                    yield return element.Value;
                }
            }
        }
    }

    /// <summary>An operator before or behind its operand: <c>!</c>, <c>@</c>, <c>-</c>, a cast as its type, <c>isset</c>, <c>empty</c>, <c>include</c>, <c>exit</c>, <c>print</c>, <c>throw</c>, <c>...</c>.</summary>
    internal sealed class Unary(TextSpan span, string op, IReadOnlyList<Expression> operands) : Expression(span)
    {
        public string Operator => op;

        public IReadOnlyList<Expression> Operands => operands;

        public override IEnumerable<Expression> Parts => operands;
    }

    /// <summary>An operator between two operands, <c>=</c> and its like included.</summary>
    internal sealed class Binary(TextSpan span, string op, Expression left, Expression right) : Expression(span)
    {
        public string Operator => op;

        public Expression Left => left;

        public Expression Right => right;

        public override IEnumerable<Expression> Parts => [left, right];
    }

    /// <summary><c>a ? b : c</c>; without b it is <c>a ?: c</c>.</summary>
    internal sealed class Ternary(TextSpan span, Expression condition, Expression? holds, Expression fails) : Expression(span)
    {
        public Expression Condition => condition;

        public Expression? Holds => holds;

        public Expression Fails => fails;

        public override IEnumerable<Expression> Parts => holds is null ? [condition, fails] : [condition, holds, fails];
    }

    /// <summary><c>match (a) { b, c => d, default => e }</c>.</summary>
    internal sealed class Match(TextSpan span, Expression subject, IReadOnlyList<(IReadOnlyList<Expression> Keys, Expression Value)> arms) : Expression(span)
    {
        public Expression Subject => subject;

        /// <summary>The arms; <c>default</c> has no key.</summary>
        public IReadOnlyList<(IReadOnlyList<Expression> Keys, Expression Value)> Arms => arms;

        public override IEnumerable<Expression> Parts => arms.SelectMany(arm => arm.Keys.Append(arm.Value)).Prepend(subject);
    }

    /// <summary>A function without a name.</summary>
    internal sealed class Lambda(TextSpan span, Function function) : Expression(span)
    {
        public Function Function => function;
    }

    /// <summary>What is of no interest, or broken.</summary>
    internal sealed class Other(TextSpan span, IReadOnlyList<Expression> parts) : Expression(span)
    {
        public override IEnumerable<Expression> Parts => parts;
    }
}

/// <summary>An element of an array.</summary>
/// <param name="Key">Its key, if one is written.</param>
/// <param name="Value">Its value.</param>
/// <param name="Extent">All text that goes when it goes.</param>
internal sealed record Element(Expression? Key, Expression Value, TextSpan Extent);

/// <summary>A function, method or closure.</summary>
/// <param name="Name">Its name; null where it has none.</param>
/// <param name="Parameters">The names of its parameters, with their defaults.</param>
/// <param name="Body">Its statements.</param>
internal sealed record Function(string? Name, IReadOnlyList<(string Name, Expression? Default)> Parameters, Statement Body);
