namespace Cors.Analyzers.Tests.Reading.CSharp;

/// <summary>The edits that the reader words compile and say what they promise.</summary>
public class OfferTests
{
    [Theory]
    [InlineData("""o => o.EndsWith("shop.test")""", """o => Uri.TryCreate(o, UriKind.Absolute, out var uri) && (uri.Host == "shop.test" || uri.Host.EndsWith(".shop.test"))""")]
    [InlineData("""o => o.Contains("shop.test")""", """o => Uri.TryCreate(o, UriKind.Absolute, out var uri) && (uri.Host == "shop.test" || uri.Host.EndsWith(".shop.test"))""")]
    [InlineData("""o => o.EndsWith("shop.test:8443")""", """o => Uri.TryCreate(o, UriKind.Absolute, out var uri) && (uri.Authority == "shop.test:8443" || uri.Authority.EndsWith(".shop.test:8443"))""")]
    [InlineData("""origin => new Uri(origin).Host.EndsWith("shop.test")""", """origin => Uri.TryCreate(origin, UriKind.Absolute, out var uri) && (uri.Host == "shop.test" || uri.Host.EndsWith(".shop.test"))""")]
    [InlineData("""o => o.StartsWith("http://localhost")""", """o => Uri.TryCreate(o, UriKind.Absolute, out var uri) && uri.Scheme == "http" && uri.IsLoopback""")]
    [InlineData("""o => o.Contains("localhost")""", """o => Uri.TryCreate(o, UriKind.Absolute, out var uri) && uri.IsLoopback""")]
    [InlineData("""o => o.StartsWith("https://app.test")""", """o => o == "https://app.test" """)]
    [InlineData("""o => { return o.StartsWith("https://app.test", StringComparison.OrdinalIgnoreCase); }""", """o => { return o.Equals("https://app.test", StringComparison.OrdinalIgnoreCase); }""")]
    [InlineData("""o => o.StartsWith("https://") && o.EndsWith("shop.test")""", """o => Uri.TryCreate(o, UriKind.Absolute, out var uri) && o.StartsWith("https://") && (uri.Host == "shop.test" || uri.Host.EndsWith(".shop.test"))""")]
    [InlineData("""o => o == "https://a.test" || o.EndsWith("shop.test")""", """o => Uri.TryCreate(o, UriKind.Absolute, out var uri) && (o == "https://a.test" || uri.Host == "shop.test" || uri.Host.EndsWith(".shop.test"))""")]
    [InlineData("""o => Regex.IsMatch(o, "https://.*shop.test")""", """o => Regex.IsMatch(o, @"^https://([a-z0-9-]+\.)*shop\.test$")""")]
    [InlineData("""o => Regex.IsMatch(o, @"^https://\w+\.shop.test")""", """o => Regex.IsMatch(o, @"^https://\w+\.shop\.test$")""")]
    [InlineData("""o => o.Contains("ngrok")""", null)]
    [InlineData("""o => o.EndsWith(":3000")""", null)]
    [InlineData("""o => o.StartsWith("http://192.168.")""", null)]
    [InlineData("""o => o.EndsWith(Suffix)""", null)]
    [InlineData("""o => o == "https://a.test" """, null)]
    public void A_loose_test_is_tightened(string predicate, string? expected) => Check(Offer.TightenTest, Set(predicate), expected is null ? null : Set(expected));

    [Theory]
    [InlineData("""o => new Uri(o).Host == "a.test" """, """o => Uri.TryCreate(o, UriKind.Absolute, out var uri) && uri.Host == "a.test" """)]
    [InlineData("""o => new System.Uri(o).IsLoopback || Suffix == o""", """o => Uri.TryCreate(o, UriKind.Absolute, out var uri) && (uri.IsLoopback || Suffix == o)""")]
    [InlineData("""o => { var uri = new Uri(o); return uri.Host == Suffix; }""", null)]
    [InlineData("""o => Uri.TryCreate(o, UriKind.Absolute, out var u) && u.Host == "a.test" """, null)]
    [InlineData("""Local""", "Local")]
    public void An_origin_is_parsed_without_an_exception(string predicate, string? expected) => Check(
        Offer.ParseSafely,
        Set(predicate) + " static bool Local(string x) => new Uri(x).IsLoopback;",
        expected is null ? null : Set(expected) + (expected == "Local" ? " static bool Local(string x) => Uri.TryCreate(x, UriKind.Absolute, out var uri) && uri.IsLoopback;" : " static bool Local(string x) => new Uri(x).IsLoopback;"));

    [Fact]
    public void A_block_leaves_first()
    {
        const string before = "policy.SetIsOriginAllowed(o =>\n{\n    var uri = new Uri(o);\n    return uri.Host == \"a.test\";\n});";
        const string after = "policy.SetIsOriginAllowed(o =>\n{\n    if (!Uri.TryCreate(o, UriKind.Absolute, out var parsed))\n        return false;\n    var uri = parsed;\n    return uri.Host == \"a.test\";\n});";
        Check(Offer.ParseSafely, before, after);
    }

    [Theory]
    [InlineData("policy.SetIsOriginAllowed(_ => true).AllowAnyHeader();", "policy.AllowAnyOrigin().AllowAnyHeader();")]
    [InlineData("policy.SetIsOriginAllowed(o => o != null);", "policy.AllowAnyOrigin();")]
    [InlineData("policy.SetIsOriginAllowed(o => o == \"a\");", null)]
    public void An_always_true_test_is_any_origin(string before, string? after) => Check(Offer.AllowAnyOrigin, before, after);

    [Theory]
    [InlineData("policy.WithOrigins(\"https://*.a.test\").AllowAnyHeader();", "policy.WithOrigins(\"https://*.a.test\").SetIsOriginAllowedToAllowWildcardSubdomains().AllowAnyHeader();")]
    [InlineData("policy\r\n  .WithOrigins(\"https://*.a.test\")\r\n  .AllowAnyHeader();", "policy\r\n  .WithOrigins(\"https://*.a.test\")\r\n  .SetIsOriginAllowedToAllowWildcardSubdomains()\r\n  .AllowAnyHeader();")]
    [InlineData("policy.WithOrigins(\"https://*.a.test\")\n  .AllowAnyHeader();", "policy.WithOrigins(\"https://*.a.test\")\n  .SetIsOriginAllowedToAllowWildcardSubdomains()\n  .AllowAnyHeader();")]
    [InlineData("\n    policy.WithOrigins(\"https://*.a.test\");\n    policy.AllowAnyHeader();", "\n    policy.WithOrigins(\"https://*.a.test\");\n    policy.SetIsOriginAllowedToAllowWildcardSubdomains();\n    policy.AllowAnyHeader();")]
    [InlineData("policy.WithOrigins(\"https://*.a.test\").SetIsOriginAllowedToAllowWildcardSubdomains();", null)]
    [InlineData("policy.WithOrigins(\"https://a.test\");", null)]
    public void Wildcards_are_turned_on(string before, string? after) => Check(Offer.AllowSubdomains, before, after);

    private static string Set(string predicate) => $"policy.SetIsOriginAllowed({predicate});";

    private static void Check(Offer offer, string before, string? after)
    {
        const string members = "private const string Suffix = \"shop.test\";";
        var program = Programs.Configuration(before, members);
        var policy = Assert.Single(Programs.Read(program));
        if (after is null)
        {
            Assert.False(policy.Offers.ContainsKey(offer));
            return;
        }

        var edits = policy.Offers[offer];
        var edited = edits[0].At.Document.Text.WithChanges(edits.Select(edit => new TextChange(edit.At.Span, edit.NewText))).ToString();
        Assert.Equal(Programs.Configuration(after, members).Replace(" );", ");", StringComparison.Ordinal), edited.Replace(" );", ");", StringComparison.Ordinal));
        Assert.Empty(Programs.Errors(edited));
    }
}
