namespace Cors.Analyzers.Reading.Config.S3;

/// <summary>One rule of a document, in whatever form it is written.</summary>
internal sealed record S3Rule
{
    /// <summary>Values of one kind that are looked at.</summary>
    public const int MostValues = 1000;

    /// <summary>Where a finding about the rule as a whole stands.</summary>
    public required Place At { get; init; }

    /// <summary>Its place among the rules of the bucket, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The origins; null where none are given.</summary>
    public IReadOnlyList<Sourced<string>>? Origins { get; init; }

    /// <summary>The methods; null where none are given.</summary>
    public IReadOnlyList<Sourced<string>>? Methods { get; init; }

    /// <summary>Request headers.</summary>
    public IReadOnlyList<Sourced<string>> Headers { get; init; } = [];

    /// <summary>Exposed headers.</summary>
    public IReadOnlyList<Sourced<string>> Exposed { get; init; } = [];

    /// <summary>Seconds that the preflight's answer is kept.</summary>
    public Sourced<string>? MaxAge { get; init; }

    /// <summary>Members that the form does not have, each with the name that it has.</summary>
    public IReadOnlyList<(Sourced<string> Name, string Meant)> Misnamed { get; init; } = [];

    /// <summary>All of it could be read.</summary>
    public bool Complete { get; init; } = true;
}
