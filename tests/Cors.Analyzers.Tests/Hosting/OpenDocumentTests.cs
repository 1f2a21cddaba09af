using Cors.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers.Tests.Hosting;

/// <summary>An editor analyses the open document alone, after every edit of any file: what is wrong between two files is shown in it all the same.</summary>
public class OpenDocumentTests
{
    private const string Program = """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddCors(options => options.AddPolicy("Name", policy => policy.WithOrigins("https://app.test")));

        var app = builder.Build();
        app.UseCors();
        app.MapControllers();
        app.Run();
        """;

    private const string Controller = """
        using Microsoft.AspNetCore.Cors;
        using Microsoft.AspNetCore.Mvc;

        [EnableCors("Nmae")]
        public class ItemsController : ControllerBase
        {
            [HttpGet("/items")]
            public string All() => "tea";
        }
        """;

    [Fact]
    public async Task A_name_that_another_file_does_not_define_is_shown_with_its_cure()
    {
        var bench = new Workbench([("Program.cs", Program), ("ItemsController.cs", Controller)]);
        var found = await OpenAsync(bench.Project, "ItemsController.cs");
        var diagnostic = Assert.Single(found);

        Assert.Equal("CORS406", diagnostic.Id);
        Assert.Equal(Controller.IndexOf("Nmae", StringComparison.Ordinal), diagnostic.Location.SourceSpan.Start);
        await bench.ApplyAsync(Assert.Single(await bench.ActionsAsync(diagnostic)));
        Assert.Contains("[EnableCors(\"Name\")]", bench.TextOf("ItemsController.cs"), StringComparison.Ordinal);
        Assert.Empty(await OpenAsync(bench.Project, "ItemsController.cs"));
    }

    [Fact]
    public async Task It_goes_when_the_other_file_defines_the_name()
    {
        var project = new Workbench([("Program.cs", Program), ("ItemsController.cs", Controller)]).Project;
        Assert.NotEmpty(await OpenAsync(project, "ItemsController.cs"));

        Assert.Empty(await OpenAsync(Edit(project, "Program.cs", Program.Replace("\"Name\"", "\"Nmae\"", StringComparison.Ordinal)), "ItemsController.cs"));
    }

    [Fact]
    public async Task It_comes_when_the_other_file_renames_the_policy()
    {
        var project = new Workbench([("Program.cs", Program), ("ItemsController.cs", Controller.Replace("Nmae", "Name", StringComparison.Ordinal))]).Project;
        Assert.Empty(await OpenAsync(project, "ItemsController.cs"));

        var found = await OpenAsync(Edit(project, "Program.cs", Program.Replace("\"Name\"", "\"Site\"", StringComparison.Ordinal)), "ItemsController.cs");

        Assert.Equal("CORS406", Assert.Single(found).Id);
    }

    [Fact]
    public async Task A_name_typed_in_the_program_is_compared_with_what_another_file_defines()
    {
        const string Using = """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddSite();

            var app = builder.Build();
            app.UseCors("Nmae");
            app.Run();
            """;
        const string Defining = """
            public static class Site
            {
                public static void AddSite(this IServiceCollection services) =>
                    services.AddCors(options => options.AddPolicy("Name", policy => policy.WithOrigins("https://app.test")));
            }
            """;
        var bench = new Workbench([("Program.cs", Using), ("Site.cs", Defining)]);
        var diagnostic = Assert.Single(await OpenAsync(bench.Project, "Program.cs"));

        Assert.Equal("CORS406", diagnostic.Id);
        Assert.Empty(await OpenAsync(bench.Project, "Site.cs"));
        await bench.ApplyAsync(Assert.Single(await bench.ActionsAsync(diagnostic)));
        Assert.Contains("UseCors(\"Name\")", bench.TextOf("Program.cs"), StringComparison.Ordinal);
        Assert.Empty(await OpenAsync(bench.Project, "Program.cs"));
        Assert.Equal("CORS406", Assert.Single(await OpenAsync(Edit(bench.Project, "Site.cs", Defining.Replace("\"Name\"", "\"Else\"", StringComparison.Ordinal)), "Program.cs")).Id);
    }

    [Theory]
    [InlineData("""policy.WithOrigins("https://app.test").Allow""")]
    [InlineData("policy.WithOrigins(origins)")]
    [InlineData("policy => ")]
    [InlineData("")]
    public async Task A_policy_that_is_being_written_is_there(string policy)
    {
        var program = Program.Replace("""policy.WithOrigins("https://app.test")""", policy, StringComparison.Ordinal);
        var project = new Workbench([("Program.cs", program), ("ItemsController.cs", Controller.Replace("Nmae", "Name", StringComparison.Ordinal))]).Project;

        Assert.Empty(await OpenAsync(project, "ItemsController.cs"));
        Assert.DoesNotContain(await OpenAsync(project, "Program.cs"), diagnostic => diagnostic.Id.StartsWith("CORS4", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("builder.Services.AddCors(options => options.")]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(\"Na")]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(")]
    [InlineData("builder.Services.AddCors(")]
    [InlineData("builder.Services.AddC")]
    public async Task Nothing_is_said_of_names_while_their_definition_is_being_written(string beginning)
    {
        var program = Program.Replace("""builder.Services.AddCors(options => options.AddPolicy("Name", policy => policy.WithOrigins("https://app.test")));""", beginning, StringComparison.Ordinal);
        var project = new Workbench([("Program.cs", program), ("ItemsController.cs", Controller.Replace("Nmae", "Name", StringComparison.Ordinal))]).Project;

        Assert.Empty(await OpenAsync(project, "ItemsController.cs"));
        Assert.DoesNotContain(await OpenAsync(project, "Program.cs"), diagnostic => diagnostic.Severity is not DiagnosticSeverity.Info && diagnostic.Id.StartsWith("CORS4", StringComparison.Ordinal));
    }

    private static Project Edit(Project project, string name, string text) =>
        project.Documents.Single(document => document.Name == name).WithText(SourceText.From(text)).Project;

    /// <summary>What a host shows that asks about one document only.</summary>
    private static async Task<ImmutableArray<Diagnostic>> OpenAsync(Project project, string name)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var tree = (await project.Documents.Single(document => document.Name == name).GetSyntaxTreeAsync())!;
        var run = compilation.WithAnalyzers([new CorsCodeAnalyzer()], new AnalyzerOptions([]));
        return await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);
    }
}
