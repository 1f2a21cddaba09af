// proof: GET /items from https://app.test => blocked AllowOriginMismatch; fixed => allowed
var app = WebApplication.Create(args);
app.MapGet("/items", (HttpResponse response) =>
{
    response.Headers["Access-Control-Allow-Origin"] = "{|CORS101:https://app.test/|}";
    response.Headers["Vary"] = "Origin";
    return "tea";
});
app.Run();
