using System.Globalization;
using Cors.Analyzers.Reading.Config.Xml;
using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.Iis;

/// <summary>Reads <c>&lt;customHeaders&gt;</c>: headers that stand on every answer.</summary>
internal sealed class CustomHeaders(IisSource source, IisScope scope)
{
    private readonly List<(XmlElement Element, XmlAttribute Name, XmlAttribute Value)> _headers = [];

    /// <summary>The policy; none where the section says nothing of CORS.</summary>
    public IEnumerable<CorsPolicy> Read()
    {
        if (scope.Own("httpProtocol", "customHeaders") is not { } own || !own.Children.Any(child => child.Attribute("name") is { } name && IsCors(name.Value)))
            return [];
        foreach (var section in scope.Sections("httpProtocol", "customHeaders"))
            Collect(section);
        var isComplete = true;
        var origins = All(HeaderNames.AllowOrigin).Take(1).ToList();
        var cases = new List<OriginCase>();
        var entries = new List<OriginEntry>();
        foreach (var (element, _, value) in origins)
        {
            if (IisSource.IsFilledIn(value.Value))
            {
                isComplete = false;
                continue;
            }

            var setting = source.Value(element, value) with { Joiner = null };
            var isStar = value.Value.Trim() == "*";
            cases.Add(new(OriginTest.Anybody, isStar ? OriginAnswer.Star : new OriginAnswer.Fixed(value.Value), setting));
            if (!isStar)
                entries.Add(new(setting, OriginUse.Sent));
        }

        var rewritten = scope.Section("rewrite", "outboundRules") is { } rules && rules.All("rule").Any(rule => rule.Child("match")?.Attribute("serverVariable")?.Value.IndexOf("Access", StringComparison.OrdinalIgnoreCase) >= 0);
        var credentials = First(HeaderNames.AllowCredentials);
        var preflight = new Verbs(source, scope).Preflight();
        return
        [
            new CorsPolicy
            {
                Dialect = Dialect.Iis,
                At = source.At(own.StartTag),
                Complete = isComplete && !rewritten,
                Cases = cases,
                Entries = entries,
                Methods = List(HeaderNames.AllowMethods),
                Headers = List(HeaderNames.AllowHeaders),
                Exposed = List(HeaderNames.ExposeHeaders),
                Credentials = credentials is null ? null : credentials with { Value = credentials.Value.Trim() },
                MaxAge = First(HeaderNames.MaxAge) is { } age ? new(new MaxAge(Seconds(age.Value), age.Value), age.At, age.Extent) { Literal = age.Literal } : null,
                Sent = [.. _headers.Where(header => IsCors(header.Name.Value)).Select(Sent)],
                Preflight = preflight.Answer,
                Offers = preflight.Offers,
            },
        ];
    }

    private static bool IsCors(string name) =>
        name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)
        || ((name.IndexOf("access", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("control", StringComparison.OrdinalIgnoreCase) >= 0) && HeaderSpelling.Nearest(name) is not null);

    private static double? Seconds(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Does what <c>add</c>, <c>remove</c> and <c>clear</c> say, in their order.</summary>
    private void Collect(XmlElement section)
    {
        foreach (var child in section.Children)
        {
            if (child.Is("clear"))
                _headers.Clear();
            else if (child.Is("remove") && child.Attribute("name") is { } removed)
                _headers.RemoveAll(header => HeaderNames.Same(header.Name.Value, removed.Value));
            else if (child.Is("add") && child.Attribute("name") is { } name && child.Attribute("value") is { } value && !IsTakenOut(child))
                _headers.Add((child, name, value));
        }
    }

    /// <summary>A transformation removes it.</summary>
    private static bool IsTakenOut(XmlElement element) => element.Attribute("xdt:Transform")?.Value.StartsWith("Remove", StringComparison.OrdinalIgnoreCase) is true;

    private IEnumerable<(XmlElement Element, XmlAttribute Name, XmlAttribute Value)> All(string name) => _headers.Where(header => HeaderNames.Same(header.Name.Value, name));

    private Sourced<string>? First(string name) =>
        All(name).Select(header => source.Value(header.Element, header.Value) with { Joiner = null }).FirstOrDefault(value => !IisSource.IsFilledIn(value.Value));

    private ListSetting List(string name)
    {
        var items = All(name).Take(1).Where(header => !IisSource.IsFilledIn(header.Value.Value)).SelectMany(header => CommaList.Items(source.Value(header.Element, header.Value))).ToList();
        var isComplete = All(name).All(header => !IisSource.IsFilledIn(header.Value.Value));
        return items.Count == 0 && isComplete ? ListSetting.Unset : new ListSetting { Items = items, Complete = isComplete };
    }

    private SentHeader Sent((XmlElement Element, XmlAttribute Name, XmlAttribute Value) header) =>
        new(source.Value(header.Element, header.Name), source.Value(header.Element, header.Value)) { IsConstant = !IisSource.IsFilledIn(header.Value.Value) };
}
