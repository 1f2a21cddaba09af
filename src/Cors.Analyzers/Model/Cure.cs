namespace Cors.Analyzers.Model;

/// <summary>A mend of one finding, as data.</summary>
/// <param name="Title">What the light bulb says, in the imperative: <c>Remove the trailing '/'</c>.</param>
/// <param name="Key">The same for the same kind of mend, so that fix-all knows which of several actions was chosen; unique within a rule.</param>
/// <param name="Edits">The changes; none overlaps another.</param>
internal sealed record Cure(string Title, string Key, IReadOnlyList<TextEdit> Edits);
