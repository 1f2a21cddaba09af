using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp;

/// <content>Lists of strings.</content>
internal sealed partial class Walker
{
    private static bool IsTexts(ITypeSymbol? type) =>
        type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
        || (type is INamedTypeSymbol named && named.SpecialType is not SpecialType.System_String
            && named.AllInterfaces.Add(named).Any(candidate => candidate is { Name: "IEnumerable", TypeArguments: [{ SpecialType: SpecialType.System_String }] }));

    /// <summary>The list of several expressions.</summary>
    private List<Outcome> Collect(IEnumerable<IOperation> elements, PathState state) =>
        EvaluateAll(elements, state).ConvertAll(result => new Outcome(result.State, Collected(result.Values, elements.Select(element => element.Syntax))));

    /// <summary>The list of several values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="written">Where each of them stands.</param>
    private static Value.Texts Collected(ImmutableList<Value> values, IEnumerable<SyntaxNode> written)
    {
        var elements = new List<Element>();
        var complete = true;
        using var syntax = written.GetEnumerator();
        foreach (var value in values)
        {
            syntax.MoveNext();
            switch (value)
            {
                case Value.Text text:
                    elements.Add(ElementOf(text, syntax.Current));
                    break;
                case Value.Texts texts:
                    elements.AddRange(texts.Elements);
                    complete &= texts.Complete;
                    break;
                default:
                    complete = false;
                    break;
            }
        }

        return new Value.Texts(elements, complete);
    }

    private static Element ElementOf(Value.Text text, SyntaxNode syntax)
    {
        if (text.Taken is { } taken)
            return taken with { Text = text, IsShared = true };
        SyntaxNode? slot = syntax;
        while (slot is not null && slot.Parent is not (BaseArgumentListSyntax or InitializerExpressionSyntax or CollectionExpressionSyntax))
            slot = slot.Parent is ArgumentSyntax or ExpressionElementSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax ? slot.Parent : null;
        return new Element(text) { Slot = slot, Joiner = slot is null ? null : Literals.Joiner(Literals.Bare(syntax)) };
    }

    private List<Outcome> Collect(CollectionExpressionSyntax list, PathState state)
    {
        var results = new List<Outcomes> { new(state, ImmutableList<Value>.Empty) };
        var written = new List<SyntaxNode>();
        foreach (var element in list.Elements)
        {
            var expression = element switch { ExpressionElementSyntax one => one.Expression, SpreadElementSyntax spread => spread.Expression, _ => null };
            written.Add((SyntaxNode?)expression ?? element);
            results = results.SelectMany(result => EvaluateSyntax(expression, result.State).Select(outcome => new Outcomes(outcome.State, result.Values.Add(outcome.Value)))).Take(MaxPaths).ToList();
        }

        return results.ConvertAll(result => new Outcome(result.State, Collected(result.Values, written)));
    }

    /// <summary>Evaluates syntax that the oldest compiler we run in has no operation for.</summary>
    private List<Outcome> EvaluateSyntax(ExpressionSyntax? expression, PathState state)
    {
        if (expression is null)
            return One(state, Value.Unknown);
        if (Operation(expression) is { } operation)
            return Evaluate(operation, state);
        var model = Model(expression.SyntaxTree);
        if (model.GetConstantValue(expression, cancellation) is { HasValue: true, Value: string text })
            return One(state, new Value.Text(text, expression, LiteralOf(expression)));
        if (model.GetSymbolInfo(expression, cancellation).Symbol is not { } symbol || expression is InvocationExpressionSyntax)
            return One(state, Value.Unknown);
        return One(state, state.Locals.TryGetValue(symbol, out var value) ? value : Outer(symbol, expression));
    }

    /// <summary>A value that may be replaced by one that could not be read.</summary>
    private static Value Doubtful(Value value) => value switch
    {
        // An empty fallback only says that nothing is set.
        Value.Text { Content: "" } => Value.Unknown,
        Value.Text text => new Value.Texts([ElementOf(text, text.Written)], false),
        Value.Texts texts => texts with { Complete = false },
        _ => Value.Unknown,
    };

    /// <summary>The strings that an argument stands for, whether it is one string or many.</summary>
    private static Value.Texts Items(IOperation argument, Value value) => value switch
    {
        Value.Texts texts => texts,
        Value.Text text => new Value.Texts([ElementOf(text, argument.Syntax) with { Joiner = argument is IArgumentOperation { ArgumentKind: ArgumentKind.ParamArray } ? Literals.Joiner(Literals.Bare(text.Written)) : null }], true),
        _ => new Value.Texts([], false),
    };

    /// <summary>A list that another list is made of: <c>new List&lt;string&gt;(others) { "more" }</c>.</summary>
    private List<Outcome> CreateList(IObjectCreationOperation creation, PathState state)
    {
        var comparer = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Name is "IEqualityComparer" or "StringComparer")?.Value;
        var sources = creation.Arguments.Where(argument => IsTexts(argument.Parameter?.Type)).Select(argument => argument.Value);
        var added = creation.Initializer?.Initializers.Select(one => one is IInvocationOperation { Arguments: [.., var argument] } ? argument.Value : one) ?? [];
        return EvaluateAll(sources.Concat(added), state).ConvertAll(result => new Outcome(
            result.State,
            Collected(result.Values, sources.Concat(added).Select(part => part.Syntax)) with { IgnoresCase = Comparers.IgnoresCase(comparer) }));
    }
}
