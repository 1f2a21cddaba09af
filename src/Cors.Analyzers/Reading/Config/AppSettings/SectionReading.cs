using System.Globalization;
using Cors.Analyzers.Reading.Config.Json;
using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.AppSettings;

/// <summary>Makes policies of a section: one of what is wrong whatever the program does, and one as if the program handed all of it to ASP.NET Core.</summary>
internal sealed class SectionReading(FileDocument document, TextLines lines, Guard guard)
{
    /// <summary><c>WithOrigins</c> does that.</summary>
    private const OriginUse Use = OriginUse.FoldsCase | OriginUse.NormalisesUnicodeHosts;

    private readonly ValueReading _values = new(document, lines);

    /// <summary>The policies of a section.</summary>
    public IEnumerable<CorsPolicy> Read(Section section)
    {
        var at = document.At(section.Settings[0].Member.NameSpan);
        var origins = section.Settings.Where(setting => setting.Kind is SettingKind.Origins or SettingKind.Cors)
            .SelectMany(setting => _values.Of(setting).Where(one => IsOrigin(one.Value.Value, setting.Kind)).Select(one => (setting, one.Value, IsCertain: !one.IsNamed && IsCertain(setting, one.Value.Value)))).Take(ValueReading.MostValues).ToList();
        var plain = new CorsPolicy
        {
            Dialect = Dialect.AppSettings,
            At = at,
            Complete = false,
            Guard = guard,
            VariesByOrigin = true,
        };
        yield return plain with
        {
            Entries = [.. origins.Where(one => one.IsCertain).Select(one => new OriginEntry(one.Value, Use))],
            Cases = [.. origins.Where(one => one.IsCertain).Select(Case)],
            Methods = Names(section, SettingKind.Methods),
            Headers = Names(section, SettingKind.Headers),
            Exposed = Names(section, SettingKind.Exposed),
            MaxAge = MaxAge(section),
        };
        var stars = origins.Where(one => one.Value.Value == "*").ToList();
        var others = origins.Where(one => one.Value.Value != "*").ToList();
        yield return plain with
        {
            IsAssumed = true,
            Entries = [.. others.Select(one => new OriginEntry(one.Value, WildcardOrigin.IsWellFormed(one.Value.Value) ? Use | OriginUse.Subdomains : Use))],
            Cases = [.. others.Select(Case), .. others.Count > 0 ? [] : stars.Select(Case), .. AnyOrigin(section)],
            Credentials = Flag(section, SettingKind.Credentials),
            Dead = [.. others.Count == 0 ? [] : stars.Select(star => new DeadSetting(star.Value with { Value = "'*'" }, others[0].Value with { Value = $"'{others[0].Value.Value}'" }, BothPlausible: others.Count == 1))],
        };
    }

    private static OriginCase Case((Setting Setting, Sourced<string> Value, bool IsCertain) one) =>
        one.Value.Value == "*" ? new(OriginTest.Anybody, OriginAnswer.Star, one.Value) : new(new OriginTest.Is(one.Value.Value), OriginAnswer.Echo, one.Value);

    private IEnumerable<OriginCase> AnyOrigin(Section section) =>
        Flag(section, SettingKind.AnyOrigin) is { } flag ? [new OriginCase(OriginTest.Anybody, OriginAnswer.Star, flag)] : [];

    /// <summary>A word alone (<c>All</c>, <c>None</c>) is one that the program understands; below a name that says less, only an address is an origin.</summary>
    private static bool IsOrigin(string text, SettingKind kind) =>
        text == "*" || !Placeholders.AreIn(text) && (kind is SettingKind.Cors ? text.Contains("://") : text == "null" || text.IndexOfAny(['.', ':', '/']) >= 0 || Hosts.IsLoopback(text));

    /// <summary>Wildcards are matched by many programs themselves.</summary>
    private static bool IsCertain(Setting setting, string text) =>
        setting is { Kind: SettingKind.Origins, IsTrimmed: false }
        && Origin.Parse(text).Problem is not (OriginProblem.Wildcard or OriginProblem.Star);

    private ListSetting Names(Section section, SettingKind kind) => new()
    {
        Items = [.. section.Settings.Where(setting => setting.Kind == kind).SelectMany(_values.Of).Select(one => one.Value).Where(value => value.Value.All(IsNameCharacter)).Take(ValueReading.MostValues)],
        Complete = false,
    };

    private static bool IsNameCharacter(char c) => c < 128 && (char.IsLetterOrDigit(c) || c is '-' or '_');

    private Sourced<string>? Flag(Section section, SettingKind kind) =>
        section.Settings.FirstOrDefault(setting => setting.Kind == kind && (setting.Member.Value.Kind is JsonKind.True || (setting.Member.Value is { Kind: JsonKind.String, Text: var text } && text.Equals("true", StringComparison.OrdinalIgnoreCase)))) is { } flag
            ? _values.Sourced("true", flag.Member.Value, flag.Member.Extent)
            : null;

    private Sourced<MaxAge>? MaxAge(Section section)
    {
        if (section.Settings.FirstOrDefault(setting => setting.Kind is SettingKind.MaxAgeSeconds && setting.Member.Value.Kind is JsonKind.Number or JsonKind.String) is not { Member: var member })
            return null;
        return double.TryParse(member.Value.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            ? _values.Sourced(new MaxAge(seconds, member.Value.Text), member.Value, member.Extent)
            : null;
    }
}
