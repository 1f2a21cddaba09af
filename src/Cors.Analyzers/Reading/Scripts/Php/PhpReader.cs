using Cors.Analyzers.Reading.Scripts.Php.Policies;
using Cors.Analyzers.Reading.Scripts.Php.Running;
using Cors.Analyzers.Reading.Scripts.Php.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Php;

/// <summary>Reads PHP programs that send CORS headers, and Laravel's <c>config/cors.php</c>.</summary>
internal sealed class PhpReader : FileReader
{
    // One of these stands in every file that this reader has something to say about; most files end here.
    private static readonly string[] Words = ["access-control", "control-allow", "allow-origin", "allowed_origins", "allowedOrigins", "supports_credentials"];

    /// <inheritdoc/>
    public override string Format => "php";

    /// <inheritdoc/>
    public override bool Knows(string path) => path.EndsWith(".php", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override FileReading Read(FileDocument document, CancellationToken cancellation)
    {
        var text = document.Text.ToString();
        if (!Words.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
            return FileReading.Empty;
        var lexer = new PhpLexer(text, 0, text.Length, isCode: false, cancellation);
        var parser = new PhpParser(text, lexer.Read(), cancellation);
        var program = new PhpProgram(text, parser.File(), cancellation);
        return new(Policies(document, program, cancellation), lexer.Comments, Faults(document, lexer, parser));
    }

    private static IReadOnlyList<CorsPolicy> Policies(FileDocument document, PhpProgram program, CancellationToken cancellation)
    {
        var source = new PhpSource(document, program.Text, program.Lines);
        var policies = new PolicyReading(source, program.Text.IndexOf("vary", StringComparison.OrdinalIgnoreCase) >= 0);
        var (asked, other) = (new Runner(program, document, isPreflight: true, cancellation), new Runner(program, document, isPreflight: false, cancellation));
        var found = new List<CorsPolicy>(policies.Read(asked.RunFile(), other.RunFile(), isWhole: true));
        if (new LaravelConfig(source).Read(program, other) is { } configured)
            found.Add(configured);
        var places = Places(program.Text);
        foreach (var (function, span) in program.Functions)
        {
            if (!asked.Called.Contains(function) && places.BinarySearch(span.Start) is var near && (near < 0 ? ~near : near) is var next && next < places.Count && places[next] < span.End)
                found.AddRange(policies.Read(asked.RunFunction(function), other.RunFunction(function), isWhole: false));
        }

        return found;
    }

    /// <summary>Where the words stand, in order.</summary>
    private static List<int> Places(string text)
    {
        var found = new List<int>();
        foreach (var word in Words)
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
                found.Add(at);
        }

        found.Sort();
        return found;
    }

    private static IReadOnlyList<ReadingFault> Faults(FileDocument document, PhpLexer lexer, PhpParser parser) =>
        lexer.CutAt is { } cut ? [new(new TextSpan(cut, 0), $"it is too long for a program, and what stands behind line {document.Text.Lines.GetLinePosition(cut).Line + 1} was left out")]
        : lexer.Unclosed is { } open ? [Fault(document, open.At, open.What)]
        : parser.Unclosed is { } brace ? [Fault(document, brace, "block")]
        : [];

    private static ReadingFault Fault(FileDocument document, TextSpan at, string what) =>
        new(at, $"the {what} that begins in line {document.Text.Lines.GetLinePosition(at.Start).Line + 1} is never closed");
}
