// proof: PUT /items/1 from https://app.test => allowed
// The first middleware answers every preflight, so that the methods of the second do not count.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyMethod());
    options.AddPolicy("tools", policy => policy.WithOrigins("http://localhost:5173").WithMethods("GET"));
});

var app = builder.Build();
app.UseCors("site");
if (app.Environment.IsDevelopment())
    app.UseCors("tools");
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();
