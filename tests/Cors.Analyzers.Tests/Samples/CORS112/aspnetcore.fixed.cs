// message CORS112: This lets every origin in, which AllowAnyOrigin() says plainly
// proof: GET /items from https://evilapp.test => allowed; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .{|CORS111:AllowAnyOrigin|}()
    .AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
