using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Tuning;

public class TuningTests
{
    private const string Nginx = "server {\n    listen 80;\n    root /srv/site;\n    add_header Access-Control-Allow-Origin https://app.test;\n}\n";

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("nonsense", DiagnosticSeverity.Warning)]
    public async Task A_key_of_our_own_sets_the_severity_in_files_that_are_not_CSharp(string value, DiagnosticSeverity severity) =>
        Assert.Equal([severity], (await DiagnoseAsync("nginx.conf", Nginx, ("cors.severity.CORS504", value))).Where(found => found.Id == "CORS504").Select(found => found.Severity));

    [Theory]
    [InlineData("none")]
    [InlineData("silent")]
    public async Task The_key_turns_a_rule_off(string value) =>
        Assert.DoesNotContain(await DiagnoseAsync("nginx.conf", Nginx, ("cors.severity.CORS504", value)), found => found.Id is "CORS504" or "CORS002");

    [Fact]
    public async Task A_comment_silences_the_line_below_it()
    {
        var text = Nginx.Replace("    add_header", "    # cors:ignore CORS504 nobody reads errors here\n    add_header");
        Assert.DoesNotContain(await DiagnoseAsync("nginx.conf", text), found => found.Id is "CORS504" or "CORS002");
    }

    [Fact]
    public async Task Metadata_names_the_format_where_the_name_does_not()
    {
        Assert.Empty(await DiagnoseAsync("edge.txt", Nginx));
        Assert.Contains(await DiagnoseAsync("edge.txt", Nginx, ("build_metadata.AdditionalFiles.CorsFormat", "Nginx")), found => found.Id == "CORS504");
        Assert.Empty(await DiagnoseAsync("nginx.conf", Nginx, ("build_metadata.AdditionalFiles.CorsFormat", "none")));
    }

    [Fact]
    public async Task The_bridge_stands_at_the_start_of_the_program_and_can_be_turned_off()
    {
        var bridge = Assert.Single(await DiagnoseAsync("nginx.conf", Nginx), found => found.Id == "CORS002");
        Assert.Equal(("/sample/Program.cs", DiagnosticSeverity.Info), (bridge.Location.GetLineSpan().Path, bridge.Severity));
        Assert.Equal("nginx.conf: 1 CORS finding has a cure", bridge.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.DoesNotContain(await DiagnoseAsync("nginx.conf", Nginx, ("cors.bridge", "false")), found => found.Id == "CORS002");
        Assert.DoesNotContain(await DiagnoseAsync("nginx.conf", Nginx, ("build_property.CorsBridge", "False")), found => found.Id == "CORS002");
    }

    [Theory]
    [InlineData("#pragma warning disable CORS101\n{0}\n")]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"CorsReliability\", \"CORS101\")]\n{0}\n")]
    public async Task In_CSharp_the_compiler_s_own_means_work(string frame)
    {
        const string Program = "_ = new Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder(\"https://app.test/\").Build();";
        Assert.Contains(await DiagnoseAsync("Program.cs", Program), found => found.Id == "CORS101");
        Assert.DoesNotContain(await DiagnoseAsync("Program.cs", frame.Replace("{0}", Program)), found => found.Id == "CORS101");
        Assert.DoesNotContain(await DiagnoseAsync("Program.cs", Program, ("build_property.IsTestProject", "true")), found => found.Id == "CORS101");
    }

    [Fact]
    public async Task A_cure_names_origins_only_where_the_project_says_which_are_its_own()
    {
        const string Program = "_ = new Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder().AllowAnyOrigin().Build();";
        var silent = new Workbench([("Program.cs", Program)]);
        Assert.Empty(await silent.ActionsAsync(Assert.Single(await silent.DiagnoseAsync(), found => found.Id == "CORS111")));

        var told = new Workbench([("Program.cs", Program)]) { Settings = new Settings(new Dictionary<string, string> { ["cors.trusted_origins"] = "https://app.test, app.test, https://shop.test" }) };
        await told.ApplyAsync(Assert.Single(await told.ActionsAsync(Assert.Single(await told.DiagnoseAsync(), found => found.Id == "CORS111"))));
        Assert.Equal(Program.Replace("AllowAnyOrigin()", "WithOrigins(\"https://app.test\", \"https://shop.test\")"), told.TextOf("Program.cs"));
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(string name, string text, params (string Key, string Value)[] settings) =>
        await new Workbench([(name, text)]) { Settings = new Settings(settings.ToDictionary(pair => pair.Key, pair => pair.Value)) }.DiagnoseAsync();
}
