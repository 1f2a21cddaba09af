// severity CORS302: info
// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("partners", policy => policy.WithOrigins("https://partner.test").AllowAnyMethod());
    options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").WithMethods("GET", "PUT"));
});

var app = builder.Build();
if (app.Configuration["Partners"] == "yes")
    app.UseCors("partners");
app.UseCors("site");
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();
