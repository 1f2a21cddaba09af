namespace Cors.Analyzers.Tests.Reading.CSharp;

/// <summary>Every path through the code is a policy of its own.</summary>
public class PathTests
{
    private const string Members = """
        private static void Strict(CorsPolicyBuilder builder) => builder.WithOrigins("https://a.test");
        private static void Hosts(CorsPolicyBuilder builder, params string[] hosts) { foreach (var host in hosts) builder.WithOrigins("https://" + host); }
        private static CorsPolicyBuilder Chain(CorsPolicyBuilder builder) { return builder.AllowCredentials(); }
        private static void Again(CorsPolicyBuilder builder) { builder.AllowCredentials(); Again(builder); }
        private static object? Kept;
        """;

    [Theory]
    [InlineData("""if (env.IsDevelopment()) policy.AllowAnyOrigin(); else policy.WithOrigins("https://a.test"); policy.AllowAnyHeader();""", "dev, origins any->*, headers echo | origins in {https://a.test}, headers echo")]
    [InlineData("""if (!env.IsProduction()) { policy.AllowAnyOrigin(); return; } policy.WithOrigins("https://a.test");""", "dev, origins any->* | origins in {https://a.test}")]
    [InlineData("""if (flag) policy.AllowAnyOrigin(); else policy.WithOrigins("https://a.test"); if (!flag) policy.AllowCredentials();""", "origins any->* | origins in {https://a.test}, credentials")]
    [InlineData("""policy.WithOrigins(env.IsEnvironment("Local") ? "http://localhost" : "https://a.test");""", "dev, origins in {http://localhost} | origins in {https://a.test}")]
    [InlineData("""(flag ? policy.AllowAnyOrigin() : policy.WithOrigins("https://a.test")).AllowAnyMethod();""", "origins any->*, methods echo | origins in {https://a.test}, methods echo")]
    [InlineData("""switch (env.EnvironmentName) { case "Development": policy.AllowAnyOrigin(); break; default: policy.WithOrigins("https://a.test"); break; }""", "dev, origins any->* | origins in {https://a.test}")]
    [InlineData("""policy.WithOrigins(env.EnvironmentName switch { "Development" => "http://localhost", _ => "https://a.test" });""", "dev, origins in {http://localhost} | origins in {https://a.test}")]
    [InlineData("""_ = env.EnvironmentName == Environments.Development ? policy.AllowAnyOrigin() : policy.WithOrigins("https://a.test");""", "dev, origins any->* | origins in {https://a.test}")]
    [InlineData("""var isDev = env.IsDevelopment(); if (isDev && flag) policy.AllowAnyOrigin();""", "dev, origins any->* | origins none")]
    [InlineData("""if (flag) { Console.WriteLine(); } policy.AllowAnyOrigin();""", "origins any->*")]
    [InlineData("""if (flag) throw new Exception(); policy.AllowAnyOrigin();""", "origins any->*")]
    [InlineData("""try { policy.AllowAnyOrigin(); } finally { policy.AllowAnyHeader(); }""", "origins any->*, headers echo")]
    [InlineData("""using (new System.IO.MemoryStream()) lock (this) { policy.AllowAnyOrigin(); }""", "origins any->*")]
    [InlineData("""var b = policy.WithOrigins("https://a.test"); b.AllowAnyHeader(); b = b.AllowCredentials();""", "origins in {https://a.test}, headers echo, credentials")]
    [InlineData("""Strict(policy);""", "origins in {https://a.test}")]
    [InlineData("""Hosts(policy, "a.test", "b.test");""", "origins in {https://a.test https://b.test}")]
    [InlineData("""Chain(policy).AllowAnyHeader();""", "origins none, headers echo, credentials")]
    [InlineData("""void Local(string host) => policy.WithOrigins("https://" + host); Local("a.test");""", "origins in {https://a.test}")]
    [InlineData("""void Local(CorsPolicyBuilder p) { if (flag) return; p.AllowAnyOrigin(); } Local(policy); policy.AllowCredentials();""", "origins none, credentials | origins any->*, credentials")]
    [InlineData("""Again(policy);""", "incomplete, origins none, credentials")]
    [InlineData("""Kept = policy; policy.AllowAnyOrigin();""", "incomplete, origins any->*")]
    [InlineData("""new List<CorsPolicyBuilder>().Add(policy);""", "incomplete, origins none")]
    [InlineData("""new[] { "https://a.test" }.ToList().ForEach(o => policy.WithOrigins(o));""", "origins in {https://a.test}")]
    [InlineData("""while (flag) { policy.AllowAnyHeader(); break; } policy.AllowAnyOrigin();""", "incomplete, origins any->*, headers echo")]
    [InlineData("""policy.WithOrigins("https://a.test"); if (flag) policy.AllowAnyOrigin();""", "origins any->* | origins in {https://a.test}")]
    [InlineData("""policy.AllowCredentials().WithOrigins("https://a.test"); if (flag) policy.DisallowCredentials();""", "origins in {https://a.test} | origins in {https://a.test}, credentials")]
    [InlineData("""if (flag) policy.AllowAnyHeader(); policy.WithOrigins("https://a.test").SetIsOriginAllowed(_ => true);""", """origins any, headers echo, dead WithOrigins("https://a.test") by SetIsOriginAllowed(_ => true) | origins any, dead WithOrigins("https://a.test") by SetIsOriginAllowed(_ => true)""")]
    [InlineData("""var all = flag; if (all) policy.AllowAnyHeader(); all = other; if (all) policy.AllowCredentials();""", "origins none, headers echo, credentials | origins none, headers echo | origins none, credentials | origins none")]
    [InlineData("""var list = config.GetSection("x").Get<string[]>() ?? Array.Empty<string>(); if (list.Length == 0) policy.AllowAnyOrigin(); else policy.WithOrigins(list);""", "origins any->* | incomplete, origins ?->?")]
    public void The_paths_are(string body, string expected)
    {
        Assert.Empty(Programs.Errors(Programs.Configuration(body, Members)));
        Assert.Equal(expected, Programs.Configured(body, Members).Show());
    }

    [Fact]
    public void Many_paths_make_it_incomplete()
    {
        var body = string.Concat(Enumerable.Range(0, 12).Select(i => $"if (config[\"{i}\"] == null) policy.WithHeaders(\"h{i}\");"));
        var policies = Programs.Configured(body);
        Assert.Equal((32, true), (policies.Count, policies.All(policy => !policy.Complete)));
    }

    [Theory]
    [InlineData(true, "dev, origins any->*, credentials")]
    [InlineData(false, "origins in {https://a.test}, credentials")]
    public void A_debug_region_is_for_development(bool debug, string expected)
    {
        var body = """

            #if DEBUG
                policy.AllowAnyOrigin();
            #else
                policy.WithOrigins("https://a.test");
            #endif
                policy.AllowCredentials();
            """;
        Assert.Equal(expected, Programs.Read(Programs.Compile(Programs.Configuration(body), debug)).Show());
    }

    [Theory]
    [InlineData("if (app.Environment.IsDevelopment()) app.UseCors(p => p.AllowAnyOrigin());", Guard.Development)]
    [InlineData("if (!app.Environment.IsDevelopment()) return; app.UseCors(p => p.AllowAnyOrigin());", Guard.Development)]
    [InlineData("if (app.Environment.IsDevelopment()) { } else { app.UseCors(p => p.AllowAnyOrigin()); }", Guard.Production)]
    [InlineData("if (app.Environment.IsStaging()) app.UseCors(p => p.AllowAnyOrigin());", Guard.None)]
    [InlineData("_ = app.Environment.IsProduction() ? app : app.UseCors(p => p.AllowAnyOrigin());", Guard.Development)]
    public void Conditions_around_it_guard_it(string statement, object expected)
    {
        var program = $"var app = WebApplication.Create(args); {statement}";
        Assert.Empty(Programs.Errors(program));
        Assert.Equal(expected, Assert.Single(Programs.Read(program)).Guard);
    }
}
