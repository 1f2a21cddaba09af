// message CORS311: The policy does not expose Content-Disposition: scripts of other sites cannot read what 'GET /report' sends
// proof: GET /report from https://app.test => allowed, hides Content-Disposition; fixed => allowed, reads Content-Disposition
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.{|CORS311:AddDefaultPolicy|}(policy => policy.WithOrigins("https://app.test")));

var app = builder.Build();
app.UseCors();
app.MapGet("/report", () => Results.File("a;b"u8.ToArray(), "text/csv", "report.csv"));
app.MapGet("/page", () => Results.File("a;b"u8.ToArray(), "text/csv"));
app.Run();
