using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Benchmarks;

/// <summary>A project as people have them: a controller, a service, a repository and records in each file; CORS, if any, in <c>Program.cs</c>.</summary>
internal static class GeneratedProject
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    /// <summary>A compilation of so many files, nothing of it bound yet.</summary>
    public static CSharpCompilation Create(int files, bool aspNetCore)
    {
        var trees = Enumerable.Range(0, files).Select(i => Parse($"/p/File{i}.cs", aspNetCore ? Controller(i) : Service(i))).ToList();
        if (aspNetCore)
            trees.Add(Parse("/p/Program.cs", Program));
        var folders = Metadata("ReferenceFolders").Split(';');
        var references = folders.Take(aspNetCore ? 2 : 1).SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll")).Select(dll => MetadataReference.CreateFromFile(dll));
        return CSharpCompilation.Create("Generated", trees, references, new CSharpCompilationOptions(aspNetCore ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>What the build knows of this machine's folders.</summary>
    public static string Metadata(string key) =>
        typeof(GeneratedProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, Parsing, path, Encoding.UTF8);

    private const string Program = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddCors(options =>
        {
            options.AddDefaultPolicy(policy => policy.WithOrigins("https://shop.test/", "https://*.shop.test").AllowAnyHeader().WithMethods("GET, PUT"));
            options.AddPolicy("partners", policy => policy.SetIsOriginAllowed(origin => origin.EndsWith("partner.test")).AllowCredentials());
            options.AddPolicy("admin", policy =>
            {
                policy.WithOrigins("https://admin.test", "https://admin.test:8443");
                policy.WithHeaders("Content-Type", "Authorization");
                policy.SetPreflightMaxAge(System.TimeSpan.FromHours(1));
            });
        });
        var app = builder.Build();
        app.UseCors();
        app.UseAuthorization();
        app.MapControllers();
        app.Run();
        """;

    private static string Service(int i) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Generated.Part{{i % 20}};

        public sealed record Item{{i}}(int Id, string Name, decimal Price, DateTime Created);

        public interface IItem{{i}}Repository
        {
            Task<IReadOnlyList<Item{{i}}>> AllAsync(CancellationToken cancellation);
            Task<Item{{i}}?> FindAsync(int id, CancellationToken cancellation);
            Task SaveAsync(Item{{i}} item, CancellationToken cancellation);
        }

        public sealed class Item{{i}}Service
        {
            private readonly IItem{{i}}Repository _repository;
            private readonly Dictionary<int, string> _names = new Dictionary<int, string>();

            public Item{{i}}Service(IItem{{i}}Repository repository) => _repository = repository ?? throw new ArgumentNullException(nameof(repository));

            public async Task<IReadOnlyList<Item{{i}}>> SearchAsync(string text, CancellationToken cancellation)
            {
                var all = await _repository.AllAsync(cancellation).ConfigureAwait(false);
                return all.Where(item => item.Name.Contains(text, StringComparison.OrdinalIgnoreCase) && item.Price > 0m)
                    .OrderBy(item => item.Name, StringComparer.Ordinal).ThenByDescending(item => item.Created).Take(50).ToList();
            }

            public async Task<string> DescribeAsync(int id, CancellationToken cancellation)
            {
                var item = await _repository.FindAsync(id, cancellation).ConfigureAwait(false);
                if (item is null)
                    return string.Empty;
                var text = new StringBuilder();
                text.Append("Item ").Append(item.Id).Append(": ").AppendLine(item.Name.Trim());
                text.AppendFormat("{0:N2} since {1:yyyy-MM-dd}", item.Price, item.Created);
                foreach (var word in item.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToUpperInvariant()).Distinct())
                    text.AppendLine(word.PadLeft(12));
                if (!_names.TryGetValue(id, out var known) || !string.Equals(known, item.Name, StringComparison.Ordinal))
                    _names[id] = item.Name;
                return text.ToString();
            }

            public async Task<decimal> TotalAsync(IEnumerable<int> ids, CancellationToken cancellation)
            {
                var sum = 0m;
                foreach (var id in ids.Distinct().OrderBy(id => id))
                {
                    var item = await _repository.FindAsync(id, cancellation).ConfigureAwait(false);
                    sum += Math.Round(item?.Price ?? 0m, 2, MidpointRounding.AwayFromZero);
                }

                await _repository.SaveAsync(new Item{{i}}(0, "total", sum, DateTime.UtcNow), cancellation).ConfigureAwait(false);
                return sum;
            }
        }
        """;

    private static string Controller(int i) => Service(i) + $$"""


        [Microsoft.AspNetCore.Mvc.ApiController]
        [Microsoft.AspNetCore.Mvc.Route("api/items{{i}}")]
        public sealed class Items{{i}}Controller : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            private readonly Item{{i}}Service _service;
            private readonly IItem{{i}}Repository _repository;

            public Items{{i}}Controller(Item{{i}}Service service, IItem{{i}}Repository repository) => (_service, _repository) = (service, repository);

            [Microsoft.AspNetCore.Mvc.HttpGet]
            public async Task<Microsoft.AspNetCore.Mvc.ActionResult<IEnumerable<Item{{i}}>>> Search(string text, CancellationToken cancellation)
            {
                if (string.IsNullOrWhiteSpace(text))
                    return BadRequest("text is missing");
                return Ok(await _service.SearchAsync(text.Trim(), cancellation));
            }

            [Microsoft.AspNetCore.Mvc.HttpGet("{id:int}")]
            public async Task<Microsoft.AspNetCore.Mvc.IActionResult> Find(int id, CancellationToken cancellation)
            {
                var item = await _repository.FindAsync(id, cancellation);
                return item is null ? NotFound() : Ok(item);
            }

            [Microsoft.AspNetCore.Mvc.HttpPut("{id:int}")]
            public async Task<Microsoft.AspNetCore.Mvc.IActionResult> Save(int id, [Microsoft.AspNetCore.Mvc.FromBody] Item{{i}} item, CancellationToken cancellation)
            {
                if (id != item.Id)
                    return BadRequest(new { error = "ids differ", id, other = item.Id });
                await _repository.SaveAsync(item with { Name = item.Name.Trim(), Created = DateTime.UtcNow }, cancellation);
                Response.Headers["ETag"] = item.GetHashCode().ToString("x");
                return NoContent();
            }

            [Microsoft.AspNetCore.Mvc.HttpPost("total")]
            public async Task<Microsoft.AspNetCore.Mvc.IActionResult> Total([Microsoft.AspNetCore.Mvc.FromBody] List<int> ids, CancellationToken cancellation) =>
                Ok(new { total = await _service.TotalAsync(ids, cancellation), count = ids.Count, names = ids.Select(id => id.ToString()).ToArray() });
        }
        """;
}
