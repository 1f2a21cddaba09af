namespace Cors.Analyzers.Model;

/// <summary>A change of text: <paramref name="NewText"/> instead of what stands at <paramref name="At"/>.</summary>
internal sealed record TextEdit(Place At, string NewText);
