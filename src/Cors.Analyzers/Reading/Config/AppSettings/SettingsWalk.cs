using Cors.Analyzers.Reading.Config.Json;

namespace Cors.Analyzers.Reading.Config.AppSettings;

/// <summary>A setting of a section.</summary>
/// <param name="Kind">What its name says it is.</param>
/// <param name="Member">The member that gives it.</param>
/// <param name="IsElement">The name ends with an index (<c>Cors__Origins__0</c>): the value is one element of a list.</param>
/// <param name="IsTrimmed">Frameworks are known to mend such values before they compare them.</param>
internal sealed record Setting(SettingKind Kind, JsonMember Member, bool IsElement, bool IsTrimmed);

/// <summary>Settings that stand side by side.</summary>
internal sealed record Section(IReadOnlyList<Setting> Settings);

/// <summary>Finds the sections that speak of CORS.</summary>
internal sealed class SettingsWalk(CancellationToken cancellation)
{
    /// <summary>More sections that speak of CORS nobody writes.</summary>
    private const int MostSections = 1000;

    private readonly List<Section> _sections = [];

    /// <summary>The sections of a file, each with what it says.</summary>
    public IReadOnlyList<Section> Read(JsonValue root)
    {
        Walk(root, inCors: false, parent: "");
        return _sections;
    }

    private void Walk(JsonValue section, bool inCors, string parent)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_sections.Count >= MostSections)
            return;
        // IdentityServer takes the origin out of what its clients list.
        var isOfClient = section.Member("ClientId", StringComparison.OrdinalIgnoreCase) is not null;
        List<Setting>? settings = null;
        foreach (var member in section.Members)
        {
            var (name, isElement, speaksOfCors) = Parts(member.Name);
            var kind = SettingNames.KindOf(name, inCors || speaksOfCors);
            if (kind is SettingKind.Other || (kind is SettingKind.Cors && member.Value.Kind is JsonKind.Object))
                Inner(member.Value, inCors || speaksOfCors, name);
            else
                (settings ??= []).Add(new Setting(kind, member, isElement, isOfClient || IsTrimmed(parent, name)));
        }

        if (settings is not null && _sections.Count < MostSections)
            _sections.Add(new Section(settings));
    }

    private void Inner(JsonValue value, bool inCors, string name)
    {
        if (value.Kind is JsonKind.Object)
            Walk(value, inCors, name);
        foreach (var item in value.Items)
            Inner(item.Value, inCors, name);
    }

    /// <summary>The last part of a key that is no index (<c>Cors:Origins:0</c>, as a variable <c>Cors__Origins__0</c>).</summary>
    private static (string Name, bool IsElement, bool SpeaksOfCors) Parts(string key)
    {
        if (key.Length > SettingNames.LongestName || key.IndexOf(':') < 0 && key.IndexOf("__", StringComparison.Ordinal) < 0)
            return (key, false, SettingNames.SpeaksOfCors(key));
        var parts = key.Replace("__", ":").Split(':').ToList();
        var isElement = parts.Count > 1 && parts[parts.Count - 1].All(char.IsDigit);
        return (parts[parts.Count - (isElement ? 2 : 1)], isElement, parts.Any(SettingNames.SpeaksOfCors));
    }

    /// <summary>ABP cuts slashes off its <c>App:CorsOrigins</c>.</summary>
    private static bool IsTrimmed(string parent, string name) =>
        name.Equals("CorsOrigins", StringComparison.OrdinalIgnoreCase) && parent.Equals("App", StringComparison.OrdinalIgnoreCase);
}
