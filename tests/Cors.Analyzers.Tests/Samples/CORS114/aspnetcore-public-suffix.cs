// message CORS114: 'https://*.co.uk' lets in every site below 'co.uk', where anybody can have one: 'https://evil.co.uk' for example
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .SetIsOriginAllowedToAllowWildcardSubdomains()
    .WithOrigins("{|CORS114:https://*.co.uk|}", "{|CORS114:https://*.azurewebsites.net|}", "{|CORS114:https://*.vercel.app|}")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
