namespace Cors.Analyzers.Tests.Reading.CSharp;

/// <summary>Writes a policy in a line, so that a test can say what it expects in one string.</summary>
internal static class Rendering
{
    /// <summary>The policies, separated by <c>|</c>.</summary>
    public static string Show(this IEnumerable<CorsPolicy> policies) => string.Join(" | ", policies.Select(Show));

    /// <summary>One policy.</summary>
    public static string Show(this CorsPolicy policy)
    {
        var parts = new List<string>();
        if (policy.Guard is Guard.Development)
            parts.Add("dev");
        if (!policy.Complete)
            parts.Add("incomplete");
        parts.Add("origins " + (policy.Cases is [] ? "none" : string.Join("; ", policy.Cases.Select(one => one.When.Show() + (one.Send == OriginAnswer.Star ? "->*" : one.Send == OriginAnswer.Unread ? "->?" : "")))));
        Add(parts, "methods", policy.Methods, policy.Complete);
        Add(parts, "headers", policy.Headers, policy.Complete);
        Add(parts, "exposed", policy.Exposed, policy.Complete);
        if (policy.Credentials is { } credentials)
            parts.Add(credentials.Value == "true" ? "credentials" : "credentials=" + credentials.Value);
        if (policy.MaxAge is { } age)
            parts.Add("age " + age.Value.Sent);
        if (policy.Unchecked)
            parts.Add("unchecked");
        parts.AddRange(policy.Dead.Select(dead => $"dead {dead.Dead.Value} by {dead.InForce.Value}"));
        return string.Join(", ", parts);
    }

    /// <summary>A test.</summary>
    public static string Show(this OriginTest test) => test switch
    {
        OriginTest.Constant constant => constant.Value ? "any" : "nobody",
        OriginTest.Unknown => "?",
        OriginTest.Is one => "is" + Folded(one.IgnoreCase) + one.Value,
        OriginTest.InSet set => "in" + Folded(set.IgnoreCase) + "{" + string.Join(" ", set.Values) + "}",
        OriginTest.StartsWith one => "starts" + Folded(one.IgnoreCase) + one.Value,
        OriginTest.EndsWith one => "ends" + Folded(one.IgnoreCase) + one.Value,
        OriginTest.Contains one => "contains" + Folded(one.IgnoreCase) + one.Value,
        OriginTest.Within one => "within" + Folded(one.IgnoreCase) + one.Text,
        OriginTest.Matches one => "matches" + Folded(one.Pattern.IgnoreCase) + one.Pattern.Text,
        OriginTest.Of part => part.Part.ToString().ToLowerInvariant() + (part.Otherwise is Unparsable.Throws ? "!" : "") + "(" + part.Test.Show() + ")",
        OriginTest.And all => "(" + string.Join(" & ", all.Tests.Select(Show)) + ")",
        OriginTest.Or any => "(" + string.Join(" or ", any.Tests.Select(Show)) + ")",
        OriginTest.Not not => "not " + not.Test.Show(),
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    };

    private static string Folded(bool ignoreCase) => ignoreCase ? "~" : " ";

    private static void Add(List<string> parts, string name, ListSetting setting, bool complete)
    {
        if (setting.Echo is not null)
            parts.Add(name + " echo");
        else if (setting.Items.Count > 0 || (complete && !setting.Complete))
            parts.Add(name + " " + string.Join(" ", setting.Items.Select(item => item.Value)) + (setting.Complete ? "" : " ?"));
    }
}
