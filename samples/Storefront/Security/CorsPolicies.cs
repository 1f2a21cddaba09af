namespace Storefront.Security;

/// <summary>Who may call what. The mistakes here are made on purpose: build, and read what the analyzers say.</summary>
internal static class CorsPolicies
{
    public const string Hub = "hub";
    public const string Checkout = "checkout";
    public const string Partners = "partners";
    public const string Public = "public";
    public const string Preview = "preview";

    private const string Shop = "https://shop.test/";

    public static IServiceCollection AddStorefrontCors(this IServiceCollection services, IHostEnvironment environment) => services.AddCors(options =>
    {
        options.AddDefaultPolicy(policy => policy
            .WithOrigins(Shop, "https://www.shop.test:443", "admin.shop.test")
            .WithMethods("GET, PUT, DELETE")
            .WithHeaders("Content-Type", "Authorization")
            .WithExposedHeaders("X-Total-Count"));

        options.AddPolicy(Hub, policy =>
        {
            policy.SetIsOriginAllowed(_ => true);
            policy.AllowAnyHeader();
            policy.AllowCredentials();
        });

        options.AddPolicy(Checkout, policy => policy
            .WithOrigins("https://shop.test", "http://pay.shop.test")
            .WithMethods("put", "DELETE")
            .AllowAnyHeader()
            .AllowCredentials()
            .SetPreflightMaxAge(TimeSpan.FromDays(20)));

        options.AddPolicy(Partners, policy => policy
            .SetIsOriginAllowed(origin => new Uri(origin).Host.EndsWith("partner.test"))
            .WithHeaders("Authorization"));

        options.AddPolicy(Public, policy => policy
            .WithOrigins("https://shop.test")
            .AllowAnyOrigin());

        options.AddPolicy(Preview, policy =>
        {
            // Previews of the shop stand at https://pr-123.preview.shop.test.
            policy.WithOrigins("https://*.preview.shop.test").AllowAnyHeader();
            if (environment.IsDevelopment())
                policy.AllowAnyMethod();
        });
    });
}
