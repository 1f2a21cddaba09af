namespace Cors.Analyzers.Model;

/// <summary>One program: what is in force, for what, under which names.</summary>
internal sealed record Application
{
    private IReadOnlyList<Endpoint>? _endpoints;

    private IReadOnlyList<Endpoint>? _writing;

    /// <summary>The language it is written in.</summary>
    public required Dialect Dialect { get; init; }

    /// <summary>The pipelines, and the pieces of pipelines that nobody in the program is seen to call.</summary>
    public IReadOnlyList<Pipeline> Pipelines { get; init; } = [];

    /// <summary>The endpoints; read when first asked for, since that is dear and most programs allow any method and header.</summary>
    public IReadOnlyList<Endpoint> Endpoints
    {
        get => _endpoints ??= ReadEndpoints(false);
        init => _endpoints = value;
    }

    /// <summary>The endpoints whose code may write response headers; fewer than all, where only those are asked for.</summary>
    public IReadOnlyList<Endpoint> WritingEndpoints => _endpoints ?? (_writing ??= ReadEndpoints(true));

    /// <summary>Reads the endpoints: all, or only those whose code may write response headers.</summary>
    public Func<bool, IReadOnlyList<Endpoint>> ReadEndpoints { get; init; } = _ => [];

    /// <summary>All CORS metadata in the program, of endpoints that were read and of others.</summary>
    public IReadOnlyList<CorsMetadata> Metadata { get; init; } = [];

    /// <summary>The names of policies.</summary>
    public PolicyNames Names { get; init; } = PolicyNames.None;

    /// <summary>The origins that come from configuration.</summary>
    public IReadOnlyList<ConfiguredOrigins> Configured { get; init; } = [];

    /// <summary>Attributes that look like CORS metadata and are those of another framework.</summary>
    public IReadOnlyList<Place> Foreign { get; init; } = [];

    /// <summary>CORS metadata that nothing in the program heeds.</summary>
    public IReadOnlyList<Place> Idle { get; init; } = [];

    /// <summary>The edits that make the program heed <see cref="Idle"/>; none where they cannot be worded.</summary>
    public IReadOnlyList<TextEdit> TurnOn { get; init; } = [];

    /// <summary>Where the program writes <c>Access-Control-Allow-Origin</c> by hand.</summary>
    public IReadOnlyList<HandWrittenHeader> HandWritten { get; init; } = [];

    /// <summary>Requests over http reach it and can be redirected to https.</summary>
    public bool AnswersHttpAndHttps { get; init; }

    /// <summary>Finds an endpoint whose handler may throw; null when none is seen.</summary>
    public Func<Place?> FindThrowing { get; init; } = () => null;

    /// <summary>What the program's services tell.</summary>
    public Services Services { get; init; } = Services.Unknown;

    /// <summary>Servers in front of the program that write the header as well.</summary>
    public IReadOnlyList<FrontLayer> Fronts { get; init; } = [];

    /// <summary>False when no code of the program writes response headers.</summary>
    public bool MayWriteHeaders { get; init; } = true;

    /// <summary>The first number of the framework's version; null when it is not known.</summary>
    public int? Major { get; init; }

    /// <summary>The edits that register a service, given the call as it is written behind the receiver's dot; none where the place is not seen.</summary>
    public Func<string, IReadOnlyList<TextEdit>> Register { get; init; } = _ => [];

    /// <summary>Does any pipeline have a step of the kind?</summary>
    public bool Has(PipelineStepKind kind) => Pipelines.Any(pipeline => pipeline.Ways().Any(way => way.Any(step => step.Kind == kind)));

    /// <summary>The policies that answer for an endpoint, one for each path through the code; null when nothing can be told.</summary>
    public ChosenPolicies? PoliciesOf(Endpoint endpoint) => PolicyChoosing.Of(this, endpoint);
}

/// <summary>A header that is written by hand.</summary>
/// <param name="Header">The header; its extent is the whole statement.</param>
/// <param name="Guard">Under which condition it is written.</param>
internal sealed record HandWrittenHeader(Sourced<string> Header, Guard Guard)
{
    /// <summary>What it does beside the program's CORS middleware, as the end of a sentence.</summary>
    public string Beside { get; init; } = "it overwrites this value for the origins of its policy, and for all others this one stands and lets in whom the policy keeps out";
}

/// <summary>The names of policies: declared and used.</summary>
/// <param name="Declared">The declared ones.</param>
/// <param name="Used">The uses of names.</param>
/// <param name="Complete">False when a name could come from elsewhere: then an unknown name is no mistake.</param>
internal sealed record PolicyNames(IReadOnlyList<DeclaredPolicy> Declared, IReadOnlyList<Sourced<string>> Used, bool Complete)
{
    /// <summary>Nothing is known.</summary>
    public static readonly PolicyNames None = new([], [], Complete: false);

    /// <summary>The names that the program gives to the default policy, in order of writing.</summary>
    public IReadOnlyList<DefaultName> DefaultNames { get; init; } = [];
}

/// <summary>A name that is given to the default policy.</summary>
/// <param name="Value">The name.</param>
/// <param name="At">Where a finding about it stands.</param>
/// <param name="Text">How it is written.</param>
internal sealed record DefaultName(string Value, Place At, StepText Text);

/// <summary>A policy that is registered under a name.</summary>
/// <param name="Name">The name; null for the default policy, where it is registered as such.</param>
/// <param name="At">Where a finding about it stands.</param>
/// <param name="Policies">The policy, one for each path through the code; none when it could not be read.</param>
internal sealed record DeclaredPolicy(Sourced<string>? Name, Place At, IReadOnlyList<CorsPolicy> Policies)
{
    /// <summary>It is the default policy: registered as such, or under the name that the default one has.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The conditions around it.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The member that it stands in: what stands in another one may belong to another program.</summary>
    public Place? Member { get; init; }

    /// <summary>How it is written.</summary>
    public StepText Text { get; init; } = StepText.Fixed;

    /// <summary>Its name stands elsewhere too, where it may be used in a way that was not read.</summary>
    public bool IsMentioned { get; init; }
}

/// <summary>What is known of a program's services. Null: not known.</summary>
/// <param name="Cors">Are the CORS services registered?</param>
/// <param name="Authentication">Are authentication services registered?</param>
/// <param name="Authorization">Are authorization services registered?</param>
/// <param name="FallbackPolicy">Is there a fallback authorization policy?</param>
/// <param name="Bearer">Do clients prove who they are with an Authorization header (JWT bearer tokens)?</param>
internal sealed record Services(bool? Cors, bool? Authentication, bool? Authorization, bool? FallbackPolicy, bool? Bearer)
{
    /// <summary>Nothing is known.</summary>
    public static readonly Services Unknown = new(null, null, null, null, null);
}
