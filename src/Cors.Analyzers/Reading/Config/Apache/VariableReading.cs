namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Reads what sets environment variables, in the order in which it is written.</summary>
internal sealed class VariableReading(Conditions conditions, Variables variables, Asked asked)
{
    /// <summary>The request headers that a condition may look at.</summary>
    private const string Origin = "Origin";

    /// <summary>Reads one statement; it sets nothing where it is another one.</summary>
    public void Read(Statement statement)
    {
        var directive = statement.Directive;
        switch (directive.Name)
        {
            case "setenvif" or "setenvifnocase" when directive.Arguments.Count >= 3:
                ReadSetEnvIf(statement, directive.Is("setenvifnocase"));
                break;
            case "setenvifexpr" when directive.Arguments.Count >= 2:
                var condition = conditions.Expression(directive.Arguments[0]);
                foreach (var assignment in directive.Arguments.Skip(1))
                    Assign(statement, assignment, condition, text => text.IndexOf('$') < 0 ? Value.Of(text) : Value.Unread);
                break;
            case "setenv" when directive.Arguments.Count >= 1:
                var value = directive.Arguments.Count > 1 ? directive.Arguments[1] : null;
                variables.Assign(directive[0], new(conditions.Around(statement).Test, Value.Of(directive[1])) { Source = value is { IsVerbatim: true } ? (value.Content, directive) : null });
                break;
            case "unsetenv":
                foreach (var name in directive.Arguments)
                    variables.Assign(name.Value, new(conditions.Around(statement).Test, Value.None));
                break;
            case "browsermatch" or "browsermatchnocase":
                foreach (var assignment in directive.Arguments.Skip(1))
                    Assign(statement, assignment, Condition.Unread, Value.Of);
                break;
            case "passenv":
                foreach (var name in directive.Arguments)
                    variables.Assign(name.Value, new(OriginTest.Unread, Value.Unread));
                break;
        }
    }

    /// <summary>Reads what a <c>RewriteRule</c> sets by <c>[E=name:value]</c>.</summary>
    /// <param name="statement">The rule.</param>
    /// <param name="when">When it applies.</param>
    /// <param name="assignment">What stands behind <c>E=</c>.</param>
    public void ReadRewrite(Statement statement, Condition when, string assignment)
    {
        var colon = assignment.IndexOf(':');
        var name = colon < 0 ? assignment : assignment.Substring(0, colon);
        if (name.StartsWith("!", StringComparison.Ordinal))
        {
            variables.Assign(name.Substring(1), new(And(statement, when), Value.None));
            return;
        }

        var text = colon < 0 ? "" : assignment.Substring(colon + 1);
        var isWhole = text is "%0" or "%1" && when.Test is OriginTest.Matches;
        if (isWhole && Whole(((OriginTest.Matches)when.Test).Pattern, text == "%1" ? "$1" : "$0") is { } whole)
            variables.Assign(name, new(And(statement, new(new OriginTest.Matches(whole))), Value.Origin) { Deciding = when.Deciding });
        else
            variables.Assign(name, new(And(statement, when), text == "%{HTTP:Origin}" ? Value.Origin : text.IndexOfAny(['%', '$']) < 0 ? Value.Of(text) : Value.Unread) { Deciding = when.Deciding });
    }

    private void ReadSetEnvIf(Statement statement, bool ignoreCase)
    {
        var directive = statement.Directive;
        var (attribute, word) = (directive[0], directive.Arguments[1]);
        var pattern = new Pattern(word.Value, RegexDialect.Pcre, ignoreCase);
        var literal = PlainText(word.Value);
        var name = attribute.StartsWith("^", StringComparison.Ordinal) && attribute.EndsWith("$", StringComparison.Ordinal) && attribute.Length > 1 ? attribute.Substring(1, attribute.Length - 2) : attribute;
        var test = HeaderNames.Same(name, Origin) ? literal is null ? new OriginTest.Matches(pattern) : new OriginTest.Contains(literal, ignoreCase)
            : name.Equals("Request_Method", StringComparison.OrdinalIgnoreCase) ? asked.Method(method => literal is null ? PatternMatch.Try(pattern, method) : method.IndexOf(literal, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) >= 0)
            : OriginTest.Unread;
        var isAsked = asked.IsPreflight && (HeaderNames.Same(name, HeaderNames.RequestHeaders) || HeaderNames.Same(name, HeaderNames.RequestMethod));
        var condition = new Condition(isAsked ? OriginTest.Anybody : test) { Deciding = test is OriginTest.Matches or OriginTest.Contains && word.IsVerbatim ? word.Content : null };
        foreach (var assignment in directive.Arguments.Skip(2))
        {
            var text = After(assignment.Value, '=');
            if (text is "$0" or "$1" && isAsked && literal is null)
                Assign(statement, assignment, condition, _ => Value.Asked);
            else if (text is "$0" or "$1" && test is OriginTest.Matches)
                AssignMatch(statement, assignment, condition, pattern, text);
            else
                Assign(statement, assignment, condition, value => literal is null && value.IndexOf('$') >= 0 ? Value.Unread : Value.Of(value));
        }
    }

    /// <summary>What matched is sent: that is the origin only where the pattern matches all of it.</summary>
    private void AssignMatch(Statement statement, Word assignment, Condition condition, Pattern pattern, string group)
    {
        if (Whole(pattern, group) is not { } whole)
        {
            Assign(statement, assignment, condition, _ => Value.Unread);
            return;
        }

        Assign(statement, assignment, condition, _ => Value.Unread);
        Assign(statement, assignment, condition with { Test = new OriginTest.Matches(whole) }, _ => Value.Origin);
    }

    private void Assign(Statement statement, Word assignment, Condition condition, Func<string, Value> read)
    {
        var text = assignment.Value;
        var equals = text.IndexOf('=');
        var name = equals < 0 ? text : text.Substring(0, equals);
        var isUnset = name.StartsWith("!", StringComparison.Ordinal);
        var value = isUnset ? Value.None : equals < 0 ? Value.Of("1") : read(text.Substring(equals + 1));
        TextSpan? source = value.Kind is ValueKind.Text && assignment.IsVerbatim && equals >= 0 ? TextSpan.FromBounds(assignment.Content.Start + equals + 1, assignment.Content.End) : null;
        variables.Assign(isUnset ? name.Substring(1) : name, new(And(statement, condition), value)
        {
            Deciding = condition.Deciding,
            Source = source is { } span ? (span, statement.Directive) : null,
        });
    }

    private OriginTest And(Statement statement, Condition condition) => Logic.And([conditions.Around(statement).Test, condition.Test]);

    /// <summary>The pattern that matches where group <paramref name="group"/> of <paramref name="pattern"/> is the whole origin; null where that is never so or not known.</summary>
    private static Pattern? Whole(Pattern pattern, string group) =>
        group == "$0" ? pattern with { Dialect = RegexDialect.PcreWhole }
        // Written otherwise than in the file, so that no cure takes the group apart.
        : IsOneGroup(pattern.Text) ? new("(?:" + pattern.Text + ")", RegexDialect.PcreWhole, pattern.IgnoreCase)
        : null;

    /// <summary>Everything but the anchors stands in the first group.</summary>
    private static bool IsOneGroup(string text)
    {
        var start = text.StartsWith("^", StringComparison.Ordinal) ? 1 : 0;
        var end = text.EndsWith("$", StringComparison.Ordinal) ? text.Length - 1 : text.Length;
        if (end - start < 2 || text[start] != '(' || text[start + 1] == '?')
            return false;
        var depth = 0;
        var inClass = false;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    depth++;
                    break;
                case ')' when !inClass && --depth == 0:
                    return i == end - 1;
            }
        }

        return false;
    }

    /// <summary>The text that a pattern without any special character stands for: Apache looks for it as it is, and <c>$0</c> is no match then. Null for other patterns.</summary>
    private static string? PlainText(string pattern)
    {
        var text = new System.Text.StringBuilder(pattern.Length);
        for (var i = 0; i < pattern.Length; i++)
        {
            const string Special = "^.$|()[]*+?{}\\";
            if (pattern[i] == '\\')
            {
                if (++i == pattern.Length || Special.IndexOf(pattern[i]) < 0)
                    return null;
            }
            else if (Special.IndexOf(pattern[i]) >= 0)
            {
                return null;
            }

            text.Append(pattern[i]);
        }

        return text.ToString();
    }

    private static string After(string text, char mark)
    {
        var at = text.IndexOf(mark);
        return at < 0 ? "" : text.Substring(at + 1);
    }
}
