// message CORS303: The policy does not allow Authorization, which 'GET /orders' and 9 other endpoints need: browsers say 'Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.'
// message CORS303: The policy does not allow Content-Type and Authorization, which 'POST /accounts' and 5 other endpoints need: browsers say 'Request header field content-type is not allowed by Access-Control-Allow-Headers in preflight response.'
// message CORS303: The policy does not allow Content-Type, which 'POST /Reviews' and another endpoint need: browsers say 'Request header field content-type is not allowed by Access-Control-Allow-Headers in preflight response.'
// proof: GET /products from https://app.test => allowed; fixed => allowed
// proof: GET /products/1 from https://app.test => allowed; fixed => allowed
// proof: POST /products with Content-Type: application/json from https://app.test => allowed; fixed => allowed
// proof: PUT /products/1 with Content-Type: application/json from https://app.test => allowed; fixed => allowed
// proof: DELETE /products/1 from https://app.test => allowed; fixed => allowed
// proof: GET /categories from https://app.test => allowed; fixed => allowed
// proof: POST /categories with Content-Type: application/json from https://app.test => allowed; fixed => allowed
// proof: PUT /categories/1 with Content-Type: application/json from https://app.test => allowed; fixed => allowed
// proof: DELETE /categories/1 from https://app.test => allowed; fixed => allowed
// proof: GET /orders with Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: GET /orders/1 with Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: POST /orders with Content-Type: application/json, Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: PUT /orders/1 with Content-Type: application/json, Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: PATCH /orders/1 with Content-Type: application/json, Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: DELETE /orders/1 with Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: PATCH /orders/1/state with Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: GET /orders/1/lines with Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: PUT /orders/1/lines/2 with Content-Type: application/json, Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: DELETE /orders/1/lines/2 with Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: GET /stock from https://app.test => allowed; fixed => allowed
// proof: GET /stock/1 from https://app.test => allowed; fixed => allowed
// proof: PUT /stock/1 with Content-Type: application/json from https://app.test => allowed; fixed => allowed
// proof: PATCH /stock/1 with Content-Type: application/json from https://app.test => allowed; fixed => allowed
// proof: DELETE /stock/1 from https://app.test => allowed; fixed => allowed
// proof: LOCK /stock/1/lock from https://app.test => allowed; fixed => allowed
// proof: GET /reports from https://app.test => allowed; fixed => allowed
// proof: PUT /reports/1 from https://app.test => allowed; fixed => allowed
// proof: DELETE /reports/1 from https://app.test => allowed; fixed => allowed
// proof: GET /accounts with Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: GET /accounts/1 with Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: POST /accounts with Content-Type: application/json, Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: PUT /accounts/1 with Content-Type: application/json, Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: PATCH /accounts/1 with Content-Type: application/json, Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: DELETE /accounts/1 with Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
// proof: GET /reviews from https://app.test => allowed; fixed => allowed
// proof: POST /reviews with Content-Type: application/json from https://app.test => blocked HeaderDisallowedByPreflightResponse "content-type"; fixed => allowed
// proof: PUT /reviews/1 with Content-Type: application/json from https://app.test => blocked HeaderDisallowedByPreflightResponse "content-type"; fixed => allowed
// proof: DELETE /reviews/1 from https://app.test => allowed; fixed => allowed
// proof: PATCH /reviews/1/state from https://app.test => allowed; fixed => allowed
// proof: PATCH /reviews/1 from https://app.test => blocked PreflightMissingAllowOriginHeader (CORS is off there); fixed => blocked PreflightMissingAllowOriginHeader
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorization();
builder.Services.AddControllers();
builder.Services.AddCors(options =>
{
    // The catalogue: the policy of everything that asks for no other.
    options.AddDefaultPolicy(policy => policy
        .WithOrigins("https://app.test")
        .WithMethods("GET", "POST", "PUT", "DELETE")
        .WithHeaders("Content-Type"));
    // Orders: PATCH is missing, and the token's header.
    options.AddPolicy("orders", policy => policy
        .WithOrigins("https://app.test")
        .WithMethods("GET", "PUT", "DELETE", "PATCH")
        .WithHeaders("Content-Type", "Authorization"));
    // Stock: nothing is missing.
    options.AddPolicy("stock", policy => policy.WithOrigins("https://app.test").AllowAnyMethod().AllowAnyHeader());
    // Accounts: neither methods nor headers.
    options.AddPolicy("accounts", policy => policy.WithOrigins("https://app.test").AllowCredentials().WithMethods("PUT", "PATCH", "DELETE").WithHeaders("Content-Type", "Authorization"));
    // Reviews: the methods are there, the header is not.
    options.AddPolicy("reviews", policy => policy.WithOrigins("https://app.test").AllowAnyMethod().WithHeaders("Content-Type"));
});

var app = builder.Build();
app.UseCors();
app.UseAuthentication();
app.UseAuthorization();
app.MapControllers();

app.MapGet("/products", () => "all");
app.MapGet("/products/{id}", (int id) => id);
app.MapPost("/products", (Product product) => product);
app.MapPut("/products/{id}", (int id, Product product) => product);
app.MapDelete("/products/{id}", (int id) => Results.NoContent());
app.MapGet("/categories", () => "all");
app.MapPost("/categories", (Category category) => category);
app.MapPut("/categories/{id}", (int id, Category category) => category);
app.MapDelete("/categories/{id}", (int id) => Results.NoContent());

var orders = app.MapGroup("/orders").RequireCors("orders").RequireAuthorization();
orders.MapGet("/", () => "all");
orders.MapGet("/{id}", (int id) => id);
orders.MapPost("/", (Order order) => order);
orders.MapPut("/{id}", (int id, Order order) => order);
orders.MapPatch("/{id}", (int id, Order order) => order);
orders.MapDelete("/{id}", (int id) => Results.NoContent());
orders.MapPatch("/{id}/state", (int id) => Results.NoContent());
var lines = orders.MapGroup("/{id}/lines");
lines.MapGet("/", (int id) => id);
lines.MapPut("/{line}", (int id, int line, OrderLine body) => body);
lines.MapDelete("/{line}", (int id, int line) => Results.NoContent());

app.MapGet("/stock", () => "all").RequireCors("stock");
app.MapGet("/stock/{id}", (int id) => id).RequireCors("stock");
app.MapPut("/stock/{id}", (int id, Product product) => product).RequireCors("stock");
app.MapPatch("/stock/{id}", (int id, Product product) => product).RequireCors("stock");
app.MapDelete("/stock/{id}", (int id) => Results.NoContent()).RequireCors("stock");
app.MapMethods("/stock/{id}/lock", ["LOCK", "UNLOCK"], (int id) => id).RequireCors("stock");

app.MapGet("/reports", () => "all");
app.MapMethods("/reports/{id}", ["PUT"], (int id) => id);
app.MapDelete("/reports/{id}", (int id) => Results.NoContent()).RequireCors(policy => policy.WithOrigins("https://app.test").WithHeaders("Content-Type").WithMethods("DELETE"));
app.Run();

public record Product(string Name, decimal Price);

public record Category(string Name);

public record Order(string Customer);

public record OrderLine(int Product, int Count);

public record Account(string Name);

public record Review(string Text);

[ApiController]
[Route("accounts")]
[EnableCors("accounts")]
[Authorize]
public class AccountsController : ControllerBase
{
    [HttpGet]
    public string All() => "all";

    [HttpGet("{id}")]
    public int One(int id) => id;

    [HttpPost]
    public Account Add(Account account) => account;

    [HttpPut("{id}")]
    public Account Replace(int id, Account account) => account;

    [AcceptVerbs("PATCH", Route = "{id}")]
    public Account Change(int id, Account account) => account;

    [HttpDelete("{id}")]
    public IActionResult Remove(int id) => NoContent();
}

[ApiController]
[Route("[controller]")]
[EnableCors("reviews")]
public class ReviewsController : ControllerBase
{
    [HttpGet]
    public string All() => "all";

    [HttpPost]
    public Review Add(Review review) => review;

    [HttpPut("{id}")]
    public Review Replace(int id, Review review) => review;

    [HttpDelete("{id}")]
    public IActionResult Remove(int id) => NoContent();

    [DisableCors]
    [HttpPatch("{id}")]
    public Review Change(int id, Review review) => review;

    [HttpPatch("{id}/state")]
    [EnableCors("stock")]
    public IActionResult State(int id) => NoContent();
}
