namespace Cors.Analyzers.Model;

/// <summary>A language or file format that CORS is set up in.</summary>
/// <param name="Name">As a reader of a message knows it: <c>ASP.NET Core</c>, <c>nginx</c>.</param>
/// <param name="WritesHeaders">The source writes the response headers themselves, so what is written is what is sent.</param>
internal sealed record Dialect(string Name, bool WritesHeaders)
{
    /// <summary>ASP.NET Core's <c>CorsPolicyBuilder</c> and <c>CorsPolicy</c>.</summary>
    public static readonly Dialect AspNetCore = new("ASP.NET Core", WritesHeaders: false);

    /// <summary>nginx.</summary>
    public static readonly Dialect Nginx = new("nginx", WritesHeaders: true);
}
