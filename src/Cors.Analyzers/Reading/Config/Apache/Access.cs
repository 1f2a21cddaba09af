namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Who may come in.</summary>
internal enum Access
{
    /// <summary>Nothing says so.</summary>
    Unset,

    /// <summary>Everybody.</summary>
    Open,

    /// <summary>Who has logged in.</summary>
    Login,

    /// <summary>Nobody.</summary>
    Denied,

    /// <summary>It cannot be said.</summary>
    Unknown,
}

/// <summary>Reads what <c>Require</c>, <c>Deny</c>, <c>&lt;LimitExcept&gt;</c> and <c>AllowMethods</c> make of a preflight, which carries no credentials.</summary>
internal static class AccessReading
{
    private static readonly ImmutableHashSet<string> Logins = ImmutableHashSet.Create("basic", "digest", "kerberos", "gssapi", "ntlm");

    /// <summary>What refuses a preflight in a scope: the status, why, and where; null where nothing does for certain.</summary>
    public static (int Status, string Why, Statement At)? Refusal(Scope scope)
    {
        var all = scope.All;
        if (all.Any(statement => statement.Directive.Is("satisfy") || statement.Directive.Is("authmerging")))
            return null;
        if (all.LastOrDefault(statement => statement.Directive.Is("allowmethods")) is { } methods && IsCertain(methods) && !methods.Directive.Arguments.Any(word => word.Value.ToUpperInvariant() is "OPTIONS" or "RESET"))
            return (405, "'AllowMethods' lists only other methods", methods);
        foreach (var one in scope.Chain)
        {
            var rules = one.Own.Where(statement => IsRule(statement.Directive) && (statement.Limit is null || AppliesToOptions(statement.Limit))).ToList();
            if (rules.Count == 0)
                continue;
            if (rules.Any(statement => !IsCertain(statement)))
                return null;
            var verdicts = rules.Select(statement => (Statement: statement, Access: Of(statement.Directive, 0))).ToList();
            return Any(verdicts.Select(verdict => verdict.Access)) switch
            {
                Access.Login when LogsIn(all) => (401, "a log-in is required, and preflights carry none", verdicts.First(verdict => verdict.Access is Access.Login).Statement),
                Access.Denied when rules.All(statement => statement.Limit is not null) => (403, $"'<{Written(rules[0].Limit!)}>' refuses OPTIONS", rules[0] with { Directive = rules[0].Limit! }),
                Access.Denied when rules.All(statement => statement.Directive.Is("require") && statement.Directive[0].Equals("method", StringComparison.OrdinalIgnoreCase)) => (403, "'Require method' lists only other methods", rules[0]),
                _ => null,
            };
        }

        return null;
    }

    private static string Written(Directive section) => (section.Is("limit") ? "Limit" : "LimitExcept") + string.Concat(section.Arguments.Select(word => " " + word.Value));

    private static bool IsCertain(Statement statement) => statement.Ifs.IsEmpty && !statement.IsUncertain;

    private static bool IsRule(Directive directive) => directive.Name is "require" or "requireany" or "requireall" or "requirenone" or "deny" or "allow";

    private static bool AppliesToOptions(Directive limit) =>
        limit.Arguments.Any(word => word.Value.Equals("OPTIONS", StringComparison.OrdinalIgnoreCase)) == limit.Is("limit");

    private static bool LogsIn(IEnumerable<Statement> all) =>
        all.LastOrDefault(statement => statement.Directive.Is("authtype")) is { } type && Logins.Contains(type.Directive[0].ToLowerInvariant());

    private static Access Of(Directive directive, int depth)
    {
        if (depth > 16)
            return Access.Unknown;
        switch (directive.Name)
        {
            case "requireany":
                return Any(directive.Body!.Directives.Select(inner => Of(inner, depth + 1)));
            case "requireall":
                return All(directive.Body!.Directives.Select(inner => Of(inner, depth + 1)));
            case "deny":
                return directive[1].Equals("all", StringComparison.OrdinalIgnoreCase) ? Access.Denied : Access.Unknown;
            case "require":
                return directive[0].ToLowerInvariant() switch
                {
                    "all" => directive[1].ToLowerInvariant() switch { "granted" => Access.Open, "denied" => Access.Denied, _ => Access.Unknown },
                    "valid-user" or "user" or "group" or "ldap-user" or "ldap-group" or "ldap-dn" or "ldap-attribute" or "ldap-filter" => Access.Login,
                    "method" => directive.Arguments.Skip(1).Any(word => word.Value.Equals("OPTIONS", StringComparison.OrdinalIgnoreCase)) ? Access.Open : Access.Denied,
                    _ => Access.Unknown,
                };
            default:
                return Access.Unknown;
        }
    }

    private static Access Any(IEnumerable<Access> all)
    {
        var set = new HashSet<Access>(all);
        return set.Contains(Access.Open) ? Access.Open : set.Contains(Access.Unknown) ? Access.Unknown : set.Contains(Access.Login) ? Access.Login : set.Contains(Access.Denied) ? Access.Denied : Access.Unset;
    }

    private static Access All(IEnumerable<Access> all)
    {
        var set = new HashSet<Access>(all);
        return set.Contains(Access.Denied) ? Access.Denied : set.Contains(Access.Unknown) ? Access.Unknown : set.Contains(Access.Login) ? Access.Login : set.Contains(Access.Open) ? Access.Open : Access.Unset;
    }
}
