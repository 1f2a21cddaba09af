namespace Cors.Analyzers.Model;

/// <summary>Under which condition a policy is in force.</summary>
internal enum Guard
{
    /// <summary>Nothing says that it is for development only.</summary>
    None,

    /// <summary>Only in development: <c>IsDevelopment()</c>, <c>#if DEBUG</c> and their like.</summary>
    Development,

    /// <summary>Only in production: <c>appsettings.Production.json</c> and its like.</summary>
    Production,
}
