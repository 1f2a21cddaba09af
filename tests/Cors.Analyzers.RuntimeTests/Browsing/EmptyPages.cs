using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cors.Analyzers.RuntimeTests.Browsing;

/// <summary>Empty pages for any host, over https and http: the sites from which the browser asks.</summary>
internal sealed class EmptyPages : IAsyncDisposable
{
    /// <summary>The host whose page is sandboxed, so that its origin is <c>null</c>.</summary>
    public const string SandboxedHost = "sandboxed.invalid";

    private readonly WebApplication _app;

    private EmptyPages(WebApplication app, int secure, int plain) => (_app, SecurePort, PlainPort) = (app, secure, plain);

    /// <summary>Where https is spoken.</summary>
    public int SecurePort { get; }

    /// <summary>Where http is spoken.</summary>
    public int PlainPort { get; }

    public static async Task<EmptyPages> StartAsync()
    {
        var certificate = SelfSigned();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate));
            options.Listen(IPAddress.Loopback, 0);
        });
        var app = builder.Build();
        app.Run(context =>
        {
            if (context.Request.Host.Host == SandboxedHost)
                context.Response.Headers.ContentSecurityPolicy = "sandbox allow-scripts";
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync("<!doctype html><title>A site</title>");
        });
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address)).ToList();
        return new EmptyPages(app, addresses.Single(address => address.Scheme == "https").Port, addresses.Single(address => address.Scheme == "http").Port);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}
