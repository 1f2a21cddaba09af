namespace Cors.Analyzers.Reading;

/// <summary>What a reader made of an additional file.</summary>
/// <param name="Policies">The places that answer cross-origin requests.</param>
/// <param name="Comments">The comments, without the characters that begin and end them: suppressions stand there.</param>
/// <param name="Faults">What could not be read.</param>
internal sealed record FileReading(IReadOnlyList<CorsPolicy> Policies, IReadOnlyList<TextSpan> Comments, IReadOnlyList<ReadingFault> Faults)
{
    /// <summary>Nothing was there to read.</summary>
    public static readonly FileReading Empty = new([], [], []);

    /// <summary>The programs in the file, where its dialect has an order of steps, endpoints or names.</summary>
    public IReadOnlyList<Application> Applications { get; init; } = [];
}

/// <summary>A part of a file that is not what the file's name says.</summary>
/// <param name="At">Where reading failed.</param>
/// <param name="Why">What was expected, as the end of a sentence: <c>the block that begins in line 3 is never closed</c>.</param>
internal sealed record ReadingFault(TextSpan At, string Why);
