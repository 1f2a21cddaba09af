// message CORS301: 'GET, PUT' is sent in quotation marks, as one name: browsers say 'Cannot parse Access-Control-Allow-Methods response header field in preflight response'
// proof: PUT /items/1 from https://app.test => blocked InvalidAllowMethodsPreflightResponse; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .WithMethods("{|CORS301:GET, PUT|}")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();
