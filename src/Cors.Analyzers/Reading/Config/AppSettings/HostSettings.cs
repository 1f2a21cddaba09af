using Cors.Analyzers.Reading.Config.Json;

namespace Cors.Analyzers.Reading.Config.AppSettings;

/// <summary>CORS settings where Azure Functions never looks for them.</summary>
internal sealed class HostSettings(FileDocument document, SettingsFileName name)
{
    /// <summary>A policy with what is ignored; none in other files.</summary>
    public IEnumerable<CorsPolicy> Read(JsonValue root)
    {
        if (!name.IsOfFunctionsHost && !name.IsOfLocalFunctions)
            yield break;
        var ignored = root.Members.Where(IsCors).ToList();
        if (name.IsOfFunctionsHost)
            ignored.AddRange(root.Member("Host", StringComparison.OrdinalIgnoreCase)?.Value.Members.Where(IsCors) ?? []);
        var why = name.IsOfFunctionsHost
            ? "is read by nobody here: host.json has no setting for CORS; in Azure it is set at the app, on your machine as 'Host': { 'CORS': … } in local.settings.json"
            : "is read by nobody here: the tools look for 'CORS' below 'Host'";
        foreach (var member in ignored)
        {
            yield return new CorsPolicy
            {
                Dialect = Dialect.AppSettings,
                At = document.At(member.NameSpan),
                Complete = false,
                Refused = [new RefusedSetting(new Sourced<string>(member.Name, document.At(member.NameSpan), member.Extent), why)],
            };
        }
    }

    private static bool IsCors(JsonMember member) => member.Name.Equals("CORS", StringComparison.OrdinalIgnoreCase);
}
