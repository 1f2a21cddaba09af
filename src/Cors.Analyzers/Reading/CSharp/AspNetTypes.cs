namespace Cors.Analyzers.Reading.CSharp;

/// <summary>ASP.NET Core's CORS types, as one compilation knows them.</summary>
internal sealed class AspNetTypes
{
    private const string Assembly = "Microsoft.AspNetCore.Cors";

    private const string Namespace = "Microsoft.AspNetCore.Cors.Infrastructure.";

    private AspNetTypes(INamedTypeSymbol builder, INamedTypeSymbol policy, INamedTypeSymbol options)
    {
        PolicyBuilder = builder;
        Policy = policy;
        Options = options;
    }

    /// <summary><c>CorsPolicyBuilder</c>.</summary>
    public INamedTypeSymbol PolicyBuilder { get; }

    /// <summary><c>CorsPolicy</c>.</summary>
    public INamedTypeSymbol Policy { get; }

    /// <summary><c>CorsOptions</c>.</summary>
    public INamedTypeSymbol Options { get; }

    /// <summary>The types; null when the compilation references no assembly that defines them.</summary>
    public static AspNetTypes? Find(Compilation compilation)
    {
        // Names first: to look a type up, the compiler opens every reference.
        if (!MayKnow(compilation))
            return null;
        // Two assemblies may define a type of that name (a test double for one): the first is as good as the other.
        INamedTypeSymbol? First(string name) => compilation.GetTypesByMetadataName(Namespace + name).FirstOrDefault();
        return First("CorsPolicyBuilder") is { } builder && First("CorsPolicy") is { } policy && First("CorsOptions") is { } options
            ? new AspNetTypes(builder, policy, options)
            : null;
    }

    private static bool MayKnow(Compilation compilation)
    {
        if (compilation.AssemblyName == Assembly)
            return true;
        foreach (var reference in compilation.ReferencedAssemblyNames)
        {
            if (reference.Name is Assembly or "Microsoft.AspNetCore.App")
                return true;
        }

        return false;
    }

    /// <summary>Is it <c>CorsPolicyBuilder</c>?</summary>
    public bool IsBuilder(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, PolicyBuilder);

    /// <summary>Is it <c>CorsPolicy</c>?</summary>
    public bool IsPolicy(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Policy);

    /// <summary>Is it <c>Action&lt;CorsPolicyBuilder&gt;</c>, or another delegate that takes a builder alone?</summary>
    public bool IsConfiguration(ITypeSymbol? type) =>
        type is INamedTypeSymbol { DelegateInvokeMethod: { Parameters: [var only] } } && IsBuilder(only.Type);
}
