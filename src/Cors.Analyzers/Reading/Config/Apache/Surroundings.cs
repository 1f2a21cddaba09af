namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>A scope as one kind of requests finds it: the headers, what they depend on, and what rewriting does.</summary>
internal sealed class Surroundings
{
    private static readonly (IReadOnlyList<Sending> Always, IReadOnlyList<Sending> OnSuccess) Nothing = ([], []);

    private readonly ILookup<string, HeaderLine> _lines;

    private readonly Dictionary<string, (IReadOnlyList<Sending> Always, IReadOnlyList<Sending> OnSuccess)> _sent = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="scope">The scope.</param>
    /// <param name="isPreflight">Preflights; else the requests themselves.</param>
    /// <param name="onlyAlways">Only what stands on every answer counts.</param>
    public Surroundings(Scope scope, bool isPreflight, bool onlyAlways)
    {
        Asked = new(isPreflight);
        Scope = scope;
        var variables = new Variables();
        var conditions = new Conditions(variables, Asked);
        var reading = new VariableReading(conditions, variables, Asked);
        // Rewriting in a section comes after that of the server, and instead of that of a section around it.
        var (server, inner) = (new RewriteReading(conditions, reading, Asked), new RewriteReading(conditions, reading, Asked));
        var innermost = scope.Chain.FirstOrDefault(one => one is { IsServer: false, Rewrites: true });
        foreach (var one in scope.Inwards)
        {
            foreach (var statement in one.Own)
            {
                reading.Read(statement);
                if (one.IsServer)
                    server.Read(statement);
                else if (one == innermost)
                    inner.Read(statement);
            }
        }

        (OnServer, InSection) = (server.Result, inner.Result);
        Table = new(conditions, variables, Asked);
        var lines = scope.AllHeaders();
        if (onlyAlways)
            lines.RemoveAll(line => !line.IsAlways);
        Lines = lines;
        _lines = Lines.ToLookup(line => line.Name, StringComparer.OrdinalIgnoreCase);
        RewriteVaries = server.Varies || inner.Varies;
    }

    /// <summary>The scope.</summary>
    public Scope Scope { get; }

    /// <summary>Which requests are asked about.</summary>
    public Asked Asked { get; }

    /// <summary>All header lines, in order.</summary>
    public IReadOnlyList<HeaderLine> Lines { get; }

    /// <summary>Works out what is sent.</summary>
    public HeaderTable Table { get; }

    /// <summary>What the server's rewrite rules do, before anything else.</summary>
    public Rewriting OnServer { get; }

    /// <summary>What the section's rewrite rules do, after the check of access.</summary>
    public Rewriting InSection { get; }

    /// <summary>A rewrite rule makes Apache send <c>Vary: Origin</c>.</summary>
    public bool RewriteVaries { get; }

    /// <summary>What is sent of a header in the table that is always sent, and in the one of successes.</summary>
    public (IReadOnlyList<Sending> Always, IReadOnlyList<Sending> OnSuccess) Sent(string name)
    {
        if (_sent.TryGetValue(name, out var known))
            return known;
        if (!_lines.Contains(name))
            return Nothing;
        var lines = _lines[name].ToList();
        return _sent[name] = (Table.Read([.. lines.Where(line => line.IsAlways)]), Table.Read([.. lines.Where(line => !line.IsAlways)]));
    }
}
