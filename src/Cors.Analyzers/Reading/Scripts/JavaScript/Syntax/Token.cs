namespace Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

/// <summary>A token of JavaScript or TypeScript.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    /// <summary>All of it.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}

/// <summary>Kinds of tokens.</summary>
internal enum TokenKind : byte
{
    /// <summary>An operator or a bracket.</summary>
    Mark,

    /// <summary>A name or a keyword.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string in quotation marks, closed or not.</summary>
    Text,

    /// <summary>A regular expression with its flags.</summary>
    Pattern,

    /// <summary>A template without substitutions.</summary>
    Template,

    /// <summary>A template up to its first <c>${</c>.</summary>
    TemplateHead,

    /// <summary>A template from <c>}</c> to <c>${</c>.</summary>
    TemplateMiddle,

    /// <summary>A template from its last <c>}</c> on.</summary>
    TemplateTail,

    /// <summary>The end of the text.</summary>
    End,
}
