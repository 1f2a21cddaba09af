namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Reads the conditions under which statements count.</summary>
internal sealed class Conditions(Variables variables, Asked asked)
{
    private const int Longest = 2000;

    private readonly Dictionary<Directive, Condition> _sections = [];

    /// <summary>What an expression of Apache's says.</summary>
    /// <param name="word">The word that is the expression.</param>
    /// <param name="skip">How many characters stand before it in the word (<c>expr=</c>).</param>
    public Condition Expression(Word word, int skip = 0) =>
        word.Value.Length > Longest ? Condition.Unread
        : new ExpressionReader(word.Value.Substring(skip), word.IsVerbatim ? word.Content.Start + skip : null, variables, asked).Read();

    /// <summary>What the sections around a statement say.</summary>
    public Condition Around(Statement statement)
    {
        if (statement.Ifs.IsEmpty && !statement.IsUncertain)
            return Condition.Always;
        var all = statement.Ifs.Select(Of).ToList();
        return new(Logic.And([.. all.Select(one => one.Test), statement.IsUncertain ? OriginTest.Unread : OriginTest.Anybody]))
        {
            Deciding = all.Select(one => one.Deciding).LastOrDefault(span => span is not null),
            Origins = [.. all.SelectMany(one => one.Origins)],
            Varies = all.Any(one => one.Varies),
        };
    }

    private Condition Of(IfBranch branch)
    {
        var own = Of(branch.Section);
        return branch.Before.Count == 0 || branch.Section.Is("if")
            ? own
            : own with { Test = Logic.And([.. branch.Before.Select(before => Logic.Not(Of(before).Test)), own.Test]), Varies = own.Varies || branch.Before.Any(before => Of(before).Varies) };
    }

    private Condition Of(Directive section)
    {
        if (_sections.TryGetValue(section, out var known))
            return known;
        var read = section.Is("else") ? Condition.Always : section.Arguments.Count == 1 ? Expression(section.Arguments[0]) : Condition.Unread;
        return _sections[section] = read;
    }
}
