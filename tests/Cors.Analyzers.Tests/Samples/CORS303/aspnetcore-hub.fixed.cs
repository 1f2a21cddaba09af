// severity CORS303: info
// message CORS303: The policy does not allow X-Requested-With and X-SignalR-User-Agent, which 'hub /chat' needs: browsers say 'Request header field x-requested-with is not allowed by Access-Control-Allow-Headers in preflight response.'
// proof: POST /chat/negotiate with X-Requested-With: XMLHttpRequest, credentials from https://app.test => blocked HeaderDisallowedByPreflightResponse "x-requested-with"; fixed => allowed
using Microsoft.AspNetCore.SignalR;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .AllowCredentials()
    .WithHeaders("Content-Type", "X-Requested-With", "X-SignalR-User-Agent")));

var app = builder.Build();
app.UseCors();
app.MapHub<Chat>("/chat");
app.Run();

public class Chat : Hub
{
}
