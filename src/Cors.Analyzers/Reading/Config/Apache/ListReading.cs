using System.Globalization;
using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Reads the other headers of the protocol.</summary>
internal sealed class ListReading(ApacheSource source, Surroundings surroundings)
{
    /// <summary>Methods, headers or exposed headers.</summary>
    public ListSetting List(string name)
    {
        var items = new List<Sourced<string>>();
        Sourced<string>? echo = null;
        var isComplete = true;
        foreach (var table in Tables(name))
        {
            var values = Values(table);
            isComplete &= values.Count <= 1;
            foreach (var sent in values.Count == 1 ? values[0] : [])
            {
                var value = sent.Outcome.Value;
                if (value.Kind is ValueKind.Asked)
                    echo = Written(sent, sent.Line.Text);
                else if (value.Kind is ValueKind.Text)
                    items.AddRange(CommaList.Items(Written(sent, value.Text)));
                else
                    isComplete = false;
            }
        }

        return items.Count == 0 && echo is null && isComplete ? ListSetting.Unset : new ListSetting { Items = items, Echo = echo, Complete = isComplete };
    }

    /// <summary><c>Access-Control-Allow-Credentials</c>, and whether it could be read.</summary>
    /// <param name="cases">Who is let in: credentials for some only are of the policy if nobody else is let in.</param>
    public (Sourced<string>? Setting, bool IsComplete) Credentials(IReadOnlyList<OriginCase> cases)
    {
        if (Tables(HeaderNames.AllowCredentials).FirstOrDefault(table => table.Any(sending => sending.Lines.Count > 0)) is not { } sendings)
            return (null, true);
        var values = Values(sendings);
        var isForAll = sendings.Any(sending => sending.When == OriginTest.Anybody && sending.Lines.Count > 0);
        if (values is not [[{ Outcome.Value.Kind: ValueKind.Text } only]] || (!isForAll && cases.Any(one => !sendings.Any(sending => sending.When == one.When))))
            return (null, false);
        return (Written(only, only.Outcome.Value.Text.Trim()), true);
    }

    /// <summary><c>Access-Control-Max-Age</c>, and whether it could be read.</summary>
    public (Sourced<MaxAge>? Setting, bool IsComplete) MaxAge()
    {
        if (Tables(HeaderNames.MaxAge).FirstOrDefault(table => table.Any(sending => sending.Lines.Count > 0)) is not { } sendings)
            return (null, true);
        if (Values(sendings) is not [[{ Outcome.Value.Kind: ValueKind.Text } only]])
            return (null, false);
        var text = only.Outcome.Value.Text;
        var seconds = double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : (double?)null;
        return (Written(only, new MaxAge(seconds, text)), true);
    }

    /// <summary>Does <c>Vary</c> name the origin? Null where its value is not known.</summary>
    public bool? NamesOriginInVary()
    {
        bool? names = false;
        foreach (var sent in Tables("Vary").SelectMany(table => table).SelectMany(sending => sending.Lines))
        {
            var value = sent.Outcome.Value;
            if (value.Kind is not ValueKind.Text)
                names = names is true ? true : null;
            else if (value.Text.Split(',').Any(item => item.Trim() == "*" || HeaderNames.Same(item.Trim(), "Origin")))
                names = true;
        }

        return names;
    }

    private IEnumerable<IReadOnlyList<Sending>> Tables(string name)
    {
        var (always, onSuccess) = surroundings.Sent(name);
        return [always, onSuccess];
    }

    /// <summary>The different things that are sent; nothing is none.</summary>
    private static List<IReadOnlyList<SentLine>> Values(IReadOnlyList<Sending> sendings)
    {
        var found = new List<IReadOnlyList<SentLine>>();
        foreach (var sending in sendings.Where(sending => sending.Lines.Count > 0))
        {
            if (!found.Any(other => other.Select(line => line.Outcome.Value).SequenceEqual(sending.Lines.Select(line => line.Outcome.Value))))
                found.Add(sending.Lines);
        }

        return found;
    }

    private Sourced<T> Written<T>(SentLine sent, T value) =>
        sent.Outcome.Source is { } written
            ? source.Sourced(value, written.Span, written.Directive, isVerbatim: true)
            : source.Sourced(value, sent.Line.Value.Content, sent.Line.Directive, sent.Line.Value.IsVerbatim && sent.Line.Text == sent.Outcome.Value.Text);
}
