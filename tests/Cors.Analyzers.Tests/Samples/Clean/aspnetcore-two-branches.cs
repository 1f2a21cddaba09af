var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors();

var app = builder.Build();
app.Map("/public", branch => branch.UseCors(policy => policy.WithOrigins("https://shop.test")).Run(context => context.Response.WriteAsync("tea")));
app.Map("/items", branch => branch.UseCors(policy => policy.WithOrigins("https://app.test")).Run(context => context.Response.WriteAsync("cups")));
app.Run();
