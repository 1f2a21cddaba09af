// The http address of launchSettings.json is one of development, where nothing is redirected.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
var secure = builder.Configuration.GetValue("Secure", true);
if (!app.Environment.IsDevelopment() && secure)
{
    app.UseHsts();
    app.UseHttpsRedirection();
}

app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
