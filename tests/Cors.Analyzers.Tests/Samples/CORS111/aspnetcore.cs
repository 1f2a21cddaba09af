// message CORS111: Any site may read these answers; browsers send no cookies with such requests
// proof: GET /items from https://evilapp.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .{|CORS111:AllowAnyOrigin|}()
    .AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
