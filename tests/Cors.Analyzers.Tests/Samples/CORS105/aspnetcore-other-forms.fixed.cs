// message CORS105: Origin 'https://me@app.test' carries a user name, which browsers never send, so this entry never matches
// message CORS105: Origin 'https://app.test:99999' has a port that no browser writes, so this entry never matches
// message CORS105: Origin 'file:///index.html' has the scheme 'file', which no page's origin has, so this entry never matches
// message CORS105: Origin '' is empty, so this entry never matches
// message CORS105: Origin 'https:/app.test' is not of the form scheme://host[:port], so this entry never matches
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test", "{|CORS105:https://app.test:99999|}", "{|CORS105:file:///index.html|}", "{|CORS105:|}", "{|CORS105:https:/app.test|}")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
