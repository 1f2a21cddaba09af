// message CORS417: The policy allows any origin and so no credentials, but 'hub /chat' needs credentials: SignalR's client for browsers sends them, and browsers say 'The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.'
// proof: POST /chat/negotiate with X-Requested-With: XMLHttpRequest, credentials from https://app.test => blocked PreflightWildcardOriginNotAllowed
using Microsoft.AspNetCore.SignalR;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.{|CORS111:{|CORS417:AllowAnyOrigin|}|}().AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors();
app.MapHub<Chat>("/chat");
app.Run();

public class Chat : Hub
{
}
