namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>A directive, with its block where it has one.</summary>
/// <param name="words">Its name and its arguments; never empty.</param>
internal sealed class Directive(Word[] words)
{
    private IReadOnlyList<HeaderLine>? _headers;

    /// <summary>The name, as written.</summary>
    public string Name { get; } = words[0].Value;

    /// <summary>The name and the arguments.</summary>
    public Word[] Words => words;

    /// <summary>The number of arguments.</summary>
    public int Count => words.Length - 1;

    /// <summary>Name and arguments, without block or semicolon.</summary>
    public TextSpan Head => TextSpan.FromBounds(words[0].Span.Start, words[words.Length - 1].Span.End);

    /// <summary>All of it, through <c>;</c> or <c>}</c>.</summary>
    public TextSpan Span { get; set; }

    /// <summary>A <c>;</c> or a block ends it.</summary>
    public bool IsEnded { get; set; }

    /// <summary>The block; null where it has none.</summary>
    public Block? Body { get; set; }

    /// <summary>The headers that it sets; none where it is another directive.</summary>
    public IReadOnlyList<HeaderLine> Headers => _headers ??= HeaderLine.In(this);

    /// <summary>It sets a header of the protocol, or one that looks like it.</summary>
    public bool SendsCors
    {
        get
        {
            foreach (var line in Headers)
            {
                if (line.IsCors)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The argument of this number, counted from 0; null where there are fewer.</summary>
    public Word? Argument(int index) => index + 1 < words.Length ? words[index + 1] : null;
}

/// <summary>What stands between braces, or the whole file.</summary>
internal sealed class Block
{
    /// <summary>The directives in order.</summary>
    public List<Directive> Directives { get; } = [];

    /// <summary>Right behind the opening brace.</summary>
    public int Start { get; set; }

    /// <summary>The closing brace, or the end of the text.</summary>
    public int End { get; set; }

    /// <summary>Statements of a template language stand in it: not everything that is written will be there.</summary>
    public bool IsTemplated { get; set; }

    /// <summary>A header of the protocol is written in it, at any depth. Known when the block is read to its end.</summary>
    public bool SendsCors { get; set; }
}
