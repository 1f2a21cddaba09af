using Cors.Analyzers.Reading.Scripts.Python.Syntax;
using Cors.Analyzers.Reading.Scripts.Python.Values;

namespace Cors.Analyzers.Reading.Scripts.Python.Headers;

/// <summary>What is known of the requests that come to a place.</summary>
/// <param name="Origins">Which origins they have.</param>
/// <param name="IsPreflight">Are they preflights? Null: of all kinds.</param>
/// <param name="Complete">All conditions were understood.</param>
internal sealed record Premises(OriginTest Origins, bool? IsPreflight, bool Complete)
{
    /// <summary>The regular expressions and lists that decide, as written.</summary>
    public IReadOnlyList<ListItem> Patterns { get; init; } = [];
}

/// <summary>Reads the conditions around a header: tests of the origin and of the method.</summary>
internal sealed class OriginConditions(PythonSource source, Scope scope)
{
    private const int MaxDepth = 20;

    private readonly List<ListItem> _entries = [];

    private readonly List<ListItem> _patterns = [];

    /// <summary>The origins that the conditions name.</summary>
    public IReadOnlyList<ListItem> Entries => _entries;

    /// <summary>Is it the request's origin?</summary>
    public bool IsOrigin(Expression value, int depth = 0) => depth < MaxDepth && value switch
    {
        Expression.Name { Text: var name } => scope.Only(name) is { } bound && IsOrigin(bound, depth + 1),
        Expression.Member { Text: "origin", Target: Expression.Name { Text: "request" or "req" } } => true,
        Expression.Call { Callee: Expression.Member { Text: "get", Target: var target }, Arguments: [var key, ..] } => IsRequestData(target) && IsKey(key.Value),
        Expression.Subscript { Target: var target, Index: var key } => IsRequestData(target) && IsKey(key),
        Expression.Binary { Operator: "or", Left: var left } => IsOrigin(left, depth + 1),
        _ => false,
    };

    /// <summary>What is known in a branch.</summary>
    public Premises Read(BranchPath path)
    {
        var tests = new List<OriginTest>();
        bool? isPreflight = null;
        var isComplete = true;
        _patterns.Clear();
        for (var one = path; one.Choice is { } choice; one = one.Outer!)
        {
            for (var i = 0; i <= one.Branch; i++)
            {
                if (choice.Branches[i].Condition is not { } condition)
                    continue;
                var isTaken = i == one.Branch;
                if (Method(condition) is { } isOptions)
                {
                    isPreflight ??= isOptions == isTaken;
                    continue;
                }

                var test = Test(condition);
                isComplete &= test is not OriginTest.Unknown;
                tests.Add(isTaken ? test : Logic.Not(test));
            }
        }

        return new(Logic.All([.. tests]), isPreflight, isComplete) { Patterns = [.. _patterns] };
    }

    private OriginTest Test(Expression condition, int depth = 0)
    {
        if (depth > MaxDepth)
            return OriginTest.Unread;
        switch (condition)
        {
            case Expression.Unary { Operator: "not", Operand: var inner }:
                return Logic.Not(Test(inner, depth + 1));
            case Expression.Binary { Operator: "and", Left: var left, Right: var right }:
                return Logic.All(Test(left, depth + 1), Test(right, depth + 1));
            case Expression.Binary { Operator: "or", Left: var left, Right: var right } when !IsOrigin(condition):
                return Logic.Any(Test(left, depth + 1), Test(right, depth + 1));
            case Expression.Binary { Operator: "==" or "!=", Left: var left, Right: var right } equals when IsOrigin(left) && source.Texts.Read(right, scope) is { } text:
                return Negated(equals.Operator == "!=", new OriginTest.Is(text.Value));
            case Expression.Binary { Operator: "in" or "not in", Left: var left, Right: var right } within when IsOrigin(left):
                return Negated(within.Operator == "not in", InList(right));
            case Expression.Binary { Operator: "in" or "not in", Left: var left, Right: var right } holds when IsOrigin(right) && source.Texts.Read(left, scope) is { } piece:
                return Negated(holds.Operator == "not in", new OriginTest.Contains(piece.Value));
            case Expression.Binary { Operator: "in", Left: var key, Right: var data } when IsRequestData(data) && IsKey(key):
                return OriginTest.Anybody;
            case Expression.Binary { Operator: "is not" or "!=", Left: var left, Right: Expression.Name { Text: "None" } } when IsOrigin(left):
                return OriginTest.Anybody;
            case Expression.Call call:
                return Called(call);
            default:
                return IsOrigin(condition) ? OriginTest.Anybody : OriginTest.Unread;
        }
    }

    private OriginTest InList(Expression right)
    {
        var list = source.Lists.Read(right, scope);
        _entries.AddRange(list.Items);
        return !list.Complete || list.Items.Any(item => item.IsCompiled) ? OriginTest.Unread
            : list.IsString ? new OriginTest.Within(list.Items[0].Text.Value)
            : new OriginTest.InSet([.. list.Items.Select(item => item.Text.Value)]);
    }

    private OriginTest Called(Expression.Call call)
    {
        if (call.Callee is not Expression.Member { Target: var target, Text: var method } || call.Arguments.Count == 0)
            return IsOrigin(call) ? OriginTest.Anybody : OriginTest.Unread;
        if (IsOrigin(target) && source.Texts.Read(call.Arguments[0].Value, scope) is { IsDefault: false } text)
        {
            return method switch
            {
                "startswith" => new OriginTest.StartsWith(text.Value),
                "endswith" => new OriginTest.EndsWith(text.Value),
                "__contains__" or "count" => new OriginTest.Contains(text.Value),
                _ => OriginTest.Unread,
            };
        }

        if (target is Expression.Name { Text: "re" } && method is "match" or "fullmatch" && call.At(0) is { } pattern && call.At(1) is { } subject && IsOrigin(subject.Value) && source.Lists.Read(pattern.Value, scope) is { Complete: true, Items: [var item] })
        {
            _patterns.Add(item);
            return new OriginTest.Matches(new Pattern(item.Text.Value, method == "match" ? RegexDialect.PythonMatch : RegexDialect.PythonFullMatch, item.IgnoreCase));
        }

        return IsOrigin(call) ? OriginTest.Anybody : OriginTest.Unread;
    }

    /// <summary>Is it asked for preflights, by the method? True, false, or null where it is about something else.</summary>
    private bool? Method(Expression condition) => condition is Expression.Binary { Operator: "==" or "!=", Left: Expression.Member { Text: "method" } or Expression.Subscript, Right: var right } compared && source.Texts.Read(right, scope) is { Value: var method } && method.ToUpperInvariant() is "OPTIONS"
        ? compared.Operator == "==" : null;

    private static OriginTest Negated(bool isNegated, OriginTest test) => isNegated ? Logic.Not(test) : test;

    private static bool IsRequestData(Expression target) => target is Expression.Member { Text: "headers" or "META" or "environ" };

    private bool IsKey(Expression key) => source.Texts.Read(key, scope)?.Value.ToUpperInvariant() is "ORIGIN" or "HTTP_ORIGIN";
}
