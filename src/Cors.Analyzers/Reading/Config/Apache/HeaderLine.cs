namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>A <c>Header</c> directive.</summary>
/// <param name="Statement">The directive with the conditions around it.</param>
/// <param name="Table">The word <c>always</c> or <c>onsuccess</c>; null where there is none.</param>
/// <param name="Action">The word that says what to do: <c>set</c>, <c>add</c> and so on.</param>
/// <param name="NameWord">The header's name, perhaps with a colon.</param>
/// <param name="Value">The value; the name's word where the action has none.</param>
/// <param name="Condition">What begins with <c>env=</c> or <c>expr=</c> behind the value; null where nothing does.</param>
internal sealed record HeaderLine(Statement Statement, Word? Table, Word Action, Word NameWord, Word Value, Word? Condition)
{
    /// <summary>The directive.</summary>
    public Directive Directive => Statement.Directive;

    /// <summary>It also stands on the errors that Apache itself answers.</summary>
    public bool IsAlways { get; } = Table is not null && Table.Value.Equals("always", StringComparison.OrdinalIgnoreCase);

    /// <summary>What it does, in lower case.</summary>
    public string Does { get; } = Action.Value.ToLowerInvariant();

    /// <summary>The header's name.</summary>
    public string Name { get; } = NameWord.Value.TrimEnd(':');

    /// <summary>The value as Apache sees it before it fills in what changes.</summary>
    public string Text => Value.Value;

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan => IsNameVerbatim ? new(NameWord.Content.Start, Name.Length) : NameWord.Content;

    /// <summary>The name is written letter by letter.</summary>
    public bool IsNameVerbatim => NameWord.IsVerbatim;

    /// <summary>One of the protocol's headers, or one that looks like it.</summary>
    public bool IsCors { get; } = Resembles(NameWord.Value) && (NameWord.Value.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase) || HeaderSpelling.Nearest(NameWord.Value.TrimEnd(':')) is not null);

    /// <summary>Reads a statement; null where it sets no response header.</summary>
    public static HeaderLine? Read(Statement statement)
    {
        if (!statement.Directive.Is("header"))
            return null;
        var words = statement.Directive.Arguments;
        var at = words.Count > 0 && words[0].Value.ToLowerInvariant() is "always" or "onsuccess" ? 1 : 0;
        if (words.Count < at + 2)
            return null;
        var (action, name) = (words[at], words[at + 1]);
        switch (action.Value.ToLowerInvariant())
        {
            case "unset":
                break;
            case "set" or "add" or "append" or "merge" or "setifempty" when words.Count > at + 2 && !words[at + 2].Value.StartsWith("env=", StringComparison.Ordinal):
                break;
            case "edit" or "edit*":
                break;
            default:
                return null;
        }

        var hasValue = !action.Value.Equals("unset", StringComparison.OrdinalIgnoreCase);
        var condition = words.Skip(at + (hasValue ? 3 : 2)).FirstOrDefault(IsCondition);
        return new(statement, at == 1 ? words[0] : null, action, name, hasValue && words.Count > at + 2 ? words[at + 2] : name, condition);
    }

    private static bool IsCondition(Word word) =>
        word.Value.StartsWith("env=", StringComparison.OrdinalIgnoreCase) || word.Value.StartsWith("expr=", StringComparison.OrdinalIgnoreCase) || word.Value.Equals("early", StringComparison.OrdinalIgnoreCase);

    /// <summary>Spelling is compared only where it can matter: most headers are others.</summary>
    private static bool Resembles(string name) =>
        name.IndexOf("access", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("control", StringComparison.OrdinalIgnoreCase) >= 0;
}
