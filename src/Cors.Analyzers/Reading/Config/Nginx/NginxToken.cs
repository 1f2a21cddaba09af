namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>What a token is.</summary>
internal enum NginxTokenKind
{
    /// <summary>A word, quoted or not.</summary>
    Word,

    /// <summary><c>{</c>.</summary>
    Open,

    /// <summary><c>}</c>.</summary>
    Close,

    /// <summary><c>;</c>.</summary>
    Semicolon,

    /// <summary>A statement of the template language that the file is written in, <c>{% if … %}</c>.</summary>
    Tag,

    /// <summary>The end of the text.</summary>
    End,
}

/// <summary>A token: its kind and where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it, quotation marks included.</param>
/// <param name="Content">Without its quotation marks.</param>
internal readonly record struct NginxToken(NginxTokenKind Kind, TextSpan Span, TextSpan Content)
{
    /// <summary>It stands in quotation marks.</summary>
    public bool IsQuoted => Span.Start != Content.Start;
}
