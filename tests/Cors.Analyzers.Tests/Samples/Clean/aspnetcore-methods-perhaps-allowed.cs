// Which policy answers is not certain, and none of them is known to lack the method.
var builder = WebApplication.CreateBuilder(args);
var methods = builder.Configuration.GetSection("Methods").Get<string[]>() ?? [];
builder.Services.AddCors(options =>
{
    options.AddPolicy("listed", policy => policy.WithOrigins("https://app.test").WithMethods(methods));
    options.AddPolicy("all", policy => policy.WithOrigins("https://app.test").AllowAnyMethod());
    options.AddPolicy("sometimes", policy =>
    {
        policy.WithOrigins("https://app.test").WithMethods("GET");
        if (methods.Length > 0)
            policy.WithMethods("PUT");
    });
});

var app = builder.Build();
app.UseCors(args.Length > 0 ? "listed" : "all");
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.MapPut("/things/{id}", (int id) => Results.NoContent()).RequireCors(args.Length > 1 ? "sometimes" : "all");
app.MapPut("/others/{id}", (int id) => Results.NoContent()).RequireCors(args.Length > 1 ? args[0] : "all");
app.Run();
