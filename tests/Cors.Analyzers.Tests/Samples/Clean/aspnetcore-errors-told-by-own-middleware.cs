// What is thrown behind CORS is answered before it: the headers are already promised, and preflights do not throw.
// proof: GET /items from https://app.test => allowed, status 401
// proof: PUT /items/1 with Content-Type: application/json from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseMiddleware<TellErrors>();
app.UseCors("site");
app.MapGet("/items", string () => throw new UnauthorizedAccessException("no tea for you"));
app.MapPut("/items/{id}", (int id, Item item) => Results.NoContent());
app.Run();

public record Item(string Name);

public class TellErrors(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (UnauthorizedAccessException e)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await context.Response.WriteAsJsonAsync(new { e.Message });
        }
        catch (Exception e)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await context.Response.WriteAsJsonAsync(new { e.Message });
        }
    }
}
