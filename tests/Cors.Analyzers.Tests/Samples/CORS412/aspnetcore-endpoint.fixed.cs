// message CORS412: 'RequireCors' overrules [EnableCors("partners")] of 'GET /items': the policy 'partners' never answers for it
// proof: GET /items from https://partner.test => blocked MissingAllowOriginHeader; fixed => allowed
// proof: GET /items from https://app.test => allowed; fixed => blocked MissingAllowOriginHeader
using Microsoft.AspNetCore.Cors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("app", policy => policy.WithOrigins("https://app.test"));
    options.AddPolicy("partners", policy => policy.WithOrigins("https://partner.test"));
});

var app = builder.Build();
app.UseCors();
app.MapGet("/items", [EnableCors("partners")] () => "all");
app.MapGet("/things", [EnableCors("app")] () => "all").RequireCors("app");
app.MapGroup("/group").RequireCors("app").MapGet("/items", [EnableCors("partners")] () => "all");
app.Run();
