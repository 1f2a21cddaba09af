// message CORS506: Nothing in the pipeline of UseCors handles exceptions: when an endpoint throws, the server's bare 500 leaves without CORS headers, so scripts see a CORS error instead
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader, status 500; fixed => allowed, status 500
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseExceptionHandler(errors => errors.Run(context => context.Response.CompleteAsync()));
app.UseCors("site");
app.MapGet("/items", string () => throw new InvalidOperationException("no tea"));
app.Run();
