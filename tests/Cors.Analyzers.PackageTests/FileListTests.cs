using System.Text.Json;
using Cors.Analyzers.PackageTests.Consuming;

namespace Cors.Analyzers.PackageTests;

/// <summary>What the package's targets hand to the compiler.</summary>
[Collection(PackageCollection.Name)]
public class FileListTests(PackedPackage package)
{
    [Fact]
    public async Task A_file_comes_once_and_as_the_project_lists_it_in_a_folder_of_any_name()
    {
        const string Shop = "it's (a) shop & more";
        var app = new Consumer(package, ($"{Shop}/nginx.conf", ""), ($"{Shop}/nginx/nginx.conf", ""), ($"{Shop}/listed/nginx.conf", ""), ($"{Shop}/late/nginx.conf", ""), ($"{Shop}/edge.txt", ""), ($"{Shop}/Program.cs", ""), ("deploy/conf.d/a.conf", ""));
        app.Write("Directory.Build.targets", """<Project><ItemGroup><AdditionalFiles Include="late/nginx.conf" CorsFormat="none" /></ItemGroup></Project>""");
        app.Write($"{Shop}/Shop.csproj", app.Read("App.csproj").Replace("</Project>", """
            <PropertyGroup>
              <CorsFilesRoot>../deploy</CorsFilesRoot>
              <CorsTrustedOrigins>https://shop.test;https://app.test</CorsTrustedOrigins>
            </PropertyGroup>
            <ItemGroup>
              <AdditionalFiles Include="listed/nginx.conf;edge.txt" CorsFormat="nginx" />
            </ItemGroup>
            </Project>
            """));
        var folder = Path.Combine(app.Folder, Shop);
        await DotnetAsync(folder, "restore");
        using var project = JsonDocument.Parse(await DotnetAsync(folder, "msbuild", "-t:GenerateMSBuildEditorConfigFile", "-getItem:AdditionalFiles", "-getProperty:GeneratedMSBuildEditorConfigFile"));

        Assert.Equal(
            ["../deploy/conf.d/a.conf ", "edge.txt nginx", "late/nginx.conf none", "listed/nginx.conf nginx", "nginx.conf ", "nginx/nginx.conf "],
            project.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Select(file => Path.GetRelativePath(folder, file.GetProperty("FullPath").GetString()!).Replace('\\', '/') + " " + (file.TryGetProperty("CorsFormat", out var format) ? format.GetString() : ""))
                .Order(StringComparer.Ordinal));
        Assert.Contains(
            "build_property.CorsTrustedOrigins = https://shop.test,https://app.test\n",
            File.ReadAllText(Path.Combine(folder, project.RootElement.GetProperty("Properties").GetProperty("GeneratedMSBuildEditorConfigFile").GetString()!)).ReplaceLineEndings("\n"));
    }

    private static async Task<string> DotnetAsync(string folder, params string[] arguments)
    {
        var (exitCode, output) = await Cli.DotnetAsync(folder, arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }
}
