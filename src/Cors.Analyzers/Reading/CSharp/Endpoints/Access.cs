namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>What attributes and conventions say of who may call an endpoint.</summary>
internal sealed record Access
{
    /// <summary>They say nothing.</summary>
    public static readonly Access Unsaid = new();

    /// <summary>Something asks for authorization.</summary>
    public static readonly Access Authorized = new() { Authorizes = true };

    /// <summary>Something lets everybody in, whatever else is said.</summary>
    public static readonly Access Anonymous = new() { IsAnonymous = true };

    /// <summary>Something asks for authorization.</summary>
    public bool Authorizes { get; init; }

    /// <summary>Something lets everybody in; that wins.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The authentication schemes that are named; none where the default one counts.</summary>
    public IReadOnlyList<string> Schemes { get; init; } = [];

    /// <summary>Does the endpoint ask who asks? Null when nothing is said of it: the fallback policy or a filter for all decides then.</summary>
    public bool? IsProtected => IsAnonymous ? false : Authorizes ? true : null;

    /// <summary>Both together.</summary>
    public Access And(Access other) => this == Unsaid ? other : other == Unsaid ? this : new Access
    {
        Authorizes = Authorizes || other.Authorizes,
        IsAnonymous = IsAnonymous || other.IsAnonymous,
        Schemes = [.. Schemes, .. other.Schemes],
    };
}
