using System.Globalization;
using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Reads the other headers of the protocol on the routes that send them.</summary>
internal sealed class ListReading(NginxSource source, HeaderLine[] sent, IReadOnlyList<Route> routes)
{
    private readonly bool _takesPreflights = routes.Any(route => (route.Methods & RequestMethods.Options) != 0);

    /// <summary>Methods, headers or exposed headers.</summary>
    public ListSetting List(string name)
    {
        List<Sourced<string>>? items = null;
        Sourced<string>? echo = null;
        var isComplete = true;
        // Methods and headers are asked for by preflights.
        var isForPreflight = !HeaderNames.Same(name, HeaderNames.ExposeHeaders) && _takesPreflights;
        foreach (var line in sent)
        {
            if (!line.Is(name))
                continue;
            var values = Values(line, isForPreflight);
            if (values.Exists(one => one.Value == Value.Asked))
                echo = source.Sourced(line.Text, line.TextSpan, line.Directive, line.IsVerbatim);
            else if (values is [{ Value.IsPlain: true } only])
                (items ??= []).AddRange(CommaList.Items(Written(line, only, only.Value.Code)));
            isComplete &= values.Count <= 1 && values.TrueForAll(one => one.Value.IsPlain || one.Value == Value.Asked);
        }

        return items is null or [] && echo is null && isComplete ? ListSetting.Unset : new ListSetting { Items = items ?? [], Echo = echo, Complete = isComplete };
    }

    /// <summary><c>Access-Control-Allow-Credentials</c>, and whether it could be read.</summary>
    /// <param name="cases">Who is let in: credentials for some only are of the policy if nobody else is let in.</param>
    public (Sourced<string>? Setting, bool IsComplete) Credentials(IReadOnlyList<OriginCase> cases)
    {
        if (Array.Find(sent, line => line.Is(HeaderNames.AllowCredentials)) is not { } line)
            return (null, true);
        var values = Values(line);
        if (values.Count == 0)
            return (null, true);
        var always = line.Plain is not null || routes.All(route => source.Variables.Outcomes(line.Text, route).All(outcome => outcome.Value.Code.Length > 0));
        if (values is not [{ Value.IsPlain: true } only] || (!always && cases.Any(one => one.When == OriginTest.Anybody)))
            return (null, false);
        return (Written(line, only, only.Value.Code), true);
    }

    /// <summary><c>Access-Control-Max-Age</c>, and whether it could be read.</summary>
    public (Sourced<MaxAge>? Setting, bool IsComplete) MaxAge()
    {
        if (Array.FindLast(sent, line => line.Is(HeaderNames.MaxAge)) is not { } line)
            return (null, true);
        if (Values(line, _takesPreflights) is not [{ Value.IsPlain: true } only])
            return (null, false);
        var text = only.Value.Code;
        var seconds = double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : (double?)null;
        return (Written(line, only, new MaxAge(seconds, text)), true);
    }

    /// <summary>Does <c>Vary</c> name the origin? Null where its value is not known.</summary>
    public bool? NamesOriginInVary()
    {
        bool? names = false;
        foreach (var line in sent)
        {
            if (!line.Is("Vary"))
                continue;
            foreach (var outcome in line.Plain ?? routes.SelectMany(route => source.Variables.Outcomes(line.Text, route)))
            {
                if (!outcome.Value.IsPlain || outcome.Value.Code.Length == 0)
                    names = names is true ? true : null;
                else if (outcome.Value.Code.Split(',').Any(item => item.Trim() == "*" || HeaderNames.Same(item.Trim(), "Origin")))
                    names = true;
            }
        }

        return names;
    }

    /// <summary>The different values that are sent; nothing is none.</summary>
    private List<Outcome> Values(HeaderLine line, bool isForPreflight = false)
    {
        var values = new List<Outcome>(1);
        if (line.Plain is [var plain])
        {
            if (plain.Value.Code.Length > 0)
                values.Add(plain);
            return values;
        }

        var asked = isForPreflight ? routes.Where(route => (route.Methods & RequestMethods.Options) != 0) : routes;
        foreach (var outcome in asked.SelectMany(route => source.Variables.Outcomes(line.Text, route, isForPreflight || route.Methods is RequestMethods.Options ? "OPTIONS" : null)))
        {
            if (outcome.Value.Code.Length > 0 && !values.Exists(value => value.Value == outcome.Value))
                values.Add(outcome);
        }

        return values;
    }

    private Sourced<T> Written<T>(HeaderLine line, Outcome outcome, T value) =>
        outcome.Source is { } word
            ? source.Sourced(value, word.Content, line.Directive, word.IsVerbatim)
            : source.Sourced(value, line.TextSpan, line.Directive, line.IsVerbatim && line.Text == outcome.Value.Code);
}
