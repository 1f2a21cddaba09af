namespace Cors.Analyzers.Benchmarks;

/// <summary>The text of the generated project's files: about 170 lines and 45 calls of members each, as hand-written code has them.</summary>
internal static class GeneratedSources
{
    /// <summary>Where people set CORS up; other files only name policies.</summary>
    public const string Program = """
        using System;
        using System.Linq;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;

        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.AddConsole();
        builder.Services.AddControllers();
        builder.Services.AddHttpClient();
        builder.Services.AddMemoryCache();
        builder.Services.AddHealthChecks();
        builder.Services.AddResponseCompression();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddAuthentication("Cookies").AddCookie("Cookies", options => options.ExpireTimeSpan = TimeSpan.FromHours(8));
        builder.Services.AddAuthorization(options => options.AddPolicy("editors", policy => policy.RequireAuthenticatedUser().RequireRole("editor")));
        builder.Services.Configure<CookiePolicyOptions>(options => options.MinimumSameSitePolicy = SameSiteMode.Lax);
        builder.Services.AddCors(options =>
        {
            options.AddDefaultPolicy(policy => policy.WithOrigins("https://shop.test/", "https://*.shop.test").AllowAnyHeader().AllowAnyMethod());
            options.AddPolicy("partners", policy => policy.SetIsOriginAllowed(origin => origin.EndsWith("partner.test")).AllowAnyHeader().AllowAnyMethod().AllowCredentials());
            options.AddPolicy("admin", policy =>
            {
                policy.WithOrigins("https://admin.test", "https://admin.test:8443");
                policy.AllowAnyHeader().AllowAnyMethod();
                policy.SetPreflightMaxAge(TimeSpan.FromHours(1));
            });
        });

        var app = builder.Build();
        if (app.Environment.IsDevelopment())
            app.UseDeveloperExceptionPage();
        else
            app.UseExceptionHandler("/error").UseHsts();
        app.UseHttpsRedirection();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseCors();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseResponseCompression();
        app.MapHealthChecks("/health");
        app.MapGet("/version", () => typeof(object).Assembly.GetName().Version?.ToString()).RequireCors("admin");
        app.MapPut("/settings", (IConfiguration configuration) => Results.Ok(configuration.AsEnumerable().Count())).RequireAuthorization();
        app.MapControllers();
        app.Run();
        """;

    /// <summary>Records, a repository's interface and a service: all there is in a library.</summary>
    public static string Service(int number) => Numbered(Usings + Parts, number);

    /// <summary>The same with a controller of five actions.</summary>
    public static string Controller(int number) => Numbered(Usings + WebUsings + Parts + Actions, number)
        .Replace("/*total*/", number % 10 == 3 ? "Response.Headers[\"X-Total-Count\"] = found.Count.ToString(CultureInfo.InvariantCulture);" : "")
        .Replace("/*etag*/", number % 10 == 3 ? "Response.Headers[\"ETag\"] = item.GetHashCode().ToString(\"x\", CultureInfo.InvariantCulture);" : "")
        .Replace("/*policy*/", number % 10 == 0 ? "[EnableCors(\"partners\")]\n" : number % 25 == 1 ? "[DisableCors]\n" : "");

    private static string Numbered(string text, int number) => text.Replace("_N_", number.ToString()).Replace("_P_", (number % 20).ToString());

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        """;

    private const string WebUsings = """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Cors;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;

        """;

    private const string Parts = """

        namespace Generated.Part_P_;

        /// <summary>What is stored.</summary>
        public sealed record Item_N_(int Id, string Name, decimal Price, DateTime Created)
        {
            public IReadOnlyList<string> Tags { get; init; } = Array.Empty<string>();

            public bool IsFree => Price == 0m;
        }

        public sealed record Item_N_Request(string Name, decimal Price, string? Tags);

        public sealed record Item_N_Summary(int Count, decimal Total, string Newest);

        public interface IItem_N_Repository
        {
            Task<IReadOnlyList<Item_N_>> AllAsync(CancellationToken cancellation);

            Task<Item_N_?> FindAsync(int id, CancellationToken cancellation);

            Task SaveAsync(Item_N_ item, CancellationToken cancellation);

            Task<bool> RemoveAsync(int id, CancellationToken cancellation);
        }

        public sealed class Item_N_Service
        {
            private readonly IItem_N_Repository _repository;
            private readonly Dictionary<int, string> _names = new();
            private readonly List<Item_N_> _recent = new List<Item_N_>();
            private int _searches;

            public Item_N_Service(IItem_N_Repository repository) => _repository = repository ?? throw new ArgumentNullException(nameof(repository));

            public int Searches => _searches;

            public async Task<IReadOnlyList<Item_N_>> SearchAsync(string text, CancellationToken cancellation)
            {
                Interlocked.Increment(ref _searches);
                var all = await _repository.AllAsync(cancellation).ConfigureAwait(false);
                var found = all.Where(item => item.Name.Contains(text, StringComparison.OrdinalIgnoreCase) && item.Price > 0m)
                    .OrderBy(item => item.Name, StringComparer.Ordinal)
                    .ThenByDescending(item => item.Created)
                    .Take(50)
                    .ToList();
                lock (_recent)
                {
                    _recent.Clear();
                    _recent.AddRange(found);
                }

                return found;
            }

            public async Task<string> DescribeAsync(int id, CancellationToken cancellation)
            {
                var item = await _repository.FindAsync(id, cancellation).ConfigureAwait(false);
                if (item is null)
                    return string.Empty;
                var text = new StringBuilder();
                text.Append("Item ").Append(item.Id).Append(": ").AppendLine(item.Name.Trim());
                text.AppendFormat(CultureInfo.InvariantCulture, "{0:N2} since {1:yyyy-MM-dd}", item.Price, item.Created);
                foreach (var word in item.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToUpperInvariant()).Distinct())
                    text.AppendLine(word.PadLeft(12));
                if (!_names.TryGetValue(id, out var known) || !string.Equals(known, item.Name, StringComparison.Ordinal))
                    _names[id] = item.Name;
                return text.ToString();
            }

            public async Task<Item_N_Summary> SummaryAsync(IEnumerable<int> ids, CancellationToken cancellation)
            {
                var sum = 0m;
                var count = 0;
                Item_N_? newest = null;
                foreach (var id in ids.Distinct().OrderBy(id => id))
                {
                    var item = await _repository.FindAsync(id, cancellation).ConfigureAwait(false);
                    if (item is null || item.IsFree)
                        continue;
                    sum += Math.Round(item.Price, 2, MidpointRounding.AwayFromZero);
                    count++;
                    newest = newest is null || item.Created > newest.Created ? item : newest;
                }

                return new Item_N_Summary(count, sum, newest?.Name ?? "none");
            }

            public async Task<Item_N_> SaveAsync(int id, Item_N_Request request, CancellationToken cancellation)
            {
                var tags = (request.Tags ?? "").Split(',').Select(tag => tag.Trim()).Where(tag => tag.Length > 0).ToArray();
                var item = new Item_N_(id, request.Name.Trim(), request.Price, DateTime.UtcNow) { Tags = tags };
                await _repository.SaveAsync(item, cancellation).ConfigureAwait(false);
                return item;
            }
        }

        """;

    private const string Actions = """

        [ApiController]
        [Route("api/items_N_")]
        /*policy*/public sealed class Items_N_Controller : ControllerBase
        {
            private readonly Item_N_Service _service;
            private readonly IItem_N_Repository _repository;
            private readonly ILogger<Items_N_Controller> _logger;

            public Items_N_Controller(Item_N_Service service, IItem_N_Repository repository, ILogger<Items_N_Controller> logger)
            {
                _service = service;
                _repository = repository;
                _logger = logger;
            }

            [HttpGet]
            public async Task<ActionResult<IEnumerable<Item_N_>>> Search([FromQuery] string text, CancellationToken cancellation)
            {
                if (string.IsNullOrWhiteSpace(text))
                    return BadRequest("text is missing");
                var found = await _service.SearchAsync(text.Trim(), cancellation);
                /*total*/
                return Ok(found);
            }

            [HttpGet("{id:int}")]
            [ProducesResponseType(StatusCodes.Status404NotFound)]
            public async Task<IActionResult> Find(int id, CancellationToken cancellation)
            {
                var item = await _repository.FindAsync(id, cancellation);
                return item is null ? NotFound() : Ok(item);
            }

            [HttpPut("{id:int}")]
            [Authorize]
            public async Task<IActionResult> Save(int id, [FromBody] Item_N_Request request, CancellationToken cancellation)
            {
                if (request.Price < 0m)
                    return BadRequest(new { error = "the price is negative", id });
                var item = await _service.SaveAsync(id, request, cancellation);
                _logger.LogInformation("Saved {Id}: {Name}", id, item.Name);
                /*etag*/
                return NoContent();
            }

            [HttpDelete("{id:int}")]
            [Authorize(Roles = "editor")]
            public async Task<IActionResult> Remove(int id, CancellationToken cancellation) =>
                await _repository.RemoveAsync(id, cancellation) ? NoContent() : NotFound();

            [HttpPost("summary")]
            public async Task<IActionResult> Summary([FromBody] List<int> ids, CancellationToken cancellation)
            {
                var summary = await _service.SummaryAsync(ids, cancellation);
                return Ok(new { summary.Total, summary.Count, newest = summary.Newest, names = ids.Select(id => id.ToString(CultureInfo.InvariantCulture)).ToArray() });
            }
        }
        """;
}
