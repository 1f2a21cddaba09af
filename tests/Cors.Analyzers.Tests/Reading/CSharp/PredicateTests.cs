namespace Cors.Analyzers.Tests.Reading.CSharp;

/// <summary>Functions over the origin are translated to tests.</summary>
public class PredicateTests
{
    private const string Members = """"
        private const string Host = "app.test";
        private static readonly string[] Allowed = ["https://a.test", "https://b.test"];
        private static readonly HashSet<string> Folded = new(StringComparer.OrdinalIgnoreCase) { "https://a.test" };
        private readonly List<string> domains = new() { "a.test", "b.test" };
        private static readonly Regex Site = new Regex(@"^https://\w+\.app\.test$", RegexOptions.IgnoreCase | RegexOptions.Compiled);
        private static bool IsLocal(string origin) => new Uri(origin).IsLoopback;
        private static bool Endless(string origin) => Endless(origin);
        private static bool Either(string candidate, string suffix) { if (candidate == "https://c.test") return true; return candidate.EndsWith(suffix); }
        """";

    [Theory]
    [InlineData("_ => true", "any")]
    [InlineData("o => false", "nobody")]
    [InlineData("o => { return true; }", "any")]
    [InlineData("delegate { return true; }", "any")]
    [InlineData("o => o != null", "any")]
    [InlineData("o => !string.IsNullOrEmpty(o)", "any")]
    [InlineData("o => o is not null", "any")]
    [InlineData("o => o is { Length: > 0 }", "any")]
    [InlineData("""o => o == "https://a.test" """, "is https://a.test")]
    [InlineData("""o => "https://a.test" == o || o.Equals("https://b.test", StringComparison.OrdinalIgnoreCase)""", "(is https://a.test or is~https://b.test)")]
    [InlineData("""o => string.Equals(o, "https://a.test", StringComparison.InvariantCultureIgnoreCase)""", "is~https://a.test")]
    [InlineData("""o => o is "https://a.test" or "https://b.test" """, "(is https://a.test or is https://b.test)")]
    [InlineData("""o => o.StartsWith("http://localhost") && o.EndsWith(".test", true, null)""", "(starts http://localhost & ends~.test)")]
    [InlineData("""o => o.IndexOf("localhost") >= 0 || o.IndexOf("x") != -1 || o.IndexOf("http", StringComparison.OrdinalIgnoreCase) == 0""", "(contains localhost or contains x or starts~http)")]
    [InlineData("""o => o.ToLowerInvariant().Contains("localhost")""", "contains~localhost")]
    [InlineData("""o => o.ToLower() == "HTTPS://A.TEST" """, "nobody")]
    [InlineData("""o => o.Contains(':')""", "contains :")]
    [InlineData("""o => new Uri(o).Host == "localhost" """, "host!(is localhost)")]
    [InlineData("""o => new Uri(o).Host == Host""", "host!(is app.test)")]
    [InlineData("""o => new Uri(o) is { Scheme: "https", Host: "app.test", Port: 8443 }""", "(scheme!(is https) & host!(is app.test) & port!(is 8443))")]
    [InlineData("""o => { try { return new Uri(o).Host.EndsWith(".a.test"); } catch { return false; } }""", "host(ends .a.test)")]
    [InlineData("""o => Uri.TryCreate(o, UriKind.Absolute, out var u) && u.Host == "a.test" && u.Scheme == Uri.UriSchemeHttps""", "(isabsolute(is true) & host(is a.test) & scheme(is https))")]
    [InlineData("""o => Uri.TryCreate(o, UriKind.Absolute, out Uri? u) && (u.IsLoopback || u.IdnHost.EndsWith(".a.test"))""", "(isabsolute(is true) & (isloopback(is true) or host(ends .a.test)))")]
    [InlineData("""o => { if (!Uri.TryCreate(o, UriKind.Absolute, out var u)) return false; return u.Host == "a.test"; }""", "(isabsolute(is true) & host(is a.test))")]
    [InlineData("o => Allowed.Contains(o)", "in {https://a.test https://b.test}")]
    [InlineData("Allowed.Contains", "in {https://a.test https://b.test}")]
    [InlineData("o => Folded.Contains(o)", "in~{https://a.test}")]
    [InlineData("o => Allowed.Contains(o, StringComparer.OrdinalIgnoreCase)", "in~{https://a.test https://b.test}")]
    [InlineData("o => Allowed.Any(a => o.StartsWith(a))", "(starts https://a.test or starts https://b.test)")]
    [InlineData("o => Allowed.Any(o.StartsWith)", "(starts https://a.test or starts https://b.test)")]
    [InlineData("o => domains.Exists(d => new Uri(o).Host.EndsWith(d))", "(host!(ends a.test) or host!(ends b.test))")]
    [InlineData("""o => { foreach (var d in domains) { if (o.EndsWith("." + d)) return true; } return false; }""", "(ends .a.test or ends .b.test)")]
    [InlineData("""o => "https://a.test,https://b.test".Contains(o)""", "within https://a.test,https://b.test")]
    [InlineData("""o => "https://a.test,https://b.test".Split(',').Contains(o)""", "in {https://a.test https://b.test}")]
    [InlineData("""o => Regex.IsMatch(o, "https://.*a.test", RegexOptions.IgnoreCase)""", "matches~https://.*a.test")]
    [InlineData("""o => new Regex("a.test").IsMatch(o)""", "matches a.test")]
    [InlineData("""o => Site.IsMatch(o)""", """matches~^https://\w+\.app\.test$""")]
    [InlineData("""o => Regex.Match(o, "a.test").Success""", "matches a.test")]
    [InlineData("IsLocal", "isloopback!(is true)")]
    [InlineData("o => IsLocal(o)", "isloopback!(is true)")]
    [InlineData("""o => Either(o, ".d.test")""", "(is https://c.test or ends .d.test)")]
    [InlineData("Endless", "?")]
    [InlineData("o => o switch { \"https://a.test\" => true, _ => false }", "is https://a.test")]
    [InlineData("""o => { switch (o) { case "https://a.test": return true; default: return false; } }""", "?")]
    [InlineData("""o => o.StartsWith("https://") ? o.EndsWith(".a.test") : false""", "(starts https:// & ends .a.test)")]
    [InlineData("""o => { var ok = o == "https://a.test"; return ok || o == "https://b.test"; }""", "(is https://a.test or is https://b.test)")]
    [InlineData("""o => { var host = new Uri(o).Host; return host == "a.test" || host.EndsWith(".a.test"); }""", "(host!(is a.test) or host!(ends .a.test))")]
    [InlineData("""o => { bool Local(string x) => x == "https://a.test"; return Local(o); }""", "is https://a.test")]
    [InlineData("""o => config.GetSection("x").Get<string[]>()!.Contains(o)""", "?")]
    [InlineData("""o => o == config["x"]""", "?")]
    [InlineData("""o => flag || o == "https://a.test" """, "(? or is https://a.test)")]
    [InlineData("""o => env.IsDevelopment() && o.Contains("localhost") || o == "https://a.test" """, "is https://a.test")]
    [InlineData("""o => { if (env.IsProduction()) return o == "https://a.test"; return true; }""", "is https://a.test")]
    [InlineData("""o => o.Split("://")[1] == "a.test" """, "?")]
    [InlineData("""o => new Uri(o).GetLeftPart(UriPartial.Authority) == "a.test" """, "?")]
    public void A_predicate_is_the_test(string predicate, string expected)
    {
        var body = $"policy.SetIsOriginAllowed({predicate});";
        Assert.Empty(Programs.Errors(Programs.Configuration(body, Members)));
        var policy = Assert.Single(Programs.Configured(body, Members));
        Assert.Equal(expected, Assert.Single(policy.Cases).When.Show());
        Assert.True(policy.Complete);
    }

    [Theory]
    [InlineData("""o => o == "https://a.test/" || o.Equals("https://B.test", StringComparison.OrdinalIgnoreCase)""", "https://a.test/ Verbatim, https://B.test FoldsCase")]
    [InlineData("o => Allowed.Contains(o)", "https://a.test Verbatim, https://b.test Verbatim")]
    [InlineData("""o => new Uri(o).Host == "a.test" || o.EndsWith("b.test")""", "")]
    public void Origins_that_are_compared_whole_are_entries(string predicate, string expected)
    {
        var policy = Assert.Single(Programs.Configured($"policy.SetIsOriginAllowed({predicate});", Members));
        Assert.Equal(expected, string.Join(", ", policy.Entries.Select(entry => $"{entry.Text.Value} {entry.Use}")));
        Assert.All(policy.Entries, entry => Assert.Equal(entry.Text.Value, entry.Text.At.Text));
    }

    [Fact]
    public void A_generated_regular_expression_is_read()
    {
        const string members = """
            [GeneratedRegex("^https://a.test$", RegexOptions.IgnoreCase)] private static partial Regex Site();
            """;
        var program = Programs.Configuration("policy.SetIsOriginAllowed(o => Site().IsMatch(o));", members).Replace("class Startup", "partial class Startup", StringComparison.Ordinal);
        Assert.Equal("origins matches~^https://a.test$", Programs.Read(program).Show());
    }
}
