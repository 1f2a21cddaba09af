namespace Cors.Analyzers.Model;

/// <summary>A server in front of a program that writes <c>Access-Control-Allow-Origin</c> on the program's answers.</summary>
/// <param name="File">The name of the file that says so.</param>
/// <param name="Header">The header there.</param>
/// <param name="Removal">The edits that leave CORS to the program; none where more than headers would have to go.</param>
internal sealed record FrontLayer(string File, Place Header, IReadOnlyList<TextEdit> Removal);
