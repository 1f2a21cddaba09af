using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Reads what the registrations of a program tell.</summary>
internal static class ServicesReader
{
    /// <summary>What is known.</summary>
    /// <param name="registrations">The calls that register services.</param>
    /// <param name="isComplete">No other call registers any.</param>
    /// <param name="isCorsKnown">Nothing else may bring the CORS services along.</param>
    public static Services Read(IReadOnlyList<ServiceCall> registrations, bool isComplete, Func<bool> isCorsKnown)
    {
        bool? Any(Func<string, bool> matches) => registrations.Any(one => one.IsCertain && matches(one.Method.Name)) ? true
            : registrations.Any(one => matches(one.Method.Name)) || !isComplete ? null
            : false;
        var cors = Any(name => name is "AddCors" or "AddControllers" or "AddControllersWithViews" or "AddMvc" or "AddFastEndpoints");
        return new Services(
            cors == false && !isCorsKnown() ? null : cors,
            Any(name => name is "AddAuthentication" or "AddIdentity" or "AddIdentityApiEndpoints" or "AddDefaultIdentity" || BringsAuthorization(name)),
            Any(BringsAuthorization),
            Fallback(registrations, isComplete),
            registrations.Any(TakesCookies) ? null : Any(name => name is "AddJwtBearer" or "AddBearerToken" or "AddMicrosoftIdentityWebApi" or "AddMicrosoftIdentityWebApiAuthentication" or "AddIdentityServerAuthentication"));
    }

    /// <summary>Clients may as well prove who they are with a cookie, or the token travels in one.</summary>
    private static bool TakesCookies(ServiceCall one) =>
        one.Method.Name is "AddCookie" or "AddOpenIdConnect" or "AddMicrosoftIdentityWebApp" or "AddPolicyScheme" or "AddIdentityCookies" or "AddNegotiate"
        || (one.Method.Name is "AddJwtBearer" && one.Call.ArgumentList.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText is "Cookies" or "EventsType"));

    private static bool BringsAuthorization(string name) => name is "AddAuthorization" or "AddAuthorizationBuilder" or "AddControllers" or "AddControllersWithViews" or "AddMvc" or "AddRazorPages";

    private static bool? Fallback(IReadOnlyList<ServiceCall> registrations, bool isComplete)
    {
        foreach (var one in registrations)
        {
            if (one.Method.Name == "SetFallbackPolicy")
                return true;
            if (one.Method.Name is not ("AddAuthorization" or "AddAuthorizationCore" or "Configure" or "PostConfigure") || one.Call.ArgumentList.Arguments.LastOrDefault() is not { } argument)
                continue;
            if (argument.Expression is not LambdaExpressionSyntax lambda)
            {
                if (one.Method.Name.StartsWith("Add", StringComparison.Ordinal))
                    return null;
                continue;
            }

            if (lambda.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == "FallbackPolicy"))
                return true;
        }

        return isComplete ? false : null;
    }
}
