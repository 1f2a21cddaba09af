var policy = new Shop.CorsPolicyBuilder();
policy.WithOrigins("https://app.test/").AllowCredentials();

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/items", () => policy.ToString());
app.Run();

namespace Shop
{
    public class CorsPolicyBuilder
    {
        public CorsPolicyBuilder WithOrigins(params string[] origins) => this;

        public CorsPolicyBuilder AllowCredentials() => this;
    }
}
