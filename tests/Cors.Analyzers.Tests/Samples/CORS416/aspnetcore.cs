// message CORS416: UseCors runs in development only: elsewhere every request to an endpoint with CORS metadata (RequireCors) is answered 500
// proof: GET /items from https://app.test => status 500, throws InvalidOperationException
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
if (app.Environment.IsDevelopment())
    app.{|CORS416:UseCors|}();
app.MapGet("/items", () => new[] { "tea", "cups" }).RequireCors("site");
app.Run();
