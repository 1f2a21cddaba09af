namespace Cors.Analyzers.Tests.Reading.CSharp;

/// <summary>Wherever a policy begins it is found, once.</summary>
public class BeginningTests
{
    private const string App = "var app = WebApplication.Create(args); ";

    private const string A = "origins in {https://a.test}";

    [Theory]
    [InlineData("""new ServiceCollection().AddCors(o => o.AddDefaultPolicy(p => p.WithOrigins("https://a.test")));""", A, "AddDefaultPolicy")]
    [InlineData("""new ServiceCollection().AddCors(o => { o.AddPolicy("x", delegate (CorsPolicyBuilder p) { p.WithOrigins("https://a.test"); }); });""", A, "AddPolicy")]
    [InlineData("""app.UseCors(p => p.WithOrigins("https://a.test"));""", A, "UseCors")]
    [InlineData("""app.MapGet("/", () => "").RequireCors(p => p.WithOrigins("https://a.test"));""", A, "RequireCors")]
    [InlineData("""app.UseCors(Configure); static void Configure(CorsPolicyBuilder p) => p.WithOrigins("https://a.test");""", A, "UseCors")]
    [InlineData("""Action<CorsPolicyBuilder> configure = p => p.WithOrigins("https://a.test"); app.UseCors(configure);""", A, "UseCors")]
    [InlineData("""app.UseCors("name"); app.UseCors();""", "", "")]
    [InlineData("""new CorsOptions().AddPolicy("x", new CorsPolicyBuilder("https://a.test").Build());""", A, "CorsPolicyBuilder")]
    [InlineData("""CorsPolicyBuilder b = new("*"); b.AllowCredentials(); new CorsOptions().AddDefaultPolicy(b.Build());""", "origins any->*, credentials", "new")]
    [InlineData("""var b = new CorsPolicyBuilder(); if (args.Length > 0) b.WithOrigins("https://a.test"); var p = b.Build();""", "origins in {https://a.test} | origins none", "CorsPolicyBuilder")]
    [InlineData("""var p = new CorsPolicyBuilder().WithOrigins("https://a.test").Build(); p.Origins.Add("https://b.test");""", "origins in {https://a.test https://b.test}", "CorsPolicyBuilder")]
    [InlineData("""var b = new CorsPolicyBuilder().WithOrigins("https://a.test");""", "incomplete, " + A, "CorsPolicyBuilder")]
    [InlineData("""var p = new CorsPolicy { Origins = { "*" }, SupportsCredentials = true, PreflightMaxAge = TimeSpan.FromDays(1) };""", "origins any->*, credentials, age 86400, unchecked", "CorsPolicy")]
    [InlineData("""CorsPolicy p = new() { IsOriginAllowed = _ => true, Headers = { "a", "b" } };""", "origins any, headers a b, unchecked", "new")]
    [InlineData("""var p = new CorsPolicy(); p.Origins.Add("https://a.test"); var b = new CorsPolicyBuilder(p).AllowCredentials().Build();""", A + ", unchecked | incomplete, origins (in {https://a.test} or ?), credentials", "CorsPolicy")]
    [InlineData("""var p = new object(); List<string> x = new(); Uri u = new("https://a.test");""", "", "")]
    public void At_a_statement(string statements, string expected, string at)
    {
        var program = App + statements;
        Assert.Empty(Programs.Errors(program));
        var policies = Programs.Read(program);
        Assert.Equal((expected, at), (policies.Show(), policies.Count == 0 ? "" : policies[0].At.Text));
    }

    [Theory]
    [InlineData("""using B = Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder; class C { CorsPolicy p = new B("https://a.test").Build(); }""", A)]
    [InlineData("""class C { static readonly CorsPolicy P = new CorsPolicyBuilder().WithOrigins("https://a.test").Build(); }""", A)]
    [InlineData("""class C { CorsPolicy P => new CorsPolicyBuilder().WithOrigins("https://a.test").Build(); }""", A)]
    [InlineData("""class C { CorsPolicyBuilder Make() => new CorsPolicyBuilder().WithOrigins("https://a.test"); }""", "incomplete, " + A)]
    [InlineData("""class P : ICorsPolicyProvider { public Task<CorsPolicy?> GetPolicyAsync(HttpContext context, string? name) { var policy = new CorsPolicy(); policy.Origins.Add("https://a.test"); return Task.FromResult<CorsPolicy?>(policy); } }""", A + ", unchecked")]
    [InlineData("""class P : ICorsPolicyProvider { public async Task<CorsPolicy?> GetPolicyAsync(HttpContext context, string? name) { await Task.Yield(); return name == "x" ? new CorsPolicyBuilder("https://a.test").Build() : null; } }""", A)]
    [InlineData("""static class C { static void M(CorsOptions o) => o.AddPolicy("x", E.Configure); }  static class E { public static void Configure(this CorsPolicyBuilder p) => p.WithOrigins("https://a.test"); }""", A)]
    public void In_a_member(string program, string expected)
    {
        Assert.Empty(Programs.Errors(program));
        Assert.Equal(expected, Programs.Read(program).Show());
    }

    [Fact]
    public void Methods_in_another_file_are_followed_and_findings_stay_in_this_one()
    {
        const string other = """static class E { public const string B = "https://b.test/"; public static CorsPolicyBuilder Ours(this CorsPolicyBuilder p, string host) => p.WithOrigins("https://a.test", host).AllowCredentials(); }""";
        const string program = """class C { void M(CorsOptions o) => o.AddPolicy("x", p => p.AllowAnyHeader().Ours("https://c.test").WithOrigins(E.B)); }""";
        Assert.Empty(Programs.Errors(program, other));
        var policy = Assert.Single(Programs.Read(program, other));
        Assert.Equal("origins in {https://a.test https://c.test https://b.test/}, headers echo, credentials", policy.Show());
        Assert.Equal("x", policy.Name);
        Assert.Equal(["Ours", "https://c.test", "E.B"], policy.Entries.Select(entry => entry.Text.At.Text));
        Assert.Equal(["https://a.test", "https://c.test", "https://b.test/"], policy.Entries.Select(entry => entry.Text.Literal!.Text));
        Assert.Equal(("Ours", true), (policy.Credentials!.At.Text, policy.Credentials.Extent.IsEmpty));
        Assert.Equal("File0.cs", policy.Entries[0].Text.At.Document.Path);
    }

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("Name", "a")]
    [InlineData("$\"{Name}b\"", "ab")]
    [InlineData("M().ToString()", null)]
    public void Its_name_is_known_when_it_is_constant(string name, string? expected)
    {
        var program = $"class C {{ readonly string Name = \"a\"; object M() => this; void N(CorsOptions o) => o.AddPolicy(name: {name}, configurePolicy: p => p.AllowAnyOrigin()); }}";
        Assert.Empty(Programs.Errors(program));
        Assert.Equal(expected, Assert.Single(Programs.Read(program)).Name);
    }

    [Fact]
    public void Without_the_framework_there_is_nothing_to_find() =>
        Assert.Null(Cors.Analyzers.Reading.CSharp.AspNetTypes.Find(Programs.Compile("class C { }").WithReferences()));

    [Fact]
    public void A_method_group_of_another_file_is_read()
    {
        const string other = """static class E { public static void Configure(CorsPolicyBuilder p) { p.WithOrigins("https://a.test/"); } }""";
        var policy = Assert.Single(Programs.Read("class C { void M(CorsOptions o) => o.AddPolicy(nameof(C), E.Configure); }", other));
        Assert.Equal(("C", "AddPolicy", "https://a.test/"), (policy.Name, policy.Entries[0].Text.At.Text, policy.Entries[0].Text.Literal!.Text));
    }
}
