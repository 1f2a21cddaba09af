// proof: GET /items from https://other.test => allowed (the policy keeps it out); fixed => blocked MissingAllowOriginHeader
// proof: GET /things from https://other.test => allowed (the policy keeps it out); fixed => blocked MissingAllowOriginHeader
const string Everybody = "Access-Control-Allow-Origin";
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test").AllowAnyMethod()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", (HttpContext context) =>
{
    context.Response.Headers[{|CORS502:Everybody|}] = "*";
    return new[] { "tea", "cups" };
});
app.MapGet("/things", (HttpResponse response) =>
{
    response.Headers.Append({|CORS502:Names.Acao|}, "*");
    return "all";
});
app.Run();

internal static class Names
{
    public const string Acao = "access-control-allow-origin";
}
