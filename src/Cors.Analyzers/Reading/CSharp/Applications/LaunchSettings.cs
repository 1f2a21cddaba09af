using Cors.Analyzers.Reading.Config.Json;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Where the program listens on a developer's machine.</summary>
internal static class LaunchSettings
{
    /// <summary>Does a profile list an http address beside an https one, so that requests can be redirected?</summary>
    public static bool ListHttpAndHttps(ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        files.Any(file => IsLaunchSettings(file.Path) && file.GetText(cancellation) is { } text
            && JsonFile.Parse(text.ToString(), cancellation).Root?.Member("profiles")?.Value.Members.Any(profile => HasBoth(profile.Value)) == true);

    private static bool IsLaunchSettings(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).Equals("launchSettings.json", StringComparison.OrdinalIgnoreCase);

    private static bool HasBoth(JsonValue profile)
    {
        var addresses = profile.Member("applicationUrl")?.Value.Text.Split(';') ?? [];
        return addresses.Any(address => address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) && addresses.Any(address => address.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
    }
}
