using Cors.Analyzers.Reading.Scripts.Python.Values;

namespace Cors.Analyzers.Reading.Scripts.Python.Flask;

/// <summary>Reads what flask-cors sends under one set of options.</summary>
internal sealed class FlaskPolicy(PythonSource source, Options options, CancellationToken cancellation)
{
    private bool _isComplete = options.Complete;

    /// <summary>The policy.</summary>
    /// <param name="path">The paths that it is for, as far as they are known.</param>
    /// <param name="guard">Under which condition it is in force.</param>
    public CorsPolicy Read(string? path, Guard guard)
    {
        var credentials = Credentials();
        var sendsStar = Truth("send_wildcard", false);
        var origins = new OptionOrigins(source, options, cancellation);
        // A star is sent only where that is asked for.
        origins.Read(sendsStar is true ? OriginAnswer.Star : OriginAnswer.Echo);
        _isComplete &= origins.IsComplete && sendsStar is not null;
        var varies = Truth("vary_header", true);
        return new CorsPolicy
        {
            Dialect = Dialect.Flask,
            At = source.At(options.Callee),
            Name = path,
            Complete = _isComplete,
            Guard = guard,
            Entries = origins.Entries,
            Cases = origins.Cases,
            Dead = [.. origins.Dead, .. Unknown()],
            Methods = Methods(),
            Headers = Headers(),
            Exposed = options["expose_headers"] is { } exposed ? List(exposed) : ListSetting.Unset,
            Credentials = credentials,
            MaxAge = options["max_age"] is { } age ? source.MaxAge(age.Value, age.Extent, options.Scope) : null,
            VariesByOrigin = varies,
            Additions = new OptionAdditions(source, options, "methods", "allow_headers", []),
            Offers = Offers(origins, credentials, sendsStar, varies),
        };
    }

    private Sourced<string>? Credentials()
    {
        if (options["supports_credentials"] is not { } option)
            return null;
        switch (source.Texts.Truth(option.Value, options.Scope))
        {
            case true:
                return new("true", source.At(option.At), option.Extent);
            case false:
                return null;
            default:
                _isComplete = false;
                return PythonSource.Unread(source.At(option.At));
        }
    }

    private bool? Truth(string name, bool otherwise) => options[name] is { } option ? source.Texts.Truth(option.Value, options.Scope) : otherwise;

    /// <summary>They are sent in upper case, whatever is written; without any, all usual ones are allowed.</summary>
    private ListSetting Methods()
    {
        if (options["methods"] is not { } option)
            return Everything();
        var list = List(option);
        return list with { At = source.At(option.At), Items = [.. list.Items.Select(item => item.Value == item.Value.ToUpperInvariant() ? item : item with { Value = item.Value.ToUpperInvariant() })] };
    }

    /// <summary>Each header that is asked for is compared with each of these.</summary>
    private ListSetting Headers()
    {
        if (options["allow_headers"] is not { } option)
            return Everything();
        var list = source.Lists.Read(option.Value, options.Scope);
        if (list.Items.FirstOrDefault(item => !item.IsCompiled && item.Text.Value is "*" or ".*") is { } all)
            return new ListSetting { Echo = all.Text, Complete = list.Complete };
        var isPlain = list.Items.All(item => !item.IsCompiled && item.Text.Value.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ',' or ' '));
        return !isPlain ? new ListSetting { Complete = false }
            : new ListSetting { At = source.At(option.At), Items = [.. list.Items.Select(item => list.IsString ? Splittable(item) : item.Text)], Complete = list.Complete };
    }

    private ListSetting Everything() => new() { Echo = new Sourced<string>("default", source.At(options.Callee), default) };

    /// <summary>A list that is joined by commas, so that a comma in it makes two.</summary>
    private ListSetting List(Option option)
    {
        var list = source.Lists.Read(option.Value, options.Scope);
        return new ListSetting { Items = [.. list.Items.SelectMany(item => Commas.Split(item.Text))], Complete = list.Complete };
    }

    private Sourced<string> Splittable(ListItem item) => item.Token is { } token ? item.Text with { Split = source.SplitInList(token) } : item.Text;

    /// <summary>What flask-cors only notes in its log.</summary>
    private IEnumerable<DeadSetting> Unknown()
    {
        foreach (var option in options.All)
        {
            if (OptionNames.Meant(option.Name) is not { } meant)
                continue;
            var inForce = options[meant] is { } given ? $"'{source.Module.Written(given.At)}'" : OptionNames.Default(meant);
            yield return new DeadSetting(new($"'{option.Name}', which flask-cors does not know,", source.At(option.At), option.Extent), new(inForce, source.At(options.Callee), default), false)
            {
                Mend = options[meant] is null ? new Cure($"Write '{meant}'", "rename", [source.At(option.Key).Replace(meant)]) : null,
            };
        }
    }

    private IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> Offers(OptionOrigins origins, Sourced<string>? credentials, bool? sendsStar, bool? varies)
    {
        var offers = new Dictionary<Offer, IReadOnlyList<TextEdit>>();
        if (origins.Wildcards.Count > 0)
            offers[Offer.AllowSubdomains] = origins.Wildcards;
        if (origins.IsStar && credentials is null && sendsStar is false && options["send_wildcard"] is null && Insert("send_wildcard=True") is { } star)
            offers[Offer.AllowAnyOrigin] = [star];
        if (varies is false && options["vary_header"] is { Extent.IsEmpty: false } vary)
            offers[Offer.SendVary] = [source.At(vary.Extent).Replace("")];
        return offers;
    }

    /// <summary>One more argument, at the end.</summary>
    private TextEdit? Insert(string argument)
    {
        var arguments = options.Call.Arguments;
        var end = options.Call.Span.End - 1;
        if (end <= options.Call.Open || source.Module.Text[end] != ')')
            return null;
        return arguments.Count == 0
            ? source.At(new TextSpan(end, 0)).Replace(argument)
            : source.At(new TextSpan(arguments[arguments.Count - 1].Span.End, 0)).Replace(", " + argument);
    }
}
