namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>What a scope's rewrite rules do to a request.</summary>
/// <param name="Rule">The rule that decides; null where none does.</param>
/// <param name="Status">The status that it answers with; null where it answers nothing itself.</param>
/// <param name="IsCertain">False where some other rule may decide.</param>
internal sealed record Rewriting(Directive? Rule, int? Status, bool IsCertain)
{
    /// <summary>No rule decides.</summary>
    public static readonly Rewriting None = new(null, null, true);
}

/// <summary>Reads <c>RewriteCond</c> and <c>RewriteRule</c>.</summary>
internal sealed class RewriteReading(Conditions conditions, VariableReading variables, Asked asked)
{
    private static readonly ImmutableHashSet<string> Everything = ImmutableHashSet.Create("^", ".*", "^.*$", "(.*)", "^(.*)$", "^(.*)", ".?", "^.*", "(.*)$", ".*$", ".", "/", "^/", "^/.*", "^/(.*)", "^/(.*)$", "^/?(.*)", "^/?(.*)$", "(.+)", "^(.+)$", ".+", "^");

    private readonly List<(Condition Condition, bool IsOr)> _pending = [];

    private Directive? _rule;

    private int? _status;

    private bool _isOver;

    private bool _isCertain = true;

    /// <summary>Apache answers with <c>Vary: Origin</c> because a rule looked at the header.</summary>
    public bool Varies { get; private set; }

    /// <summary>What the rules so far do.</summary>
    public Rewriting Result => _rule is null && _isCertain ? Rewriting.None : new(_rule, _status, _isCertain);

    /// <summary>Reads one statement; nothing happens where it is another one.</summary>
    public void Read(Statement statement)
    {
        var directive = statement.Directive;
        if (directive.Is("rewritecond"))
        {
            if (directive.Arguments.Count >= 2)
                _pending.Add((Cond(directive), Flags(directive, 2).Any(flag => flag is "OR" or "ORNEXT")));
        }
        else if (directive.Is("rewriterule"))
        {
            var when = Pending(statement);
            _pending.Clear();
            if (directive.Arguments.Count >= 2 && !_isOver)
                Rule(statement, when);
        }
    }

    private void Rule(Statement statement, Condition when)
    {
        var directive = statement.Directive;
        if (!Everything.Contains(directive[0]))
            when = when with { Test = Logic.And([when.Test, OriginTest.Unread]) };
        if (when.Test == OriginTest.Nobody)
            return;
        var flags = Flags(directive, 2).ToList();
        foreach (var flag in flags.Where(flag => flag.StartsWith("E=", StringComparison.OrdinalIgnoreCase)))
            variables.ReadRewrite(statement, when, flag.Substring(2));
        var status = flags.Select(Status).FirstOrDefault(code => code is not null);
        var ends = status is not null || flags.Any(flag => flag is "L" or "END" or "LAST" or "P" or "PROXY");
        var substitutes = directive[1] != "-";
        if (when.Test != OriginTest.Anybody)
        {
            _isCertain &= !ends && !substitutes;
            return;
        }

        if (!ends && !substitutes)
            return;
        _isOver = true;
        // Where it goes on to, something else may answer.
        _isCertain &= status is not null || !substitutes;
        (_rule, _status) = (directive, status);
    }

    private Condition Pending(Statement statement)
    {
        var all = new List<OriginTest> { conditions.Around(statement).Test };
        var either = new List<OriginTest>();
        foreach (var (condition, isOr) in _pending)
        {
            either.Add(condition.Test);
            if (isOr)
                continue;
            all.Add(Logic.FirstThatHolds([.. either.Select(test => (test, OriginTest.Anybody))]));
            either.Clear();
        }

        if (either.Count > 0)
            all.Add(Logic.FirstThatHolds([.. either.Select(test => (test, OriginTest.Anybody))]));
        return new(Logic.And(all)) { Deciding = _pending.Select(one => one.Condition.Deciding).LastOrDefault(span => span is not null) };
    }

    private Condition Cond(Directive directive)
    {
        var (subject, word) = (directive[0], directive.Arguments[1]);
        var text = word.Value;
        var isNot = text.StartsWith("!", StringComparison.Ordinal);
        if (isNot)
            text = text.Substring(1);
        var ignoreCase = Flags(directive, 2).Any(flag => flag is "NC" or "NOCASE");
        if (text.Length == 0 || text[0] is '-' or '<' or '>')
            return Condition.Unread;
        var isText = text[0] == '=';
        var pattern = new Pattern(text, RegexDialect.Pcre, ignoreCase);
        var test = subject switch
        {
            "%{REQUEST_METHOD}" => asked.Method(Verdict),
            "%{HTTP:Origin}" or "%{HTTP:ORIGIN}" or "%{HTTP:origin}" => isText ? new OriginTest.Is(text.Substring(1).Trim('"'), ignoreCase) : new OriginTest.Matches(pattern),
            // mod_rewrite has no such variable: it is always empty.
            "%{HTTP_ORIGIN}" => Verdict("") switch { true => OriginTest.Anybody, false => OriginTest.Nobody, null => OriginTest.Unread },
            "%{HTTP:Access-Control-Request-Method}" when asked.IsPreflight => Verdict("PUT") is true && Verdict("DELETE") is true ? OriginTest.Anybody : OriginTest.Unread,
            _ => OriginTest.Unread,
        };
        Varies |= subject.Equals("%{HTTP:Origin}", StringComparison.OrdinalIgnoreCase);
        TextSpan? deciding = test is OriginTest.Matches && !isNot && word.IsVerbatim ? word.Content : null;
        return new(isNot ? Logic.Not(test) : test) { Deciding = deciding };

        bool? Verdict(string value) =>
            isText ? string.Equals(value, text.Substring(1).Trim('"'), ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) : PatternMatch.Try(pattern, value);
    }

    private static int? Status(string flag)
    {
        if (flag is "F" or "FORBIDDEN")
            return 403;
        if (flag is "G" or "GONE")
            return 410;
        if (flag is "R" or "REDIRECT")
            return 302;
        var equals = flag.IndexOf('=');
        return equals > 0 && flag.Substring(0, equals) is "R" or "REDIRECT"
            ? int.TryParse(flag.Substring(equals + 1), out var code) ? code : 302
            : null;
    }

    /// <summary>The flags in brackets, their names in upper case.</summary>
    private static IEnumerable<string> Flags(Directive directive, int from)
    {
        var text = string.Concat(directive.Arguments.Skip(from).Select(word => word.Value)).Trim();
        if (!text.StartsWith("[", StringComparison.Ordinal))
            return [];
        return text.Trim('[', ']').Split(',').Select(flag => flag.Trim()).Select(flag =>
        {
            var equals = flag.IndexOf('=');
            return equals < 0 ? flag.ToUpperInvariant() : flag.Substring(0, equals).ToUpperInvariant() + flag.Substring(equals);
        });
    }
}
