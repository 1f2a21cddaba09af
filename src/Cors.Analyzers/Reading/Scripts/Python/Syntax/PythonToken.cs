namespace Cors.Analyzers.Reading.Scripts.Python.Syntax;

/// <summary>Kinds of tokens.</summary>
internal enum TokenKind : byte
{
    /// <summary>A name or keyword.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string with prefix and quotes.</summary>
    String,

    /// <summary>An operator, bracket or other sign.</summary>
    Sign,

    /// <summary>The end of a logical line.</summary>
    LineEnd,
}

/// <summary>A piece of the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Indent">How far the line is indented whose first token it is; -1 for every other one.</param>
internal readonly record struct PythonToken(TokenKind Kind, int Start, int End, int Indent)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
