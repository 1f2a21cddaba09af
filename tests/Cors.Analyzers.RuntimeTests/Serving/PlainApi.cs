using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>What stands behind a proxy: an API that knows nothing of CORS.</summary>
internal static class PlainApi
{
    private static readonly Lazy<Task<WebApplication>> Running = new(StartAsync);

    /// <summary>Its port on 127.0.0.1; it starts with the first question for it.</summary>
    public static async Task<int> PortAsync() => new Uri((await Running.Value).Urls.First()).Port;

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync();
        return app;
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.StatusCode = request.Path.Value switch
        {
            "/private" => 401,
            "/missing" => 404,
            "/fails" => 500,
            _ when request.Method is "GET" or "HEAD" or "POST" or "PUT" or "PATCH" or "DELETE" => 200,
            _ => 405,
        };
        response.ContentType = "application/json";
        if (response.StatusCode == 200)
        {
            response.Headers.ETag = "\"1\"";
            response.Headers["X-Total-Count"] = "2";
        }

        if (request.Method != "HEAD")
            await response.WriteAsync(response.StatusCode == 200 ? """["tea","cups"]""" : """{"error":true}""");
    }
}
