using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Values;

/// <summary>Reads lists of texts out of expressions.</summary>
internal sealed class Lists(PythonModule module)
{
    private const int MaxDepth = 20;

    /// <summary>Names that stand for each other many times over are not followed to the end.</summary>
    private const int MaxTurns = 2000;

    private readonly Texts _texts = new(module);

    private readonly Extents _extents = new(module);

    private int _turns;

    /// <summary>The texts in <paramref name="value"/>.</summary>
    public ListValue Read(Expression value, Scope scope, int depth = 0)
    {
        _turns = depth == 0 ? 0 : _turns + 1;
        if (depth > MaxDepth || _turns > MaxTurns)
            return ListValue.Unread;
        switch (value)
        {
            case Expression.Sequence sequence:
                return OfSequence(sequence, scope, depth);
            case Expression.Name { Text: "None" }:
                return new([], true);
            case Expression.Name { Text: var name }:
                return scope.Bindings(name) is { } bindings ? OfBindings(bindings, scope, depth) : ListValue.Unread;
            case Expression.Binary { Operator: "+" or "|" } sum:
                return Together(Read(sum.Left, scope, depth + 1), Read(sum.Right, scope, depth + 1), isComplete: true);
            case Expression.Binary { Operator: "or" or "and" } either:
                return Together(Read(either.Left, scope, depth + 1), Perhaps(Read(either.Right, scope, depth + 1)), isComplete: false);
            case Expression.Conditional choice:
                return Together(Perhaps(Read(choice.Then, scope, depth + 1)), Perhaps(Read(choice.Else, scope, depth + 1)), isComplete: false);
            case Expression.Comprehension loop:
                return OfLoop(loop, scope, depth);
            case Expression.Call call when OfCall(call, scope, depth) is { } found:
                return found;
            case Expression.String or Expression.Call:
                return _texts.Read(value, scope) is { } text ? new([Item(text, default, null)], !text.IsDefault) { IsString = true }
                    : value is Expression.Call compiled && Compiled(compiled, scope, default) is { } pattern ? new([pattern], true)
                    : ListValue.Unread;
            default:
                return ListValue.Unread;
        }
    }

    /// <summary>A regular expression that is compiled here: <c>re.compile(r"…", re.I)</c>.</summary>
    public ListItem? Compiled(Expression.Call call, Scope scope, TextSpan extent) =>
        call.Callee is Expression.Member { Target: Expression.Name { Text: "re" or "regex" }, Text: "compile" } or Expression.Name { Text: "compile" or "re_compile" }
        && call.At(0) is { } first && _texts.Read(first.Value, scope) is { } text
            ? Item(text, extent, null) with { IsCompiled = true, IgnoreCase = call.Arguments.Count > 1 && module.Written(call.Arguments[call.Arguments.Count - 1].Span) is var flags && (flags.Contains("re.I") || flags.Contains("IGNORECASE")) }
            : null;

    /// <summary>Something else may stand in its place.</summary>
    private static ListValue Perhaps(ListValue list) => list with { Items = [.. list.Items.Select(item => item with { IsDefault = true })] };

    private ListValue OfSequence(Expression.Sequence sequence, Scope scope, int depth)
    {
        var items = new List<ListItem>();
        var isComplete = true;
        IReadOnlyList<TextSpan> spans = [.. sequence.Items.Select(item => item.Span)];
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var one = sequence.Items[i];
            var extent = _extents.OfItem(spans, i, sequence.Kind is SequenceKind.Tuple);
            if (one is Expression.Spread spread)
            {
                var inner = Read(spread.Items, scope, depth + 1);
                items.AddRange(inner.Items);
                isComplete &= inner is { Complete: true, IsString: false };
            }
            else if (_texts.Read(one, scope) is { } text)
            {
                var isHere = one is Expression.String;
                items.Add(Item(text, isHere || text.Token is null ? extent : default, isHere && text.Token is { } token ? token.Quotes + ", " + token.Prefix + token.Quotes : null, one.Span));
                isComplete &= !text.IsDefault;
            }
            else if (one is Expression.Call call && Compiled(call, scope, extent) is { } pattern)
            {
                items.Add(pattern);
            }
            else
            {
                isComplete = false;
            }
        }

        return new(items, isComplete);
    }

    private ListValue OfBindings(IReadOnlyList<Binding> bindings, Scope scope, int depth)
    {
        var found = ListValue.Unread;
        var isFirst = true;
        foreach (var binding in bindings)
        {
            // What refers to itself would go on for ever, but for the depth.
            var one = binding.Operator switch
            {
                "=" or "+=" => Read(binding.Value, scope, depth + 4),
                "append" => _texts.Read(binding.Value, scope) is { } text ? new([Item(text, default, null)], !text.IsDefault) : ListValue.Unread,
                _ => ListValue.Unread,
            };
            if (one.IsString && binding.Operator == "+=")
                one = ListValue.Unread;
            found = binding is { Operator: "=", IsConditional: false } ? one
                : isFirst && binding.Operator == "=" ? one with { Complete = false }
                : Together(found, one, isComplete: !binding.IsConditional && binding.Operator != "=");
            isFirst = false;
        }

        return found;
    }

    private ListValue OfLoop(Expression.Comprehension loop, Scope scope, int depth)
    {
        var source = Read(loop.Source, scope, depth + 1);
        switch (loop.Item)
        {
            case Expression.Name { Text: var name } when name == loop.Variable:
                return source with { IsString = false };
            case Expression.Call { Callee: Expression.Member { Target: Expression.Name { Text: var name }, Text: "strip" }, Arguments: [] } when name == loop.Variable:
                return source with { IsString = false, Items = [.. source.Items.Select(item => item with { Text = Splitting.Trimmed(item.Text) })] };
            default:
                return ListValue.Unread;
        }
    }

    private ListValue? OfCall(Expression.Call call, Scope scope, int depth)
    {
        switch (call)
        {
            case { Callee: Expression.Name { Text: "list" or "tuple" or "set" or "frozenset" or "sorted" }, Arguments: [{ Stars: 0 } only, ..] }:
                return Read(only.Value, scope, depth + 1) with { IsString = false };
            case { Callee: Expression.Name { Text: "filter" or "map" } callee, Arguments: [var how, var source, ..] }:
                return OfLoop(new Expression.Comprehension(call.Span, Step(callee.Text, how.Value), "_", source.Value), scope, depth);
            case { Callee: Expression.Member { Text: "split", Target: var target } }:
                var separator = call.Arguments is [var first, ..] ? _texts.Read(first.Value, scope)?.Value : " ";
                return _texts.Read(target, scope) is { } text && separator is { Length: > 0 } ? Splitting.Split(module, text, separator) : ListValue.Unread;
            case { } asked when Environment.Default(asked) is { } given:
                var list = Environment.Splits(asked) && _texts.Read(given, scope) is { } joined ? Splitting.Split(module, joined, ",", trims: true) : Read(given, scope, depth + 1);
                return list.IsString && !Environment.IsPlain(asked) ? ListValue.Unread : list with { Complete = false, Items = [.. list.Items.Select(item => item with { IsDefault = true })] };
            case { } asked when Environment.IsRead(asked):
                return ListValue.Unread;
            default:
                return null;
        }
    }

    /// <summary>What <c>filter(None, …)</c> and <c>map(str.strip, …)</c> do to each item.</summary>
    private static Expression Step(string callee, Expression how)
    {
        var item = new Expression.Name(how.Span, "_");
        return callee == "filter" && how is Expression.Name { Text: "None" or "bool" } ? item
            : callee == "map" && how is Expression.Member { Target: Expression.Name { Text: "str" }, Text: "strip" } ? new Expression.Call(how.Span, new Expression.Member(how.Span, item, "strip", how.Span), [], how.Span.End)
            : new Expression.Other(how.Span);
    }

    private static ListValue Together(ListValue left, ListValue right, bool isComplete) => new([.. left.Items, .. right.Items], isComplete && left is { Complete: true, IsString: false } && right is { Complete: true, IsString: false });

    private ListItem Item(TextValue text, TextSpan extent, string? joiner, TextSpan? at = null) =>
        new(new Sourced<string>(text.Value, module.At(text.Token is null && at is { } whole ? whole : text.At), extent)
        {
            Literal = text.Token is null ? null : module.At(text.Token.Content),
            Joiner = joiner,
        })
        {
            Token = text.Token,
            IsDefault = text.IsDefault,
        };
}
