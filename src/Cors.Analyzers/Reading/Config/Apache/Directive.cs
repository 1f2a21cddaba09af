namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>A line of the configuration, or a section with what stands in it.</summary>
/// <param name="name">Its name.</param>
/// <param name="arguments">What follows the name, up to <c>&gt;</c> for a section.</param>
/// <param name="span">The line with those that continue it; for a section the line that begins it.</param>
internal sealed class Directive(Word name, IReadOnlyList<Word> arguments, TextSpan span)
{
    /// <summary>The name in lower case.</summary>
    public string Name { get; } = name.Value.ToLowerInvariant();

    /// <summary>The arguments.</summary>
    public IReadOnlyList<Word> Arguments => arguments;

    /// <summary>The line; for a section the line that begins it.</summary>
    public TextSpan Span => span;

    /// <summary>What stands in the section; null where it is none.</summary>
    public Block? Body { get; set; }

    /// <summary>The argument of this number, counted from 0, as Apache sees it; empty where there are fewer.</summary>
    public string this[int index] => index < arguments.Count ? arguments[index].Value : "";

    /// <summary>Is it the section or directive of this name?</summary>
    public bool Is(string other) => Name == other;
}

/// <summary>What stands in a section, or the whole file.</summary>
internal sealed class Block
{
    /// <summary>The directives in order.</summary>
    public List<Directive> Directives { get; } = [];

    /// <summary>Statements of a template language stand in it: not everything that is written will be there.</summary>
    public bool IsTemplated { get; set; }

    /// <summary>The place of the line that closes it, or of the end of the text.</summary>
    public int End { get; set; }
}
