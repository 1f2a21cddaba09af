using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.Json;

/// <summary>A JSON document, with comments and trailing commas as .NET's configuration takes them.</summary>
/// <param name="Root">The value that it is; null where it holds none.</param>
/// <param name="Comments">The comments, without the characters that begin and end them.</param>
/// <param name="Fault">The first place that is no JSON; what comes after it was read as far as possible.</param>
/// <param name="Lines">The lines of the text.</param>
internal sealed record JsonFile(JsonValue? Root, IReadOnlyList<TextSpan> Comments, ReadingFault? Fault, TextLines Lines)
{
    /// <summary>Reads a text.</summary>
    /// <exception cref="OperationCanceledException">when <paramref name="cancellation"/> asks for it</exception>
    public static JsonFile Parse(string text, CancellationToken cancellation) => new JsonParser(text, cancellation).Parse();
}
