using Cors.Analyzers.Reading.CSharp;
using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Tests.Reading.CSharp;

/// <summary>Compiles small programs against ASP.NET Core and reads their policies.</summary>
internal static class Programs
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Text.RegularExpressions;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Cors.Infrastructure;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        """;

    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static readonly SyntaxTree UsingsTree = CSharpSyntaxTree.ParseText(Usings, Options);

    /// <summary>The policies of a program, in order of writing; findings of further files are not asked for.</summary>
    public static IReadOnlyList<CorsPolicy> Read(string program, params string[] others) => Read(Compile(program, others: others));

    /// <summary>What a policy configuration, the body of a lambda over <c>policy</c>, makes; <paramref name="members"/> stand beside it.</summary>
    public static IReadOnlyList<CorsPolicy> Configured(string body, string members = "") => Read(Configuration(body, members));

    /// <summary>The program around a policy configuration.</summary>
    public static string Configuration(string body, string members = "") => $$"""
        class Startup
        {
            private readonly IHostEnvironment env; private readonly IConfiguration config; private bool flag, other;
            public Startup(IHostEnvironment env, IConfiguration config) { this.env = env; this.config = config; }
            {{members}}
            public void ConfigureServices(IServiceCollection services)
            {
                services.AddCors(options => options.AddPolicy("app", policy =>
                {
                    {{body}}
                }));
            }
        }
        """;

    /// <summary>The compilation of a program.</summary>
    public static CSharpCompilation Compile(string program, bool debug = false, params string[] others)
    {
        var options = debug ? Options.WithPreprocessorSymbols("DEBUG") : Options;
        var trees = others.Prepend(program).Select((text, index) => CSharpSyntaxTree.ParseText(text, options, $"File{index}.cs"));
        var kind = program.Contains("class ", StringComparison.Ordinal) ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication;
        return CSharpCompilation.Create("app", [.. trees, UsingsTree], Testing.Repository.AspNetCore, new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The policies that begin in the compilation's first file.</summary>
    public static IReadOnlyList<CorsPolicy> Read(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        var types = AspNetTypes.Find(compilation)!;
        return [.. tree.GetRoot().DescendantNodes().Where(PolicyReader.MayBegin).SelectMany(node => PolicyReader.Read(node, model, types, default))];
    }

    /// <summary>The errors that the compiler reports: a program of a test compiles.</summary>
    public static IEnumerable<Diagnostic> Errors(string program, params string[] others) =>
        Compile(program, others: others).GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
}
