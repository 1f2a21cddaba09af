// message CORS303: The policy does not allow Content-Type, which 'PUT /items/{id}' needs when this policy is in force: browsers say 'Request header field content-type is not allowed by Access-Control-Allow-Headers in preflight response.'
// severity CORS303: info
// proof: PUT /items/1 with Content-Type: application/json from https://app.test => blocked HeaderDisallowedByPreflightResponse "content-type"; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
var isOpen = builder.Configuration["Mode"] == "open";
builder.Services.AddCors(options =>
{
    if (isOpen)
        options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test").AllowAnyMethod().AllowAnyHeader());
    else
        options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test").AllowAnyMethod().WithHeaders("X-Shop", "Content-Type"));
});

var app = builder.Build();
app.UseCors();
app.MapPut("/items/{id}", (int id, Item item) => item);
app.Run();

public record Item(string Name);
