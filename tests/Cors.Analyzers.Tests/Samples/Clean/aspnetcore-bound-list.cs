// proof: none, which origins there are is known only where it is installed
var builder = WebApplication.CreateBuilder(args);
var stores = new List<string>();
builder.Configuration.Bind("Stores", stores);
builder.Services.AddCors(options =>
{
    options.AddDefaultPolicy(policy => policy.WithOrigins(stores.ToArray()));
    options.AddPolicy("partners", policy =>
    {
        var partners = new List<string>();
        builder.Configuration.GetSection("Partners").Bind(partners);
        if (partners.Any())
            policy.WithOrigins(partners.ToArray()).AllowCredentials();
    });
});

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" }).RequireCors("partners");
app.Run();
