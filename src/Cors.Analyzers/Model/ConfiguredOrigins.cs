namespace Cors.Analyzers.Model;

/// <summary>Origins that the program takes from its configuration.</summary>
/// <param name="Key">The whole key: <c>Cors:Origins</c>.</param>
/// <param name="At">Where a finding stands: the expression that reads the key.</param>
/// <param name="Shape">What the code takes the value for.</param>
internal sealed record ConfiguredOrigins(string Key, Place At, ConfiguredShape Shape)
{
    /// <summary>The characters that the code splits the value at.</summary>
    public IReadOnlyList<char> Separators { get; init; } = [];

    /// <summary>The code takes white space off the parts.</summary>
    public bool Trims { get; init; }

    /// <summary>Something else takes the place of a value that is missing.</summary>
    public bool HasFallback { get; init; }

    /// <summary>The values are changed before they are used, so that what is written is not what is compared.</summary>
    public bool IsChanged { get; init; }

    /// <summary>The code that reads a list: <c>configuration.GetSection("Cors:Origins").Get&lt;string[]&gt;() ?? []</c>; null where it cannot be written.</summary>
    public TextEdit? ReadList { get; init; }

    /// <summary>The code that reads one string and splits and trims it.</summary>
    public TextEdit? ReadParts { get; init; }

    /// <summary>The code that does not fail where the value is missing.</summary>
    public TextEdit? FallBack { get; init; }

    /// <summary>What the project's files give for the key; a file that does not have it is left out.</summary>
    public IReadOnlyList<ConfiguredValue> Values { get; init; } = [];

    /// <summary>The name of a file that was looked into; null when there was none.</summary>
    public string? LookedInto { get; init; }
}

/// <summary>What code takes a configuration value for.</summary>
internal enum ConfiguredShape
{
    /// <summary>One origin.</summary>
    Single,

    /// <summary>A list.</summary>
    List,

    /// <summary>One string that is split.</summary>
    Parts,

    /// <summary>A list that is read as a single value, which always gives null (<c>GetValue&lt;string[]&gt;</c>).</summary>
    ListAsValue,
}

/// <summary>What a file gives for a key.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Text">The string; null for an array or object.</param>
/// <param name="Items">The strings of an array.</param>
internal sealed record ConfiguredValue(Place At, string? Text, IReadOnlyList<Sourced<string>> Items)
{
    /// <summary>The string as an element that can be judged; null for an array.</summary>
    public Sourced<string>? Whole { get; init; }

    /// <summary>The name of the file, without its folders.</summary>
    public string File => At.Document.Path.Substring(At.Document.Path.LastIndexOfAny(['/', '\\']) + 1);
}
