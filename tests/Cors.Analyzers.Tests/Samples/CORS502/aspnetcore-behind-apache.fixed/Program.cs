// severity CORS502: info
// message CORS502: CORS is set up here and in apache.conf: an answer that passes both carries 'Access-Control-Allow-Origin' twice, which browsers refuse ('contains multiple values, but only one is allowed')
// proof: none, the servers are not run one behind the other; what browsers make of two values is proven by the samples of CORS501
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test").AllowAnyHeader()));
var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => "items");
app.Run();
