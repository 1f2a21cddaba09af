// proof: none, a gateway needs another server behind it
// message CORS406: No policy is named 'Spa' (the nearest is 'spa'): YARP refuses the route
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("spa", policy => policy.WithOrigins("https://app.test")));

var app = builder.Build();
app.UseCors();
app.Run();
