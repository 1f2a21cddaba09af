namespace Cors.Analyzers.Reading.CSharp;

/// <summary>A setting that one path overrides and another one needs is a default, and no contradiction.</summary>
internal static class DeadEverywhere
{
    /// <summary>The policies without the dead settings that are alive on another path.</summary>
    public static IReadOnlyList<CorsPolicy> Only(IReadOnlyList<PolicyPath> paths)
    {
        bool IsAlive(DeadSetting dead) => paths.Any(path =>
            path.Policy.Dead.All(other => other.Dead.At != dead.Dead.At)
            && (path.Steps.Any(step => step.Site.At == dead.Dead.At) || path.Policy.Entries.Any(entry => entry.Text.At == dead.Dead.At)));
        return paths.Select(path => path.Policy.Dead.Any(IsAlive) ? path.Policy with { Dead = [.. path.Policy.Dead.Where(dead => !IsAlive(dead))] } : path.Policy).ToList();
    }
}

/// <summary>A policy as one path through the code makes it.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Steps">What the path does to it.</param>
internal sealed record PolicyPath(CorsPolicy Policy, ImmutableList<Step> Steps);
