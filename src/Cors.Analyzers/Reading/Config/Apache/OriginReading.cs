namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Reads who gets which <c>Access-Control-Allow-Origin</c>.</summary>
internal sealed class OriginReading(ApacheSource source)
{
    // So many earlier cases are excluded from a later one; more are nobody's configuration.
    private const int MostExclusions = 16;

    private readonly List<OriginCase> _cases = [];

    private readonly List<OriginEntry> _entries = [];

    private readonly HashSet<TextSpan> _entered = [];

    private readonly List<SentHeader> _sent = [];

    /// <summary>Who is answered with what.</summary>
    public IReadOnlyList<OriginCase> Cases => _cases;

    /// <summary>The origins that are written.</summary>
    public IReadOnlyList<OriginEntry> Entries => _entries;

    /// <summary>The header lines that are sent.</summary>
    public IReadOnlyList<SentHeader> Sent => _sent;

    /// <summary>Everything could be read.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Reads what both tables send.</summary>
    public void Read(IReadOnlyList<Sending> always, IReadOnlyList<Sending> onSuccess)
    {
        var first = Starts(always) <= Starts(onSuccess) ? always : onSuccess;
        var second = first == always ? onSuccess : always;
        // Successes carry both tables.
        var isTwice = (IsForAll(first) && Any(second)) || (IsForAll(second) && Any(first)) || first.Any(one => one.Lines.Count > 0 && second.Any(other => other.Lines.Count > 0 && other.When == one.When));
        if (Any(first) && Any(second) && !isTwice)
            IsComplete = false;
        Add(first, together: false);
        Add(second, isTwice);
    }

    /// <summary>Enters an origin that a condition compares to.</summary>
    public void Compare(ComparedOrigin origin)
    {
        if (_entered.Add(origin.Span))
            _entries.Add(new(new(origin.Text, source.At(origin.Span), origin.Extent) { Literal = source.At(origin.Span) }, OriginUse.Verbatim));
    }

    private static int Starts(IReadOnlyList<Sending> sendings) =>
        sendings.SelectMany(sending => sending.Lines).Select(line => line.Line.Directive.Span.Start).DefaultIfEmpty(int.MaxValue).Min();

    private static bool Any(IReadOnlyList<Sending> sendings) => sendings.Any(sending => sending.Lines.Count > 0);

    private static bool IsForAll(IReadOnlyList<Sending> sendings) =>
        sendings.Count > 0 && sendings.All(sending => sending.Lines.Count > 0) && sendings[sendings.Count - 1].When == OriginTest.Anybody;

    private void Add(IReadOnlyList<Sending> sendings, bool together)
    {
        var earlier = new List<OriginTest>();
        foreach (var sending in sendings)
        {
            for (var i = 0; i < sending.Lines.Count; i++)
            {
                var (line, outcome) = (sending.Lines[i].Line, sending.Lines[i].Outcome);
                if (!_sent.Any(sent => sent.Name.At.Span == line.NameSpan))
                    _sent.Add(source.Header(line) with { IsAlternative = i == 0 && _sent.Count > 0 && !together });
                Enter(line, outcome);
                if (i > 0 || together)
                    continue;
                var when = earlier.Count > MostExclusions ? OriginTest.Unread : earlier.Count == 0 ? sending.When : Logic.And([.. earlier, sending.When]);
                if (when == OriginTest.Nobody)
                    continue;
                var answer = Answer(outcome.Value);
                // A match that is not the whole origin is sent as it is, and lets nobody in.
                IsComplete &= answer != OriginAnswer.Unread || outcome.When is OriginTest.Matches;
                _cases.Add(new(when, answer, Setting(line, outcome)));
            }

            earlier.Add(Logic.Not(sending.When));
        }
    }

    private static OriginAnswer Answer(Value value) => value.Kind switch
    {
        ValueKind.Origin => OriginAnswer.Echo,
        ValueKind.Text when value.Text.Trim() == "*" => OriginAnswer.Star,
        ValueKind.Text => new OriginAnswer.Fixed(value.Text),
        _ => OriginAnswer.Unread,
    };

    /// <summary>The finding stands at the test that decides; a new value is written where the value is.</summary>
    private Sourced<string> Setting(HeaderLine line, Outcome outcome)
    {
        var at = outcome.Deciding ?? line.Value.Content;
        return source.Sourced(source.File.Written(at), at, line.Directive, isVerbatim: false) with { Literal = line.Value.IsVerbatim ? source.At(line.Value.Content) : null };
    }

    private void Enter(HeaderLine line, Outcome outcome)
    {
        if (outcome.Value is not { Kind: ValueKind.Text, Text: not "*" } value || value.Text.Trim() == "*")
            return;
        var (span, directive, isVerbatim) = outcome.Source is { } written ? (written.Span, written.Directive, true) : (line.Value.Content, line.Directive, line.Value.IsVerbatim && line.Text == value.Text);
        if (_entered.Add(span))
            _entries.Add(new(source.Sourced(value.Text, span, directive, isVerbatim), OriginUse.Sent));
    }
}
