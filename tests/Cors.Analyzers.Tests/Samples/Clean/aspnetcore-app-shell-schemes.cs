var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("capacitor://localhost", "ionic://localhost", "tauri://localhost", "app://com.example.shop", "chrome-extension://abcdefghijklmnopabcdefghijklmnop", "moz-extension://0a1b2c3d-1111-2222-3333-444455556666", "vscode-webview://shop")
    .AllowCredentials()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();
