using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp;

/// <content>Expressions.</content>
internal sealed partial class Walker
{
    private const int MaxDepth = 200;

    private int _depth;

    /// <summary>Evaluates an expression; gives its value on each path that leaves it.</summary>
    public List<Outcome> Evaluate(IOperation? operation, PathState state)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_depth >= MaxDepth)
        {
            // Nobody writes that by hand, and the stack is not endless.
            Overflowed = true;
            return One(state, Value.Unknown);
        }

        _depth++;
        try
        {
            return EvaluateShallow(operation, state);
        }
        finally
        {
            _depth--;
        }
    }

    private List<Outcome> EvaluateShallow(IOperation? operation, PathState state)
    {
        if (operation is null)
            return One(state, Value.Unknown);
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return One(state, constant is string text ? new Value.Text(text, operation.Syntax, LiteralOf(operation.Syntax)) : new Value.Constant(constant));
        if (operation.Syntax is CollectionExpressionSyntax list && operation is not IConversionOperation)
            return Collect(list, state);
        switch (operation)
        {
            case IConversionOperation conversion:
                return conversion.OperatorMethod is null ? Evaluate(conversion.Operand, state) : EvaluateParts(conversion, state);
            case IParenthesizedOperation inner:
                return Evaluate(inner.Operand, state);
            case IAwaitOperation awaited:
                return Evaluate(awaited.Operation, state);
            case IDelegateCreationOperation function:
                return Evaluate(function.Target, state);
            case IAnonymousFunctionOperation lambda:
                return One(state, new Value.Function(lambda.Symbol, lambda, lambda.Syntax));
            case IMethodReferenceOperation method:
                return One(state, new Value.Function(method.Method, null, method.Syntax));
            case ILocalReferenceOperation local:
                return state.Locals.TryGetValue(local.Local, out var value) ? One(state, Rewrite(value, local.Syntax)) : Outers(local.Local, local.Syntax, state);
            case IParameterReferenceOperation parameter:
                return One(state, state.Locals.TryGetValue(parameter.Parameter, out var argument) ? argument : Value.Unknown);
            case IFieldReferenceOperation field:
                return (TimeSpans.Field(field.Field) ?? Strings.Field(field)) is { } known ? One(state, known) : Outers(field.Field, field.Syntax, state);
            case IPropertyReferenceOperation property:
                return EvaluateProperty(property, state);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                return One(state, state.Receiver);
            case IConditionalAccessInstanceOperation:
                return One(state, state.Access);
            case IConditionalAccessOperation access:
                return Then(Evaluate(access.Operation, state), (next, receiver) => Evaluate(access.WhenNotNull, next with { Access = receiver }));
            case IConditionalOperation choice:
                return EvaluateChoice(choice, state);
            case ISwitchExpressionOperation choice:
                return EvaluateSwitch(choice, state);
            case ICoalesceOperation coalesce:
                return Then(Evaluate(coalesce.Value, state), (next, first) => first is Value.Nothing or Value.Texts { Complete: false }
                    ? Evaluate(coalesce.WhenNull, next).ConvertAll(fallback => fallback with { Value = Doubtful(fallback.Value) })
                    : One(next, first is Value.Constant { Content: null } ? Value.Unknown : first));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when sum.Type?.SpecialType is SpecialType.System_String:
                return Concatenate([sum.LeftOperand, sum.RightOperand], sum.Syntax, state);
            case IInterpolatedStringOperation interpolated:
                return Concatenate(interpolated.Parts.Select(part => part is IInterpolationOperation { FormatString: null, Alignment: null } hole ? hole.Expression
                    : part is IInterpolatedStringTextOperation piece ? piece.Text : part), interpolated.Syntax, state);
            case IArrayCreationOperation { Initializer: { } elements }:
                return Collect(elements.ElementValues, state);
            case IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] }:
                return One(state, new Value.Texts([], true));
            case IArrayInitializerOperation elements:
                return Collect(elements.ElementValues, state);
            case IObjectCreationOperation creation:
                return Create(creation, state);
            case IInvocationOperation call:
                return Call(call, state);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment, state);
            case ICompoundAssignmentOperation { Target: ILocalReferenceOperation target } change:
                return Then(Concatenate([target, change.Value], change.Syntax, state), (next, sum) => One(next.With(target.Local, sum), sum));
            case IThrowOperation:
                return [];
            default:
                return EvaluateParts(operation, state);
        }
    }

    /// <summary>Something that is not understood: a builder in it goes where it cannot be followed.</summary>
    private List<Outcome> EvaluateParts(IOperation operation, PathState state)
    {
        var values = EvaluateAll(operation.ChildOperations.Where(child => child is not IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue }), state);
        var unaffected = operation is IArgumentOperation or IBinaryOperation or IIsPatternOperation or IUnaryOperation or IIsTypeOperation;
        return values.ConvertAll(result => new Outcome(
            unaffected ? result.State : result.Values.Aggregate(result.State, (next, value) => Escape(value, operation.Syntax, next)),
            operation is IArgumentOperation && result.Values is [var only] ? only : Value.Unknown));
    }

    private List<Outcome> EvaluateProperty(IPropertyReferenceOperation property, PathState state)
    {
        if (property.Instance is null)
            return One(state, Outer(property.Property, property.Syntax));
        return Then(Evaluate(property.Instance, state), (next, instance) => instance switch
        {
            Value.Tracked policy => One(next, ListKind(property.Property.Name) is { } kind ? new Value.ListOf(policy.Id, kind) : Value.Unknown),
            Value.Texts texts when property.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: int index } }] && index >= 0 && index < texts.Elements.Count && texts.Complete
                => One(next, texts.Elements[index].Text),
            Value.Nothing => One(next, property.Instance is IInstanceReferenceOperation ? Outer(property.Property, property.Syntax) : Value.Unknown),
            _ => One(next, Value.Unknown),
        });
    }

    private static StepKind? ListKind(string property) => property switch
    {
        "Origins" => StepKind.RawOrigins,
        "Methods" => StepKind.Methods,
        "Headers" => StepKind.Headers,
        "ExposedHeaders" => StepKind.Exposed,
        _ => null,
    };

    private List<Outcome> EvaluateChoice(IConditionalOperation choice, PathState state) =>
        Then(Evaluate(choice.Condition, state), (next, answer) =>
        {
            var outcomes = Choose(choice.Condition, new Outcome(next, answer), holds => Evaluate(choice.WhenTrue, holds), fails => Evaluate(choice.WhenFalse, fails));
            // Where neither side says anything there is nothing to tell apart.
            return outcomes.All(outcome => outcome.Value is Value.Nothing && ReferenceEquals(outcome.State.Heap, next.Heap)) ? One(next, Value.Unknown) : outcomes;
        });

    private List<Outcome> EvaluateSwitch(ISwitchExpressionOperation choice, PathState state)
    {
        var outcomes = choice.Arms.SelectMany(arm => Evaluate(
            arm.Value,
            arm.Pattern is IConstantPatternOperation constant && Guards.IsDevelopmentCase(choice.Value.Syntax, constant.Value.Syntax) ? state with { Guard = Guard.Development } : state)).ToList();
        return outcomes.All(outcome => outcome.Value is Value.Nothing && ReferenceEquals(outcome.State.Heap, state.Heap)) ? One(state, Value.Unknown) : Cap(outcomes);
    }

    private List<Outcome> Concatenate(IEnumerable<IOperation> parts, SyntaxNode written, PathState state) =>
        EvaluateAll(parts, state).ConvertAll(result => new Outcome(result.State, result.Values.All(value => value is Value.Text or Value.Constant)
            ? new Value.Text(string.Concat(result.Values.Select(Show)), written, null)
            : Value.Unknown));

    private static string Show(Value value) => value switch
    {
        Value.Text text => text.Content,
        Value.Constant constant => Convert.ToString(constant.Content, System.Globalization.CultureInfo.InvariantCulture) ?? "",
        _ => "",
    };

    private List<Outcome> Assign(ISimpleAssignmentOperation assignment, PathState state) => assignment.Target switch
    {
        ILocalReferenceOperation { Local: var local } => Then(Evaluate(assignment.Value, state), (next, value) => One(Forget(local, next).With(local, value), value)),
        IParameterReferenceOperation { Parameter: var parameter } => Then(Evaluate(assignment.Value, state), (next, value) => One(next.With(parameter, value), value)),
        IDiscardOperation => Evaluate(assignment.Value, state),
        IPropertyReferenceOperation { Instance: { } owner } property when types.IsPolicy(property.Property.ContainingType) =>
            Then(Evaluate(owner, state), (next, receiver) => Then(Evaluate(assignment.Value, next), (after, value) =>
                One(receiver is Value.Tracked policy ? after.With(policy.Id, Set(property.Property.Name, assignment, value, after)) : Keep(value, assignment, after), value))),
        _ => Then(EvaluateParts(assignment.Target, state), (next, _) => Then(Evaluate(assignment.Value, next), (after, value) => One(Keep(value, assignment, after), value))),
    };

    /// <summary>What was taken for granted of a variable no longer holds when it changes.</summary>
    private static PathState Forget(ILocalSymbol local, PathState state) =>
        state.Facts.Keys.Any(fact => fact.IndexOf(local.Name, StringComparison.Ordinal) >= 0)
            ? state with { Facts = state.Facts.RemoveRange(state.Facts.Keys.Where(fact => fact.IndexOf(local.Name, StringComparison.Ordinal) >= 0).ToList()) }
            : state;

    /// <summary>A finished policy may be kept anywhere; a builder that is kept may be told more.</summary>
    private PathState Keep(Value value, IOperation assignment, PathState state) =>
        value is Value.Tracked { IsPolicy: true } ? state : Escape(value, assignment.Syntax, state);
}
