namespace Cors.Analyzers.Model;

/// <summary>Methods, headers or exposed headers of a policy.</summary>
internal sealed record ListSetting
{
    /// <summary>Nothing is set, nothing is sent.</summary>
    public static readonly ListSetting Unset = new();

    /// <summary>What is sent, in order. A <c>"*"</c> here goes over the wire as a star.</summary>
    public IReadOnlyList<Sourced<string>> Items { get; init; } = [];

    /// <summary>The setting by which the server allows whatever the preflight asks for (ASP.NET Core's <c>AllowAnyMethod</c>): no star is sent.</summary>
    public Sourced<string>? Echo { get; init; }

    /// <summary>Where the list is given, as a whole: the call that was made last; null where it is not, or stands in pieces.</summary>
    public Place? At { get; init; }

    /// <summary>False when something in the list could not be read.</summary>
    public bool Complete { get; init; } = true;
}
