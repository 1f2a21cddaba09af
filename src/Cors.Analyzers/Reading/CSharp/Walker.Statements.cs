using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp;

/// <content>Statements.</content>
internal sealed partial class Walker
{
    private const int MaxRounds = 64;

    /// <summary>Runs a statement; gives the paths that leave it.</summary>
    public List<PathState> Run(IOperation? statement, PathState state)
    {
        cancellation.ThrowIfCancellationRequested();
        if (statement is null || !state.IsRunning)
            return [state];
        switch (statement)
        {
            case IBlockOperation block:
                return RunAll(block.Operations, state);
            case IVariableDeclarationGroupOperation group:
                return RunAll(group.Declarations.SelectMany(declaration => declaration.Declarators), state);
            case IVariableDeclaratorOperation variable:
                return Declare(variable, state);
            case IUsingDeclarationOperation resource:
                return Run(resource.DeclarationGroup, state);
            case IUsingOperation resource:
                return RunAll([resource.Resources, resource.Body], state);
            case ILockOperation locked:
                return Run(locked.Body, state);
            case ILabeledOperation labeled:
                return Run(labeled.Operation, state);
            case IReturnOperation { Kind: OperationKind.Return } result:
                return Evaluate(result.ReturnedValue, state).ConvertAll(outcome => outcome.State with { Exit = Exit.Returned, Result = outcome.Value });
            case IBranchOperation jump:
                return [jump.BranchKind is BranchKind.Break ? state with { Exit = Exit.Broken } : state with { Exit = Exit.Continued }];
            case IThrowOperation:
                return [];
            case ILocalFunctionOperation or IEmptyOperation:
                return [state];
        }

        if (!Matters(statement.Syntax, state))
            return [state];
        return statement switch
        {
            IExpressionStatementOperation expression => Evaluate(expression.Operation, state).ConvertAll(outcome => outcome.State),
            IConditionalOperation branch => RunBranch(branch, state),
            ISwitchOperation choice => RunSwitch(choice, state),
            IForEachLoopOperation loop => RunForEach(loop, state),
            ILoopOperation loop => RunLoop(loop, state),
            ITryOperation attempt => RunTry(attempt, state),
            _ => Evaluate(statement, state).ConvertAll(outcome => outcome.State),
        };
    }

    private List<PathState> RunAll(IEnumerable<IOperation> statements, PathState state)
    {
        var paths = new List<PathState> { state };
        foreach (var statement in statements)
            paths = paths.Count == 1 ? Run(statement, paths[0]) : Merge(paths.SelectMany(path => Run(statement, path)));
        return paths;
    }

    private List<PathState> Merge(IEnumerable<PathState> paths)
    {
        var merged = new List<PathState>();
        foreach (var path in paths)
        {
            var same = merged.FindIndex(other => other.IsSameAs(path));
            if (same < 0)
                merged.Add(path);
            else if (merged[same].Guard != path.Guard)
                merged[same] = path with { Guard = Guard.None };
        }

        if (merged.Count > MaxPaths)
        {
            Overflowed = true;
            merged.RemoveRange(MaxPaths, merged.Count - MaxPaths);
        }

        return merged;
    }

    private List<PathState> Declare(IVariableDeclaratorOperation variable, PathState state)
    {
        var value = variable.GetVariableInitializer()?.Value;
        if (value is null && IsReadable(variable.Symbol.Type))
            return [state.With(variable.Symbol, Value.Unknown)];
        if (value is null || (!IsReadable(variable.Symbol.Type) && !Matters(variable.Syntax, state)))
            return [state];
        return Evaluate(value, state).ConvertAll(outcome => outcome.State.With(variable.Symbol, outcome.Value));
    }

    /// <summary>May a value of this type say something about a policy?</summary>
    private bool IsReadable(ITypeSymbol type) =>
        types.IsBuilder(type) || types.IsPolicy(type) || type.TypeKind is TypeKind.Delegate
        || type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean || IsTexts(type) || type.Name is "TimeSpan";

    private List<PathState> RunBranch(IConditionalOperation branch, PathState state) =>
        Merge(Evaluate(branch.Condition, state).SelectMany(outcome => Choose(
            branch.Condition,
            outcome,
            holds => Run(branch.WhenTrue, holds),
            fails => Run(branch.WhenFalse, fails))));

    private static List<T> Choose<T>(IOperation condition, Outcome outcome, Func<PathState, List<T>> whenTrue, Func<PathState, List<T>> whenFalse)
    {
        var results = new List<T>();
        var known = outcome.Value is Value.Constant { Content: bool answer } ? answer : (bool?)null;
        if (known is not false && Assume(condition.Syntax, true, outcome.State) is { } holds)
            results.AddRange(whenTrue(holds));
        if (known is not true && Assume(condition.Syntax, false, outcome.State) is { } fails)
            results.AddRange(whenFalse(fails));
        return results;
    }

    private List<PathState> RunSwitch(ISwitchOperation choice, PathState state)
    {
        var value = choice.Value.Syntax;
        var paths = new List<PathState>();
        var hasDefault = false;
        foreach (var section in choice.Cases)
        {
            hasDefault |= section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation);
            var development = section.Clauses.All(clause => clause is ISingleValueCaseClauseOperation single && Guards.IsDevelopmentCase(value, single.Value.Syntax));
            paths.AddRange(RunAll(section.Body, development ? state with { Guard = Guard.Development } : state));
        }

        if (!hasDefault)
            paths.Add(state);
        return Merge(paths.Select(path => path.Exit is Exit.Broken ? path with { Exit = Exit.Running } : path));
    }

    private List<PathState> RunForEach(IForEachLoopOperation loop, PathState state)
    {
        if (loop.LoopControlVariable is not IVariableDeclaratorOperation { Symbol: var variable })
            return RunLoop(loop, state);
        return Merge(Evaluate(loop.Collection, state).SelectMany(outcome =>
        {
            if (outcome.Value is not Value.Texts { Complete: true } texts || texts.Elements.Count > MaxRounds)
                return RunLoop(loop, outcome.State);
            var paths = new List<PathState> { outcome.State };
            foreach (var element in texts.Elements)
                paths = Merge(paths.SelectMany(path => path.Exit is Exit.Running ? Run(loop.Body, path.With(variable, element.Text with { Taken = element })) : [path])
                    .Select(path => path.Exit is Exit.Continued ? path with { Exit = Exit.Running } : path));
            return paths.Select(path => path.Exit is Exit.Broken ? path with { Exit = Exit.Running } : path);
        }));
    }

    /// <summary>How often the body runs is not known: it is read once, and what it touches is no longer certain.</summary>
    private List<PathState> RunLoop(ILoopOperation loop, PathState state) =>
        Merge(Run(loop.Body, EscapeMentioned(loop.Syntax, state))
            .Select(path => path.Exit is Exit.Broken or Exit.Continued ? path with { Exit = Exit.Running } : path));

    private List<PathState> RunTry(ITryOperation attempt, PathState state)
    {
        foreach (var handler in attempt.Catches)
        {
            if (Matters(handler.Syntax, state with { Heap = state.Heap.Clear() }))
                state = EscapeMentioned(handler.Syntax, state);
        }

        return Merge(Run(attempt.Body, state).SelectMany(path => path.IsRunning ? Run(attempt.Finally, path) : [path]));
    }

    /// <summary>Can the code change what is known: the birth of the policy, a mention of it, a new value for a local, a way out?</summary>
    private bool Matters(SyntaxNode syntax, PathState state)
    {
        if (syntax.SyntaxTree == birth.SyntaxTree && syntax.Span.Contains(birth.Span))
            return true;
        var leaves = !state.Heap.IsEmpty || !state.Calls.IsEmpty;
        foreach (var node in syntax.DescendantNodesAndSelf())
        {
            if (leaves && node is ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax)
                return true;
            if (node is not IdentifierNameSyntax name)
                continue;
            // A local function or a delegate may use the policy without being handed it.
            if (!state.Heap.IsEmpty && name.Parent is InvocationExpressionSyntax called && called.Expression == name)
                return true;
            foreach (var local in state.Locals)
            {
                if (local.Key.Name == name.Identifier.ValueText && (local.Value is Value.Tracked or Value.ListOf || IsChanged(name) || (local.Value is Value.Texts && IsHandedOver(name))))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Is the variable given to a method that may add to what it holds: <c>configuration.Bind("Origins", list)</c>?</summary>
    private static bool IsHandedOver(IdentifierNameSyntax name) =>
        name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText is not ("WithOrigins" or "WithMethods" or "WithHeaders" or "WithExposedHeaders" or "AddRange" or "UnionWith" or "Concat" or "Union" or "Join" or "Contains");

    /// <summary>Is the variable written, or the collection that it holds changed?</summary>
    private static bool IsChanged(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax set => set.Left == name,
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
        ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax set } element => set.Left == element,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access => access.Expression == name
            && access.Name.Identifier.Text is "Add" or "AddRange" or "Insert" or "InsertRange" or "Remove" or "RemoveAll" or "RemoveAt" or "Clear" or "UnionWith" or "ForEach",
        _ => false,
    };
}
