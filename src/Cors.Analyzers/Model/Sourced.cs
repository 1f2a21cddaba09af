namespace Cors.Analyzers.Model;

/// <summary>A value of a policy with its origin in the text.</summary>
/// <param name="Value">The value, as the server will see it.</param>
/// <param name="At">Where a finding about the value stands.</param>
/// <param name="Extent">All text of <c>At.Document</c> that goes when the setting goes: a call from its dot, a list element with its comma, a directive with its line. Empty where it cannot go by itself.</param>
internal sealed record Sourced<T>(T Value, Place At, TextSpan Extent)
{
    /// <summary>The text that is the value letter by letter, so that replacing it changes the value; null when the value is computed or escaped. It may stand in another document than <see cref="At"/>.</summary>
    public Place? Literal { get; init; }

    /// <summary>What is written between two values when <see cref="Literal"/> is cut into several elements of the list, for example <c>", "</c> with its quotes in C#; null where that cannot be.</summary>
    public string? Joiner { get; init; }

    /// <summary>Writes another value in its place, quoted as the language wants it; null where <see cref="Literal"/> says all, or it cannot be.</summary>
    public Func<string, TextEdit>? Write { get; init; }

    /// <summary>Writes several values in place of this one, where <see cref="Joiner"/> between them would not make a list of it; null where that cannot be.</summary>
    public Func<IReadOnlyList<string>, TextEdit>? Split { get; init; }

    /// <summary>An edit that removes the setting.</summary>
    public TextEdit Removal => At.Document.At(Extent).Replace("");
}
