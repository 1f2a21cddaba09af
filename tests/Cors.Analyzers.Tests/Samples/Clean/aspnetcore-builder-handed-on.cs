using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
Action<CorsPolicyBuilder> configure = builder.Configuration.GetValue<bool>("Public") ? Public : Private;
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
    policy.AllowAnyMethod();
    configure(policy);
}));

static void Public(CorsPolicyBuilder policy) => policy.WithOrigins("https://app.test");
static void Private(CorsPolicyBuilder policy) => policy.WithOrigins("https://admin.test");

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
