namespace Cors.Analyzers.Tests.Reading.CSharp;

/// <summary>Strings are found wherever constants may stand, and what is no constant makes the policy incomplete.</summary>
public class ValueTests
{
    private const string Members = """"
        private const string Host = "a.test";
        public const string A = "https://a.test";
        private static readonly string B = "https://b.test";
        private readonly string c = "https://c.test";
        private static readonly string[] Both = { A, "https://b.test" };
        private static IReadOnlyList<string> Read { get; } = new List<string> { A };
        private static string[] Body => new[] { A };
        private string mutable = "https://m.test";
        public string Settable { get; set; } = "https://s.test";
        private static readonly List<string> Grown = new() { A };
        private static string[] Method() => ["https://x.test"];
        private void Grow() { Grown.Add("https://g.test"); mutable = "x"; }
        """";

    [Theory]
    [InlineData("""policy.WithOrigins(A, B, c);""", "https://a.test https://b.test https://c.test")]
    [InlineData("""policy.WithOrigins(Startup.A, "https://" + Host, $"https://{Host}:8080", $"{A}/", nameof(Startup));""", "https://a.test https://a.test https://a.test:8080 https://a.test/ startup")]
    [InlineData(""""policy.WithOrigins("""https://r.test""", @"https://v.test", ("https://p.test"));"""", "https://r.test https://v.test https://p.test")]
    [InlineData("""policy.WithOrigins(Both); policy.WithOrigins(new[] { "https://n.test" }); policy.WithOrigins(new string[] { });""", "https://a.test https://b.test https://n.test")]
    [InlineData("""policy.WithOrigins(["https://x.test", .. Both]);""", "https://x.test https://a.test https://b.test")]
    [InlineData("""policy.WithOrigins(new List<string> { "https://x.test" }.ToArray()); policy.WithOrigins(Read.ToArray()); policy.WithOrigins(Body);""", "https://x.test https://a.test https://a.test")]
    [InlineData("""policy.WithOrigins("https://a.test,https://b.test".Split(','));""", "https://a.test https://b.test")]
    [InlineData("""policy.WithOrigins("https://a.test; https://b.test;".Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));""", "https://a.test https://b.test")]
    [InlineData("""policy.WithOrigins("a b".Split());""", "a b")]
    [InlineData("""policy.WithOrigins("a|b".Split(new[] { "|" }, StringSplitOptions.None));""", "a b")]
    [InlineData("""policy.WithOrigins("https://a.test/".TrimEnd('/'), " b ".Trim());""", "https://a.test b")]
    [InlineData("""policy.WithOrigins(string.Join(",", Both));""", "https://a.test,https://b.test")]
    [InlineData("""var local = "https://l.test"; string[] list = { local }; policy.WithOrigins(list);""", "https://l.test")]
    [InlineData("""var list = new List<string> { "https://l.test" }; list.Add("https://m.test"); policy.WithOrigins(list.ToArray());""", "https://l.test https://m.test")]
    [InlineData("""string o; o = "https://l.test"; policy.WithOrigins(o);""", "https://l.test")]
    [InlineData("""policy.WithOrigins(Both.Concat(Read).ToArray());""", "https://a.test https://b.test https://a.test")]
    [InlineData("""policy.WithOrigins(Both.Select(o => o + "/").ToArray());""", "?")]
    [InlineData("""policy.WithOrigins(Method());""", "https://x.test")]
    [InlineData("""policy.WithOrigins(mutable);""", "?")]
    [InlineData("""policy.WithOrigins(Settable);""", "?")]
    [InlineData("""policy.WithOrigins(Grown.ToArray());""", "https://a.test ?")]
    [InlineData("""policy.WithOrigins(config["x"]!);""", "?")]
    [InlineData("""policy.WithOrigins(config.GetSection("x").Get<string[]>() ?? new[] { "https://f.test" });""", "https://f.test ?")]
    [InlineData("""policy.WithOrigins(config["x"] ?? "https://f.test");""", "https://f.test ?")]
    [InlineData("""policy.WithOrigins("https://a.test", config["x"]!);""", "https://a.test ?")]
    [InlineData("""foreach (var o in Both) policy.WithOrigins(o);""", "https://a.test https://b.test")]
    [InlineData("""foreach (var o in config.GetSection("x").Get<string[]>()!) policy.WithOrigins(o);""", "?")]
    [InlineData("""for (var i = 0; i < 2; i++) policy.WithOrigins("https://a.test");""", "https://a.test ?")]
    public void The_list_is(string body, string expected)
    {
        Assert.Empty(Programs.Errors(Programs.Configuration(body, Members)));
        var policy = Assert.Single(Programs.Configured(body, Members));
        var values = policy.Entries.Select(entry => entry.Text.Value == "Startup" ? "startup" : entry.Text.Value).ToList();
        if (!policy.Complete)
            values.Add("?");
        Assert.Equal(expected, string.Join(" ", values));
    }
}
