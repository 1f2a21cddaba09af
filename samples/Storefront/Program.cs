using Storefront.Catalogue;
using Storefront.Hubs;
using Storefront.Security;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSignalR();
builder.Services.AddSingleton<ProductStore>();
builder.Services.AddBearerTokens(builder.Configuration);
builder.Services.AddStorefrontCors(builder.Environment);

var app = builder.Build();
app.UseRouting();
app.UseCors();
app.UseAuthentication();
app.UseAuthorization();

app.MapControllers();
app.MapHub<StockHub>("/hubs/stock").RequireCors(CorsPolicies.Hub);

var cart = app.MapGroup("/cart").RequireCors(CorsPolicies.Checkout);
cart.MapGet("/", (ProductStore store) => store.Cart);
cart.MapPut("/{id:int}", (int id, ProductStore store) => store.Add(id) ? Results.NoContent() : Results.NotFound());
cart.MapDelete("/{id:int}", (int id, ProductStore store) => store.Remove(id) ? Results.NoContent() : Results.NotFound());

app.MapGet("/status", () => new { status = "open" }).RequireCors(CorsPolicies.Public);
app.MapGet("/me", (HttpContext context) => new { name = context.User.Identity?.Name }).RequireAuthorization().RequireCors(CorsPolicies.Partners);
app.MapPost("/token", (TokenIssuer issuer) => new { token = issuer.IssueFor("guest") });
app.Run();
