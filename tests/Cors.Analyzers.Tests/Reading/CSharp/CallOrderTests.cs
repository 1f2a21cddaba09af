namespace Cors.Analyzers.Tests.Reading.CSharp;

/// <summary>The order of calls counts as the framework executes it.</summary>
public class CallOrderTests
{
    [Theory]
    [InlineData("""policy.WithOrigins("https://a.test").AllowAnyHeader().AllowAnyMethod().AllowCredentials();""", "origins in {https://a.test}, methods echo, headers echo, credentials")]
    [InlineData("""policy.WithOrigins("https://A.test"); policy.WithMethods("PUT", "PATCH"); policy.WithExposedHeaders("*");""", "origins in {https://a.test}, methods PUT PATCH, exposed *")]
    [InlineData("""policy.WithOrigins("https://a.test").AllowAnyOrigin();""", """origins any->*, dead WithOrigins("https://a.test") by AllowAnyOrigin()""")]
    [InlineData("""policy.AllowAnyOrigin().WithOrigins("https://a.test");""", """origins in {https://a.test}, dead AllowAnyOrigin() by WithOrigins("https://a.test")""")]
    [InlineData("""policy.WithOrigins("*", "https://a.test");""", """origins in {https://a.test}, dead "*" by WithOrigins("*", "https://a.test")""")]
    [InlineData("""policy.WithOrigins("*");""", "origins any->*")]
    [InlineData("""policy.WithOrigins("*").WithHeaders("*").WithMethods("*");""", "origins any->*, methods echo, headers echo")]
    [InlineData("""policy.AllowAnyMethod().WithMethods("GET");""", "origins none, methods * GET")]
    [InlineData("""policy.WithMethods("GET").AllowAnyMethod();""", "origins none, methods echo")]
    [InlineData("""policy.AllowCredentials().DisallowCredentials();""", "origins none, dead AllowCredentials() by DisallowCredentials()")]
    [InlineData("""policy.DisallowCredentials().AllowCredentials();""", "origins none, credentials, dead DisallowCredentials() by AllowCredentials()")]
    [InlineData("""policy.WithOrigins("https://*.a.test:8443").SetIsOriginAllowedToAllowWildcardSubdomains();""", "origins (in {https://*.a.test:8443} or (scheme(is https) & host(ends .a.test) & port(is 8443)))")]
    [InlineData("""policy.WithOrigins("https://a.test").SetIsOriginAllowed(_ => true);""", """origins any, dead WithOrigins("https://a.test") by SetIsOriginAllowed(_ => true)""")]
    [InlineData("""policy.SetIsOriginAllowed(_ => true).AllowAnyOrigin();""", "origins any->*, dead SetIsOriginAllowed(_ => true) by AllowAnyOrigin()")]
    [InlineData("""policy.SetIsOriginAllowed(o => o == "a").SetIsOriginAllowed(_ => true);""", """origins any, dead SetIsOriginAllowed(o => o == "a") by SetIsOriginAllowed(_ => true)""")]
    [InlineData("""policy.WithOrigins("https://bücher.test:443/x");""", "origins in {https://xn--bcher-kva.test}")]
    [InlineData("""policy.WithOrigins("https://A.test/é");""", "origins in {https://a.test/é}")]
    [InlineData("""policy.SetPreflightMaxAge(TimeSpan.FromHours(24));""", "origins none, age 86400")]
    [InlineData("""policy.SetPreflightMaxAge(TimeSpan.FromMilliseconds(1500));""", "origins none, age 1.5")]
    [InlineData("""policy.SetPreflightMaxAge(new TimeSpan(0, 10, 0));""", "origins none, age 600")]
    [InlineData("""policy.SetPreflightMaxAge(TimeSpan.FromSeconds(-1));""", "origins none, age -1")]
    [InlineData("""policy.SetPreflightMaxAge(TimeSpan.Parse("1"));""", "incomplete, origins none")]
    public void A_configuration_makes(string body, string expected)
    {
        Assert.Empty(Programs.Errors(Programs.Configuration(body)));
        Assert.Equal(expected, Programs.Configured(body).Show());
    }

    [Theory]
    [InlineData("""policy.Origins.Add("https://A.test/"); policy.SupportsCredentials = true;""", "origins in {https://A.test/}, credentials, unchecked")]
    [InlineData("""policy.Origins.Add("*"); policy.SupportsCredentials = true; policy.SupportsCredentials = false;""", "origins any->*, unchecked, dead SupportsCredentials = true by SupportsCredentials = false")]
    [InlineData("""policy.IsOriginAllowed = _ => true; policy.PreflightMaxAge = TimeSpan.FromMinutes(5);""", "origins any, age 300, unchecked")]
    [InlineData("""foreach (var o in new[] { "https://a.test", "https://b.test" }) policy.Origins.Add(o);""", "origins in {https://a.test https://b.test}, unchecked")]
    [InlineData("""policy.Headers.Add("*"); policy.Methods.Clear(); policy.ExposedHeaders.Add("x");""", "origins none, headers echo, exposed x, unchecked")]
    public void A_policy_that_is_filled_by_hand_is(string body, string expected)
    {
        var program = $"var policy = new CorsPolicy(); {body} new CorsOptions().AddPolicy(\"p\", policy);";
        Assert.Empty(Programs.Errors(program));
        var policy = Assert.Single(Programs.Read(program));
        Assert.Equal((expected, "p"), (policy.Show(), policy.Name));
    }
}
