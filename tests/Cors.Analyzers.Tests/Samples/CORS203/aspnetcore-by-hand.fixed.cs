// proof: GET /items with credentials from https://app.test => blocked InvalidAllowCredentials; fixed => allowed
var app = WebApplication.Create(args);
app.MapGet("/items", (HttpResponse response) =>
{
    response.Headers["Access-Control-Allow-Origin"] = "https://app.test";
    response.Headers.Append("Access-Control-Allow-Credentials", "true");
    return "tea";
});
app.Run();
