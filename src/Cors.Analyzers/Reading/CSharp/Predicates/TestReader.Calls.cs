using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp.Predicates;

/// <content>Calls.</content>
internal sealed partial class TestReader
{
    private OriginTest Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var arguments = call.Arguments.Where(argument => argument.ArgumentKind is not ArgumentKind.DefaultValue).ToList();
        switch (method.ContainingType?.Name)
        {
            case "Regex":
                return Regular(call);
            case "Uri" when method.Name is "TryCreate":
                return TryCreate(arguments);
            case "Uri" when method.Name is "IsWellFormedUriString" && See(arguments[0]) is Seen.Subject { Part: null }:
                return new Seen.Parsed(Unparsable.Refused).Exists;
        }

        if (method is { ContainingType.SpecialType: SpecialType.System_String, Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } && arguments is [var only])
            return See(only) is Seen.Subject { Part: null } ? OriginTest.Nobody : OriginTest.Unread;
        if (call.Instance is not null && method.MethodKind is MethodKind.DelegateInvoke)
            return Delegate(call.Instance) is { } target ? Follow(target, [.. arguments.Select(See)]) : OriginTest.Unread;
        if (walker.Body(new Value.Function(method, null, call.Syntax)) is not null)
        {
            var ordered = method.Parameters.Select(parameter => arguments.Find(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter, parameter)));
            return Follow(new Value.Function(method, null, call.Syntax), [.. ordered.Select(argument => argument is null ? Seen.Nothing : SeeOrTest(argument.Value))]);
        }

        // A static call on a sequence or on two strings reads as a call on the first of them.
        var operands = arguments.ToList<IOperation>();
        var receiver = call.Instance;
        if (receiver is null && operands.Count > 0 && method.ContainingType?.Name is "Enumerable" or "Array" or "String" or "MemoryExtensions")
        {
            receiver = operands[0];
            operands.RemoveAt(0);
        }

        if (receiver is null || operands.Count == 0)
            return OriginTest.Unread;
        var owner = See(receiver);
        if (owner is Seen.Known { Value: Value.Texts texts } && Delegate(operands[0]) is { } function)
            return Each(method.Name, texts, function);
        if (Folds(operands) is not { } ignoreCase)
            return OriginTest.Unread;
        return StringTest(method.Name, owner, [See(operands[0])], ignoreCase);
    }

    /// <summary>A call of a string or of a collection of strings, with the origin on either side.</summary>
    private OriginTest StringTest(string name, Seen owner, IReadOnlyList<Seen> arguments, bool ignoreCase)
    {
        switch (name, owner, arguments[0])
        {
            case ("Equals", _, var other):
                return Equal(owner, other, ignoreCase);
            case (_, Seen.Subject subject, Seen.Known { Value: var value }) when Characters(value) is { } text:
                return name switch
                {
                    "StartsWith" => On(subject, text, ignoreCase, (content, fold) => new OriginTest.StartsWith(content, fold)),
                    "EndsWith" => On(subject, text, ignoreCase, (content, fold) => new OriginTest.EndsWith(content, fold)),
                    "Contains" => On(subject, text, ignoreCase, (content, fold) => new OriginTest.Contains(content, fold)),
                    _ => OriginTest.Unread,
                };
            case ("Contains", Seen.Known { Value: Value.Text text }, Seen.Subject subject):
                return subject.IsLower && text.Content != text.Content.ToLowerInvariant() ? OriginTest.Unread : subject.Wrap(new OriginTest.Within(text.Content, ignoreCase || subject.IsLower));
            case ("Contains", Seen.Known { Value: Value.Texts texts }, Seen.Subject subject):
                return InSet(texts, subject, ignoreCase);
            default:
                return OriginTest.Unread;
        }
    }

    private OriginTest InSet(Value.Texts texts, Seen.Subject subject, bool ignoreCase)
    {
        if (!ignoreCase && texts.IgnoresCase is null)
            return OriginTest.Unread;
        var folds = ignoreCase || texts.IgnoresCase is true;
        foreach (var element in texts.Elements.Where(_ => subject.Part is null))
            _entries.Add(new Compared(element, folds));
        var values = texts.Elements.Select(element => element.Text.Content).Where(value => folds || !subject.IsLower || value == value.ToLowerInvariant()).ToList();
        var test = values.Count == 0 ? OriginTest.Nobody : subject.Wrap(new OriginTest.InSet(values, folds || subject.IsLower));
        return texts.Complete ? test : Logic.Any(test, OriginTest.Unread);
    }

    /// <summary><c>allowed.Any(o => …)</c> and its like.</summary>
    private OriginTest Each(string name, Value.Texts texts, Value.Function function)
    {
        if (name is not ("Any" or "Exists" or "All" or "TrueForAll") || texts.Elements.Count > 100)
            return OriginTest.Unread;
        var tests = texts.Elements.Select(element => Apply(function, Item(element))).ToList();
        if (!texts.Complete)
            tests.Add(OriginTest.Unread);
        return name is "Any" or "Exists" ? Logic.Any([.. tests]) : Logic.All([.. tests]);
    }

    private Value.Function? Delegate(IOperation operation) =>
        operation.Type?.TypeKind is TypeKind.Delegate || operation is IArgumentOperation { Parameter.Type.TypeKind: TypeKind.Delegate }
            ? (See(operation) as Seen.Known)?.Value as Value.Function
            : null;

    private OriginTest TryCreate(List<IArgumentOperation> arguments)
    {
        if (See(arguments[0]) is not Seen.Subject { Part: null } || arguments is not [_, var kind, var target])
            return OriginTest.Unread;
        if (kind.Value.ConstantValue is not { HasValue: true, Value: 1 })
            return OriginTest.Unread;
        var parsed = new Seen.Parsed(Unparsable.Refused);
        var variable = target.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : target.Value;
        if (variable is ILocalReferenceOperation local)
            _seen = _seen.SetItem(local.Local, parsed);
        return parsed.Exists;
    }

    /// <summary>A call of <c>IndexOf</c> as a test: at the start, or anywhere. Null for anything else.</summary>
    private Func<bool, OriginTest>? Index(IOperation operation)
    {
        if (operation is not IInvocationOperation { TargetMethod: { Name: "IndexOf" } method } call)
            return null;
        var operands = call.Arguments.Where(argument => argument.ArgumentKind is not ArgumentKind.DefaultValue).ToList<IOperation>();
        if (call.Instance is { } owner)
            return atStart => Folds(operands) is { } fold ? StringTest(atStart ? "StartsWith" : "Contains", See(owner), [See(operands[0])], fold) : OriginTest.Unread;
        return method.ContainingType?.Name is "Array" && operands.Count == 2
            ? atStart => atStart ? OriginTest.Unread : StringTest("Contains", See(operands[0]), [See(operands[1])], false)
            : null;
    }

    /// <summary>Does the comparison leave case out? Null where further arguments could not be read.</summary>
    private static bool? Folds(List<IOperation> operands)
    {
        var comparer = operands.Skip(1).ToList();
        return comparer.Count switch
        {
            0 => false,
            1 => Comparers.IgnoresCase(comparer[0]),
            2 when comparer[0] is IArgumentOperation { Value.ConstantValue: { HasValue: true, Value: bool fold } } => fold,
            _ => null,
        };
    }

    private static string? Characters(Value value) => value switch
    {
        Value.Text text => text.Content,
        Value.Constant { Content: char single } => single.ToString(),
        _ => null,
    };
}
