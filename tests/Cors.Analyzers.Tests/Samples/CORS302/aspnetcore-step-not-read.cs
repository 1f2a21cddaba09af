// severity CORS302: info
// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test").{|CORS302:WithMethods|}("GET")));

var app = builder.Build();
var more = Modules.Chosen(args);
app.UseCors();
more(app);
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();

internal static class Modules
{
    public static Action<IApplicationBuilder> Chosen(string[] names) => names.Length > 0 ? app => app.UseHsts() : _ => { };
}
