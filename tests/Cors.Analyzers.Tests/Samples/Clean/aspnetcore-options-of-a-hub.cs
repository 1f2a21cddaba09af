// A lambda that sets options is no handler, and throws for nobody.
using Microsoft.AspNetCore.SignalR;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowCredentials()));

var app = builder.Build();
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapHub<Chat>("/chat", options => options.TransportMaxBufferSize = Sizes.Of("chat"));
app.Run();

public class Chat : Hub
{
}

public static class Sizes
{
    public static long Of(string hub) => hub.Length * 1024;
}
