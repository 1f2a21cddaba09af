// message CORS201: Any origin is allowed together with credentials: the application does not start ('The CORS protocol does not allow specifying a wildcard (any) origin and credentials at the same time.')
// severity CORS201: error
// proof: start => InvalidOperationException; fixed => starts
// proof: GET /items from https://app.test => not served; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .{|CORS111:AllowAnyOrigin|}()
    .AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
