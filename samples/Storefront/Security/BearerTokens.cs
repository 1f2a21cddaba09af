using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace Storefront.Security;

internal static class BearerTokens
{
    public static IServiceCollection AddBearerTokens(this IServiceCollection services, IConfiguration configuration)
    {
        var issuer = new TokenIssuer(configuration["Tokens:Key"]);
        services.AddSingleton(issuer);
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options => options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuer = TokenIssuer.Name,
            ValidAudience = TokenIssuer.Name,
            IssuerSigningKey = issuer.Key,
        });
        return services.AddAuthorization();
    }
}
