namespace Cors.Analyzers.Model;

/// <summary>A setting that another one of the same policy makes void.</summary>
/// <param name="Dead">The setting without effect; its value is how a message calls it (<c>WithOrigins("https://app.test")</c>).</param>
/// <param name="InForce">The setting that counts instead; its value likewise.</param>
/// <param name="BothPlausible">True where the user may have meant either, so that two cures are offered.</param>
internal sealed record DeadSetting(Sourced<string> Dead, Sourced<string> InForce, bool BothPlausible)
{
    /// <summary>A cure that gives the setting its effect, better than one that removes it; null where there is none.</summary>
    public Cure? Mend { get; init; }
}
