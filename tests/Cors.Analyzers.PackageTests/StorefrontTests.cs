using System.Net;
using System.Net.Sockets;
using Cors.Analyzers.PackageTests.Consuming;

namespace Cors.Analyzers.PackageTests;

/// <summary>The sample application: what is found in it, and that it works when it has been cured.</summary>
[Collection(PackageCollection.Name)]
public class StorefrontTests(PackedPackage package)
{
    private static readonly string[] Expected =
    [
        "Security/CorsPolicies.cs(12,34): warning CORS101",
        "Security/CorsPolicies.cs(17,33): warning CORS103",
        "Security/CorsPolicies.cs(17,62): warning CORS102",
        "Security/CorsPolicies.cs(18,27): warning CORS301",
        "Security/CorsPolicies.cs(24,20): warning CORS202",
        "Security/CorsPolicies.cs(30,48): warning CORS113",
        "Security/CorsPolicies.cs(31,27): warning CORS304",
        "Security/CorsPolicies.cs(37,14): warning CORS109",
        "Security/CorsPolicies.cs(37,14): warning CORS110",
        "Security/CorsPolicies.cs(41,14): warning CORS115",
        "Security/CorsPolicies.cs(47,33): warning CORS106",
        "nginx.conf(14,20): warning CORS504",
        "nginx.conf(17,13): warning CORS503",
        "nginx.conf(21,24): warning CORS505",
        "nginx.conf(21,52): warning CORS202",
        "nginx.conf(29,28): warning CORS312",
        "nginx.conf(30,51): warning CORS308",
        "nginx.conf(33,24): warning CORS505",
        "nginx.conf(7,10): warning CORS109",
    ];

    [Fact]
    public async Task Its_mistakes_are_found_and_cured_and_then_it_serves_the_right_headers()
    {
        var app = new Consumer(package, [.. Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Select(file => (Path.GetRelativePath(Source, file), File.ReadAllText(file)))]);
        File.Delete(Path.Combine(app.Folder, "App.csproj"));
        app.Write("Storefront.csproj", app.Read("Storefront.csproj").Replace("</ItemGroup>", $"<PackageReference Include=\"Cors.Analyzers\" Version=\"{package.Version}\" /></ItemGroup>"));
        Assert.Equal(Expected, (await app.BuildAsync()).Findings);

        await app.FormatAsync();
        Assert.Empty((await app.BuildAsync("-p:ErrorLog=out.sarif%2Cversion=2.1")).Findings);
        // Which origins are meant only the owner can say; information that has a cure is gone as well.
        // The hub's policy has lost its credentials to a cure (CORS417); that nobody uses a policy has none (CORS407).
        Assert.Equal(["CORS111", "CORS417", "CORS407"], System.Text.RegularExpressions.Regex.Matches(app.Read("out.sarif"), "\"ruleId\": \"(CORS\\d+)\"").Select(result => result.Groups[1].Value).Distinct());

        await using var server = await Served.StartAsync(app.Folder);
        Assert.Equal("https://shop.test", await server.AllowOriginAsync("/products", "https://shop.test"));
        Assert.Equal("https://www.partner.test", await server.AllowOriginAsync("/me", "https://www.partner.test"));
        Assert.Null(await server.AllowOriginAsync("/me", "https://evilpartner.test"));
        Assert.Null(await server.AllowOriginAsync("/me", "null"));
    }

    private static string Source { get; } = Path.Combine(PackedPackage.Repository, "samples", "Storefront");

    /// <summary>The built application, on a free port of this machine only.</summary>
    private sealed class Served : IAsyncDisposable
    {
        private readonly System.Diagnostics.Process _process;

        private readonly HttpClient _client;

        private Served(System.Diagnostics.Process process, int port) =>
            (_process, _client) = (process, new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") });

        public static async Task<Served> StartAsync(string folder)
        {
            var port = FreePort();
            var process = System.Diagnostics.Process.Start(Cli.Start(folder, Path.Combine("bin", "Debug", "net10.0", "Storefront.dll"), "--urls", $"http://127.0.0.1:{port}"))!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var served = new Served(process, port);
            for (var attempt = 0; attempt < 100 && !process.HasExited; attempt++)
            {
                try
                {
                    await served._client.GetAsync("/status");
                    return served;
                }
                catch (HttpRequestException)
                {
                    await Task.Delay(200);
                }
            }

            await served.DisposeAsync();
            throw new InvalidOperationException("The application does not answer.");
        }

        /// <summary>What an answer allows.</summary>
        public async Task<string?> AllowOriginAsync(string path, string origin)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("Origin", origin);
            using var response = await _client.SendAsync(request);
            return response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? string.Join(",", values) : null;
        }

        public async ValueTask DisposeAsync()
        {
            _client.Dispose();
            if (!_process.HasExited)
                _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
