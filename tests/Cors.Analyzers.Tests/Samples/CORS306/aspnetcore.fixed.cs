// message CORS306: 'Access-Control-Allow-Origin' is a response header: no request carries it
// message CORS306: 'Origin' is set by browsers alone: no script can send it, so it needs no permission
// message CORS306: 'Set-Cookie' is never readable by a script, exposed or not
// message CORS306: 'Authorization' is a request header: no answer carries it
// proof: none, such names change nothing
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .WithHeaders("Content-Type")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
