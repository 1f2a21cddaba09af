using Cors.Analyzers.Reading.Scripts.Php.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <content>Comparisons and the functions that test texts.</content>
internal sealed partial class Conditions
{
    private static readonly ImmutableHashSet<string> Tests = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "in_array", "array_key_exists", "preg_match", "str_ends_with", "str_starts_with", "str_contains", "is_null", "fnmatch", "headers_sent");

    /// <summary>Is it a function that says yes or no?</summary>
    public static bool IsTest(string name) => Tests.Contains(name);

    /// <summary>What a function says that tests something; null where it is another one.</summary>
    public Condition? Call(Expression.Call call)
    {
        var arguments = call.Arguments;
        var name = call.Name?.ToLowerInvariant() ?? "";
        if (call.Target is not null)
        {
            return name switch
            {
                "ismethod" when arguments is [Expression.Text { Value: var method }, ..] => IsMethod(method),
                "isoptions" => Condition.Of(runner.IsPreflight),
                "hasheader" or "has" when arguments is [Expression.Text { Value: var header }, ..] && HeaderNames.Same(header, "Origin") => Condition.True,
                "hasheader" or "has" when arguments is [Expression.Text { Value: var header }, ..] && HeaderNames.Request.Contains(header) => Condition.Of(runner.IsPreflight),
                _ => null,
            };
        }

        if (runner.Program.Declares(name))
            return null;
        switch (name)
        {
            case "in_array" when arguments.Count > 1:
                return In(_values.Evaluate(arguments[0]), _values.Single(arguments[1]));
            case "array_key_exists" when arguments is [var key, Expression.Variable { Name: "_SERVER" or "_COOKIE" or "_POST" or "_FILES" } of]:
                return IsSet(new Expression.Index(call.Span, of, key));
            case "array_key_exists" when arguments.Count > 1:
                return _values.Single(arguments[1]) is Value.Items items && _values.Single(arguments[0]).Single is { Kind: PieceKind.Origin } ? InKeys(items) : Unknown(call);
            case "preg_match" when arguments.Count > 1:
                return Over(_values.Evaluate(arguments[0]), pattern => Over(_values.Evaluate(arguments[1]), subject => Match(pattern, subject, call)));
            case "str_ends_with" or "str_starts_with" or "str_contains" when arguments.Count > 1:
                return Part(call, (value, _) => name == "str_ends_with" ? new OriginTest.EndsWith(value) : name == "str_starts_with" ? new OriginTest.StartsWith(value) : new OriginTest.Contains(value), ignoresCase: false);
            case "strpos" or "stripos" or "strstr" or "stristr" when arguments.Count > 1:
                // Position 0 is no.
                var atStart = name.StartsWith("strp", StringComparison.Ordinal) || name.StartsWith("strip", StringComparison.Ordinal);
                return Part(call, (value, fold) => atStart ? Logic.All(new OriginTest.Contains(value, fold), Logic.Not(new OriginTest.StartsWith(value, fold))) : new OriginTest.Contains(value, fold), name[3] == 'i');
            case "is_null" when arguments.Count == 1:
                return IsSet(arguments[0]).Not();
            case "headers_sent":
                return Condition.False;
            case "filter_var" when arguments.Count > 1 && arguments[1] is Expression.Constant { Value: "FILTER_VALIDATE_URL" } && _values.Single(arguments[0]).Single is { Kind: PieceKind.Origin }:
                return Condition.Of(new OriginTest.Of(OriginPart.IsAbsolute, new OriginTest.Is("true"), Unparsable.Refused));
            default:
                return null;
        }
    }

    private Condition Same(Expression.Binary comparison)
    {
        foreach (var (call, other) in new[] { (comparison.Left as Expression.Call, comparison.Right), (comparison.Right as Expression.Call, comparison.Left) })
        {
            if (call is { Target: null } && Found(call, other, comparison) is { } known)
                return known;
        }

        if (IsDevelopment(comparison))
            return Condition.Neutral with { IsDevelopment = true };
        return Over(_values.Evaluate(comparison.Left), left => Over(_values.Evaluate(comparison.Right), right => Same(left, right, comparison)));
    }

    /// <summary>The results of functions that are compared: <c>strpos(…) !== false</c>, <c>preg_match(…) === 1</c>.</summary>
    private Condition? Found(Expression.Call call, Expression other, Expression.Binary comparison)
    {
        var isFalse = other is Expression.Constant { Value: var word } && HeaderNames.Same(word, "false");
        var isTrue = other is Expression.Constant { Value: var yes } && HeaderNames.Same(yes, "true");
        var number = other is Expression.Number { Value: var digits } ? digits : null;
        var name = call.Name?.ToLowerInvariant() ?? "";
        switch (name)
        {
            case "strpos" or "stripos" or "strstr" or "stristr" or "mb_strpos" when call.Arguments.Count > 1 && (isFalse || number == "0"):
                // With "==" position 0 is false as well.
                var isLoose = comparison.Operator is "==" or "!=" or "<>";
                if (isFalse && isLoose && !name.EndsWith("str", StringComparison.Ordinal))
                    return Call(call)?.Not();
                var part = Part(call, (value, fold) => isFalse ? new OriginTest.Contains(value, fold) : new OriginTest.StartsWith(value, fold), name is "stripos" or "stristr", comparison);
                return isFalse ? part.Not() : isLoose ? Condition.Unread : part;
            case "array_search" when call.Arguments.Count > 1 && isFalse && comparison.Operator.Length == 3:
                return In(_values.Evaluate(call.Arguments[0]), _values.Single(call.Arguments[1])).Not();
            case "strcasecmp" or "strcmp" when call.Arguments.Count > 1 && number == "0":
                return Over(_values.Evaluate(call.Arguments[0]), left => Over(_values.Evaluate(call.Arguments[1]), right => Same(left, right, call, name == "strcasecmp")));
            case "preg_match" when number is "0" or "1" || isFalse || isTrue:
                return number == "1" || isTrue ? Call(call) : Call(call)?.Not();
            case "in_array" or "str_ends_with" or "str_starts_with" or "str_contains" or "array_key_exists" when isTrue || isFalse:
                return isTrue ? Call(call) : Call(call)?.Not();
            case "substr" when call.Arguments.Count is 2 or 3 && _values.Single(other).Text is { Length: > 0 } text && _values.Single(call.Arguments[0]).Single is { Kind: PieceKind.Origin or PieceKind.Host } subject:
                return Cut(call, text, subject, comparison);
            case "php_sapi_name" when other is Expression.Text { Value: "cli" }:
                return Condition.False;
            default:
                return null;
        }
    }

    private Condition Same(Value left, Value right, Expression at, bool ignoreCase = false)
    {
        if (left is Value.OneOf list)
            return Any(list.Choices, item => Same(item.Value, right, at, ignoreCase));
        if (right is Value.OneOf other)
            return Any(other.Choices, item => Same(left, item.Value, at, ignoreCase));
        if (right.Single is { Kind: not (PieceKind.Text or PieceKind.Neutral) })
            (left, right) = (right, left);
        if (right is Value.Truth { Is: var truth } && (truth == Condition.True || truth == Condition.False))
            return truth == Condition.True ? Truth(Outcome.Of(left)) : Truth(Outcome.Of(left)).Not();
        if (right.Text is { } text)
        {
            if (left.Text is { } known)
                return Condition.Of(string.Equals(known, text, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
            switch (left.Single?.Kind)
            {
                case PieceKind.Origin when text.Length > 0:
                    return Condition.Of(new OriginTest.Is(text, ignoreCase)) with { Entries = Entry(right, ignoreCase) };
                case PieceKind.Origin or PieceKind.Host or PieceKind.Scheme when text.Length == 0:
                    return Condition.False;
                case PieceKind.Host or PieceKind.Scheme:
                    return Condition.Of(Of(left.Single!.Kind, new OriginTest.Is(text, IgnoreCase: true)));
                case PieceKind.Method:
                    return IsMethod(text);
            }
        }

        return left.DependsOnOrigin || right.DependsOnOrigin ? Condition.Unread : Condition.Neutral;
    }

    private Condition IsMethod(string text) =>
        HeaderNames.Same(text, "OPTIONS") ? Condition.Of(runner.IsPreflight) : runner.IsPreflight ? Condition.False : Condition.Neutral;

    private Condition In(IReadOnlyList<Outcome> needles, Value list) => Over(needles, needle =>
    {
        if (list is not Value.Items items)
            return needle.Single is { Kind: PieceKind.Method } && runner.IsPreflight || needle.DependsOnOrigin || list.DependsOnOrigin ? Condition.Unread : Condition.Neutral;
        if (needle.Single is { Kind: PieceKind.Origin } && items.IsComplete && items.All.All(item => item.Value.Text is not null))
        {
            var test = items.All.Count == 0 ? OriginTest.Nobody : new OriginTest.InSet([.. items.All.Select(item => item.Value.Text!)]);
            return Condition.Of(test) with { Entries = [.. items.All.SelectMany(item => Entry(item.Value, ignoreCase: false))] };
        }

        var any = Any(items, item => Same(needle, item.Value, runner.Program.File.Statements.Count == 0 ? new Expression.Other(default, []) : new Expression.Other(item.Extent, [])));
        return items.IsComplete ? any : Condition.Or(any, needle.DependsOnOrigin ? Condition.Unread : Condition.Neutral);
    });

    private static Condition Any(Value.Items items, Func<Item, Condition> judge)
    {
        var any = items.All.Aggregate(Condition.False, (all, item) => Condition.Or(all, judge(item)));
        return items.IsComplete ? any : Condition.Or(any, Condition.Unread);
    }

    private Condition InKeys(Value.Items items)
    {
        var names = items.All.Where(item => item.Name is not null).ToList();
        var test = Condition.Of(names.Count == 0 ? OriginTest.Nobody : new OriginTest.InSet([.. names.Select(item => item.Name!)]))
            with { Entries = [.. names.SelectMany(item => Entry(Value.Of(item.Name!, item.NameAt, isVerbatim: !item.NameAt.IsEmpty), ignoreCase: false))] };
        return items.IsComplete ? test : Condition.Or(test, Condition.Unread);
    }

    private IReadOnlyList<OriginEntry> Entry(Value value, bool ignoreCase)
    {
        if (value.Single is not { Kind: PieceKind.Text, Text: { Length: > 0 } text } piece || piece.At.IsEmpty || text == "*")
            return [];
        var at = runner.At(piece.At);
        var quote = piece.At.Start > 0 ? runner.Program.Text[piece.At.Start - 1] : ' ';
        return
        [
            new OriginEntry(new Sourced<string>(text, at, piece.Extent)
            {
                Literal = piece.IsVerbatim ? at : null,
                Joiner = piece.IsVerbatim && !piece.Extent.IsEmpty && quote is '\'' or '"' ? $"{quote}, {quote}" : null,
            }, ignoreCase ? OriginUse.FoldsCase : OriginUse.Verbatim),
        ];
    }

    private static OriginTest Of(PieceKind kind, OriginTest test) => kind switch
    {
        PieceKind.Host => new OriginTest.Of(OriginPart.Host, test, Unparsable.Refused),
        PieceKind.Scheme => new OriginTest.Of(OriginPart.Scheme, test, Unparsable.Refused),
        _ => test,
    };
}
