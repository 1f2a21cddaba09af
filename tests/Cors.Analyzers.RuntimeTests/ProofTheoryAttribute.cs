using Cors.Analyzers.RuntimeTests.Browsing;
using Cors.Analyzers.RuntimeTests.Serving;

namespace Cors.Analyzers.RuntimeTests;

/// <summary>A theory that needs the browser and a server; without them it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProofTheoryAttribute : TheoryAttribute
{
    public ProofTheoryAttribute(string dialect) => Skip = Missing.Reason(ServedDialects.Named(dialect).Missing ?? Chromium.Missing);
}

/// <summary>A fact that needs the browser and all servers; without them it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProofFactAttribute : FactAttribute
{
    public ProofFactAttribute() => Skip = Missing.Reason(ServedDialects.All.Select(dialect => dialect.Missing).FirstOrDefault(missing => missing is not null) ?? Chromium.Missing);
}

/// <summary>Why proofs are skipped.</summary>
internal static class Missing
{
    /// <summary>Set on CI: a proof that cannot be run is then a failure.</summary>
    public static bool IsFailure => Environment.GetEnvironmentVariable("CORS_PROOFS") == "all";

    public static string? Reason(string? missing) => missing is null || IsFailure ? null : missing + ": run tests/Cors.Analyzers.RuntimeTests/install as root.";
}
