// proof: none, the origins are not set in the tests
using Microsoft.AspNetCore.SignalR;

var builder = WebApplication.CreateBuilder(args);
var sites = builder.Configuration.GetSection("Cors:Sites").Get<string[]>() ?? [];
builder.Services.AddSignalR();
builder.Services.AddCors(options => options.{|CORS417:AddDefaultPolicy|}(policy => policy
    .WithOrigins(sites)
    .AllowAnyMethod()
    .AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapHub<Chat>("/chat");
app.Run();

public class Chat : Hub
{
}
