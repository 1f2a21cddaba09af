var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IStock, Stock>();
builder.Services.AddSingleton(new ShopSettings { Name = "shop" });
builder.Services.AddSingleton<Clock>();
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test")));

var app = builder.Build();
app.UseCors();
app.MapPost("/count", (IStock stock, ShopSettings settings, Clock clock, HttpContext context, CancellationToken stop) => stock.Count);
app.MapPost("/upload", (IFormFile file) => file.Length).DisableAntiforgery();
app.MapPost("/search", (string text, int? page, DateOnly day) => text);
app.MapPost("/raw", (Stream body) => "read");
app.Run();

public interface IStock
{
    int Count { get; }
}

public class Stock : IStock
{
    public int Count => 1;
}

public class ShopSettings
{
    public string? Name { get; set; }
}

public class Clock
{
    public DateTime Now => DateTime.UtcNow;
}
