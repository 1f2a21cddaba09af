namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Reads who gets which <c>Access-Control-Allow-Origin</c>.</summary>
internal sealed class OriginReading(NginxSource source, IReadOnlyList<Route> routes)
{
    private readonly List<OriginCase> _cases = [];

    private readonly List<OriginEntry> _entries = [];

    private readonly HashSet<TextSpan> _entered = [];

    private readonly HashSet<(TextSpan At, OriginTest When, OriginAnswer Send)> _told = [];

    private readonly HashSet<string> _texts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Who is answered with what.</summary>
    public IReadOnlyList<OriginCase> Cases => _cases;

    /// <summary>The origins that are written.</summary>
    public IReadOnlyList<OriginEntry> Entries => _entries;

    /// <summary>Everything could be read.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Some request gets none.</summary>
    public bool CanBeMissing { get; private set; }

    /// <summary>Reads one header line.</summary>
    public void Read(HeaderLine line)
    {
        foreach (var route in routes)
        {
            foreach (var premise in route.Premises)
                Enter(premise);
            var conditions = Conditions(route);
            List<OriginTest>? earlier = null;
            foreach (var outcome in line.Plain ?? source.Variables.Outcomes(line.Text, route, MethodOf(route)))
            {
                if (outcome.Value == Value.Empty)
                {
                    CanBeMissing = true;
                    (earlier ??= []).Add(Logic.Not(outcome.When));
                    continue;
                }

                var when = earlier is null ? Logic.And(conditions, outcome.When) : Logic.And([conditions, .. earlier, outcome.When]);
                if (when == OriginTest.Nobody)
                    continue;
                var answer = Answer(outcome.Value);
                IsComplete &= answer != OriginAnswer.Unread;
                var added = new OriginCase(when, answer, Setting(line, route, outcome));
                if (_told.Add((added.Setting.At.Span, when, answer)))
                    _cases.Add(added);
                Enter(line, outcome, answer);
            }
        }
    }

    private static string? MethodOf(Route route) => route.Methods is RequestMethods.Options ? "OPTIONS" : null;

    private OriginTest Conditions(Route route)
    {
        if (route.Premises.Length == 0)
            return OriginTest.Anybody;
        // What all routes have in common does not tell them apart.
        var others = route.Premises.Any(premise => premise.Test is null && !routes.All(other => other.Premises.Any(premise.IsSame)));
        return others ? Logic.And(route.Origins, OriginTest.Unread) : route.Origins;
    }

    private static OriginAnswer Answer(Value value) =>
        value == Value.Origin ? OriginAnswer.Echo
        : !value.IsPlain ? OriginAnswer.Unread
        : value.Code.Trim() == "*" ? OriginAnswer.Star
        : new OriginAnswer.Fixed(value.Code);

    /// <summary>The finding stands at the test that decides; a new value is written where the value is.</summary>
    private Sourced<string> Setting(HeaderLine line, Route route, Outcome outcome)
    {
        var value = outcome.Line?.Result is { } result ? (TextSpan?)(result.IsVerbatim ? result.Content : null)
            : outcome.Source is { } word ? (word.IsVerbatim ? word.Content : null)
            : line.IsVerbatim ? line.TextSpan : null;
        var deciding = Array.FindLast(route.Premises, premise => premise.Test is OriginTest.Matches && Deciding(premise) is not null) is { } last ? Deciding(last) : null;
        var at = outcome.Line is { } mapped ? (mapped.Key ?? mapped.Result).Content : deciding ?? outcome.Source?.Content ?? line.TextSpan;
        var setting = source.Sourced(source.File.Written(at), at, outcome.Line?.Directive ?? line.Directive, isVerbatim: value == at);
        return value is { } span && span != at ? setting with { Literal = source.At(span) } : setting;
    }

    private static TextSpan? Deciding(Premise premise) =>
        premise.Lines.Count == 0 ? premise.Span : premise.Lines.FirstOrDefault(line => line.Test == premise.Test)?.Key?.Content;

    private void Enter(Premise premise)
    {
        if (premise.Test is OriginTest.Is { IgnoreCase: false } same && premise.Span is { } span && premise.Lines.Count == 0)
            Enter(same.Value, span, premise.If, span.Length == same.Value.Length, OriginUse.Verbatim);
        foreach (var line in premise.Lines)
            Enter(line);
    }

    private void Enter(HeaderLine line, Outcome outcome, OriginAnswer answer)
    {
        if (outcome.Line is not null)
            Enter(outcome.Line);
        if (answer is not OriginAnswer.Fixed { Value: var value } || _texts.Contains(value) || (outcome.Source is not null && IsNobody(value)))
            return;
        if (outcome.Source is { } word)
            Enter(value, word.Content, outcome.Line?.Directive ?? line.Directive, word.IsVerbatim, OriginUse.Sent);
        else
            Enter(value, line.TextSpan, line.Directive, line.IsVerbatim && line.Text == value, OriginUse.Sent);
    }

    /// <summary>What people give a variable when no origin is allowed.</summary>
    private static bool IsNobody(string value) => value.All(char.IsDigit) || value.ToLowerInvariant() is "false" or "no" or "none" or "off" or "deny" or "denied" or "disallow" or "disallowed" or "invalid";

    private void Enter(MapLine line)
    {
        if (line is { Text.Length: > 0, Key: { } key })
            Enter(line.Text, key.Content, line.Directive, key.IsVerbatim && line.Text.Length == key.Value.Length, OriginUse.FoldsCase);
    }

    private void Enter(string text, TextSpan span, Directive directive, bool isVerbatim, OriginUse use)
    {
        if (text.Length == 0 || text == "*" || !_entered.Add(span))
            return;
        _texts.Add(text);
        _entries.Add(new OriginEntry(source.Sourced(text, span, directive, isVerbatim), use));
    }
}
