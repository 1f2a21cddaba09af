// proof: GET /items with credentials from https://evilapp.test => allowed (unsafe); fixed => blocked WildcardOriginNotAllowed
// proof: GET /items from https://evilapp.test => allowed; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
Func<string, bool> anybody = origin => origin != null;
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .{|CORS111:AllowAnyOrigin|}()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
