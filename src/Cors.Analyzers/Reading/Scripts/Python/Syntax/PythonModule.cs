using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Scripts.Python.Syntax;

/// <summary>A Python file.</summary>
internal sealed class PythonModule
{
    private readonly Words _words;

    private PythonModule(FileDocument document, string text, PythonLexer lexer)
    {
        Document = document;
        Text = text;
        Tokens = lexer.Tokens;
        Comments = lexer.Comments;
        Faults = lexer.Faults;
        Lines = new TextLines(text);
        _words = new Words(text);
    }

    /// <summary>The file.</summary>
    public FileDocument Document { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>Its lines.</summary>
    public TextLines Lines { get; }

    /// <summary>Its tokens.</summary>
    public PythonToken[] Tokens { get; }

    /// <summary>Its comments, without their <c>#</c>.</summary>
    public IReadOnlyList<TextSpan> Comments { get; }

    /// <summary>What is opened and never closed.</summary>
    public IReadOnlyList<ReadingFault> Faults { get; }

    /// <summary>Its statements.</summary>
    public IReadOnlyList<Statement> Body { get; private set; } = [];

    /// <summary>Reads a file.</summary>
    public static PythonModule Read(FileDocument document, string text, CancellationToken cancellation)
    {
        var lexer = new PythonLexer(text, cancellation);
        lexer.Run();
        var module = new PythonModule(document, text, lexer);
        module.Body = new StatementParser(module, cancellation).Parse();
        return module;
    }

    /// <summary>A token as it is written; what is written often is made once.</summary>
    public string Written(PythonToken token) => _words.At(token.Start, token.End - token.Start);

    /// <summary>A place in it.</summary>
    public Place At(TextSpan span) => Document.At(span);

    /// <summary>What stands there.</summary>
    public string Written(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The name or keyword at a token; null where there is none.</summary>
    public string? Word(int token) => token < Tokens.Length && Tokens[token] is { Kind: TokenKind.Name } name ? Written(name) : null;

    /// <summary>The sign at a token; null where there is none.</summary>
    public string? Sign(int token) => token < Tokens.Length && Tokens[token] is { Kind: TokenKind.Sign } sign ? Written(sign) : null;

    /// <summary>Is this one-letter sign at a token?</summary>
    public bool IsSign(int token, char sign) => token < Tokens.Length && Tokens[token] is { Kind: TokenKind.Sign } found && found.End - found.Start == 1 && Text[found.Start] == sign;
}
