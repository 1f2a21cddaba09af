// message CORS202: Any site may read these answers with the user's cookies: every origin is let in and credentials are allowed
// proof: GET /items with credentials from https://evilapp.test => allowed (unsafe); fixed => blocked WildcardOriginNotAllowed
// proof: GET /items from https://evilapp.test => allowed; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .{|CORS202:SetIsOriginAllowed|}(_ => true)
    .AllowAnyHeader()
    .AllowCredentials()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
