namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>What is said of an endpoint or a group after it was made: <c>MapGet(…).RequireCors(…).RequireAuthorization()</c>.</summary>
/// <param name="kind">Of an endpoint or of a group.</param>
internal sealed class Conventions(MetadataKind kind)
{
    private readonly List<CorsMetadata> _metadata = [];

    private int _doubts;

    /// <summary>Of an endpoint or of a group.</summary>
    public MetadataKind Kind { get; } = kind;

    /// <summary>The CORS metadata, in the order in which it is added.</summary>
    public IReadOnlyList<CorsMetadata> Metadata => _metadata;

    /// <summary>Who may call.</summary>
    public Access Access { get; private set; } = Access.Unsaid;

    /// <summary>The content types that bodies have by <c>Accepts</c>.</summary>
    public List<string> Accepts { get; } = [];

    /// <summary>False when something could not be read that may add metadata.</summary>
    public bool Complete { get; private set; } = true;

    /// <summary>Adds metadata; what stands under a condition is of unknown effect.</summary>
    public void Add(CorsMetadata metadata) => _metadata.Add(_doubts > 0 ? metadata with { Applies = PolicyChoice.Unknown, Disables = false } : metadata);

    /// <summary>Adds what is said of who may call.</summary>
    public void Add(Access access)
    {
        if (_doubts == 0)
            Access = Access.And(access);
    }

    /// <summary>Something could not be read.</summary>
    public void Miss() => Complete = false;

    /// <summary>Reads what stands under a condition.</summary>
    public void InDoubt(Action read)
    {
        _doubts++;
        read();
        _doubts--;
    }
}

/// <summary>What a group says of the endpoints in it, or the application of those outside of groups.</summary>
internal sealed record GroupContext
{
    /// <summary>The application itself.</summary>
    public static readonly GroupContext Root = new();

    /// <summary>A group that could not be found.</summary>
    public static readonly GroupContext Unread = new() { Complete = false, Prefix = "\u2026" };

    /// <summary>What the routes begin with.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The CORS metadata, the outermost group's first.</summary>
    public IReadOnlyList<CorsMetadata> Metadata { get; init; } = [];

    /// <summary>Who may call.</summary>
    public Access Access { get; init; } = Access.Unsaid;

    /// <summary>False when something could not be read that may add metadata.</summary>
    public bool Complete { get; init; } = true;
}
