namespace Cors.Analyzers.Model;

/// <summary>Something that answers requests of some methods at some route.</summary>
/// <param name="At">Where it is declared: its method's name, its <c>Map…</c> call's name.</param>
/// <param name="Display">As a message names it: <c>PUT /orders/{id}</c>.</param>
internal sealed record Endpoint(Place At, string Display)
{
    /// <summary>What it is.</summary>
    public EndpointKind Kind { get; init; }

    /// <summary>The methods that it answers, in upper case; none when it answers any.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>Does it read a body that browsers cannot send without a preflight (JSON)? Null when that is not known.</summary>
    public bool? ReadsJson
    {
        get => FindsJson();
        init => FindsJson = () => value;
    }

    /// <summary>Finds that out, when somebody asks.</summary>
    public Func<bool?> FindsJson { get; init; } = static () => null;

    /// <summary>Does it ask who asks? Null when nothing is said of it: what is in force for all decides then.</summary>
    public bool? IsProtected { get; init; }

    /// <summary>The authentication schemes that it names; none where the default one counts.</summary>
    public IReadOnlyList<string> Schemes { get; init; } = [];

    /// <summary>Response headers that it writes for the client to read, such as <c>Content-Disposition</c>.</summary>
    public IReadOnlyList<Sourced<string>> Writes { get; init; } = [];

    /// <summary>All its CORS metadata in the framework's own order; the last counts.</summary>
    public IReadOnlyList<CorsMetadata> Metadata { get; init; } = [];

    /// <summary>False when it may have metadata that could not be read.</summary>
    public bool Complete { get; init; } = true;

    /// <summary>The pipeline that it belongs to; null where that cannot be told.</summary>
    public Pipeline? Pipeline { get; init; }
}

/// <summary>Kinds of endpoints.</summary>
internal enum EndpointKind
{
    /// <summary>Answers like any HTTP API.</summary>
    Plain,

    /// <summary>A SignalR hub.</summary>
    Hub,

    /// <summary>A gRPC service.</summary>
    Grpc,

    /// <summary>A page.</summary>
    Page,
}

/// <summary>What an attribute or a convention says of an endpoint's CORS policy.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Applies">Which policy it asks for; of no meaning where CORS is turned off.</param>
/// <param name="At">Where a finding about it stands.</param>
internal sealed record CorsMetadata(MetadataKind Kind, PolicyChoice Applies, Place At)
{
    /// <summary>It turns CORS off for the endpoint.</summary>
    public bool Disables { get; init; }

    /// <summary>The name of the policy; null when it gives none.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>The names of which it gives one, by a condition; none where it gives but one, or they are not all known.</summary>
    public IReadOnlyList<PossibleName> OneOf { get; init; } = [];

    /// <summary>The policies that stand in it (<c>RequireCors(policy => …)</c>), one for each path through the code.</summary>
    public IReadOnlyList<CorsPolicy> Inline { get; init; } = [];

    /// <summary>All the text that goes when it goes; empty where it cannot go by itself.</summary>
    public TextSpan Extent { get; init; }
}

/// <summary>A name of a policy that is given under a condition.</summary>
/// <param name="Name">The name.</param>
/// <param name="Guard">What is known of the condition.</param>
internal sealed record PossibleName(Sourced<string> Name, Guard Guard);

/// <summary>How CORS metadata is written.</summary>
internal enum MetadataKind
{
    /// <summary>An attribute of the handler, action, controller or hub.</summary>
    Attribute,

    /// <summary>A convention of the endpoint itself: <c>MapGet(…).RequireCors(…)</c>.</summary>
    Convention,

    /// <summary>A convention of a whole group or of all controllers: <c>MapGroup(…).RequireCors(…)</c>, <c>MapControllers().RequireCors(…)</c>.</summary>
    GroupConvention,
}
