namespace Cors.Analyzers.Tests.Reading.CSharp;

/// <summary>Half-written code throws nothing, and every place it yields is in the text.</summary>
public class BrokenCodeTests
{
    private const string Program = """"
        var builder = WebApplication.CreateBuilder(args);
        const string Origin = "https://a.test";
        string[] list = [Origin, "https://*.b.test", .. "c,d".Split(',')];
        builder.Services.AddCors(options =>
        {
            options.AddDefaultPolicy(policy =>
            {
                if (builder.Environment.IsDevelopment()) { policy.AllowAnyOrigin(); return; }
                foreach (var o in list) policy.WithOrigins(o);
                policy.SetIsOriginAllowed(o => Uri.TryCreate(o, UriKind.Absolute, out var u) && u is { Scheme: "https", Host: "x" or "y" } || list.Any(o.StartsWith) || Regex.IsMatch(o, "^a.b"))
                    .WithMethods("GET, PUT", """x""").SetPreflightMaxAge(TimeSpan.FromHours(1)).AllowCredentials();
            });
            options.AddPolicy("p", new CorsPolicyBuilder(list).WithHeaders(flag ? "a" : $"b{Origin}").Build());
            options.AddPolicy("q", new CorsPolicy { Origins = { "*" }, SupportsCredentials = true, IsOriginAllowed = static _ => true });
        });
        CorsPolicyBuilder b = new("*");
        switch (builder.Environment.EnvironmentName) { case "Development": b.AllowCredentials(); break; default: b = b.DisallowCredentials(); break; }
        try { Helper(b, list); } catch { throw; } finally { b.Build(); }
        static void Helper(CorsPolicyBuilder target, params string[] more) => target.WithOrigins(more).WithExposedHeaders(more is [var x, ..] ? x : "y");
        """";

    [Fact]
    public void Truncated_code_is_read()
    {
        for (var length = 0; length <= Program.Length; length += 16)
            AssertSound(Program[..length]);
    }

    [Fact]
    public void Code_with_a_hole_is_read()
    {
        for (var at = 0; at + 24 < Program.Length; at += 48)
            AssertSound(Program.Remove(at, 24));
    }

    [Fact]
    public void Endless_expressions_do_not_exhaust_the_stack()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("args[0]", 2000));
        var tests = string.Join(" || ", Enumerable.Range(0, 2000).Select(i => $"o == \"https://a{i}.test\""));
        var policy = Assert.Single(Programs.Configured($"var args = new[] {{ \"a\" }}; policy.WithOrigins({sum}).SetIsOriginAllowed(o => {tests});"));
        Assert.False(policy.Complete);
    }

    private static void AssertSound(string program)
    {
        foreach (var policy in Programs.Read(program))
        {
            var places = policy.Entries.Select(entry => entry.Text).Concat(policy.Methods.Items).Concat(policy.Dead.Select(dead => dead.Dead)).Select(text => (text.At, text.Extent)).Append((policy.At, default));
            Assert.All(places, place => Assert.True(place.At.Span.End <= program.Length && place.Item2.End <= program.Length));
        }
    }
}
