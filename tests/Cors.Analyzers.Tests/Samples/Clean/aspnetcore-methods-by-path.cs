// In production the list is long enough, elsewhere anything goes; or it could not be read.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("flags", policy =>
    {
        policy.WithOrigins("https://app.test");
        if (args.Length > 0)
            policy.WithMethods("PUT");
        else
            policy.AllowAnyMethod();
    });
    options.AddPolicy("configured", policy => policy.WithOrigins("https://app.test").WithMethods(builder.Configuration.GetSection("Methods").Get<string[]>() ?? ["GET"]));
    options.AddPolicy("elsewhere", policy => policy.WithOrigins("https://app.test").Also(args));
});

var app = builder.Build();
app.UseCors();
app.MapPut("/a", () => "a").RequireCors("flags");
app.MapPut("/b", () => "b").RequireCors("configured");
app.MapPut("/c", () => "c").RequireCors("elsewhere");
app.Run();

public static class More
{
    public static Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder Also(this Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder policy, string[] methods) => policy.WithMethods(methods);
}
