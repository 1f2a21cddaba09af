namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>A header line as it is sent.</summary>
/// <param name="Line">The line.</param>
/// <param name="Outcome">Its value, with what decides.</param>
internal sealed record SentLine(HeaderLine Line, Outcome Outcome);

/// <summary>What is sent to some origins.</summary>
/// <param name="When">To which.</param>
/// <param name="Lines">The lines; none where nothing is sent.</param>
internal sealed record Sending(OriginTest When, IReadOnlyList<SentLine> Lines);

/// <summary>Does what Apache does with the lines for one header, in their order: <c>set</c> replaces, <c>add</c> and <c>append</c> add, <c>unset</c> removes.</summary>
internal sealed class HeaderTable(Conditions conditions, Variables variables, Asked asked)
{
    private const int MostLines = 100;

    /// <summary>Everything could be read.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The origins that conditions compare to.</summary>
    public List<ComparedOrigin> Compared { get; } = [];

    /// <summary>Apache answers with <c>Vary: Origin</c> because a condition looked at the header.</summary>
    public bool Varies { get; private set; }

    /// <summary>What is sent; the first that holds counts.</summary>
    /// <param name="lines">The lines for one header in one table.</param>
    public IReadOnlyList<Sending> Read(IReadOnlyList<HeaderLine> lines)
    {
        var sendings = new List<Sending>();
        if (lines.Count > MostLines)
        {
            IsComplete = false;
            return sendings;
        }

        foreach (var line in lines)
        {
            var outcomes = Outcomes(line).ToList();
            switch (line.Does)
            {
                case "unset":
                    sendings.InsertRange(0, outcomes.Select(outcome => new Sending(outcome.When, [])));
                    break;
                case "add" or "append" or "merge" when sendings.Any(sending => sending.Lines.Count > 0):
                    Add(sendings, line, outcomes);
                    break;
                case "setifempty":
                    sendings.AddRange(outcomes.Select(outcome => Of(line, outcome)));
                    break;
                default:
                    sendings.InsertRange(0, outcomes.Select(outcome => Of(line, outcome)));
                    break;
            }

            // What comes behind is never reached.
            var always = sendings.FindIndex(sending => sending.When == OriginTest.Anybody);
            if (always >= 0)
                sendings.RemoveRange(always + 1, sendings.Count - always - 1);
        }

        return sendings;
    }

    private static Sending Of(HeaderLine line, Outcome outcome) => new(outcome.When, outcome.Value.Kind is ValueKind.None ? [] : [new(line, outcome)]);

    private static Sending With(Sending all, HeaderLine line, Outcome outcome) =>
        all.When == OriginTest.Anybody ? new(outcome.When, [.. all.Lines, new(line, outcome)]) : Of(line, outcome);

    private static void Add(List<Sending> sendings, HeaderLine line, List<Outcome> outcomes)
    {
        foreach (var outcome in outcomes.Where(outcome => outcome.Value.Kind is not ValueKind.None))
        {
            var hit = false;
            for (var i = 0; i < sendings.Count; i++)
            {
                if (outcome.When == OriginTest.Anybody || sendings[i].When == outcome.When)
                {
                    sendings[i] = sendings[i] with { Lines = [.. sendings[i].Lines, new(line, outcome)] };
                    hit = true;
                }
            }

            if (outcome.When == OriginTest.Anybody)
                sendings.Add(Of(line, outcome));
            else if (!hit)
                // For these origins it stands beside what all get.
                sendings.Insert(sendings[sendings.Count - 1].When == OriginTest.Anybody ? sendings.Count - 1 : sendings.Count, With(sendings[sendings.Count - 1], line, outcome));
        }
    }

    private IEnumerable<Outcome> Outcomes(HeaderLine line)
    {
        var around = conditions.Around(line.Statement);
        Note(around);
        foreach (var condition in Own(line))
        {
            Note(condition);
            var when = Logic.And(around.Test, condition.Test);
            if (when == OriginTest.Nobody)
                continue;
            foreach (var value in line.Does == "unset" ? [new Outcome(OriginTest.Anybody, Value.None)] : Values(line))
            {
                var both = Logic.And(when, value.When);
                if (both != OriginTest.Nobody)
                    yield return value with { When = both, Deciding = value.Deciding ?? condition.Deciding ?? around.Deciding };
            }
        }
    }

    private void Note(Condition condition)
    {
        Varies |= condition.Varies;
        Compared.AddRange(condition.Origins);
    }

    /// <summary>The condition of the line itself, in parts that are decided at different places.</summary>
    private IEnumerable<Condition> Own(HeaderLine line)
    {
        if (line.Condition is not { } word)
            return [Condition.Always];
        var text = word.Value;
        if (text.StartsWith("expr=", StringComparison.OrdinalIgnoreCase))
            return [conditions.Expression(word, 5)];
        if (!text.StartsWith("env=", StringComparison.OrdinalIgnoreCase))
            return [Condition.Unread];
        var name = text.Substring(4);
        if (name.StartsWith("!", StringComparison.Ordinal))
            return [new(Logic.Not(variables.Test(name.Substring(1), IsSet)))];
        // The header has the value of that very variable: it says itself when it is set.
        return name.Equals(NameOf(line.Text), StringComparison.OrdinalIgnoreCase)
            ? [new(OriginTest.Anybody)]
            : variables.WhenSet(name).Select(outcome => new Condition(outcome.When) { Deciding = outcome.Deciding });
    }

    private static OriginTest IsSet(Value value) => value.Kind switch
    {
        ValueKind.None => OriginTest.Nobody,
        _ => OriginTest.Anybody,
    };

    private IEnumerable<Outcome> Values(HeaderLine line)
    {
        var text = line.Text;
        if (line.Does.StartsWith("edit", StringComparison.Ordinal))
            return [new(OriginTest.Anybody, Value.Unread)];
        if (text.StartsWith("expr=", StringComparison.OrdinalIgnoreCase))
            return [new(OriginTest.Anybody, Expression(text.Substring(5)))];
        if (NameOf(text) is not { } name)
            return [new(OriginTest.Anybody, text.IndexOf('%') < 0 || text.Replace("%%", "").IndexOf('%') < 0 ? Value.Of(text.Replace("%%", "%")) : Value.Unread)];
        if (!variables.IsKnown(name))
            return [new(OriginTest.Unread, Value.Unread)];
        // Where it is not set, '(null)' is sent, which lets nobody in.
        return variables.WhenSet(name);
    }

    private Value Expression(string text)
    {
        var lexer = new ExpressionLexer(text);
        if (text.IndexOf("%{", StringComparison.Ordinal) < 0)
            return text.IndexOf('%') < 0 ? Value.Of(text) : Value.Unread;
        var operand = lexer.TakeOperand();
        if (!lexer.IsAtEnd)
            return Value.Unread;
        Varies |= operand.Varies;
        return operand.Kind is OperandKind.Origin ? Value.Origin
            : asked.IsPreflight && IsAsked(text) ? Value.Asked
            : Value.Unread;
    }

    private static bool IsAsked(string text) =>
        text.IndexOf(HeaderNames.RequestHeaders, StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf(HeaderNames.RequestMethod, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The variable that a value consists of: <c>%{NAME}e</c>; null where it is something else.</summary>
    private static string? NameOf(string text) =>
        text.StartsWith("%{", StringComparison.Ordinal) && text.EndsWith("}e", StringComparison.Ordinal) && text.IndexOf('}') == text.Length - 2 ? text.Substring(2, text.Length - 4) : null;
}
