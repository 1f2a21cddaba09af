namespace Cors.Analyzers.Reading.Scripts.Php.Syntax;

/// <summary>A token of PHP.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">Operators as written, keywords and casts in lower case; empty for the others.</param>
internal readonly record struct PhpToken(PhpTokenKind Kind, int Start, int End, string Text)
{
    /// <summary>Its place in the text.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <summary>Is it this operator or keyword?</summary>
    public bool Is(string text) => Kind is PhpTokenKind.Operator or PhpTokenKind.Keyword && Text == text;
}

/// <summary>Kinds of tokens.</summary>
internal enum PhpTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>What stands outside of <c>&lt;?php … ?&gt;</c>.</summary>
    Html,

    /// <summary><c>$name</c>.</summary>
    Variable,

    /// <summary>A name, with its namespace.</summary>
    Name,

    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string without interpolation: <c>'…'</c> or a nowdoc.</summary>
    Text,

    /// <summary>A string with interpolation: <c>"…"</c> or a heredoc.</summary>
    Template,

    /// <summary>A shell command, between backticks.</summary>
    Shell,

    /// <summary>A cast; the text is the type.</summary>
    Cast,

    /// <summary>An operator or a mark; <c>?&gt;</c> is a <c>;</c>.</summary>
    Operator,
}
