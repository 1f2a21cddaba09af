namespace Cors.Analyzers.Model;

/// <summary>A setting that the service which the policy is handed to does not take.</summary>
/// <param name="Setting">The setting; its value is the text as written.</param>
/// <param name="Why">What is wrong and what the service says, as the end of a sentence that begins with the value.</param>
internal sealed record RefusedSetting(Sourced<string> Setting, string Why)
{
    /// <summary>What the service takes there, one or several values; none where the setting has to go.</summary>
    public IReadOnlyList<string> Instead { get; init; } = [];
}
