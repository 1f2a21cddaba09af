using System.Globalization;
using Cors.Analyzers.Reading.Config.Xml;

namespace Cors.Analyzers.Reading.Config.Iis;

/// <summary>Reads <c>&lt;cors&gt;</c>, the rules of the IIS CORS module: each origin has a policy of its own, and the most specific rule counts.</summary>
internal sealed class CorsModule(IisSource source, IisScope scope)
{
    private const int MostRules = 500;

    /// <summary>The policies of the rules.</summary>
    public IEnumerable<CorsPolicy> Read()
    {
        if (scope.Own("cors") is not { } cors || Is(cors.Attribute("enabled")?.Value, "false"))
            yield break;
        var rules = cors.All("add").Where(rule => rule.Attribute("origin") is not null).Take(MostRules).ToList();
        var known = new Dictionary<string, OriginEntry>(StringComparer.OrdinalIgnoreCase);
        // A section around it may have rules of its own, and 'clear' takes them away.
        var isAlone = rules.Count == 1 && (scope.Outer?.Child("cors") is null || cors.Child("clear") is not null);
        // Without the attribute the module does nothing; a part of a site has that of the whole.
        var isOff = cors.Attribute("enabled") is null && scope.Outer is null;
        foreach (var rule in rules)
        {
            var origin = rule.Attribute("origin")!;
            if (IisSource.IsFilledIn(origin.Value))
                continue;
            var setting = source.Value(rule, origin);
            var isOpen = origin.Value == "*";
            var isDenied = Is(rule.Attribute("allowed")?.Value, "false");
            var use = OriginUse.FoldsCase | (WildcardOrigin.IsWellFormed(origin.Value) ? OriginUse.Subdomains : 0) | (isOff ? OriginUse.Dead : 0);
            var entry = isOpen || IsUnknownWildcard(origin.Value) ? null : new OriginEntry(setting, use);
            IReadOnlyList<OriginEntry> entries = entry is null ? [] : known.TryGetValue(origin.Value, out var first) ? [first, entry] : [entry];
            if (entry is not null && entries.Count == 1)
                known[origin.Value] = entry;
            IReadOnlyList<OriginCase> cases = isDenied || isOff ? [] : [new(Test(origin.Value), isOpen && (isAlone || !HasCredentials(rule)) ? OriginAnswer.Star : OriginAnswer.Echo, setting)];
            yield return new CorsPolicy
            {
                Dialect = Dialect.Iis,
                At = source.At(rule.StartTag),
                Entries = entries,
                Cases = cases,
                Credentials = !isOff && HasCredentials(rule) ? source.OwnValue("true", rule.Attribute("allowCredentials")!) : null,
                MaxAge = rule.Attribute("maxAge") is { } age && age.Value.Trim() != "-1" && !IisSource.IsFilledIn(age.Value) ? source.OwnValue(new MaxAge(Seconds(age.Value), age.Value), age) : null,
                Methods = List(rule.Child("allowMethods"), "method"),
                Headers = Headers(rule.Child("allowHeaders")),
                Exposed = List(rule.Child("exposeHeaders"), "header"),
                VariesByOrigin = true,
                Dead = isOff && rule == rules[0] ? [Off(cors, rules[0])] : [],
            };
        }
    }

    private DeadSetting Off(XmlElement cors, XmlElement rule) => new(
        new("The list of origins", source.At(rule.StartTag), default),
        new("enabled=\"false\", the default", source.At(cors.StartTag), default),
        BothPlausible: false);

    private static bool HasCredentials(XmlElement rule) => Is(rule.Attribute("allowCredentials")?.Value, "true");

    /// <summary>A wildcard of which the documentation does not say what it stands for.</summary>
    private static bool IsUnknownWildcard(string origin) => origin.IndexOf('*') >= 0 && !WildcardOrigin.IsWellFormed(origin);

    private static OriginTest Test(string origin)
    {
        if (origin == "*")
            return OriginTest.Anybody;
        var star = origin.IndexOf('*');
        if (star < 0)
            return new OriginTest.Is(origin, IgnoreCase: true);
        var scheme = origin.Substring(0, star);
        return origin.EndsWith("://*", StringComparison.Ordinal) ? new OriginTest.StartsWith(scheme, IgnoreCase: true)
            : WildcardOrigin.IsWellFormed(origin) ? Logic.And([new OriginTest.StartsWith(scheme, IgnoreCase: true), new OriginTest.EndsWith(origin.Substring(star + 1), IgnoreCase: true)])
            : OriginTest.Unread;
    }

    private static bool Is(string? value, string word) => string.Equals(value?.Trim(), word, StringComparison.OrdinalIgnoreCase);

    private static double? Seconds(string text) => double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private ListSetting Headers(XmlElement? section) =>
        section?.Attribute("allowAllRequestedHeaders") is { } all && Is(all.Value, "true")
            ? new ListSetting { Echo = source.OwnValue(all.Value, all) }
            : List(section, "header");

    private ListSetting List(XmlElement? section, string attribute)
    {
        if (section is null)
            return ListSetting.Unset;
        var items = section.All("add").Select(add => (Element: add, Value: add.Attribute(attribute))).Where(add => add.Value is not null && !IisSource.IsFilledIn(add.Value.Value)).Select(add => source.Value(add.Element, add.Value!)).ToList();
        return items.Count == 0 ? ListSetting.Unset : new ListSetting { Items = items };
    }
}
