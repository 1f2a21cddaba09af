namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>The environment variables of a scope: what they are for which origins.</summary>
internal sealed class Variables
{
    private const int MostAssignments = 200;

    private static readonly IReadOnlyList<Outcome> Unknown = [new(OriginTest.Unread, Value.Unread)];

    private readonly Dictionary<string, List<Outcome>> _assigned = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _unread = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a variable is; the first that holds counts, and nothing is set where none does.</summary>
    public IReadOnlyList<Outcome> Outcomes(string name) =>
        _unread.Contains(name) || !_assigned.TryGetValue(name, out var assigned) ? Unknown : assigned;

    /// <summary>What a variable is where it is set.</summary>
    public IEnumerable<Outcome> WhenSet(string name)
    {
        var unset = new List<OriginTest>();
        foreach (var outcome in Outcomes(name))
        {
            if (outcome.Value.Kind is ValueKind.None)
                unset.Add(Logic.Not(outcome.When));
            else
                yield return unset.Count == 0 ? outcome : outcome with { When = Logic.And([.. unset, outcome.When]) };
        }
    }

    /// <summary>Is a variable set in the file?</summary>
    public bool IsKnown(string name) => _assigned.ContainsKey(name);

    /// <summary>For which origins what <paramref name="holds"/> says of a variable is true.</summary>
    public OriginTest Test(string name, Func<Value, OriginTest> holds) =>
        Logic.FirstThatHolds([.. Outcomes(name).Select(outcome => (outcome.When, holds(outcome.Value)))]);

    /// <summary>A later assignment counts before an earlier one.</summary>
    public void Assign(string name, Outcome outcome)
    {
        if (outcome.When == OriginTest.Nobody)
            return;
        if (!_assigned.TryGetValue(name, out var assigned))
            _assigned[name] = assigned = [];
        if (assigned.Count == MostAssignments)
            _unread.Add(name);
        else
            assigned.Insert(0, outcome);
    }
}
