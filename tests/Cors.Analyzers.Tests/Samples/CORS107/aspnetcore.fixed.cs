// message CORS107: 'https://*.app.test:*' is no URI once its '*.' is gone: a CORS request from an origin that is not listed itself is answered 500 ('System.UriFormatException: Invalid URI')
// severity CORS107: error
// proof: GET /items from https://www.app.test => throws UriFormatException, status 500; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .SetIsOriginAllowedToAllowWildcardSubdomains()
    .WithOrigins("https://*.app.test")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
