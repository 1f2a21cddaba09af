namespace Cors.Analyzers.Model;

/// <summary>What one place answers to cross-origin requests: the wire, not the API.</summary>
internal sealed record CorsPolicy
{
    /// <summary>The language it is written in.</summary>
    public required Dialect Dialect { get; init; }

    /// <summary>Where a finding about the policy as a whole stands.</summary>
    public required Place At { get; init; }

    /// <summary>The name it is known by, if any.</summary>
    public string? Name { get; init; }

    /// <summary>False as soon as anything that belongs to it could not be read: what judges an absence then stays silent.</summary>
    public bool Complete { get; init; } = true;

    /// <summary>Under which condition it is in force.</summary>
    public Guard Guard { get; init; }

    /// <summary>Whether, and how, a program uses it was not seen: nothing in it is more than information.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Which requests it answers.</summary>
    public RequestKinds Answers { get; init; } = RequestKinds.All;

    /// <summary>Every origin string in it, in order of writing.</summary>
    public IReadOnlyList<OriginEntry> Entries { get; init; } = [];

    /// <summary>Who is answered with what; the first that holds counts. Empty: nobody.</summary>
    public IReadOnlyList<OriginCase> Cases { get; init; } = [];

    /// <summary><c>Access-Control-Allow-Methods</c>.</summary>
    public ListSetting Methods { get; init; } = ListSetting.Unset;

    /// <summary><c>Access-Control-Allow-Headers</c>.</summary>
    public ListSetting Headers { get; init; } = ListSetting.Unset;

    /// <summary><c>Access-Control-Expose-Headers</c>.</summary>
    public ListSetting Exposed { get; init; } = ListSetting.Unset;

    /// <summary><c>Access-Control-Allow-Credentials</c> as sent; null when it is not.</summary>
    public Sourced<string>? Credentials { get; init; }

    /// <summary>False when what was not read of the policy may change <see cref="Credentials"/>.</summary>
    public bool KnowsCredentials { get; init; } = true;

    /// <summary><c>Access-Control-Max-Age</c>; null when it is not sent.</summary>
    public Sourced<MaxAge>? MaxAge { get; init; }

    /// <summary>Does every answer that depends on the origin carry <c>Vary: Origin</c>? Null when that is not known.</summary>
    public bool? VariesByOrigin { get; init; }

    /// <summary>The setting that turns wildcard subdomains on, if there is one.</summary>
    public Sourced<string>? SubdomainCall { get; init; }

    /// <summary>The policy object was filled by hand, past the check that the builder makes (ASP.NET Core's <c>new CorsPolicy</c>).</summary>
    public bool Unchecked { get; init; }

    /// <summary>Settings without effect.</summary>
    public IReadOnlyList<DeadSetting> Dead { get; init; } = [];

    /// <summary>What the service that takes it refuses.</summary>
    public IReadOnlyList<RefusedSetting> Refused { get; init; } = [];

    /// <summary>The response headers as written, where the dialect writes headers.</summary>
    public IReadOnlyList<SentHeader> Sent { get; init; } = [];

    /// <summary>Who makes the error answers.</summary>
    public ErrorAnswers Errors { get; init; }

    /// <summary>Headers of outer blocks that do not reach this one.</summary>
    public IReadOnlyList<LostHeaders> Lost { get; init; } = [];

    /// <summary>Headers that come too late: the body has begun before them.</summary>
    public IReadOnlyList<LateHeader> Late { get; init; } = [];

    /// <summary>What happens to the preflight.</summary>
    public PreflightAnswer Preflight { get; init; } = PreflightAnswer.Same;

    /// <summary>The edits that only the dialect's reader can word.</summary>
    public IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> Offers { get; init; } = ImmutableDictionary<Offer, IReadOnlyList<TextEdit>>.Empty;

    /// <summary>Words what is added to the policy; null where its reader cannot.</summary>
    public Additions? Additions { get; init; }

    /// <summary>Credentials are allowed: the header is exactly <c>true</c>.</summary>
    public bool AllowsCredentials => Credentials?.Value == "true";
}

/// <summary>Who makes the error answers of a place, and whether anybody reads them.</summary>
internal enum ErrorAnswers
{
    /// <summary>The server itself.</summary>
    Server,

    /// <summary>Mostly a program behind it; the server only some.</summary>
    Program,

    /// <summary>No script looks at them: fonts and pictures.</summary>
    Unread,
}

/// <summary>Kinds of requests.</summary>
[Flags]
internal enum RequestKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The browser's question before the request: <c>OPTIONS</c> with <c>Access-Control-Request-Method</c>.</summary>
    Preflight = 1,

    /// <summary>The request itself.</summary>
    Actual = 2,

    /// <summary>Both.</summary>
    All = Preflight | Actual,
}

/// <summary>A change that a reader can word for its dialect.</summary>
internal sealed class Offer
{
    private readonly string _key;

    private Offer(string key) => _key = key;

    /// <summary>Turn wildcard subdomains on.</summary>
    public static readonly Offer AllowSubdomains = new("AllowSubdomains");

    /// <summary>Send <c>Vary: Origin</c>.</summary>
    public static readonly Offer SendVary = new("SendVary");

    /// <summary>Answer the preflight.</summary>
    public static readonly Offer AnswerPreflight = new("AnswerPreflight");

    /// <summary>Send on actual answers what only the preflight carries, or the other way round.</summary>
    public static readonly Offer SendOnBoth = new("SendOnBoth");

    /// <summary>Allow any origin by the plain means of the dialect, instead of a test that is always true.</summary>
    public static readonly Offer AllowAnyOrigin = new("AllowAnyOrigin");

    /// <summary>Replace the unsafe origin test by a safe one for the same sites.</summary>
    public static readonly Offer TightenTest = new("TightenTest");

    /// <summary>Parse the origin without an exception.</summary>
    public static readonly Offer ParseSafely = new("ParseSafely");

    /// <summary>What the cure's key says.</summary>
    public override string ToString() => _key;
}
