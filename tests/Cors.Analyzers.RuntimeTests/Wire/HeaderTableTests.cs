using System.Net;
using Cors.Analyzers.RuntimeTests.Proving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cors.Analyzers.RuntimeTests.Wire;

/// <summary><see cref="CorsCheck"/> against the browser: answers of every odd kind, to requests of every kind.</summary>
[Collection(nameof(Stage))]
public class HeaderTableTests(Stage stage)
{
    private const string App = "https://app.test";

    private const string O = "Access-Control-Allow-Origin: ", C = "Access-Control-Allow-Credentials: ", M = "Access-Control-Allow-Methods: ", H = "Access-Control-Allow-Headers: ", E = "Access-Control-Expose-Headers: ";

    /// <summary>Status of the preflight's answer, and the header lines of both answers.</summary>
    public static TheoryData<int, string[]> Answers { get; } = new()
    {
        { 204, [] },
        { 204, [O + "*"] },
        { 204, [O + "*", C + "true", M + "*", H + "*", E + "*"] },
        { 204, [O + App] },
        { 204, [O + App, C + "true"] },
        { 204, [O + App, C + "true", M + "GET, PUT, DELETE, PATCH", H + "content-type, authorization", E + "X-Total-Count"] },
        { 204, [O + App, C + "true", M + "*", H + "*", E + "*"] },
        { 204, [O + App, M + "*", H + "*", E + "*"] },
        { 204, [O + App, M + "*", H + "*, Authorization"] },
        { 204, [O + App, C + "true", M + "put, delete, patch", H + "CONTENT-TYPE, AUTHORIZATION"] },
        { 204, [O + App, C + "true", M + "PUT DELETE", H + "content-type authorization"] },
        { 204, [O + App, C + "true", M + "PUT;DELETE", H + "content-type"] },
        { 204, [O + App, C + "true", M + "GET|PUT", H + "content-type"] },
        { 204, [O + App, C + "true", M + "\"GET,PUT\"", H + "content-type"] },
        { 204, [O + App, C + "true", M + "PUT,", H + ",content-type,,authorization"] },
        { 204, [O + App, C + "true", M + "PUT", M + "DELETE", H + "content-type", H + "authorization"] },
        { 204, [O + App, C + "True", M + "PUT", H + "content-type"] },
        { 204, [O + App, C + "TRUE"] },
        { 204, [O + App, C + "1"] },
        { 204, [O + App, C + "true, true"] },
        { 204, [O + App, C + "true", C + "true"] },
        { 204, [O + App, C + "false", M + "PUT", H + "content-type"] },
        { 204, [O + App + ", https://b.test"] },
        { 204, [O + App + " https://b.test"] },
        { 204, [O + App, O + "https://b.test"] },
        { 204, [O + App, O + App] },
        { 204, [O + "*", O + "*"] },
        { 204, [O + App + "|https://b.test"] },
        { 204, [O + "\"" + App + "\""] },
        { 204, [O] },
        { 204, [O + "app.test"] },
        { 204, [O + "app.test:443"] },
        { 204, [O + App + "/"] },
        { 204, [O + App + "/app"] },
        { 204, [O + "https://APP.test"] },
        { 204, [O + "http://app.test"] },
        { 204, [O + App + ":8443"] },
        { 204, [O + App + ":443"] },
        { 204, [O + "https://*.test"] },
        { 204, [O + "http://*"] },
        { 204, [O + "null", C + "true", M + "PUT", H + "content-type"] },
        { 204, [O + "(null)"] },
        { 204, [O + "$http_origin"] },
        { 200, [O + "*", M + "PUT", H + "content-type"] },
        { 299, [O + "*", M + "PUT", H + "content-type"] },
        { 301, [O + "*", M + "PUT", H + "content-type", "Location: /other"] },
        { 307, [O + "*", M + "PUT", H + "content-type", "Location: /other"] },
        { 304, [O + "*", M + "PUT", H + "content-type"] },
        { 401, [O + "*", M + "PUT", H + "content-type"] },
        { 404, [O + "*", M + "PUT", H + "content-type"] },
        { 405, [O + App] },
        { 405, [] },
        { 500, [O + "*", M + "PUT", H + "content-type"] },
        { 204, [O + "*", E + "X-Total-Count, ETag"] },
        { 204, [O + "*", E + "X-Total-Count ETag"] },
        { 204, [O + "*", E + "Set-Cookie"] },
    };

    [ProofTheory("aspnetcore")]
    [MemberData(nameof(Answers))]
    public async Task The_browser_does_what_the_check_says(int preflightStatus, string[] lines)
    {
        await using var server = await ServeAsync(preflightStatus, lines);
        var browser = await stage.BrowserAsync();
        var address = new Uri(server.Urls.First());
        var disagreements = new List<string>();
        foreach (var origin in new[] { App, "null" })
        {
            var requests = Exchange.Requests("/items", "/items/1").Append(new Request("PATCH", "/items/1", false, [])).ToList();
            var exchanges = await Exchange.TryAsync(origin, requests, path => stage.Fresh(address, path), browser, []);
            disagreements.AddRange(exchanges.Select(exchange => exchange.Disagreement).OfType<string>());
        }

        if (disagreements.Count > 0)
            Assert.Fail(string.Join("\n", disagreements));
    }

    private static async Task<WebApplication> ServeAsync(int preflightStatus, string[] lines)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.StatusCode = context.Request.Method == "OPTIONS" ? preflightStatus : 200;
            context.Response.Headers["X-Total-Count"] = "2";
            context.Response.Headers["ETag"] = "\"1\"";
            foreach (var line in lines.Where(line => context.Request.Method == "OPTIONS" || !line.StartsWith("Location:", StringComparison.Ordinal)))
                context.Response.Headers.Append(line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..].Trim());
            return Task.CompletedTask;
        });
        await app.StartAsync();
        return app;
    }
}
