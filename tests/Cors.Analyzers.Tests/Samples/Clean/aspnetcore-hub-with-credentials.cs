using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.SignalR;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddCors(options =>
{
    options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test"));
    options.AddPolicy("hubs", policy => policy.WithOrigins("https://app.test").AllowCredentials().AllowAnyHeader());
});

var app = builder.Build();
app.UseCors();
app.MapHub<Chat>("/chat");
app.MapHub<News>("/news").RequireCors("hubs");
app.Run();

[EnableCors("hubs")]
public class Chat : Hub
{
}

public class News : Hub
{
}
