namespace Cors.Analyzers.Reading.Config.AppSettings;

/// <summary>What the name of a settings file says.</summary>
internal sealed class SettingsFileName
{
    private readonly string _name;

    public SettingsFileName(string path) => _name = NameOf(path);

    /// <summary>Settings of Azure Functions for the developer's own machine: <c>local.settings.json</c>.</summary>
    public bool IsOfLocalFunctions => _name == "local.settings.json";

    /// <summary>Settings of the host of Azure Functions: <c>host.json</c>.</summary>
    public bool IsOfFunctionsHost => _name == "host.json";

    /// <summary>The environment that the file is for.</summary>
    public Guard Guard
    {
        get
        {
            if (IsOfLocalFunctions || _name == "launchsettings.json")
                return Guard.Development;
            foreach (var part in _name.Split('.', '-', '_'))
            {
                if (EnvironmentName.Of(part) is var guard and not Guard.None)
                    return guard;
            }

            return Guard.None;
        }
    }

    /// <summary>Is a file of this path one of .NET's settings files?</summary>
    public static bool IsKnown(string path)
    {
        var name = NameOf(path);
        return name is "launchsettings.json" or "local.settings.json" or "host.json"
            || (name.StartsWith("appsettings", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal));
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
}
