namespace Cors.Analyzers.Reading.CSharp;

/// <summary>ASP.NET Core's CORS types, as one compilation knows them.</summary>
internal sealed class AspNetTypes
{
    private const string Assembly = "Microsoft.AspNetCore.Cors";

    private const string FileName = Assembly + ".dll";

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
        if (Defining(compilation) is not { } assembly)
            return null;
        INamedTypeSymbol? Type(string name) => assembly.GetTypeByMetadataName(Namespace + name);
        return Type("CorsPolicyBuilder") is { } builder && Type("CorsPolicy") is { } policy && Type("CorsOptions") is { } options
            ? new AspNetTypes(builder, policy, options)
            : null;
    }

    /// <summary>May the compilation know the types? Most projects end here, so nothing is opened or allocated: a file's name says which assembly it is. A reference without a file may be any.</summary>
    public static bool MayKnow(Compilation compilation)
    {
        if (compilation.AssemblyName == Assembly)
            return true;
        foreach (var reference in compilation.ExternalReferences)
        {
            var may = reference switch
            {
                PortableExecutableReference { FilePath: { } path } => IsFileOf(path),
                CompilationReference project => project.Compilation.AssemblyName == Assembly,
                _ => true,
            };
            if (may)
                return true;
        }

        return false;
    }

    private static bool IsFileOf(string path) =>
        path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase) && (path.Length == FileName.Length || path[path.Length - FileName.Length - 1] is '/' or '\\');

    /// <summary>The assembly itself: to look a type up in all of them, the compiler opens every one.</summary>
    private static IAssemblySymbol? Defining(Compilation compilation)
    {
        if (compilation.AssemblyName == Assembly)
            return compilation.Assembly;
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (reference.Name == Assembly)
                return reference;
        }

        return null;
    }

    /// <summary>Is it <c>CorsPolicyBuilder</c>?</summary>
    public bool IsBuilder(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, PolicyBuilder);

    /// <summary>Is it <c>CorsPolicy</c>?</summary>
    public bool IsPolicy(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Policy);

    /// <summary>Is it <c>Action&lt;CorsPolicyBuilder&gt;</c>, or another delegate that takes a builder alone?</summary>
    public bool IsConfiguration(ITypeSymbol? type) =>
        type is INamedTypeSymbol { DelegateInvokeMethod: { Parameters: [var only] } } && IsBuilder(only.Type);
}
