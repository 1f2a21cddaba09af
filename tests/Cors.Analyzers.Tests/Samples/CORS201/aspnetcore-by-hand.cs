// proof: GET /items with credentials from https://app.test => blocked WildcardOriginNotAllowed; fixed => blocked WildcardOriginNotAllowed
// proof: GET /items from https://app.test => header Access-Control-Allow-Credentials is "true"; fixed => header Access-Control-Allow-Credentials is absent
var app = WebApplication.Create(args);
app.MapGet("/items", (HttpResponse response) =>
{
    response.Headers.AccessControlAllowOrigin = "*";
    response.Headers.AccessControlAllowCredentials = "{|CORS201:true|}";
    return "tea";
});
app.Run();
