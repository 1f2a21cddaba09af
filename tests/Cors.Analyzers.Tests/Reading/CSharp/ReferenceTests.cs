using Cors.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers.Tests.Reading.CSharp;

/// <summary>What a referenced assembly may do is not seen, so nothing is said that depends on it.</summary>
public class ReferenceTests
{
    private const string Library = """
        public static class Shop
        {
            public static IServiceCollection AddShop(this IServiceCollection services) =>
                services.AddCors(options => options.AddPolicy("shop", policy => policy.WithOrigins("https://app.test")));

            public static IApplicationBuilder UseShop(this IApplicationBuilder app) => app.UseCors("shop");
        }
        """;

    private const string Mvc = """
        public static class Shop
        {
            public static IServiceCollection AddShop(this IServiceCollection services)
            {
                services.AddControllers();
                return services;
            }

            public static IApplicationBuilder UseShop(this IApplicationBuilder app) => app;
        }
        """;

    private const string Security = """
        public static class Shop
        {
            public static IServiceCollection AddShop(this IServiceCollection services) => services;

            public static IApplicationBuilder UseShop(this IApplicationBuilder app) => app.UseAuthorization();
        }
        """;

    private const string Harmless = """
        public static class Shop
        {
            public static IServiceCollection AddShop(this IServiceCollection services) => services;

            public static IApplicationBuilder UseShop(this IApplicationBuilder app) => app;
        }
        """;

    private const string Metadata = """app.UseShop(); app.MapGet("/items", () => "tea").RequireCors("shop");""";

    private const string Inline = """app.UseShop(); app.UseCors(policy => policy.WithOrigins("https://app.test"));""";

    private const string Protected = """app.UseCors(policy => policy.WithOrigins("https://app.test")); app.UseShop(); app.MapGet("/items", () => "tea").RequireAuthorization().RequireCors();""";

    [Theory]
    [InlineData(Library, Metadata, "")]
    [InlineData(Library, """app.UseCors("shop");""", "")]
    [InlineData(Library, """app.UseShop(); app.UseAuthorization(); app.UseCors("shop");""", "")]
    [InlineData(Mvc, Inline, "")]
    [InlineData(Harmless, Metadata, "CORS408")]
    [InlineData(Harmless, Inline, "CORS409")]
    public async Task Assemblies_that_know_of_cors_keep_findings_away(string library, string steps, string expected) =>
        Assert.Equal(expected, await FoundAsync(library, $"builder.Services.AddShop(); var app = builder.Build(); {steps} app.Run();"));

    [Theory]
    [InlineData(Security, "")]
    [InlineData(Harmless, "CORS413")]
    public async Task Assemblies_that_know_of_authorization_keep_findings_about_it_away(string library, string expected) =>
        Assert.Equal(expected, await FoundAsync(library, $"builder.Services.AddCors().AddAuthorization().AddAuthentication(); var app = builder.Build(); {Protected} app.Run();"));

    [Fact]
    public async Task A_project_of_the_same_solution_is_read_by_its_text()
    {
        const string Program = """builder.Services.AddShop(); var app = builder.Build(); app.UseCors("shop"); app.Run();""";
        Assert.Equal("", await FoundAsync(Compile("Library", OutputKind.DynamicallyLinkedLibrary, Library).ToMetadataReference(), Program));
    }

    private static Task<string> FoundAsync(string library, string program)
    {
        using var image = new MemoryStream();
        Assert.True(Compile("Library", OutputKind.DynamicallyLinkedLibrary, library).Emit(image).Success);
        return FoundAsync(MetadataReference.CreateFromImage(image.ToArray()), program);
    }

    private static async Task<string> FoundAsync(MetadataReference library, string program)
    {
        var compilation = Compile("Program", OutputKind.ConsoleApplication, "var builder = WebApplication.CreateBuilder(args);\n" + program).AddReferences(library);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var found = await compilation.WithAnalyzers([new CorsCodeAnalyzer()], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync();
        return string.Join(" ", found.Select(diagnostic => diagnostic.Id));
    }

    private static CSharpCompilation Compile(string name, OutputKind kind, string text) =>
        CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(Workbench.Usings), CSharpSyntaxTree.ParseText(text)], Repository.AspNetCore, new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
}
