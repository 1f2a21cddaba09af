namespace Cors.Analyzers.Tests.Reading.CSharp;

/// <summary>Places yield the text they claim, and what is left after a removal compiles.</summary>
public class ExtentTests
{
    [Theory]
    [InlineData("policy.WithOrigins(\"https://a.test\").AllowCredentials();", "policy.WithOrigins(\"https://a.test\");")]
    [InlineData("policy.WithOrigins(\"https://a.test\")\n    .AllowCredentials()\n    .AllowAnyHeader();", "policy.WithOrigins(\"https://a.test\")\n    .AllowAnyHeader();")]
    [InlineData("policy.WithOrigins(\"https://a.test\")\n    .AllowCredentials() // cookies\n    .AllowAnyHeader();", "policy.WithOrigins(\"https://a.test\")\n    .AllowAnyHeader();")]
    [InlineData("policy.WithOrigins(\"https://a.test\")\n    .AllowCredentials();", "policy.WithOrigins(\"https://a.test\");")]
    [InlineData("policy.WithOrigins(\"https://a.test\") // site\n    .AllowCredentials();", "policy.WithOrigins(\"https://a.test\") // site\n    ;")]
    [InlineData("policy.AllowCredentials().AllowAnyHeader();", "policy.AllowAnyHeader();")]
    [InlineData("\n    policy.AllowCredentials();\n    policy.AllowAnyHeader();", "\n    policy.AllowAnyHeader();")]
    [InlineData("\n    policy.AllowCredentials(); // cookies\n    policy.AllowAnyHeader();", "\n    policy.AllowAnyHeader();")]
    [InlineData("policy.AllowAnyHeader(); policy.AllowCredentials(); policy.AllowAnyMethod();", "policy.AllowAnyHeader(); policy.AllowAnyMethod();")]
    [InlineData("\n    if (flag)\n        policy.AllowCredentials();\n    policy.AllowAnyHeader();", "\n    policy.AllowAnyHeader();")]
    [InlineData("if (flag) policy.AllowAnyHeader(); else policy.AllowCredentials();", null)]
    [InlineData("var b = policy.AllowCredentials(); b.AllowAnyHeader();", "var b = policy; b.AllowAnyHeader();")]
    [InlineData("Action f = () => policy.AllowCredentials(); f();", null)]
    public void Credentials_go(string before, string? after)
    {
        var program = Programs.Configuration(before);
        var credentials = Programs.Read(program).Select(policy => policy.Credentials).OfType<Sourced<string>>().First();
        Assert.Equal("AllowCredentials", credentials.At.Text);
        if (after is null)
        {
            Assert.True(credentials.Extent.IsEmpty);
            return;
        }

        var edited = Remove(program, credentials.Extent);
        Assert.Equal(Programs.Configuration(after), edited);
        Assert.Empty(Programs.Errors(edited));
    }

    [Theory]
    [InlineData("var p = new CorsPolicy { SupportsCredentials = true, Origins = { \"*\" } };", "var p = new CorsPolicy { Origins = { \"*\" } };")]
    [InlineData("var p = new CorsPolicy { Origins = { \"*\" }, SupportsCredentials = true };", "var p = new CorsPolicy { Origins = { \"*\" } };")]
    [InlineData("var p = new CorsPolicy { SupportsCredentials = true };", "var p = new CorsPolicy {  };")]
    [InlineData("var p = new CorsPolicy();\np.SupportsCredentials = true;\np.Origins.Add(\"*\");", "var p = new CorsPolicy();\np.Origins.Add(\"*\");")]
    public void Credentials_of_a_policy_go(string before, string after) =>
        Assert.Equal(after, Remove(before, Programs.Read(before).Single().Credentials!.Extent));

    [Theory]
    [InlineData("policy.WithOrigins(\"https://x\", \"https://a.test\", \"https://b.test\");", "policy.WithOrigins(\"https://a.test\", \"https://b.test\");")]
    [InlineData("policy.WithOrigins(\"https://a.test\", \"https://x\");", "policy.WithOrigins(\"https://a.test\");")]
    [InlineData("policy.WithOrigins(\"https://x\").AllowAnyHeader();", "policy.AllowAnyHeader();")]
    [InlineData("policy.WithOrigins(new[]\n{\n    \"https://a.test\",\n    \"https://x\",\n});", "policy.WithOrigins(new[]\n{\n    \"https://a.test\",\n});")]
    [InlineData("string[] list = [\"https://x\", \"https://a.test\"]; policy.WithOrigins(list);", "string[] list = [\"https://a.test\"]; policy.WithOrigins(list);")]
    [InlineData("policy.WithOrigins(\"https://a.test,https://x\".Split(','));", "policy.WithOrigins(\"https://a.test\".Split(','));")]
    [InlineData("policy.WithOrigins(\"https://x;https://a.test\".Split(';'));", "policy.WithOrigins(\"https://a.test\".Split(';'));")]
    [InlineData("foreach (var o in new[] { \"https://x\", \"https://a.test\" }) policy.WithOrigins(o);", "foreach (var o in new[] { \"https://a.test\" }) policy.WithOrigins(o);")]
    [InlineData("const string X = \"https://x\"; policy.WithOrigins(X, \"https://a.test\");", "const string X = \"https://x\"; policy.WithOrigins(\"https://a.test\");")]
    public void An_element_goes(string before, string after)
    {
        var program = Programs.Configuration(before);
        var entry = Programs.Read(program).Single().Entries.Single(entry => entry.Text.Value == "https://x").Text;
        Assert.Equal(("https://x", "https://x"), (entry.At.Text, entry.Literal!.Text));
        var edited = Remove(program, entry.Extent);
        Assert.Equal(Programs.Configuration(after), edited);
        Assert.Empty(Programs.Errors(edited));
    }

    [Theory]
    [InlineData("""policy.WithMethods("GET, PUT");""", "GET, PUT", "\", \"")]
    [InlineData("""policy.WithMethods(@"GET, PUT");""", "GET, PUT", "\", @\"")]
    [InlineData(""""policy.WithMethods("""GET, PUT""");"""", "GET, PUT", "\"\"\", \"\"\"")]
    [InlineData("""policy.WithMethods(new[] { "GET, PUT" });""", "GET, PUT", "\", \"")]
    [InlineData("""policy.WithMethods(["GET, PUT"]);""", "GET, PUT", "\", \"")]
    [InlineData("""policy.WithMethods("GET,\u0020PUT");""", null, null)]
    [InlineData("""policy.WithMethods("GET, " + "PUT");""", null, null)]
    [InlineData("""const string M = "GET, PUT"; policy.WithMethods(M);""", "GET, PUT", null)]
    public void A_literal_can_be_cut_in_two(string body, string? literal, string? joiner)
    {
        var item = Assert.Single(Programs.Configured(body).Single().Methods.Items);
        Assert.Equal(("GET, PUT", literal, joiner), (item.Value, item.Literal?.Text, item.Joiner));
    }

    [Fact]
    public void A_max_age_is_its_argument()
    {
        var age = Programs.Configured("policy.SetPreflightMaxAge(TimeSpan.FromSeconds(86400));").Single().MaxAge!;
        Assert.Equal(("TimeSpan.FromSeconds(86400)", "86400"), (age.At.Text, age.Literal!.Text));
    }

    private static string Remove(string program, TextSpan extent) => program.Remove(extent.Start, extent.Length);
}
