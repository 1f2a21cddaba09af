using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Values;

/// <summary>A list of texts, as far as it could be read.</summary>
/// <param name="Items">The items.</param>
/// <param name="Complete">These are all, for certain.</param>
internal sealed record ListValue(IReadOnlyList<ListItem> Items, bool Complete)
{
    /// <summary>Nothing could be read.</summary>
    public static readonly ListValue Unread = new([], false);

    /// <summary>It is one string, where a list may be wanted.</summary>
    public bool IsString { get; init; }

    /// <summary>The items as a setting of a policy has them.</summary>
    public ListSetting ToSetting() => new() { Items = [.. Items.Select(item => item.Text)], Complete = Complete };
}

/// <summary>An item of a list.</summary>
/// <param name="Text">What it is, and where.</param>
internal sealed record ListItem(Sourced<string> Text)
{
    /// <summary>It is a compiled regular expression.</summary>
    public bool IsCompiled { get; init; }

    /// <summary>Case does not count in it.</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>The environment may say something else instead.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The string as written; null where it is put together.</summary>
    public StringToken? Token { get; init; }
}
