namespace Cors.Analyzers.Reading.CSharp.WebApi;

/// <summary>Does a compilation use CORS of ASP.NET Web API 2?</summary>
internal static class WebApiReference
{
    /// <summary>The assembly of <c>[EnableCors]</c>.</summary>
    public const string Assembly = "System.Web.Http.Cors";

    private const string FileName = Assembly + ".dll";

    /// <summary>Most projects end here, so nothing is opened or allocated: a file's name says which assembly it is.</summary>
    public static bool IsIn(Compilation compilation)
    {
        foreach (var reference in compilation.ExternalReferences)
        {
            var found = reference switch
            {
                PortableExecutableReference { FilePath: { } path } => path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase),
                CompilationReference project => project.Compilation.AssemblyName == Assembly,
                _ => false,
            };
            if (found)
                return true;
        }

        return false;
    }

    /// <summary>Is it the attribute?</summary>
    public static bool IsEnableCors(ITypeSymbol? type) => type is { Name: "EnableCorsAttribute", ContainingNamespace: { } home } && home.ToDisplayString() == Assembly;

    /// <summary>Does an assembly of somebody else refer to it, so that its code may turn CORS on?</summary>
    public static bool IsUsedElsewhere(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name != Assembly && assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Assembly)))
                return true;
        }

        return false;
    }
}
