namespace Cors.Analyzers.Model;

/// <summary>A language or file format that CORS is set up in.</summary>
/// <param name="Name">As a reader of a message knows it: <c>ASP.NET Core</c>, <c>nginx</c>.</param>
/// <param name="WritesHeaders">The source writes the response headers themselves, so what is written is what is sent.</param>
internal sealed record Dialect(string Name, bool WritesHeaders)
{
    private const string BrowsersRefuse =
        "browsers refuse the answer ('The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.')";

    /// <summary>ASP.NET Core's <c>CorsPolicyBuilder</c> and <c>CorsPolicy</c>.</summary>
    public static readonly Dialect AspNetCore = new("ASP.NET Core", WritesHeaders: false)
    {
        AnyOrigin = "AllowAnyOrigin()",
        StarWithCredentials = "the application does not start ('The CORS protocol does not allow specifying a wildcard (any) origin and credentials at the same time.')",
        IsStarWithCredentialsFatal = true,
        Subdomains = "wildcards count only after SetIsOriginAllowedToAllowWildcardSubdomains()",
        AllowSubdomains = "Call SetIsOriginAllowedToAllowWildcardSubdomains()",
        NegativeMaxAge = "the application does not start ('PreflightMaxAge must be greater than or equal to 0.')",
    };

    /// <summary>The attributes of ASP.NET Web API 2 (<c>System.Web.Http.Cors</c>).</summary>
    public static readonly Dialect WebApi = new("ASP.NET Web API 2", WritesHeaders: false)
    {
        KnowsWildcards = false,
        Subdomains = "Web API 2 compares it letter by letter",
    };

    /// <summary>nginx.</summary>
    public static readonly Dialect Nginx = new("nginx", WritesHeaders: true);

    /// <summary>Apache.</summary>
    public static readonly Dialect Apache = new("Apache", WritesHeaders: true) { ErrorAnswers = "Apache's own redirects and error answers" };

    /// <summary>PHP, with its own <c>header</c> or the headers of a framework's response.</summary>
    public static readonly Dialect Php = new("PHP", WritesHeaders: true);
    /// <summary>IIS: custom headers and the CORS module.</summary>
    public static readonly Dialect Iis = new("IIS", WritesHeaders: true)
    {
        HeaderTwice = "IIS answers every request with 500.19 ('Cannot add duplicate collection entry of type 'add' with unique key attribute 'name'')",
    };

    /// <summary>Django with django-cors-headers.</summary>
    public static readonly Dialect Django = new("Django", WritesHeaders: false)
    {
        AnyOrigin = "CORS_ALLOW_ALL_ORIGINS",
        KnowsWildcards = false,
        Subdomains = "patterns belong into CORS_ALLOWED_ORIGIN_REGEXES",
        AllowSubdomains = "Allow the subdomains in CORS_ALLOWED_ORIGIN_REGEXES",
        NegativeMaxAge = "Django's system check fails ('corsheaders.E004')",
        OddMaxAge = "Django's system check fails ('corsheaders.E004')",
    };

    /// <summary>Flask with flask-cors, and FastAPI and Starlette with their own middleware.</summary>
    public static readonly Dialect Flask = new("Flask", WritesHeaders: false)
    {
        AnyOrigin = "send_wildcard=True",
        StarWithCredentials = "the application does not start ('ValueError: Cannot use supports_credentials in conjunction withan origin string of '*'.')",
        IsStarWithCredentialsFatal = true,
        KnowsWildcards = false,
        Subdomains = "it is run as a regular expression, in which '*' repeats what stands before it",
        AllowSubdomains = "Write a regular expression for the subdomains",
        CommaList = "flask-cors compares it as one name, so that a preflight that asks for one of them is refused",
    };

    /// <summary>FastAPI and Starlette with the middleware that they bring: the pages count them with Flask.</summary>
    public static readonly Dialect Starlette = new("Flask", WritesHeaders: false)
    {
        AnyOrigin = "allow_origins=[\"*\"]",
        KnowsWildcards = false,
        Subdomains = "it is compared letter by letter, patterns belong into allow_origin_regex",
        AllowSubdomains = "Allow the subdomains in allow_origin_regex",
    };

    /// <summary>.NET's settings files: appsettings.json and its like. What a program makes of them only the program says.</summary>
    public static readonly Dialect AppSettings = new("appsettings.json", WritesHeaders: false)
    {
        StarWithCredentials = "a policy of ASP.NET Core with both does not start ('The CORS protocol does not allow specifying a wildcard (any) origin and credentials at the same time.')",
    };

    /// <summary>The CORS document of an Amazon S3 bucket.</summary>
    public static readonly Dialect AmazonS3 = new("Amazon S3", WritesHeaders: false)
    {
        NegativeMaxAge = "Amazon S3 refuses the document",
        OddMaxAge = "Amazon S3 refuses the document ('MalformedXML')",
        UnknownMethod = "Amazon S3 refuses the document ('Found unsupported HTTP method in CORS config.')",
        CommaList = "Amazon S3 takes it for one name, which no request asks for",
        ListsSafelistedMethods = true,
    };

    /// <summary>Express with the cors package, and Fastify, NestJS and socket.io with theirs.</summary>
    public static readonly Dialect Express = new("Express", WritesHeaders: false)
    {
        Subdomains = "the cors package compares it letter by letter",
        AllowSubdomains = "Write a regular expression for the subdomains",
        True = "the cors package takes nothing but the boolean true",
        BehindEndpoints = "its answers leave without CORS headers",
    };
    /// <summary>Which answers lack headers that are not for all of them.</summary>
    public string ErrorAnswers { get; init; } = "error answers";

    /// <summary>What becomes of a header that is set a second time, as the end of a sentence.</summary>
    public string HeaderTwice { get; init; } = "browsers refuse it ('contains multiple values, but only one is allowed')";

    /// <summary>How one says plainly that any origin is allowed.</summary>
    public string AnyOrigin { get; init; } = "'*'";

    /// <summary>What becomes of <c>*</c> together with credentials, as the end of a sentence.</summary>
    public string StarWithCredentials { get; init; } = BrowsersRefuse;

    /// <summary>With <c>*</c> and credentials the application does not start.</summary>
    public bool IsStarWithCredentialsFatal { get; init; }

    /// <summary>Why a wildcard for subdomains in an origin does not count, as the end of a sentence.</summary>
    public string Subdomains { get; init; } = "browsers compare it letter by letter";

    /// <summary>What <see cref="Offer.AllowSubdomains"/> does, in the imperative.</summary>
    public string AllowSubdomains { get; init; } = "Allow the subdomains";

    /// <summary>What becomes of a negative max-age, as the end of a sentence; null where it is a header like another: <c>-1</c> is how one says "ask every time".</summary>
    public string? NegativeMaxAge { get; init; }

    /// <summary>A wildcard for subdomains can be turned on, so that one in another place may have been meant as such.</summary>
    public bool KnowsWildcards { get; init; } = true;

    /// <summary>What becomes of a max-age that is no whole number, as the end of a sentence.</summary>
    public string OddMaxAge { get; init; } = $"browsers ignore it and keep the answer for {Fetch.Limits.DefaultMaxAge} seconds";

    /// <summary>What becomes of a misspelled method, as the end of a sentence; null where it only is of no use.</summary>
    public string? UnknownMethod { get; init; }

    /// <summary>What becomes of a comma list in one value, as the end of a sentence; null where it is sent in quotation marks.</summary>
    public string? CommaList { get; init; }

    /// <summary>Methods that browsers always allow must be listed as well: requests with others get no headers.</summary>
    public bool ListsSafelistedMethods { get; init; }

    /// <summary>What becomes of endpoints that stand before CORS, as the end of a sentence.</summary>
    public string BehindEndpoints { get; init; } = "its answers leave without CORS headers and its preflights are not answered";

    /// <summary>What alone allows credentials, as the end of a sentence.</summary>
    public string True { get; init; } = "browsers take nothing but 'true'";

    /// <summary>The same language where a program writes the response headers itself, past its CORS library.</summary>
    public Dialect ByHand => new(Name, WritesHeaders: true);
}
