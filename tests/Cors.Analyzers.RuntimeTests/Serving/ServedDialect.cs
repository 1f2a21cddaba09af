namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>Serves the samples of one dialect.</summary>
internal interface IServedDialect
{
    /// <summary>The first word of the samples' names.</summary>
    string Name { get; }

    /// <summary>The same for the readers.</summary>
    Dialect Dialect { get; }

    /// <summary>What has to be installed; null when all is there.</summary>
    string? Missing { get; }

    /// <summary>The server and its version, for the evidence.</summary>
    string Version { get; }

    /// <summary>The model says what the server answers; not where the source only is a part of what decides.</summary>
    bool IsPredicted => true;

    /// <summary>Does the model say what the server answers to this sample?</summary>
    bool Predicts(Sample sample) => IsPredicted;

    /// <summary>Can the sample be served at all? Some are there for what is read.</summary>
    bool Serves(Sample sample) => true;

    /// <summary>Serves a sample on a free port of 127.0.0.1.</summary>
    Task<RunningSample> ServeAsync(Sample sample);
}

/// <summary>A sample that is being served; disposing stops it.</summary>
/// <param name="Address">Where; null when it did not start.</param>
/// <param name="Failure">Why it did not start: the type of the exception, or the server's word for its log level.</param>
/// <param name="Detail">What the server said about it.</param>
/// <param name="Stop">Stops it and waits for that.</param>
internal sealed record RunningSample(Uri? Address, string? Failure, string Detail, Func<Task> Stop) : IAsyncDisposable
{
    /// <summary>The type of the exception that left the handling of the last request, where the server tells.</summary>
    public Func<string?> LastThrown { get; init; } = () => null;

    public async ValueTask DisposeAsync() => await Stop();

    public static RunningSample Failed(string failure, string detail) => new(null, failure, detail, () => Task.CompletedTask);
}

/// <summary>The dialects that are served.</summary>
internal static class ServedDialects
{
    public static readonly IReadOnlyList<IServedDialect> All =
    [
        new AspNetCoreDialect(),
        new NginxDialect(),
        new ApacheDialect(),
        new DjangoDialect(),
        new FlaskDialect(),
        new ExpressDialect(),
        new AppSettingsDialect(),
        new PhpDialect(),
    ];

    public static IServedDialect Named(string name) => All.Single(dialect => dialect.Name == name);
}
