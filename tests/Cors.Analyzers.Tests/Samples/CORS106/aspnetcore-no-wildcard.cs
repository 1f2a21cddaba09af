// message CORS106: This call has no effect: no origin contains '://*.', so no subdomain is allowed
// proof: none, the call that goes was without effect
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .{|CORS106:SetIsOriginAllowedToAllowWildcardSubdomains|}()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
