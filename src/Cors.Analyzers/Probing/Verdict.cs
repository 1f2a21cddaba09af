namespace Cors.Analyzers.Probing;

/// <summary>What a test answers for one origin.</summary>
internal enum Verdict
{
    /// <summary>It is refused.</summary>
    No,

    /// <summary>It is let in.</summary>
    Yes,

    /// <summary>Something that decides could not be read.</summary>
    Unknown,

    /// <summary>An exception leaves the test.</summary>
    Throws,
}
