using Cors.Analyzers.Reading.Scripts.Python.Syntax;
using Cors.Analyzers.Reading.Scripts.Python.Values;

namespace Cors.Analyzers.Reading.Scripts.Python.Django;

/// <summary>Reads what django-cors-headers sends under the settings of one way through the file.</summary>
internal sealed class SettingsPolicy(PythonSource source, SettingsState state)
{
    private readonly List<OriginEntry> _entries = [];

    private readonly List<OriginCase> _cases = [];

    private readonly List<DeadSetting> _dead = [];

    private bool _isComplete = state.Complete;

    /// <summary>The policy; null where nothing is set.</summary>
    /// <param name="ways">All ways through the file: their policies stand at one place.</param>
    /// <param name="isInForce">The middleware is listed in this file.</param>
    public CorsPolicy? Read(IReadOnlyList<SettingsState> ways, bool isInForce)
    {
        if (At(ways) is not { } at)
            return null;
        var credentials = Credentials();
        var allowsAll = AllowAll(credentials);
        Origins(allowsAll);
        Patterns(allowsAll);
        // Elsewhere more may be set.
        var hasOrigins = new[] { SettingsNames.AllowAll, SettingsNames.AllowAllOld, SettingsNames.Origins, SettingsNames.OriginsOld, SettingsNames.Patterns, SettingsNames.PatternsOld }.Any(name => state[name].Count > 0);
        var isWhole = isInForce || (hasOrigins && _cases.Count > 0);
        return new CorsPolicy
        {
            Dialect = Dialect.Django,
            At = source.At(at),
            Name = PathPrefix(),
            Complete = _isComplete && isWhole,
            Guard = source.Guard(state.IsForDevelopment),
            Entries = _entries,
            Cases = _cases,
            Dead = _dead,
            Methods = Sent(SettingsNames.Methods, at, hasDefault: true),
            Headers = Sent(SettingsNames.Headers, at, hasDefault: true),
            Exposed = Sent(SettingsNames.Exposed, at, hasDefault: false),
            Credentials = credentials,
            MaxAge = MaxAge(),
            VariesByOrigin = true,
            Offers = Offers(),
        };
    }

    private static TextSpan? At(IReadOnlyList<SettingsState> ways)
    {
        string[] names =
        [
            SettingsNames.Origins, SettingsNames.OriginsOld, SettingsNames.AllowAll, SettingsNames.AllowAllOld, SettingsNames.Patterns, SettingsNames.PatternsOld,
            SettingsNames.Credentials, SettingsNames.Methods, SettingsNames.Headers, SettingsNames.Exposed, SettingsNames.MaxAge,
        ];
        return names.SelectMany(name => ways.SelectMany(way => way[name])).FirstOrDefault()?.At;
    }

    private Sourced<string>? Credentials()
    {
        if (Last(SettingsNames.Credentials) is not { } setting)
            return null;
        switch (Truth(setting))
        {
            case true:
                return new("true", source.At(setting.Statement), setting.Extent);
            case false:
                return null;
            default:
                _isComplete = false;
                return PythonSource.Unread(source.At(setting.Statement));
        }
    }

    private Sourced<MaxAge>? MaxAge()
    {
        if (Last(SettingsNames.MaxAge) is not { Operator: "=" } setting || source.MaxAge(setting.Value, setting.Extent, source.Scope) is not { Value.Seconds: not 0 } age)
            return null;
        // The library wants a number, and takes no text for one.
        return setting.Value is Expression.String ? age with { Value = age.Value with { Seconds = null }, Literal = source.At(setting.Value.Span) } : age;
    }

    private Setting? AllowAll(Sourced<string>? credentials)
    {
        if (state.Either(SettingsNames.AllowAll, SettingsNames.AllowAllOld).LastOrDefault() is not { } setting)
            return null;
        if (Truth(setting) is not { } allowsAll)
        {
            _isComplete = false;
            return null;
        }

        if (!allowsAll)
            return null;
        // With credentials the library sends back whoever asks.
        _cases.Add(new OriginCase(OriginTest.Anybody, credentials is { Value: "true" } ? OriginAnswer.Echo : OriginAnswer.Star, Written(setting)));
        return setting;
    }

    private void Origins(Setting? allowsAll)
    {
        var current = state[SettingsNames.Origins];
        var old = state[SettingsNames.OriginsOld];
        var inForce = current.Count > 0 ? current : old;
        if (current.Count > 0 && old.Count > 0)
            _dead.Add(new(Written(old[0], SettingsNames.OriginsOld), Written(current[0], SettingsNames.Origins), false));
        var list = List(inForce);
        if (allowsAll is not null && list.Items.Count > 0)
            _dead.Add(new(Written(inForce[0], inForce[0].Name), Written(allowsAll, allowsAll.Name), true));
        var values = new List<string>();
        foreach (var item in list.Items)
        {
            var entry = Entry(item, allowsAll is not null, list.IsString);
            _entries.Add(entry);
            if (!entry.IsDead && !list.IsString)
                values.Add(Compared(item.Text.Value));
        }

        if (values.Count > 0)
            _cases.Add(new OriginCase(new OriginTest.InSet(values), OriginAnswer.Echo, Written(inForce[0])));
    }

    private OriginEntry Entry(ListItem item, bool isDead, bool isString)
    {
        var use = isDead ? OriginUse.Dead : isString ? OriginUse.Letters : OriginUse.Verbatim;
        var entry = new OriginEntry(item.Text, use);
        return isString && item.Token is { } token && entry.Origin.Problem is OriginProblem.Several ? new OriginEntry(item.Text with { Split = source.SplitInList(token) }, OriginUse.Verbatim) { Refusal = Check("E013") }
            : isString ? entry with { Refusal = Check("E013"), Mend = source.InList(item) }
            : entry.Problem switch
            {
                OriginProblem.Star => entry with { Use = entry.Use | OriginUse.LiteralStar, Refusal = Check("E013") },
                OriginProblem.NoScheme or OriginProblem.Empty => entry with { Refusal = Check("E013") },
                OriginProblem.Path => entry with { Refusal = Check("E014") },
                OriginProblem.Wildcard when item.Text.Value.IndexOf("://", StringComparison.Ordinal) < 0 => entry with { Refusal = Check("E013") },
                _ => entry,
            };
    }

    private static string Check(string id) => $"Django's system check fails ('corsheaders.{id}')";

    /// <summary>An entry as it is compared: scheme, host and port only.</summary>
    private static string Compared(string text)
    {
        var start = text.IndexOf("://", StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOfAny(['/', '?', '#'], start + 3);
        return end < 0 ? text : text.Substring(0, end);
    }

    private void Patterns(Setting? allowsAll)
    {
        var settings = state.Either(SettingsNames.Patterns, SettingsNames.PatternsOld);
        var list = List(settings);
        if (allowsAll is not null)
            return;
        foreach (var item in list.Items)
        {
            _cases.Add(new OriginCase(new OriginTest.Matches(new Pattern(item.Text.Value, RegexDialect.PythonMatch, item.IgnoreCase)), OriginAnswer.Echo, item.Text)
            {
                WritePattern = source.WritePattern(item.Token),
            });
        }
    }

    private ListValue List(IReadOnlyList<Setting> settings)
    {
        var all = new List<ListItem>();
        var isString = false;
        foreach (var setting in settings)
        {
            var value = setting.Operator is "=" or "+=" ? source.Lists.Read(setting.Value, source.Scope)
                : setting.Operator == "append" && source.Lists.Read(setting.Value, source.Scope) is { IsString: true } item ? item with { IsString = false }
                : ListValue.Unread;
            all.AddRange(value.Items);
            _isComplete &= value.Complete;
            isString |= value.IsString && setting.Operator == "=";
        }

        return new(all, true) { IsString = isString && settings.Count == 1 };
    }

    /// <summary>A list as it is sent; where it is not set, the library's own, which allows what browsers ask for as a rule.</summary>
    private ListSetting Sent(string name, TextSpan at, bool hasDefault)
    {
        if (state[name].Count == 0)
            return hasDefault ? new ListSetting { Echo = new Sourced<string>("default", source.At(at), default) } : ListSetting.Unset;
        var items = new List<Sourced<string>>();
        var isComplete = true;
        foreach (var setting in state[name])
        {
            var value = setting.Operator is "=" or "+=" ? source.Lists.Read(setting.Value, source.Scope) : ListValue.Unread;
            isComplete &= value is { Complete: true, IsString: false };
            // It is joined by commas, so that a comma in it makes two.
            if (!value.IsString)
                items.AddRange(value.Items.SelectMany(item => Commas.Split(item.Text)));
        }

        return new ListSetting { Items = items, Complete = isComplete };
    }

    private bool? Truth(Setting setting) => setting.Operator == "=" ? source.Texts.Truth(setting.Value, source.Scope) : null;

    private Setting? Last(string name) => state[name].LastOrDefault();

    private Sourced<string> Written(Setting setting) => Written(setting, source.Module.Written(setting.Statement));

    private Sourced<string> Written(Setting setting, string text) => new(text, source.At(setting.Value is Expression.Name { Text: "True" } ? setting.Statement : setting.At), setting.Extent);

    /// <summary>The paths that the policy is for, as far as they are letters.</summary>
    private string? PathPrefix() =>
        Last(SettingsNames.Paths) is { } setting && source.Texts.Read(setting.Value, source.Scope) is { Value: ['^', ..] text } ? RegexPrefix.Of(text.Substring(1)) : null;

    private IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> Offers() =>
        new WildcardOffer(source).Read(_entries, state[SettingsNames.Origins].FirstOrDefault() ?? state[SettingsNames.OriginsOld].FirstOrDefault(), state.Either(SettingsNames.Patterns, SettingsNames.PatternsOld).Count > 0);
}
