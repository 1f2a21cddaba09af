// message CORS115: SetIsOriginAllowed(origin => origin == "https://app.test") has no effect: AllowAnyOrigin() is in force
// proof: none, what goes was without effect
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .{|CORS111:AllowAnyOrigin|}()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
