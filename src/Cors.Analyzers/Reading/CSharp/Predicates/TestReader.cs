using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp.Predicates;

/// <summary>Translates a function over the origin into a test. What it does not understand is unknown, never guessed.</summary>
internal sealed partial class TestReader(Walker walker, PathState around)
{
    private const int MaxWork = 3000;

    private const int MaxDepth = 6;

    private readonly List<Compared> _entries = [];

    private ImmutableDictionary<ISymbol, Seen> _seen = ImmutableDictionary.Create<ISymbol, Seen>(SymbolEqualityComparer.Default);

    private ImmutableList<IMethodSymbol> _calls = ImmutableList<IMethodSymbol>.Empty;

    private Seen _access = Seen.Nothing;

    private bool _caught;

    private int _work;

    /// <summary>Reads the function that is set as a policy's origin test.</summary>
    public Predicate Read(Value value)
    {
        if (value is not Value.Function function)
            return new Predicate(OriginTest.Unread, [], null);
        var test = Apply(function, new Seen.Subject(null, Unparsable.Refused, false));
        return new Predicate(test, [.. _entries.GroupBy(entry => entry.Element.Text.Written).Select(group => group.First())], function);
    }

    /// <summary>The answer of a function for one argument.</summary>
    private OriginTest Apply(Value.Function function, Seen argument)
    {
        if (function.Lambda is null && Reference(function) is { Instance: { } instance } reference && walker.Body(function) is null)
            return StringTest(reference.Method.Name, See(instance), [argument], false);
        return Follow(function, [argument]);
    }

    private IMethodReferenceOperation? Reference(Value.Function function) => walker.Operation(function.Written) as IMethodReferenceOperation;

    private OriginTest Follow(Value.Function function, IReadOnlyList<Seen> arguments)
    {
        if (walker.Body(function) is not { } body || _calls.Count >= MaxDepth || _calls.Contains(function.Method, SymbolEqualityComparer.Default)
            || function.Method.IsAsync || function.Method.Parameters.Length < arguments.Count)
            return OriginTest.Unread;
        var (seen, calls, caught) = (_seen, _calls, _caught);
        for (var i = 0; i < arguments.Count; i++)
            _seen = _seen.SetItem(function.Method.Parameters[i], arguments[i]);
        if (function.Lambda is null)
            _calls = _calls.Add(function.Method);
        var test = Run(ImmutableList.Create(new Pending(body)));
        (_seen, _calls, _caught) = (seen, calls, caught);
        return test;
    }

    /// <summary>A statement that is still to be run, in a loop with the value of the loop's variable.</summary>
    private sealed record Pending(IOperation Statement, ISymbol? Variable = null, Seen? Value = null);

    private OriginTest Run(ImmutableList<Pending> statements)
    {
        for (; !statements.IsEmpty; statements = statements.RemoveAt(0))
        {
            if (++_work > MaxWork)
                return OriginTest.Unread;
            var (statement, variable, value) = statements[0];
            var rest = statements.RemoveAt(0);
            if (variable is not null && value is not null)
                _seen = _seen.SetItem(variable, value);
            switch (statement)
            {
                case IBlockOperation block:
                    return Run(rest.InsertRange(0, block.Operations.Select(operation => new Pending(operation))));
                case IReturnOperation { ReturnedValue: { } result }:
                    return Test(result);
                case IConditionalOperation branch:
                    return RunBranch(branch, rest);
                case IVariableDeclarationGroupOperation group:
                    foreach (var declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
                        _seen = _seen.SetItem(declarator.Symbol, declarator.GetVariableInitializer() is { } initialiser ? SeeOrTest(initialiser.Value) : Seen.Nothing);
                    break;
                case IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment }:
                    _seen = _seen.SetItem(target.Local, SeeOrTest(assignment.Value));
                    break;
                case IExpressionStatementOperation { Operation: IInvocationOperation call }:
                    _ = Test(call);
                    break;
                case ILocalFunctionOperation or IEmptyOperation:
                    break;
                case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var item } } loop when See(loop.Collection) is Seen.Known { Value: Value.Texts { Complete: true, Elements.Count: < 50 } texts }:
                    return Run(rest.InsertRange(0, texts.Elements.Select(element => new Pending(loop.Body, item, Item(element)))));
                case ITryOperation { Finally: null } attempt when attempt.Catches.All(IsRefusal):
                    var caught = _caught;
                    _caught = true;
                    var test = Run(rest.Insert(0, new Pending(attempt.Body)));
                    _caught = caught;
                    return test;
                default:
                    return OriginTest.Unread;
            }
        }

        return OriginTest.Unread;
    }

    private OriginTest RunBranch(IConditionalOperation branch, ImmutableList<Pending> rest)
    {
        var condition = Test(branch.Condition);
        var seen = _seen;
        OriginTest Side(IOperation? side) => Run(side is null ? rest : rest.Insert(0, new Pending(side)));
        var holds = condition is OriginTest.Constant { Value: false } ? OriginTest.Nobody : Side(branch.WhenTrue);
        _seen = seen;
        var fails = condition is OriginTest.Constant { Value: true } ? OriginTest.Nobody : Side(branch.WhenFalse);
        _seen = seen;
        return Logic.Choose(condition, holds, fails);
    }

    private static Seen Item(Element element) => new Seen.Known(element.Text with { Taken = element });

    private static bool IsRefusal(ICatchClauseOperation handler) =>
        handler.Filter is null && handler.Handler.Operations.LastOrDefault() is IReturnOperation { ReturnedValue.ConstantValue: { HasValue: true, Value: false } };
}
