using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>
/// Runs code without its machine: follows each path from the node where a policy begins and notes what is done to the
/// policy. What it does not understand is unknown, and a policy that gets there is no longer complete.
/// </summary>
internal sealed partial class Walker(SemanticModel home, AspNetTypes types, SyntaxNode birth, Places places, CancellationToken cancellation)
{
    private const int MaxPaths = 32;

    private const int MaxCalls = 8;

    // What the model of the policy's own file has bound need not be bound again.
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = new() { [home.SyntaxTree] = home };

    /// <summary>There were more paths than are followed.</summary>
    public bool Overflowed { get; private set; }

    /// <summary>The operation of a node in any tree of the compilation.</summary>
    public IOperation? Operation(SyntaxNode node) => Model(node.SyntaxTree).GetOperation(node, cancellation);

    /// <summary>The body of a method, local function or lambda; null when it is not in this compilation or may be overridden.</summary>
    public IOperation? Body(Value.Function function)
    {
        if (function.Lambda is IAnonymousFunctionOperation lambda)
            return lambda.Body;
        var method = function.Method;
        if (method.IsAbstract || method.IsExtern || ((method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed))
            return null;
        var declaration = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        if (declaration is MethodDeclarationSyntax { Body: null, ExpressionBody: null } && method.PartialImplementationPart is { } part)
            declaration = part.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        if (declaration is null || !home.Compilation.ContainsSyntaxTree(declaration.SyntaxTree))
            return null;
        return Operation(declaration) switch
        {
            IMethodBodyOperation body => body.BlockBody ?? body.ExpressionBody,
            ILocalFunctionOperation local => local.Body,
            _ => null,
        };
    }

    private SemanticModel Model(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out var model))
        {
            // A policy goes on in the file of a method that it is handed to; only such files are asked for, once a policy.
            _models[tree] = model = home.Compilation.GetSemanticModel(tree);
        }

        return model;
    }

    private static List<Outcome> One(PathState state, Value value) => [new(state, value)];

    private List<Outcome> Then(List<Outcome> outcomes, Func<PathState, Value, List<Outcome>> next) =>
        outcomes.Count == 1 ? next(outcomes[0].State, outcomes[0].Value) : Cap(outcomes.SelectMany(outcome => next(outcome.State, outcome.Value)).ToList());

    private List<Outcome> Then(List<Outcomes> outcomes, Func<PathState, ImmutableList<Value>, List<Outcome>> next) =>
        outcomes.Count == 1 ? next(outcomes[0].State, outcomes[0].Values) : Cap(outcomes.SelectMany(outcome => next(outcome.State, outcome.Values)).ToList());

    private List<Outcome> Cap(List<Outcome> outcomes)
    {
        if (outcomes.Count <= MaxPaths)
            return outcomes;
        Overflowed = true;
        return outcomes.GetRange(0, MaxPaths);
    }

    /// <summary>Evaluates several expressions one after the other.</summary>
    private List<Outcomes> EvaluateAll(IEnumerable<IOperation> operations, PathState state)
    {
        var results = new List<Outcomes> { new(state, ImmutableList<Value>.Empty) };
        foreach (var operation in operations)
        {
            results = results.SelectMany(result => Evaluate(operation, result.State).Select(outcome => new Outcomes(outcome.State, result.Values.Add(outcome.Value)))).ToList();
            if (results.Count > MaxPaths)
            {
                Overflowed = true;
                results.RemoveRange(MaxPaths, results.Count - MaxPaths);
            }
        }

        return results;
    }

    /// <summary>The path on which <paramref name="condition"/> has the answer <paramref name="holds"/>; null when it is known to have the other.</summary>
    private static PathState? Assume(SyntaxNode condition, bool holds, PathState state)
    {
        var guard = Guards.Of(condition, holds);
        if (guard is Guard.Development || state.Guard is Guard.None)
            state = state with { Guard = guard };
        return Fact(condition, holds, state);
    }

    private static PathState? Fact(SyntaxNode condition, bool holds, PathState state)
    {
        switch (Literals.Bare(condition))
        {
            case PrefixUnaryExpressionSyntax { OperatorToken.Text: "!" } negated:
                return Fact(negated.Operand, !holds, state);
            case BinaryExpressionSyntax { OperatorToken.Text: "&&" } both when holds:
                return Fact(both.Left, true, state) is { } left ? Fact(both.Right, true, left) : null;
            case BinaryExpressionSyntax { OperatorToken.Text: "||" } either when !holds:
                return Fact(either.Left, false, state) is { } right ? Fact(either.Right, false, right) : null;
            case var bare:
                var text = bare.ToString();
                if (state.Facts.TryGetValue(text, out var known))
                    return known == holds ? state : null;
                return state with { Facts = state.Facts.Add(text, holds) };
        }
    }

    /// <summary>Marks every policy that <paramref name="syntax"/> speaks of as gone astray.</summary>
    private PathState EscapeMentioned(SyntaxNode syntax, PathState state)
    {
        foreach (var name in syntax.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            foreach (var local in state.Locals)
            {
                if (local.Key.Name == name.Identifier.ValueText)
                    state = Escape(local.Value, syntax, state);
            }
        }

        return state;
    }

    private PathState Escape(Value value, SyntaxNode syntax, PathState state) => value switch
    {
        Value.Tracked tracked => state.With(tracked.Id, new Step(StepKind.Escape, places.Site(syntax, state))),
        Value.ListOf list => state.With(list.Id, new Step(StepKind.Escape, places.Site(syntax, state))),
        Value.Function { Lambda: { } lambda } => EscapeMentioned(lambda.Syntax, state),
        _ => state,
    };
}
