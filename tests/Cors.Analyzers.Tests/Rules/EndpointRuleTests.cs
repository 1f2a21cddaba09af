using Cors.Analyzers.Rules;
using Cors.Analyzers.Tests.Reading.CSharp;

namespace Cors.Analyzers.Tests.Rules;

/// <summary>What endpoints need is compared with their policy; programs that samples cannot be, since their packages are not at hand.</summary>
public class EndpointRuleTests
{
    [Theory]
    [InlineData(true, "CORS311: The policy does not expose Grpc-Status and Grpc-Message: scripts of other sites cannot read what 'gRPC service Greeter' sends")]
    [InlineData(false, "")]
    public void Browsers_reach_gRPC_by_gRPC_Web_alone(bool isGrpcWeb, string expected) =>
        Assert.Equal(expected, Found("""policy.WithOrigins("https://a.test").AllowAnyMethod().AllowAnyHeader();""", isGrpcWeb, at => new Endpoint(at, "gRPC service Greeter") { Kind = EndpointKind.Grpc, Methods = ["POST"] }));

    [Theory]
    [InlineData("GET", "")]
    [InlineData("POST", "CORS303: The policy does not allow Content-Type, which 'x' needs: browsers say 'Request header field content-type is not allowed by Access-Control-Allow-Headers in preflight response.'")]
    [InlineData("", "CORS303: The policy does not allow Content-Type, which 'x' needs: browsers say 'Request header field content-type is not allowed by Access-Control-Allow-Headers in preflight response.'")]
    public void A_body_of_GET_cannot_be_sent(string method, string expected) =>
        Assert.Equal(expected, Found("""policy.WithOrigins("https://a.test").AllowAnyMethod();""", false, at => new Endpoint(at, "x") { Methods = method.Length == 0 ? [] : [method], ReadsJson = true }));

    [Theory]
    [InlineData("", "Authorization")]
    [InlineData("Bearer", "Authorization")]
    [InlineData("Cookies", "")]
    [InlineData("?", "")]
    public void A_scheme_may_do_without_the_header(string scheme, string missing) =>
        Assert.Equal(
            missing.Length == 0 ? "" : $"CORS303: The policy does not allow {missing}, which 'x' needs: browsers say 'Request header field {missing.ToLowerInvariant()} is not allowed by Access-Control-Allow-Headers in preflight response.'",
            Found("""policy.WithOrigins("https://a.test").AllowAnyMethod();""", false, at => new Endpoint(at, "x") { Methods = ["GET"], IsProtected = true, Schemes = scheme.Length == 0 ? [] : [scheme] }));

    [Theory]
    [InlineData("""policy.WithOrigins("https://a.test").WithMethods("*").AllowCredentials().AllowAnyHeader();""", "")]
    [InlineData("""policy.WithOrigins("https://a.test").WithMethods("*", "PUT").AllowAnyHeader();""", "")]
    [InlineData("""policy.WithOrigins("https://a.test").WithMethods("*", "PUT").AllowCredentials().AllowAnyHeader();""", "CORS302")]
    [InlineData("""policy.WithOrigins("https://a.test").WithMethods("delete").AllowAnyHeader();""", "")]
    [InlineData("""policy.WithOrigins("https://a.test").WithMethods("GET, DELETE").AllowAnyHeader();""", "")]
    [InlineData("""policy.WithMethods("GET").AllowAnyHeader();""", "")]
    [InlineData("""if (flag) policy.WithMethods("GET"); else policy.WithMethods("PUT"); policy.WithOrigins("https://a.test").AllowAnyHeader();""", "CORS302")]
    [InlineData("""if (flag) policy.WithMethods("GET"); else policy.WithMethods("DELETE"); policy.WithOrigins("https://a.test").AllowAnyHeader();""", "")]
    [InlineData("""policy.WithMethods("GET").WithOrigins(config["x"]!).AllowAnyHeader();""", "CORS302")]
    [InlineData("""policy.WithMethods(config["x"]!).WithOrigins("https://a.test").AllowAnyHeader();""", "")]
    public void DELETE_is_missing_for_certain_or_not(string policy, string expected) =>
        Assert.Equal(expected, Found(policy, false, at => new Endpoint(at, "x") { Methods = ["DELETE", "OPTIONS", "POST"] }).Split(':')[0]);

    private static string Found(string policy, bool isGrpcWeb, Func<Place, Endpoint> endpoint)
    {
        var paths = Programs.Configured(policy);
        var at = paths[0].At;
        var pipeline = new Pipeline { At = at, Steps = [new PipelineStep(isGrpcWeb ? PipelineStepKind.GrpcWeb : PipelineStepKind.Other, "Use", at), new PipelineStep(PipelineStepKind.Cors, "UseCors", at) { Applies = PolicyChoice.Default }] };
        var application = new Application
        {
            Dialect = Dialect.AspNetCore,
            Pipelines = [pipeline],
            Names = new PolicyNames([new DeclaredPolicy(null, at, paths) { IsDefault = true }], [], Complete: true),
            Services = Services.Unknown with { Bearer = true },
            Endpoints = [endpoint(at) with { Pipeline = pipeline }],
        };
        return string.Join("\n", RuleCatalogue.Judge(application, [], default).Where(finding => finding.Rule.Id is "CORS302" or "CORS303" or "CORS311" or "CORS412" or "CORS417")
            .Select(finding => $"{finding.Rule.Id}: {string.Format(System.Globalization.CultureInfo.InvariantCulture, finding.Rule.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture), [.. finding.Arguments])}"));
    }
}
