using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp.Predicates;

/// <content>Patterns and regular expressions.</content>
internal sealed partial class TestReader
{
    private OriginTest Matches(Seen seen, IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return OriginTest.Anybody;
            case INegatedPatternOperation negated:
                return Logic.Not(Matches(seen, negated.Pattern));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return Logic.All(Matches(seen, both.LeftPattern), Matches(seen, both.RightPattern));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return Logic.Any(Matches(seen, either.LeftPattern), Matches(seen, either.RightPattern));
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }:
                return Logic.Not(NotNull(seen));
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool answer } }:
                return seen is Seen.Tested tested ? answer ? tested.Test : Logic.Not(tested.Test)
                    : seen is Seen.Subject { Part: OriginPart.IsLoopback or OriginPart.IsAbsolute } flag ? answer ? flag.Wrap(new OriginTest.Is("true")) : Logic.Not(flag.Wrap(new OriginTest.Is("true")))
                    : OriginTest.Unread;
            case IConstantPatternOperation constant:
                return Equal(seen, See(constant.Value), false);
            case IDeclarationPatternOperation declaration:
                if (declaration.DeclaredSymbol is { } declared)
                    _seen = _seen.SetItem(declared, seen);
                return declaration.MatchesNull ? OriginTest.Anybody : NotNull(seen);
            case ITypePatternOperation:
                return NotNull(seen);
            case IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0 } recursive:
                return Recursive(seen, recursive);
            default:
                return OriginTest.Unread;
        }
    }

    private OriginTest Recursive(Seen seen, IRecursivePatternOperation pattern)
    {
        if (pattern.DeclaredSymbol is { } declared)
            _seen = _seen.SetItem(declared, seen);
        if (pattern.PropertySubpatterns.Length == 0)
            return NotNull(seen);
        return Logic.All([.. pattern.PropertySubpatterns.Select(part => part.Member switch
        {
            IPropertyReferenceOperation member when seen is Seen.Parsed parsed => Matches(Member(parsed, member.Property.Name), part.Pattern),
            IPropertyReferenceOperation { Property.Name: "Length" } when seen is Seen.Subject { Part: null } && part.Pattern is IRelationalPatternOperation { OperatorKind: BinaryOperatorKind.GreaterThan, Value.ConstantValue: { HasValue: true, Value: 0 } } => OriginTest.Anybody,
            _ => OriginTest.Unread,
        })]);
    }

    /// <summary><c>Regex.IsMatch</c> and <c>Regex.Match(…).Success</c>, static or not.</summary>
    private OriginTest Regular(IInvocationOperation call)
    {
        var arguments = call.Arguments.Where(argument => argument.ArgumentKind is not ArgumentKind.DefaultValue).ToList();
        if (call.TargetMethod.Name is not ("IsMatch" or "Match") || arguments.Count == 0 || See(arguments[0]) is not Seen.Subject subject)
            return OriginTest.Unread;
        var pattern = call.Instance is null
            ? PatternOf(arguments.Skip(1).Select(argument => argument.Value).ToList())
            : arguments.Count == 1 ? PatternOf(call.Instance, 0) : null;
        return pattern is null ? OriginTest.Unread : subject.Wrap(new OriginTest.Matches(pattern with { IgnoreCase = pattern.IgnoreCase || subject.IsLower }));
    }

    private Pattern? PatternOf(IOperation regex, int depth)
    {
        switch (regex)
        {
            case IConversionOperation conversion:
                return PatternOf(conversion.Operand, depth);
            case IObjectCreationOperation { Type.Name: "Regex" } creation:
                return PatternOf(creation.Arguments.Select(argument => argument.Value).ToList());
            case IInvocationOperation { TargetMethod: var method } when Generated(method) is { } generated:
                return generated;
            case IPropertyReferenceOperation { Property: var property } when Generated(property) is { } generated:
                return generated;
            case IMemberReferenceOperation { Member: var member } when depth < MaxDepth && walker.InitialiserOf(member) is { } value:
                return PatternOf(value, depth + 1);
            case ILocalReferenceOperation { Local: var local } when depth < MaxDepth && walker.InitialiserOf(local) is { } value:
                return PatternOf(value, depth + 1);
            default:
                return null;
        }
    }

    private Pattern? PatternOf(IReadOnlyList<IOperation> arguments)
    {
        if (arguments.Count == 0 || See(arguments[0]) is not Seen.Known { Value: Value.Text text })
            return null;
        if (arguments.Count == 1)
            return new Pattern(text.Content, RegexDialect.DotNet);
        return arguments[1].ConstantValue is { HasValue: true, Value: int options } ? Of(text.Content, options) : null;
    }

    private static Pattern? Generated(ISymbol symbol)
    {
        var attribute = symbol.GetAttributes().FirstOrDefault(candidate => candidate.AttributeClass?.Name is "GeneratedRegexAttribute");
        return attribute?.ConstructorArguments switch
        {
            [{ Value: string text }] => new Pattern(text, RegexDialect.DotNet),
            [{ Value: string text }, { Value: int options }, ..] => Of(text, options),
            _ => null,
        };
    }

    private static Pattern? Of(string text, int options)
    {
        const int IgnoreCase = 1, Multiline = 2, Singleline = 16, IgnoreWhitespace = 32, RightToLeft = 64, EcmaScript = 256;
        // An origin has one line, so these two change nothing in what it is told apart by.
        return (options & (IgnoreWhitespace | RightToLeft | EcmaScript)) != 0 ? null : new Pattern(text, RegexDialect.DotNet, (options & ~(Multiline | Singleline) & IgnoreCase) != 0);
    }
}
