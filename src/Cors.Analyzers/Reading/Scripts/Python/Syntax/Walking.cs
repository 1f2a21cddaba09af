using Cors.Analyzers.Reading.Scripts.Python.Values;

namespace Cors.Analyzers.Reading.Scripts.Python.Syntax;

/// <summary>Goes through a file: its statements with the names that count there, and the expressions in them.</summary>
internal static class Walking
{
    private const int MaxDepth = 80;

    /// <summary>All statements in <paramref name="body"/> and below, each with its scope and whether it stands on the development side of a condition.</summary>
    public static IEnumerable<Visit> Statements(IReadOnlyList<Statement> body, Scope scope, PythonModule module, bool isForDevelopment = false, bool isConditional = false, Statement.Function? function = null)
    {
        foreach (var statement in body)
        {
            yield return new(statement, scope, isForDevelopment, isConditional, function, body);
            var inner = statement switch
            {
                Statement.If choice => choice.Branches.SelectMany((branch, index) => Statements(branch.Body, scope, module, isForDevelopment || IsDevelopment(choice, index, module), true, function)),
                Statement.Block block => Statements(block.Body, scope, module, isForDevelopment, isConditional || block.Keyword is not ("try" or "with"), function),
                Statement.Function called => Statements(called.Body, new Scope(called.Body, called.Parameters, scope), module, isForDevelopment, isConditional, called),
                Statement.Class owner => Statements(owner.Body, new Scope(owner.Body, [], scope), module, isForDevelopment, isConditional, function),
                _ => [],
            };
            foreach (var one in inner)
                yield return one;
        }
    }

    /// <summary>Is a branch of a condition for development only?</summary>
    public static bool IsDevelopment(Statement.If choice, int branch, PythonModule module)
    {
        for (var i = 0; i <= branch; i++)
        {
            if (choice.Branches[i].Condition is { } condition && Development.Holds(condition, module) is { } isDevelopment && isDevelopment == (i == branch))
                return true;
        }

        return false;
    }

    /// <summary>Does a statement hold one of these names? Their tokens are looked at only.</summary>
    public static bool Mentions(this Statement.Simple statement, params string[] names)
    {
        var module = statement.Module;
        for (var at = statement.First; at < statement.End; at++)
        {
            if (module.Tokens[at] is not { Kind: TokenKind.Name } token)
                continue;
            foreach (var name in names)
            {
                if (name.Length == token.End - token.Start && module.Text[token.Start] == name[0] && string.CompareOrdinal(module.Text, token.Start, name, 0, name.Length) == 0)
                    return true;
            }
        }

        return false;
    }

    /// <summary>All calls in a statement.</summary>
    public static IEnumerable<Expression.Call> Calls(SimpleMeaning meaning) => meaning switch
    {
        SimpleMeaning.Assignment { Value: var value } => Calls(value),
        SimpleMeaning.Evaluation { Value: var value } => Calls(value),
        SimpleMeaning.Return { Value: { } value } => Calls(value),
        _ => [],
    };

    /// <summary>All calls in an expression, the outer ones first.</summary>
    public static IEnumerable<Expression.Call> Calls(Expression value)
    {
        var found = new List<Expression.Call>();
        Collect(value, found, 0);
        return found;
    }

    private static void Collect(Expression value, List<Expression.Call> into, int depth)
    {
        if (depth > MaxDepth)
            return;
        switch (value)
        {
            case Expression.Call call:
                into.Add(call);
                Collect(call.Callee, into, depth + 1);
                foreach (var argument in call.Arguments)
                    Collect(argument.Value, into, depth + 1);
                break;
            case Expression.Member member:
                Collect(member.Target, into, depth + 1);
                break;
            case Expression.Subscript subscript:
                Collect(subscript.Target, into, depth + 1);
                break;
            case Expression.Sequence sequence:
                foreach (var item in sequence.Items)
                    Collect(item, into, depth + 1);
                break;
            case Expression.Conditional choice:
                Collect(choice.Then, into, depth + 1);
                Collect(choice.Else, into, depth + 1);
                break;
            case Expression.Binary binary:
                Collect(binary.Left, into, depth + 1);
                Collect(binary.Right, into, depth + 1);
                break;
        }
    }
}

/// <summary>A statement where it stands.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Scope">The names that count there.</param>
/// <param name="IsForDevelopment">A condition around it says so.</param>
/// <param name="IsConditional">It may not be reached.</param>
/// <param name="Function">The function that it stands in.</param>
/// <param name="Block">The statements beside it.</param>
internal sealed record Visit(Statement Statement, Scope Scope, bool IsForDevelopment, bool IsConditional, Statement.Function? Function, IReadOnlyList<Statement> Block);
