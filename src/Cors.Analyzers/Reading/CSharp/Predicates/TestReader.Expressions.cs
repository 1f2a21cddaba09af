using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp.Predicates;

/// <content>Expressions.</content>
internal sealed partial class TestReader
{
    private const int MaxNesting = 200;

    private int _depth;

    private Seen SeeOrTest(IOperation operation) =>
        operation.Type?.SpecialType is SpecialType.System_Boolean ? new Seen.Tested(Test(operation)) : See(operation);

    /// <summary>A condition.</summary>
    private OriginTest Test(IOperation? operation)
    {
        if (operation is null || ++_work > MaxWork || _depth > MaxNesting)
            return OriginTest.Unread;
        _depth++;
        var test = TestShallow(operation);
        _depth--;
        return test;
    }

    private OriginTest TestShallow(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: bool constant })
            return new OriginTest.Constant(constant);
        // What only development lets in is not judged: the test is read as it is in production.
        if (operation is IInvocationOperation or IBinaryOperation or IPropertyReferenceOperation)
        {
            if (Guards.IsDevelopment(operation.Syntax, true) && operation is not IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr })
                return OriginTest.Nobody;
            if (Guards.IsDevelopment(operation.Syntax, false) && operation is IInvocationOperation)
                return OriginTest.Anybody;
        }

        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return Test(conversion.Operand);
            case IParenthesizedOperation inner:
                return Test(inner.Operand);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation:
                return Logic.Not(Test(negation.Operand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both:
                return Logic.All(Test(both.LeftOperand), Test(both.RightOperand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either:
                return Logic.Any(Test(either.LeftOperand), Test(either.RightOperand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal:
                return Compare(equal.LeftOperand, equal.RightOperand);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } differs:
                return Logic.Not(Compare(differs.LeftOperand, differs.RightOperand));
            case IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: int number } } order:
                return Order(order, number);
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return Logic.Choose(Test(choice.Condition), Test(choice.WhenTrue), Test(otherwise));
            case ICoalesceOperation coalesce:
                return Test(coalesce.Value);
            case IConditionalAccessOperation access:
                return Access(access, Test);
            case ISwitchExpressionOperation choice:
                return choice.Arms.Reverse().Aggregate(OriginTest.Unread, (rest, arm) => Arm(choice, arm, rest));
            case IIsPatternOperation test:
                return Matches(See(test.Value), test.Pattern);
            case IIsTypeOperation { ValueOperand: var value }:
                return NotNull(See(value));
            case IInvocationOperation call:
                return Call(call);
            case IPropertyReferenceOperation { Instance: { } owner, Property.Name: var name } when See(owner) is Seen.Parsed parsed && Member(parsed, name) is Seen.Subject { Part: OriginPart.IsLoopback or OriginPart.IsAbsolute } flag:
                return flag.Wrap(new OriginTest.Is("true"));
            case IPropertyReferenceOperation { Instance: IInvocationOperation { TargetMethod.Name: "Match" } match, Property.Name: "Success" }:
                return Regular(match);
        }

        return See(operation) switch
        {
            Seen.Tested tested => tested.Test,
            Seen.Known { Value: Value.Constant { Content: bool known } } => new OriginTest.Constant(known),
            _ => OriginTest.Unread,
        };
    }

    private OriginTest Arm(ISwitchExpressionOperation choice, ISwitchExpressionArmOperation arm, OriginTest rest)
    {
        var pattern = Matches(See(choice.Value), arm.Pattern);
        return Logic.Choose(arm.Guard is null ? pattern : Logic.All(pattern, Test(arm.Guard)), Test(arm.Value), rest);
    }

    /// <summary>What an expression stands for.</summary>
    private Seen See(IOperation operation)
    {
        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return See(conversion.Operand);
            case IParenthesizedOperation inner:
                return See(inner.Operand);
            case IArgumentOperation argument:
                return See(argument.Value);
            case ILocalReferenceOperation local when _seen.TryGetValue(local.Local, out var seen):
                return seen;
            case IParameterReferenceOperation parameter when _seen.TryGetValue(parameter.Parameter, out var seen):
                return seen;
            case IConditionalAccessInstanceOperation:
                return _access;
            case IConditionalAccessOperation access:
                return Access(access, See);
            case ICoalesceOperation coalesce when See(coalesce.Value) is Seen.Subject first:
                return first;
            case IPropertyReferenceOperation { Instance: { } owner } property when See(owner) is Seen.Parsed parsed:
                return Member(parsed, property.Property.Name);
            case IObjectCreationOperation creation when creation.Type is { Name: "Uri" } && creation.Arguments.Length > 0 && See(creation.Arguments[0]) is Seen.Subject { Part: null }
                && (creation.Arguments.Length == 1 || creation.Arguments[1].Value.ConstantValue is { HasValue: true, Value: 1 }):
                return new Seen.Parsed(_caught ? Unparsable.Refused : Unparsable.Throws);
            case IInvocationOperation { Instance: { } owner, TargetMethod: { ContainingType.SpecialType: SpecialType.System_String } method } call when See(owner) is Seen.Subject subject:
                return method.Name switch
                {
                    "ToLower" or "ToLowerInvariant" => subject with { IsLower = true },
                    // Browsers send no white space and no slash around an origin.
                    "Trim" or "ToString" => call.Arguments.Length == 0 ? subject : Seen.Nothing,
                    "TrimEnd" when call.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: '/' } }] => subject,
                    _ => Seen.Nothing,
                };
        }

        var state = _seen.Where(pair => pair.Value is Seen.Known).Aggregate(around, (next, pair) => next.With(pair.Key, ((Seen.Known)pair.Value).Value));
        return walker.Evaluate(operation, state) is [var only] ? new Seen.Known(only.Value) : Seen.Nothing;
    }

    private T Access<T>(IConditionalAccessOperation access, Func<IOperation, T> read)
    {
        var before = _access;
        _access = See(access.Operation);
        var result = read(access.WhenNotNull);
        _access = before;
        return result;
    }

    private static Seen Member(Seen.Parsed parsed, string name) => name switch
    {
        "Scheme" => new Seen.Subject(OriginPart.Scheme, parsed.Otherwise, false),
        "Host" or "DnsSafeHost" or "IdnHost" => new Seen.Subject(OriginPart.Host, parsed.Otherwise, false),
        "Port" => new Seen.Subject(OriginPart.Port, parsed.Otherwise, false),
        "Authority" => new Seen.Subject(OriginPart.Authority, parsed.Otherwise, false),
        "IsLoopback" => new Seen.Subject(OriginPart.IsLoopback, parsed.Otherwise, false),
        "IsAbsoluteUri" => new Seen.Subject(OriginPart.IsAbsolute, parsed.Otherwise, false),
        _ => Seen.Nothing,
    };

    private OriginTest Compare(IOperation left, IOperation right)
    {
        if (left.ConstantValue is { HasValue: true } && right.ConstantValue is not { HasValue: true })
            (left, right) = (right, left);
        if (right.ConstantValue is { HasValue: true, Value: bool answer })
            return answer ? Test(left) : Logic.Not(Test(left));
        if (right.ConstantValue is { HasValue: true, Value: null })
            return Logic.Not(NotNull(See(left)));
        if (right.ConstantValue is { HasValue: true, Value: int number } && Index(left) is { } index)
            return number switch { 0 => index(true), -1 => Logic.Not(index(false)), _ => OriginTest.Unread };
        return Equal(See(left), See(right), false);
    }

    private static OriginTest NotNull(Seen seen) => seen switch
    {
        Seen.Parsed parsed => parsed.Exists,
        Seen.Subject { Part: null } or Seen.Tested => OriginTest.Anybody,
        Seen.Subject subject => new Seen.Parsed(subject.Otherwise).Exists,
        _ => OriginTest.Unread,
    };

    private OriginTest Order(IBinaryOperation order, int number)
    {
        if (Index(order.LeftOperand) is { } index)
        {
            return (order.OperatorKind, number) switch
            {
                (BinaryOperatorKind.GreaterThanOrEqual, 0) or (BinaryOperatorKind.GreaterThan, -1) => index(false),
                (BinaryOperatorKind.LessThan, 0) => Logic.Not(index(false)),
                _ => OriginTest.Unread,
            };
        }

        return order is { LeftOperand: IPropertyReferenceOperation { Property.Name: "Length", Instance: { } owner }, OperatorKind: BinaryOperatorKind.GreaterThan } && number == 0 && See(owner) is Seen.Subject { Part: null }
            ? OriginTest.Anybody
            : OriginTest.Unread;
    }

    /// <summary>The equality of two things; one of them is the origin or a part of it.</summary>
    private OriginTest Equal(Seen left, Seen right, bool ignoreCase)
    {
        if (left is Seen.Known { Value: Value.Text first } && right is Seen.Known { Value: Value.Text second })
            return new OriginTest.Constant(string.Equals(first.Content, second.Content, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
        if (left is Seen.Known)
            (left, right) = (right, left);
        if (left is not Seen.Subject subject || right is not Seen.Known { Value: var value })
            return OriginTest.Unread;
        switch (value)
        {
            case Value.Constant { Content: int number }:
                return subject.Wrap(new OriginTest.Is(number.ToString(CultureInfo.InvariantCulture)));
            case Value.Text text:
                Note(subject, text, ignoreCase);
                return On(subject, text.Content, ignoreCase, (content, fold) => new OriginTest.Is(content, fold));
            default:
                return OriginTest.Unread;
        }
    }

    private void Note(Seen.Subject subject, Value.Text text, bool ignoreCase)
    {
        if (subject.Part is null)
            _entries.Add(new Compared(text.Taken ?? new Element(text), ignoreCase));
    }

    /// <summary>A test of a subject that may have been turned into lower case.</summary>
    private static OriginTest On(Seen.Subject subject, string content, bool ignoreCase, Func<string, bool, OriginTest> test)
    {
        if (!subject.IsLower || ignoreCase)
            return subject.Wrap(test(content, ignoreCase));
        return content == content.ToLowerInvariant() ? subject.Wrap(test(content, true)) : OriginTest.Nobody;
    }
}
