// message CORS112: This lets every origin in, which AllowAnyOrigin() says plainly
// proof: GET /items from https://evilapp.test => allowed, header Access-Control-Allow-Origin is "https://evilapp.test"; fixed => allowed, header Access-Control-Allow-Origin is "*"
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .{|CORS112:SetIsOriginAllowed|}(_ => true)
    .AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
