// message CORS117: Origin 'http://localhost:4200' is on the developer's own machine, but this is for production
// proof: none, it takes a server of somebody else at that address
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("site", policy =>
    {
        if (builder.Environment.IsProduction())
            policy.WithOrigins("https://app.test", "{|CORS117:http://localhost:4200|}");
        else
            policy.WithOrigins("http://localhost:4200");
    });
    options.AddPolicy("partners", policy => policy.WithOrigins("https://partner.test", "{|CORS117:http://192.168.1.20:8080|}"));
    options.AddPolicy("tools", policy => policy.WithOrigins("http://localhost:4200"));
    if (!builder.Environment.IsDevelopment())
        options.AddPolicy("tunnel", policy => policy.WithOrigins("{|CORS117:https://shop.ngrok.app|}"));
    else
        options.AddPolicy("tunnel", policy => policy.WithOrigins("https://shop.ngrok.app"));
});

var app = builder.Build();
if (app.Environment.IsDevelopment())
    app.UseCors("tools");
else
    app.UseCors("partners");
app.MapGet("/items", () => new[] { "tea", "cups" }).RequireCors("site");
app.MapGet("/tunnel", () => new[] { "tea", "cups" }).RequireCors("tunnel");
app.Run();
