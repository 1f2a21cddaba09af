using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Tests.Testing;

/// <summary>ASP.NET Web API 2 by its outlines: the framework itself runs on Windows alone.</summary>
internal static class WebApi
{
    private const string Core = """
        namespace System.Web.Http
        {
            public class HttpConfiguration { public HttpRouteCollection Routes { get; } = new(); }
            public class HttpRouteCollection { }
            public abstract class ApiController { }
            public sealed class HttpGetAttribute : Attribute { }
            public sealed class RouteAttribute(string template) : Attribute { public string Template { get; } = template; }
            public static class HttpConfigurationExtensions { public static void MapHttpAttributeRoutes(this HttpConfiguration configuration) { } }
            public static class HttpRouteCollectionExtensions { public static void MapHttpRoute(this HttpRouteCollection routes, string name, string routeTemplate, object defaults) { } }
        }
        """;

    private const string Cors = """
        namespace System.Web.Http.Cors
        {
            public interface ICorsPolicyProvider { }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
            public sealed class DisableCorsAttribute : Attribute, ICorsPolicyProvider { }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
            public sealed class EnableCorsAttribute : Attribute, ICorsPolicyProvider
            {
                public EnableCorsAttribute(string origins, string headers, string methods) { }
                public EnableCorsAttribute(string origins, string headers, string methods, string exposedHeaders) { }
                public bool SupportsCredentials { get; set; }
                public long PreflightMaxAge { get; set; }
            }
        }
        namespace System.Web.Http
        {
            public static class CorsHttpConfigurationExtensions
            {
                public static void EnableCors(this HttpConfiguration httpConfiguration) { }
                public static void EnableCors(this HttpConfiguration httpConfiguration, Cors.ICorsPolicyProvider defaultPolicyProvider) { }
            }
        }
        """;

    /// <summary>What such a program refers to.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } = Build();

    /// <summary>Is the file, by its name, of such a program?</summary>
    public static bool IsNameOf(string name) => name.StartsWith("webapi", StringComparison.Ordinal) || name == "WebApiConfig.cs";

    private static List<MetadataReference> Build()
    {
        var core = Compile("System.Web.Http", Core, Repository.Net);
        var cors = Compile("System.Web.Http.Cors", Cors, [.. Repository.Net, core]);
        return [.. Repository.Net, core, cors];
    }

    private static MetadataReference Compile(string name, string source, IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText("global using System;\n" + source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation.ToMetadataReference();
    }
}
