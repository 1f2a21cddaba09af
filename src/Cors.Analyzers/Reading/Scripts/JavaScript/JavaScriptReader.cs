using Cors.Analyzers.Reading.Scripts.JavaScript.ByHand;
using Cors.Analyzers.Reading.Scripts.JavaScript.Libraries;
using Cors.Analyzers.Reading.Scripts.JavaScript.Programs;
using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript;

/// <summary>Reads what servers written in JavaScript or TypeScript say of cross-origin requests.</summary>
internal sealed class JavaScriptReader : FileReader
{
    /// <inheritdoc/>
    public override string Format => "express";

    /// <inheritdoc/>
    public override bool Knows(string path) => JavaScriptFileNames.Match(path);

    /// <inheritdoc/>
    public override FileReading Read(FileDocument document, CancellationToken cancellation)
    {
        var text = document.Text.ToString();
        if (!Speaks(text))
            return FileReading.Empty;
        var tokens = new Lexer(text, cancellation).Read();
        var source = new ScriptSource(document, tokens, Names.Of(tokens, cancellation));
        var byLibrary = new LibraryCalls(source, cancellation).Read();
        IReadOnlyList<CorsPolicy> policies = [.. byLibrary, .. new HandWritten(source, isAlone: byLibrary.Count == 0, cancellation).Read()];
        var program = new ProgramReading(source, policies, cancellation);
        program.Read();
        return new FileReading(program.Policies, tokens.Comments, []) { Applications = program.Applications };
    }

    /// <summary>Most scripts have nothing to do with CORS: they are not even cut into tokens.</summary>
    private static bool Speaks(string text) =>
        text.IndexOf("cors", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("Access-Control-", StringComparison.OrdinalIgnoreCase) >= 0;
}
