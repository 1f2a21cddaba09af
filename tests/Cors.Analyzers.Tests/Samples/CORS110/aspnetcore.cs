// message CORS110: This test throws for 'Origin: null', so that the request is answered 500 ('System.UriFormatException: Invalid URI: The format of the URI could not be determined.')
// proof: GET /items from null => blocked MissingAllowOriginHeader, status 500, throws UriFormatException; fixed => blocked MissingAllowOriginHeader, status 200
// proof: GET /items from https://app.test => allowed; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .{|CORS110:SetIsOriginAllowed|}(origin => new Uri(origin).Host == "app.test")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
