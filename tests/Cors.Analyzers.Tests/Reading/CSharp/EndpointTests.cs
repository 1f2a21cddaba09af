using Cors.Analyzers.Reading.CSharp;
using Cors.Analyzers.Reading.CSharp.Applications;
using Cors.Analyzers.Reading.CSharp.Endpoints;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Tests.Reading.CSharp;

/// <summary>Endpoints are found with their methods, bodies, metadata and guards.</summary>
public class EndpointTests
{
    private const string Types = """
        public record Item(int Id, string Name);
        public class Draft { public string? Name { get; set; } }
        public interface IStock { }
        public class StockService(IStock stock) { public IStock Stock => stock; }
        public class ShopSettings { public string? Name { get; set; } }
        public record struct Query([property: Microsoft.AspNetCore.Mvc.FromQuery] int Page, Draft Draft);
        """;

    [Theory]
    [InlineData("""app.MapGet("/items", () => "tea");""", "GET /items")]
    [InlineData("""app.MapPost("items/{id}/", (int id, Item item) => item);""", "POST /items/{id} json")]
    [InlineData("""app.MapPut("/items", (IStock stock, Draft item) => item);""", "PUT /items json")]
    [InlineData("""app.MapPut("/items", (StockService stock) => 1);""", "PUT /items body?")]
    [InlineData("""app.MapPut("/items", (ShopSettings settings, HttpContext context) => 1);""", "PUT /items body?")]
    [InlineData("""app.MapPatch("/items", ([Microsoft.AspNetCore.Mvc.FromBody] string name) => 1);""", "PATCH /items json")]
    [InlineData("""app.MapPost("/items", ([Microsoft.AspNetCore.Mvc.FromForm] Draft draft, IFormFile file, CancellationToken stop) => 1);""", "POST /items")]
    [InlineData("""app.MapPost("/items", (List<int> ids) => 1);""", "POST /items json")]
    [InlineData("""app.MapPost("/items", async (HttpContext context) => { await context.Request.ReadFromJsonAsync<Item>(); });""", "POST /items json")]
    [InlineData("""app.MapPost("/items", ([AsParameters] Query query) => 1);""", "POST /items json")]
    [InlineData("""app.MapDelete("/items/{id}", (Guid id, Item item) => 1);""", "DELETE /items/{id}")]
    [InlineData("""app.MapMethods("/items", new[] { "put", HttpMethods.Patch }, (DateTime on, int? count) => 1);""", "PUT, PATCH /items")]
    [InlineData("""app.MapMethods("/items", ["LOCK"], () => 1);""", "LOCK /items")]
    [InlineData("""app.Map("/any", (Item item) => 1);""", "/any json")]
    [InlineData("""app.MapFallback(() => 1);""", "/")]
    [InlineData("""app.MapPut("/items", Put); static int Put(Item item) => 1;""", "PUT /items json")]
    [InlineData("""Delegate handler = () => 1; app.MapPut("/items", handler);""", "PUT /items body? incomplete")]
    [InlineData("""app.MapPost("/a", (HttpRequest r) => 1).Accepts<Item>("application/json");""", "POST /a json")]
    [InlineData("""app.Map("/branch", branch => branch.UseCors());""", "")]
    public void Minimal_endpoints_are(string statements, string expected) => AssertRead(statements, expected);

    [Theory]
    [InlineData("""app.MapPut("/a", () => 1).RequireCors("p").RequireAuthorization();""", "PUT /a protected convention:p")]
    [InlineData("""app.MapPut("/a", () => 1).RequireAuthorization().WithName("x").AllowAnonymous();""", "PUT /a open")]
    [InlineData("""app.MapPut("/a", [EnableCors("a")] [Authorize] () => 1).RequireCors();""", "PUT /a protected attribute:a convention:default")]
    [InlineData("""app.MapPut("/a", [DisableCors] () => 1).RequireCors(p => p.AllowAnyOrigin());""", "PUT /a attribute:off convention:inline1")]
    [InlineData("""const string P = "p"; app.MapGroup("/api").RequireCors(P).MapPut("/a", () => 1);""", "PUT /api/a group:p")]
    [InlineData("""var api = app.MapGroup("/api").MapGroup("v1").RequireAuthorization(); api.MapPut("/a", [EnableCors("h")] () => 1).RequireCors("e"); api.RequireCors("g");""", "PUT /api/v1/a protected group:g attribute:h convention:e")]
    [InlineData("""var a = app.MapGroup("a"); a.RequireCors("a"); var b = a.MapGroup("b").RequireCors("b"); b.MapGet("", () => 1);""", "GET /a/b group:a group:b")]
    [InlineData("""var e = app.MapPut("/a", () => 1); e.RequireCors("p");""", "PUT /a convention:p")]
    [InlineData("""var e = app.MapPut("/a", () => 1); if (args.Length > 0) e.RequireCors("p");""", "PUT /a convention:?")]
    [InlineData("""var e = app.MapPut("/a", () => 1); Elsewhere.Keep(e);""", "PUT /a")]
    [InlineData("""var e = app.MapPut("/a", () => 1); list.Add(e);""", "PUT /a incomplete")]
    [InlineData("""app.MapPut("/a", () => 1).WithMetadata(new EnableCorsAttribute("p"));""", "PUT /a convention:p")]
    [InlineData("""app.MapPut("/a", () => 1).WithMetadata(new DisableCorsAttribute(), new AuthorizeAttribute());""", "PUT /a protected convention:off")]
    [InlineData("""app.MapPut("/a", () => 1).WithMetadata(args);""", "PUT /a incomplete")]
    [InlineData("""app.MapPut("/a", () => 1).Add(b => b.Metadata.Clear());""", "PUT /a incomplete")]
    [InlineData("""app.MapPut("/a", () => 1).Secured();""", "PUT /a protected convention:s")]
    [InlineData("""app.MapPut("/a", [Own] () => 1);""", "PUT /a attribute:?")]
    [InlineData("""app.MapGroup("/api").MapStock().RequireCors("g");""", "PUT /api/stock group:own group:g")]
    [InlineData("""app.MapBoth().RequireCors("g");""", "PUT /both incomplete")]
    [InlineData("""Elsewhere.MapTwice(app, app.MapGroup("two"));""", "GET /one | GET /two/two")]
    [InlineData("""app.MapHub<Chat>("/chat").RequireAuthorization();""", "hub /chat Hub protected attribute:h")]
    public void Metadata_is(string statements, string expected) => AssertRead(statements, expected, """
        public class Chat : ChatBase { }
        [EnableCors("h")] public class ChatBase : Microsoft.AspNetCore.SignalR.Hub { }
        public class OwnAttribute() : EnableCorsAttribute("x") { }
        public static class Elsewhere
        {
            public static void Keep(IEndpointConventionBuilder e) { }
            public static TBuilder Secured<TBuilder>(this TBuilder b) where TBuilder : IEndpointConventionBuilder { b.RequireAuthorization(); return b.RequireCors("s"); }
            public static RouteGroupBuilder MapStock(this RouteGroupBuilder group) { group.RequireCors("own"); group.MapPut("/stock", () => 1); return group; }
            public static RouteHandlerBuilder MapBoth(this IEndpointRouteBuilder app) => app.MapPut("/both", () => 1);
            public static void MapTwice(IEndpointRouteBuilder app, RouteGroupBuilder group) { app.MapGet("one", () => 1); group.MapGet("two", () => 1); }
        }
        """);

    [Theory]
    [InlineData("""[ApiController] [Route("api/[controller]")] public class ItemsController : ControllerBase { [HttpPut("{id}")] public void Put(int id, Item item) { } public void Helper<T>() { } [NonAction] public void None() { } }""", "PUT /api/Items/{id} json")]
    [InlineData("""[Route("x")] public class ItemsController : Controller { [AcceptVerbs("put", "PATCH")] [Authorize] public void A([FromBody] Item item) { } [HttpPost] [AllowAnonymous] public void B(Item item) { } }""", "PUT, PATCH /x json protected | POST /x open")]
    [InlineData("""public class ItemsController : Controller { [HttpDelete("/gone/{id}")] public void A() { } public void B() { } }""", "DELETE /gone/{id}")]
    [InlineData("""[ApiController] [Authorize] public abstract class Base<T> : ControllerBase { [HttpPut] public virtual void Put(T item) { } [HttpDelete] public void Drop() { } } [Route("a")] public class Things : Base<Draft> { [DisableCors] public override void Put(Draft item) { } }""", "PUT /a json protected attribute:off | DELETE /a protected")]
    [InlineData("""[EnableCors("c")] [Route("a")] public class A : ControllerBase { [EnableCors("m")] [HttpPut] public void Put() { } [Authorize(AuthenticationSchemes = "Bearer, Cookies")] [HttpPatch] public void Patch() { } }""", "PUT /a attribute:c attribute:m | PATCH /a protected(Bearer,Cookies) attribute:c")]
    [InlineData("""[ApiController] [Route("a")] public class A : ControllerBase { [HttpPost] [Consumes("multipart/form-data")] public void F(Item item) { } [HttpPost("b")] public void G(IFormFile file, [FromForm] Item item) { } [HttpPost("c")] public void S(IStock stock, Item item) { } [HttpPost("d")] public void N(IStock stock) { } }""", "POST /a | POST /a/b | POST /a/c json | POST /a/d body?")]
    [InlineData("""[ApiController] [Route("x/[Controller]/[ACTION]")] public class BController : ControllerBase { [HttpPost] public void Files(List<IFormFile> files) { } [HttpPost] public void More(IFormFile[] files, Upload with) { } [HttpPost] public void Any(dynamic any) { } [HttpPost] public void All(object all) { } } public class Upload { public IFormFile? File { get; set; } }""", "POST /x/B/Files | POST /x/B/More body? | POST /x/B/Any json | POST /x/B/All json")]
    [InlineData("""[ApiController] [Route("a")] public class A : ControllerBase { [HttpGet] public IActionResult F() => File(new byte[1], "text/csv", "a.csv"); [HttpGet("b")] public IActionResult G() => File(new byte[1], "text/csv"); [HttpGet("c")] public void H() { Response.Headers["X-Pagination"] = "1"; Response.Headers.Append("X-Frame-Options", "DENY"); Response.Headers.Append("X-Total-Count", "1"); } [HttpGet("d")] public void I() { Response.Headers.Append("X-A", "1"); Response.Headers.Append("Access-Control-Expose-Headers", "X-A"); } }""", "GET /a writes Content-Disposition | GET /a/b | GET /a/c writes X-Pagination,X-Total-Count | GET /a/d")]
    [InlineData("""[NonController] [Route("a")] public class AController : ControllerBase { [HttpGet] public void A() { } } class BController : ControllerBase { [HttpGet("x")] public void A() { } } public class Outer { public class CController : ControllerBase { [HttpGet("x")] public void A() { } } } [Route("d")] public class D { [HttpGet] public void A() { } }""", "")]
    [InlineData("""public class Http2Attribute() : Microsoft.AspNetCore.Mvc.Routing.HttpMethodAttribute(["PUT"]) { } [Route("a")] public class A : ControllerBase { [Http2] public void Put() { } }""", "/a")]
    public void Controllers_are(string types, string expected)
    {
        AssertRead("app.MapControllers();", expected, types);
        // Of a partial class the compiler is asked: what names tell must be the same.
        AssertRead("app.MapControllers();", expected, types.Replace("public class ", "public partial class "));
    }

    [Theory]
    [InlineData("""[Route("a")] public class A : ControllerBase { [HttpPut] [Mine.Authorize] public void Put() { } } namespace Mine { public class AuthorizeAttribute : Attribute { } }""", "PUT /a")]
    [InlineData("""namespace Mine { public class AuthorizeAttribute : Attribute { } [Route("a")] public class A : ControllerBase { [HttpPut] [Authorize] public void Put() { } } }""", "PUT /a")]
    [InlineData("""namespace Mine { using AuthorizeAttribute = System.ObsoleteAttribute; [Route("a")] public class A : ControllerBase { [HttpPut] [Authorize] public void Put() { } } }""", "PUT /a")]
    [InlineData("""namespace Mine { using HttpPutAttribute = Microsoft.AspNetCore.Mvc.HttpPatchAttribute; [Route("a")] public class A : ControllerBase { [HttpPut] public void Put() { } } }""", "PATCH /a")]
    [InlineData("""namespace Mine { public class ControllerBase { [HttpPut("b")] public void Base() { } } [Route("a")] public class AController : ControllerBase { [HttpGet] public void Get() { } } }""", "GET /a | PUT /a/b")]
    [InlineData("""[Route(Template)] public class A : ControllerBase { const string Template = "x/" + nameof(A); [HttpPut("{" + "id}")] [EnableCors(Template)] public void Put() { } }""", "PUT /x/A/{id} attribute:x/A")]
    [InlineData("""[Route("a")] public class A : ControllerBase { [EnableCors(PolicyName = "p"), HttpPut(Name = "n", Order = 2)] public void Put() { } public static void No() { } public override string ToString() => ""; }""", "PUT /a attribute:p")]
    public void What_a_name_stands_for_counts(string types, string expected) => AssertRead("app.MapControllers();", expected, types);

    [Theory]
    [InlineData("app.MapControllers().RequireCors(\"g\").RequireAuthorization();", "PUT /a protected attribute:c group:g")]
    [InlineData("app.MapGroup(\"/api\").RequireCors(\"g\").MapControllers();", "PUT /a group:g attribute:c")]
    [InlineData("app.MapDefaultControllerRoute();", "PUT /a attribute:c | AController.Any attribute:c")]
    [InlineData("app.UseRouting(); app.UseEndpoints(endpoints => { endpoints.MapControllers(); });", "PUT /a attribute:c")]
    public void Controllers_are_under(string statements, string expected) =>
        AssertRead(statements, expected, """[EnableCors("c")] public class AController : Controller { [HttpPut("a")] public void Put() { } public void Any() { } }""");

    private static void AssertRead(string statements, string expected, string types = "")
    {
        var program = "using Microsoft.AspNetCore.Authorization; using Microsoft.AspNetCore.Cors; using Microsoft.AspNetCore.Mvc; using Microsoft.AspNetCore.Routing; using System.Threading; using Microsoft.AspNetCore.SignalR;\n"
            + "var builder = WebApplication.CreateBuilder(args); var app = builder.Build(); var list = new List<object>();\n" + statements + "\n" + Types + types;
        var compilation = Programs.Compile(program).WithOptions(new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error));
        var code = new CodeBase(compilation, AspNetTypes.Find(compilation)!, default);
        var collector = new EndpointCollector();
        foreach (var statement in ((CompilationUnitSyntax)compilation.SyntaxTrees[0].GetRoot()).Members.OfType<GlobalStatementSyntax>())
            Collect(statement, GroupScope.Program, code, collector);
        Assert.Equal(expected, string.Join(" | ", collector.Read(code, null).Select(Show)));
    }

    /// <summary>What the reader of pipelines does, in small.</summary>
    private static void Collect(SyntaxNode node, GroupScope scope, CodeBase code, EndpointCollector collector)
    {
        foreach (var child in node.ChildNodes())
            Collect(child, scope, code, collector);
        if (node is not InvocationExpressionSyntax call || CorsSites.NameOf(call) is not { } name)
            return;
        if (code.Method(call) is { } method && (method.ReducedFrom ?? method).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is MethodDeclarationSyntax declaration)
            Collect((SyntaxNode?)declaration.Body ?? declaration.ExpressionBody!, scope.Enter(call, method), code, collector);
        else if (EndpointCollector.MayMap(name))
            collector.Add(call, scope);
    }

    private static string Show(Endpoint endpoint)
    {
        var parts = new List<string> { endpoint.Display };
        if (endpoint.Kind is not EndpointKind.Plain)
            parts.Add(endpoint.Kind.ToString());
        if (endpoint.ReadsJson is not false && endpoint.Kind is EndpointKind.Plain)
            parts.Add(endpoint.ReadsJson is null ? "body?" : "json");
        if (endpoint.IsProtected is { } isProtected)
            parts.Add((isProtected ? "protected" : "open") + (endpoint.Schemes.Count > 0 ? $"({string.Join(",", endpoint.Schemes)})" : ""));
        parts.AddRange(endpoint.Metadata.Select(metadata => (metadata.Kind is MetadataKind.GroupConvention ? "group" : metadata.Kind.ToString().ToLowerInvariant()) + ":"
            + (metadata.Disables ? "off" : metadata.Applies switch { PolicyChoice.Default => "default", PolicyChoice.Named => metadata.Name!.Value, PolicyChoice.Inline => "inline" + metadata.Inline.Count, _ => "?" })));
        if (endpoint.Writes.Count > 0)
            parts.Add("writes " + string.Join(",", endpoint.Writes.Select(header => header.Value)));
        if (!endpoint.Complete)
            parts.Add("incomplete");
        return string.Join(" ", parts);
    }
}
