using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Storefront.Security;

/// <summary>Issues tokens that last an hour. Without a configured key it makes one up, good until the next start.</summary>
internal sealed class TokenIssuer(string? key)
{
    public const string Name = "storefront";

    public SymmetricSecurityKey Key { get; } = new(key is null ? RandomNumberGenerator.GetBytes(32) : SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    public string IssueFor(string user) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Name,
        Audience = Name,
        Subject = new ClaimsIdentity([new Claim(ClaimTypes.Name, user)]),
        Expires = DateTime.UtcNow.AddHours(1),
        SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.HmacSha256),
    });
}
