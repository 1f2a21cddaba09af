// message CORS417: The policy allows no credentials, but 'hub /chat' needs credentials: SignalR's client for browsers sends them, and browsers say 'The value of the 'Access-Control-Allow-Credentials' header in the response is '' which must be 'true' when the request's credentials mode is 'include'.'
// proof: POST /chat/negotiate with X-Requested-With: XMLHttpRequest, credentials from https://app.test => blocked PreflightInvalidAllowCredentials; fixed => allowed
using Microsoft.AspNetCore.SignalR;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddCors(options => options.{|CORS417:AddDefaultPolicy|}(policy => policy
    .WithOrigins("https://app.test")
    .AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapHub<Chat>("/chat");
app.Run();

public class Chat : Hub
{
}
