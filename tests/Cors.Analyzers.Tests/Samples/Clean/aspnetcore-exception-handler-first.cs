// proof: GET /items from https://app.test => allowed, status 500
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseExceptionHandler(errors => errors.Run(context => context.Response.CompleteAsync()));
app.UseCors("site");
app.MapGet("/items", string () => throw new InvalidOperationException("no tea"));
app.Run();
