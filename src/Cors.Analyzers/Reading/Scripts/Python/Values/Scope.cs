using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Values;

/// <summary>The names that a file or function gives to values.</summary>
/// <param name="body">Its statements.</param>
/// <param name="parameters">The names that come from outside.</param>
/// <param name="outer">Where a name is looked for that it does not know.</param>
internal sealed class Scope(IReadOnlyList<Statement> body, IReadOnlyList<string> parameters, Scope? outer)
{
    private readonly Dictionary<string, IReadOnlyList<Binding>> _bindings = new(StringComparer.Ordinal);

    private Dictionary<string, List<(Statement.Simple Statement, bool IsConditional, Under? Under)>>? _statements;

    /// <summary>What gives <paramref name="name"/> its value, in order; null where nothing is seen to, or it comes from outside.</summary>
    public IReadOnlyList<Binding>? Bindings(string name) =>
        Own(name) is { Count: > 0 } found ? found : parameters.Contains(name) ? null : outer?.Bindings(name);

    /// <summary>The one value of <paramref name="name"/>; null where there is none, or several.</summary>
    public Expression? Only(string name) => Bindings(name) is [{ IsConditional: false, Operator: "=" } only] ? only.Value : null;

    /// <summary>What its own statements give a name; they are read when the name is asked for.</summary>
    private IReadOnlyList<Binding> Own(string name)
    {
        if (_bindings.TryGetValue(name, out var known))
            return known;
        if (_statements is null)
        {
            _statements = new(StringComparer.Ordinal);
            Collect(body, false, null, _statements);
        }

        return _bindings[name] = _statements.TryGetValue(name, out var found) ? [.. found.Select(one => Bind(one.Statement, one.IsConditional, one.Under)).OfType<Binding>()] : [];
    }

    private static void Collect(IReadOnlyList<Statement> statements, bool isConditional, Under? under, Dictionary<string, List<(Statement.Simple, bool, Under?)>> into)
    {
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case Statement.Simple simple when simple.End - simple.First >= 3 && simple.Module.Word(simple.First) is { } name && simple.Module.Sign(simple.First + 1) is "=" or "+=" or ":" or "." or "[":
                    if (!into.TryGetValue(name, out var list))
                        into.Add(name, list = []);
                    list.Add((simple, isConditional, under));
                    break;
                case Statement.If choice:
                    foreach (var (condition, inner) in choice.Branches)
                        Collect(inner, true, condition is null ? under : new(condition, under), into);
                    break;
                case Statement.Block block:
                    Collect(block.Body, isConditional || block.Keyword is not ("try" or "with"), under, into);
                    break;
            }
        }
    }

    private static Binding? Bind(Statement.Simple simple, bool isConditional, Under? under) => simple.Meaning switch
    {
        // What holds for development only is not held against production.
        SimpleMeaning.Assignment { Targets: [Expression.Name], Value: var value } when isConditional && (value is Expression.Name { Text: var source } && Development.IsName(source) || IsForDevelopment(under, simple.Module)) => new("[]", new Expression.Other(simple.Span), isConditional),
        SimpleMeaning.Assignment { Targets: [Expression.Name], Operator: var sign, Value: var value } => new(sign, value, isConditional),
        // What changes a value otherwise than by adding to it makes it unknown.
        SimpleMeaning.Assignment { Targets: [Expression.Subscript, ..] } => new("[]", new Expression.Other(simple.Span), isConditional),
        SimpleMeaning.Evaluation { Value: Expression.Call { Callee: Expression.Member { Target: Expression.Name, Text: var method }, Arguments: [.., { Value: var added }] } } => method switch
        {
            "append" or "add" or "insert" => new("append", added, isConditional),
            "extend" => new("+=", added, isConditional),
            "remove" or "clear" or "pop" or "update" or "discard" or "setdefault" => new("[]", new Expression.Other(simple.Span), isConditional),
            _ => null,
        },
        _ => null,
    };

    private static bool IsForDevelopment(Under? under, PythonModule module)
    {
        for (; under is not null; under = under.Outer)
        {
            if (Development.Holds(under.Condition, module) is true)
                return true;
        }

        return false;
    }

    /// <summary>A condition that holds around a statement.</summary>
    private sealed record Under(Expression Condition, Under? Outer);
}

/// <summary>Something that gives a name its value, or changes it.</summary>
/// <param name="Operator"><c>=</c>, <c>+=</c>, <c>append</c>, or another that makes it unknown.</param>
/// <param name="Value">What is given.</param>
/// <param name="IsConditional">It may not happen.</param>
internal sealed record Binding(string Operator, Expression Value, bool IsConditional);
