var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddDefaultPolicy(policy => policy.SetIsOriginAllowed(origin => Uri.IsWellFormedUriString(origin, UriKind.Absolute) && new Uri(origin).Host == "app.test"));
    options.AddPolicy("caught", policy => policy.SetIsOriginAllowed(origin =>
    {
        try
        {
            return new Uri(origin).Host == "app.test";
        }
        catch (UriFormatException)
        {
            return false;
        }
    }));
});

var app = builder.Build();
app.UseCors();
app.MapGet("/caught", () => "caught").RequireCors("caught");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
