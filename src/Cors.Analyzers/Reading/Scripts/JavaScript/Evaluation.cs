using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript;

/// <summary>Where the program is taken to run.</summary>
internal enum Setting
{
    /// <summary>In production: every variable of the environment has a value, which is not known.</summary>
    Production,

    /// <summary>On a developer's machine: variables of the environment have none.</summary>
    Development,
}

/// <summary>Follows names and choices to the expression that counts.</summary>
/// <param name="source">The file.</param>
/// <param name="names">Its names.</param>
/// <param name="parser">Its parser.</param>
/// <param name="setting">Where the program runs.</param>
internal sealed class Evaluation(ScriptText source, Names names, Parser parser, Setting setting)
{
    private const int Deepest = 24;

    private readonly Dictionary<string, Node?> _local = new(StringComparer.Ordinal);

    private int _depth;

    /// <summary>Something depended on where the program runs.</summary>
    public bool SawSetting { get; private set; }

    /// <summary>The file.</summary>
    public ScriptText Source => source;

    /// <summary>Its names.</summary>
    public Names Names => names;

    /// <summary>What a name stands for within a function: an expression, or null for what is not known.</summary>
    public Dictionary<string, Node?> Local => _local;

    /// <summary>The expression that <paramref name="node"/> comes down to; null where that is not known.</summary>
    public Node? Resolve(Node? node)
    {
        if (node is null || _depth >= Deepest)
            return null;
        _depth++;
        var resolved = Step(node);
        _depth--;
        return resolved;
    }

    /// <summary>The side of a choice that counts, as it is written; <paramref name="node"/> itself where there is none, or none is known.</summary>
    public Node Chosen(Node node)
    {
        for (var depth = 0; depth < Deepest; depth++)
        {
            switch (node)
            {
                case Node.Conditional choice when Truth(choice.Test) is { } truth:
                    node = truth ? choice.Yes : choice.No;
                    break;
                case Node.Binary { Operator: "||" or "??" } either when IsEnvironment(either.Left) && setting is Setting.Development:
                    SawSetting = true;
                    node = either.Right;
                    break;
                default:
                    return node;
            }
        }

        return node;
    }

    /// <summary>Is it true, as JavaScript sees it? Null where that is not known.</summary>
    public bool? Truth(Node? node)
    {
        if (node is null || _depth >= Deepest)
            return null;
        _depth++;
        var truth = TruthOf(node);
        _depth--;
        return truth;
    }

    /// <summary>The constant string that it is; null where it is none.</summary>
    public string? TextOf(Node? node) => Resolve(node) switch
    {
        Node.Text text => text.Value,
        Node.Template template when template.Values.All(value => TextOf(value) is not null) => string.Concat(template.Texts.Select((text, i) => i == 0 ? text : TextOf(template.Values[i - 1]) + text)),
        Node.Binary { Operator: "+" } sum when TextOf(sum.Left) is { } left && TextOf(sum.Right) is { } right => left + right,
        _ => null,
    };

    /// <summary>The items of an array, those of arrays in it included.</summary>
    /// <param name="node">The array.</param>
    /// <param name="complete">False when it may hold others.</param>
    public IReadOnlyList<Node> Items(Node node, out bool complete)
    {
        complete = true;
        var items = new List<Node>();
        if (node is not Node.Array array)
        {
            complete = false;
            return items;
        }

        foreach (var item in array.Items)
        {
            if (item is not Node.Spread spread)
            {
                items.Add(item);
            }
            else if (Resolve(spread.Of) is Node.Array inner && _depth < Deepest)
            {
                _depth++;
                items.AddRange(Items(inner, out var whole));
                complete &= whole;
                _depth--;
            }
            else
            {
                complete = false;
            }
        }

        return items;
    }

    private Node? Step(Node node)
    {
        switch (node)
        {
            case Node.Name name:
                return Name(name);
            case Node.Conditional choice:
                return Truth(choice.Test) switch { true => Resolve(choice.Yes), false => Resolve(choice.No), _ => null };
            case Node.Binary { Operator: "||" or "??" } either:
                return Either(either);
            case Node.Binary { Operator: "&&" } both:
                return Truth(both.Left) switch { true => Resolve(both.Right), false => Resolve(both.Left), _ => null };
            case Node.Member member:
                return Member(member);
            case Node.Call { Callee: Node.Member { Of: Node.Name { Id: "Object" }, Key: "freeze" } } frozen:
                return Resolve(frozen.Argument(0));
            case Node.Call { Method: "filter", Callee: Node.Member list } filtered when filtered.Argument(0) is Node.Name { Id: "Boolean" }:
                return Resolve(list.Of);
            case Node.Call { Method: "concat", Callee: Node.Member list } joined:
                return new Node.Array(joined.Span, [new Node.Spread(list.Of.Span, list.Of), .. joined.Arguments.Select(one => new Node.Spread(one.Span, one))]);
            case Node.Call { IsNew: false } or Node.Unread or Node.Assignment or Node.Element:
                return null;
            default:
                return node;
        }
    }

    private Node? Name(Node.Name name)
    {
        if (_local.TryGetValue(name.Id, out var local))
            return local is Node.Name same && same.Id == name.Id ? local : Resolve(local);
        if (name.Id is "undefined" or "null" or "true" or "false")
            return name;
        if (names.IsChanged(name.Id) || names.Find(name.Id, name.Token) is not { Value: >= 0 } declared)
            return null;
        return Resolve(parser.ExpressionAt(declared.Value));
    }

    /// <summary>What a declared name is, although its elements may change later.</summary>
    public Node? Initial(Node node) =>
        node is Node.Name name && names.IsChanged(name.Id) && names.Find(name.Id, name.Token) is { Value: >= 0 } declared ? Resolve(parser.ExpressionAt(declared.Value)) : null;

    private Node? Either(Node.Binary either)
    {
        if (IsEnvironment(either.Left))
        {
            SawSetting = true;
            return setting is Setting.Production ? null : Resolve(either.Right);
        }

        return Truth(either.Left) switch { true => Resolve(either.Left), false => Resolve(either.Right), _ => null };
    }

    private Node? Member(Node.Member member) =>
        Resolve(member.Of) is Node.Object of && of.Properties.All(property => property.Key is not null) && of.Properties.LastOrDefault(property => property.Key == member.Key) is { } found ? Resolve(found.Value) : null;

    /// <summary>A variable of the environment, or what is made of one.</summary>
    public static bool IsEnvironment(Node node) => node switch
    {
        Node.Member { Of: Node.Member { Of: Node.Name { Id: "process" }, Key: "env" } } => true,
        Node.Member { Of: Node.Member { Key: "env" } inner } => IsMeta(inner),
        Node.Element { Of: Node.Member { Of: Node.Name { Id: "process" }, Key: "env" } } => true,
        Node.Call { Callee: Node.Member { Key: "split" or "trim" or "map" or "filter" } of } => IsEnvironment(of.Of),
        Node.Call { Callee: Node.Member { Key: "get" or "getOrThrow", Of: Node.Name { Id: var id } } } => id.IndexOf("config", StringComparison.OrdinalIgnoreCase) >= 0,
        Node.Call { Callee: Node.Member { Key: "get", Of: Node.Member { Key: var key } } } => key.IndexOf("config", StringComparison.OrdinalIgnoreCase) >= 0,
        _ => false,
    };

    private static bool IsMeta(Node.Member member) => member.Of is Node.Member { Key: "meta" };

    private bool? TruthOf(Node node)
    {
        switch (node)
        {
            case Node.Unary { Operator: "!" } not:
                return !Truth(not.Of);
            case Node.Binary { Operator: "===" or "==" or "!==" or "!=" } compared:
                return IsProductionTest(compared) is { } production ? InSetting(production) : Same(compared);
            case Node.Binary { Operator: "&&" } both:
                return (Truth(both.Left), Truth(both.Right)) switch { (false, _) or (_, false) => false, (true, true) => true, _ => null };
            case Node.Binary { Operator: "||" } either:
                return (Truth(either.Left), Truth(either.Right)) switch { (true, _) or (_, true) => true, (false, false) => false, _ => null };
            case Node.Name { Id: "true" }:
                return true;
            case Node.Name { Id: "false" or "null" or "undefined" }:
                return false;
            case Node.Name or Node.Member when Resolve(node) is not { } resolved || resolved is Node.Binary or Node.Unary:
                return Resolve(node) is { } condition and (Node.Binary or Node.Unary) ? Truth(condition) : NamedSetting(node);
            default:
                return Resolve(node) switch
                {
                    Node.Text text => text.Value.Length > 0,
                    Node.Number { Value: { } number } => number != 0,
                    Node.Name { Id: "true" } => true,
                    Node.Name { Id: "false" or "null" or "undefined" } => false,
                    Node.Array or Node.Object or Node.Function or Node.Regex or Node.Call { IsNew: true } => true,
                    _ => null,
                };
        }
    }

    private bool? Same(Node.Binary compared) =>
        TextOf(compared.Left) is { } left && TextOf(compared.Right) is { } right ? (left == right) == (compared.Operator is "===" or "==") : null;

    private bool? InSetting(bool production)
    {
        SawSetting = true;
        return production == (setting is Setting.Production);
    }

    private bool? NamedSetting(Node node)
    {
        var id = node is Node.Name name ? name.Id : node is Node.Member member ? member.Key : "";
        return id.ToLowerInvariant() switch
        {
            "isprod" or "isproduction" or "inproduction" or "production" or "is_prod" or "is_production" => InSetting(true),
            "isdev" or "isdevelopment" or "indevelopment" or "development" or "dev" or "isdevmode" or "devmode" or "is_dev" or "__dev__" or "islocal" => InSetting(false),
            _ => null,
        };
    }

    /// <summary>Is it a test for production (true) or against it (false)? Null for another one.</summary>
    private static bool? IsProductionTest(Node.Binary compared)
    {
        var text = (compared.Left as Node.Text ?? compared.Right as Node.Text)?.Value.ToLowerInvariant();
        var equal = compared.Operator is "===" or "==";
        return text switch
        {
            "production" or "prod" => equal,
            "development" or "dev" or "local" or "test" => !equal,
            _ => null,
        };
    }
}
