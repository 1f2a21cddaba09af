using System.Text.Json;
using Cors.Analyzers.PackageTests.Consuming;

namespace Cors.Analyzers.PackageTests;

/// <summary>A fresh web project outside the repository restores the package from a folder.</summary>
[Collection(PackageCollection.Name)]
public class ConsumingTests(PackedPackage package)
{
    private const string Program = """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
            .WithOrigins("https://app.test/")
            .WithMethods("GET, PUT")));
        var app = builder.Build();
        app.UseCors();
        app.MapGet("/items", () => "items");
        app.Run();
        """;

    private const string Nginx = """
        server {
            listen 80;
            root /srv/site;
            add_header Access-Control-Allow-Origin https://app.test;
        }
        """;

    private static readonly string[] All = ["Program.cs(3,19): warning CORS101", "Program.cs(4,19): warning CORS301", "deploy/nginx.conf(4,16): warning CORS504"];

    [Fact]
    public async Task The_build_warns_in_the_program_and_in_nginx_conf()
    {
        var (exitCode, findings) = await App().BuildAsync();
        Assert.Equal(0, exitCode);
        Assert.Equal(All, findings);
    }

    [Fact]
    public async Task Warnings_as_errors_break_the_build()
    {
        var (exitCode, findings) = await App().BuildAsync("-warnaserror");
        Assert.Equal(1, exitCode);
        Assert.Equal(All.Select(finding => finding.Replace("warning", "error")), findings);
    }

    [Fact]
    public async Task The_log_has_the_same_places()
    {
        var app = App();
        await app.BuildAsync("-p:ErrorLog=out.sarif%2Cversion=2.1");
        using var log = JsonDocument.Parse(app.Read("out.sarif"));
        var places = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("level").GetString() == "warning" && result.GetProperty("ruleId").GetString()!.StartsWith("CORS", StringComparison.Ordinal))
            .Select(result =>
            {
                var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
                var file = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
                var region = place.GetProperty("region");
                return $"{Path.GetRelativePath(app.Folder, file)}({region.GetProperty("startLine")},{region.GetProperty("startColumn")}): warning {result.GetProperty("ruleId").GetString()}";
            });
        Assert.Equal(All, places.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Severities_are_tuned_in_editorconfig_and_globalconfig()
    {
        var app = App();
        app.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.CORS101.severity = error\ndotnet_diagnostic.CORS301.severity = none\n[nginx.conf]\ncors.severity.CORS504 = error\n");
        Assert.Equal(["Program.cs(3,19): error CORS101", "deploy/nginx.conf(4,16): error CORS504"], (await app.BuildAsync()).Findings);

        app.Write(".editorconfig", "root = true\n");
        app.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORS101.severity = none\ndotnet_diagnostic.CORS504.severity = none\n");
        Assert.Equal([All[1]], (await app.BuildAsync()).Findings);
    }

    [Fact]
    public async Task Properties_choose_a_preset_and_turn_files_off()
    {
        var app = App();
        Assert.Empty((await app.BuildAsync("-p:CorsAnalysisMode=None")).Findings);
        Assert.Equal(All[..2], (await app.BuildAsync("-p:CorsAnalyzeFiles=false")).Findings);
        Assert.Empty((await app.BuildAsync("-p:CorsAnalysisMode=SecurityOnly")).Findings);
    }

    [Fact]
    public async Task A_comment_silences_a_finding_and_metadata_names_a_format()
    {
        var app = App();
        app.Write("deploy/nginx.conf", Nginx.Replace("    add_header", "    # cors:ignore CORS504 nobody reads errors here\n    add_header"));
        app.Write("edge.txt", Nginx);
        app.Write("App.csproj", app.Read("App.csproj").Replace("</Project>", "<ItemGroup><AdditionalFiles Include=\"edge.txt\" CorsFormat=\"nginx\" /></ItemGroup></Project>"));
        Assert.Equal([.. All[..2], "edge.txt(4,16): warning CORS504"], (await app.BuildAsync()).Findings);
    }

    [Theory]
    [InlineData("net10.0", "nginx.conf, other/conf.d/a.conf")]
    [InlineData("net8.0", "")]
    public async Task Files_come_in_for_one_target_framework_and_not_from_folders_of_others(string framework, string expected)
    {
        var app = new Consumer(package, ("nginx.conf", Nginx), ("node_modules/x/nginx.conf", Nginx), ("wwwroot/lib/nginx.conf", Nginx), (".cache/nginx.conf", Nginx), ("old/nginx.conf", Nginx), ("bin/nginx.conf", Nginx));
        var targets = Path.Combine(PackedPackage.Repository, "nuget", "buildTransitive", "Cors.Analyzers.targets");
        app.Write("other/conf.d/a.conf", Nginx);
        app.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net10.0;net8.0</TargetFrameworks>
                <CorsFilesExclude>old/**</CorsFilesExclude>
                <CorsFilesRoot>other</CorsFilesRoot>
              </PropertyGroup>
              <Import Project="{targets}" />
            </Project>
            """);
        var (exitCode, output) = await Cli.DotnetAsync(app.Folder, "msbuild", "-p:TargetFramework=" + framework, "-getItem:AdditionalFiles");
        Assert.True(exitCode == 0, output);
        using var items = JsonDocument.Parse(output);
        var files = items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray().Select(item => Path.GetRelativePath(app.Folder, item.GetProperty("FullPath").GetString()!));
        Assert.Equal(expected, string.Join(", ", files.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Format_cures_both_worlds_and_the_build_is_clean_afterwards()
    {
        var app = App();
        await app.BuildAsync();
        await app.FormatAsync();

        Assert.Equal(Program.Replace("test/", "test").Replace("GET, PUT", "GET\", \"PUT"), app.Read("Program.cs"));
        Assert.Equal(Nginx.Replace("test;", "test always;"), app.Read("deploy/nginx.conf"));
        Assert.Equal(0, (await app.BuildAsync("-warnaserror")).ExitCode);
    }

    private Consumer App() => new(package, ("Program.cs", Program), ("deploy/nginx.conf", Nginx));
}
