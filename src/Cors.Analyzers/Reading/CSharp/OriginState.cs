using System.Globalization;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>Who may read the answers, after all steps: the list, the test in its place, and what became void on the way.</summary>
internal sealed class OriginState
{
    private readonly List<Listed> _list = [];

    private readonly List<Listed> _written = [];

    private readonly List<DeadSetting> _dead = [];

    private readonly Places _places;

    private Step? _test;

    private Step? _unread;

    private bool _certain = true;

    private OriginState(Places places) => _places = places;

    /// <summary>Every origin that is written.</summary>
    public IReadOnlyList<OriginEntry> Entries { get; private set; } = [];

    /// <summary>Who is answered with what.</summary>
    public IReadOnlyList<OriginCase> Cases { get; private set; } = [];

    /// <summary>The call in force that allows subdomains.</summary>
    public Sourced<string>? SubdomainCall { get; private set; }

    /// <summary>What is void.</summary>
    public IReadOnlyList<DeadSetting> Dead => _dead;

    /// <summary>The test in force that the user wrote.</summary>
    public Step? TestInForce { get; private set; }

    /// <summary>The list in force.</summary>
    public Step? ListInForce { get; private set; }

    /// <summary>The state after <paramref name="steps"/>.</summary>
    public static OriginState After(ImmutableList<Step> steps, Places places)
    {
        var state = new OriginState(places);
        foreach (var step in steps)
            state.Take(step);
        state.Conclude();
        return state;
    }

    private static bool IsStar(Listed item) => item.Element.Text.Content == "*";

    private void Take(Step step)
    {
        switch (step.Kind)
        {
            case StepKind.Origins or StepKind.RawOrigins:
                _certain &= step.Complete;
                _unread = step.Complete ? _unread : step;
                foreach (var element in step.Items)
                {
                    var listed = new Listed(element, step, step.Kind is StepKind.Origins ? OriginUse.FoldsCase | OriginUse.NormalisesUnicodeHosts : OriginUse.Verbatim);
                    _list.Add(listed);
                    _written.Add(listed);
                }

                break;
            case StepKind.AnyOrigin:
                foreach (var lost in _list.Select(item => item.Step).Distinct().Where(lost => lost.Kind is not StepKind.AnyOrigin))
                    _dead.Add(new DeadSetting(lost.Site.Setting, step.Site.Setting, BothPlausible: true));
                _list.Clear();
                _certain = true;
                _list.Add(new Listed(new Element(new Value.Text("*", step.Site.Syntax, null)), step, OriginUse.Verbatim));
                break;
            case StepKind.NoOrigins:
                _list.Clear();
                _certain = true;
                break;
            case StepKind.Predicate or StepKind.Subdomains:
                if (_test is not null && (_test.Kind, step.Kind) is not (StepKind.Subdomains, StepKind.Subdomains))
                    _dead.Add(new DeadSetting(_test.Site.Setting, step.Site.Setting, BothPlausible: false));
                _test = step;
                break;
            case StepKind.Escape:
                _certain = false;
                break;
        }
    }

    private void Conclude()
    {
        if (_list is [var only] && IsStar(only) && _certain)
            ConcludeAnybody(only.Step);
        else if (_test is { Kind: StepKind.Predicate })
            ConcludeTest(_test);
        else
            ConcludeList();
        var live = ListInForce is null ? [] : new HashSet<Element>(_list.Select(item => item.Element));
        var entries = _written.Select(item => new OriginEntry(
            _places.Sourced(item.Element, item.Step),
            live.Contains(item.Element) && !(IsStar(item) && _list.Count > 1) ? item.Use | (SubdomainCall is null ? 0 : OriginUse.Subdomains) : item.Use | OriginUse.Dead));
        var compared = TestInForce?.Test?.Entries.Select(item => new OriginEntry(_places.Sourced(item.Element, TestInForce), item.IgnoreCase ? OriginUse.FoldsCase : OriginUse.Verbatim)) ?? [];
        Entries = [.. entries, .. compared];
    }

    private void ConcludeAnybody(Step step)
    {
        ListInForce = step;
        Cases = [new OriginCase(OriginTest.Anybody, OriginAnswer.Star, step.Site.Setting)];
        if (_test is not null)
            _dead.Add(new DeadSetting(_test.Site.Setting, step.Site.Setting, BothPlausible: _test.Kind is StepKind.Predicate));
    }

    private void ConcludeTest(Step step)
    {
        TestInForce = step;
        Cases = [new OriginCase(step.Test!.Test, OriginAnswer.Echo, step.Site.Setting)];
        foreach (var lost in _list.Select(item => item.Step).Distinct())
            _dead.Add(new DeadSetting(lost.Site.Setting, step.Site.Setting, BothPlausible: true));
    }

    private void ConcludeList()
    {
        SubdomainCall = _test?.Site.Setting;
        ListInForce = (_list.Find(item => !IsStar(item)) ?? _list.FirstOrDefault())?.Step;
        var inForce = _list.FindLast(item => !IsStar(item))?.Step;
        if (_certain || _list.Count > 1)
        {
            foreach (var star in _list.Where(item => IsStar(item) && inForce is not null))
            {
                _dead.Add(star.Step.Kind is StepKind.AnyOrigin
                    ? new DeadSetting(star.Step.Site.Setting, inForce!.Site.Setting, BothPlausible: true)
                    : new DeadSetting(_places.Sourced(star.Element, star.Step) with { Value = "\"*\"" }, inForce!.Site.Setting, BothPlausible: false));
            }
        }

        var tests = new List<OriginTest>();
        var stored = _list.Where(item => !IsStar(item)).Select(item => item.Step.Kind is StepKind.Origins ? Stored(item.Element.Text.Content) : item.Element.Text.Content).ToList();
        if (stored.Count > 0)
            tests.Add(new OriginTest.InSet(stored));
        if (SubdomainCall is not null)
            tests.AddRange(stored.Select(Subdomains).OfType<OriginTest>());
        if (!_certain)
            tests.Add(OriginTest.Unread);
        if (tests.Count > 0 && (ListInForce ?? _unread ?? _test) is { } setting)
            Cases = [new OriginCase(tests is [var one] ? one : new OriginTest.Or(tests), stored.Count > 0 ? OriginAnswer.Echo : OriginAnswer.Unread, setting.Site.Setting)];
    }

    /// <summary>What <c>WithOrigins</c> keeps of a string: lower case, and a host in Unicode as browsers send it, path and default port gone.</summary>
    private static string Stored(string origin)
    {
        if (!Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.Host.All(c => c < 128))
            return origin.ToLowerInvariant();
        var parsed = Origin.Parse(origin);
        return parsed.Scheme is "http" or "https" && parsed.Host.Length > 0 && parsed.Mended is { } mended ? mended : origin.ToLowerInvariant();
    }

    /// <summary>What an entry with <c>://*.</c> lets in: the same scheme and port, and a host that ends with what follows the star. Null where it lets nobody in.</summary>
    private static OriginTest? Subdomains(string entry)
    {
        if (entry.IndexOf("://*.", StringComparison.Ordinal) < 0 || !Uri.TryCreate(entry.Replace("*.", ""), UriKind.Absolute, out var uri))
            return null;
        OriginTest Part(OriginPart part, OriginTest test) => new OriginTest.Of(part, test, Unparsable.Refused);
        return new OriginTest.And(
        [
            Part(OriginPart.Scheme, new OriginTest.Is(uri.Scheme)),
            Part(OriginPart.Host, new OriginTest.EndsWith("." + uri.Host)),
            Part(OriginPart.Port, new OriginTest.Is(uri.Port.ToString(CultureInfo.InvariantCulture))),
        ]);
    }

    /// <summary>An origin of the list.</summary>
    private sealed record Listed(Element Element, Step Step, OriginUse Use);
}
