namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>What a call of a program acts on.</summary>
internal enum Subject
{
    /// <summary>Nothing of interest.</summary>
    None,

    /// <summary>The pipeline.</summary>
    Pipeline,

    /// <summary>The endpoints.</summary>
    Endpoints,

    /// <summary>The services.</summary>
    Services,

    /// <summary>The host, which holds all of them.</summary>
    Host,
}

/// <summary>Tells types of ASP.NET Core's hosting apart, by name: they are the same in every version.</summary>
internal static class Subjects
{
    /// <summary>What a value of the type is a handle of.</summary>
    public static Subject Of(ITypeSymbol? type) => type switch
    {
        null => Subject.None,
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Select(Of).FirstOrDefault(subject => subject != Subject.None),
        { Name: "IApplicationBuilder" or "WebApplication" or "ApplicationBuilder" } => Subject.Pipeline,
        { Name: "IEndpointRouteBuilder" or "RouteGroupBuilder" or "IRouteBuilder" } => Subject.Endpoints,
        { Name: "IServiceCollection" or "ServiceCollection" or "IMvcBuilder" or "IMvcCoreBuilder" or "AuthenticationBuilder" or "AuthorizationBuilder" or "ISignalRServerBuilder" or "IIdentityServerBuilder" } => Subject.Services,
        { Name: "WebApplicationBuilder" or "IHostApplicationBuilder" or "HostApplicationBuilder" or "IHostBuilder" or "IWebHostBuilder" or "ConfigureHostBuilder" or "ConfigureWebHostBuilder" or "IHost" or "IWebHost" } => Subject.Host,
        _ when type.Name.EndsWith("Builder", StringComparison.Ordinal) || type.TypeKind is TypeKind.Class =>
            type.AllInterfaces.Select(one => one.Name).FirstOrDefault(name => name is "IApplicationBuilder" or "IEndpointRouteBuilder" or "IServiceCollection" or "IHostBuilder" or "IWebHostBuilder") switch
            {
                "IApplicationBuilder" => Subject.Pipeline,
                "IEndpointRouteBuilder" => Subject.Endpoints,
                "IServiceCollection" => Subject.Services,
                "IHostBuilder" or "IWebHostBuilder" => Subject.Host,
                _ => Subject.None,
            },
        _ => Subject.None,
    };

    /// <summary>What a call acts on: its receiver or, for an extension method, the first argument.</summary>
    public static Subject Of(IMethodSymbol method)
    {
        var whole = method.ReducedFrom ?? method;
        return whole.IsExtensionMethod && whole.Parameters.Length > 0 ? Of(whole.Parameters[0].Type) : Of(whole.ContainingType);
    }

    /// <summary>Does the method get its hands on a program's set-up?</summary>
    public static bool Concerns(IMethodSymbol method)
    {
        var whole = method.ReducedFrom ?? method;
        return whole.Parameters.Any(parameter => Of(parameter.Type) != Subject.None) || Of(whole.ReturnType) is Subject.Host or Subject.Pipeline;
    }
}
