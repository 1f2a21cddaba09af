// proof: GET /items from null => throws UriFormatException, status 500; fixed => status 200
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.{|CORS110:SetIsOriginAllowed|}(origin =>
{
    var uri = new Uri(origin);
    return uri.Scheme == "https" && uri.Host == "app.test";
})));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
