using System.Collections.Concurrent;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Tells whether code in a referenced assembly can set CORS up: it can when the assembly, or one that it refers to, refers to ASP.NET Core's CORS.</summary>
internal sealed class Reach(Compilation compilation)
{
    private const string Cors = "Microsoft.AspNetCore.Cors";

    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.OrdinalIgnoreCase);

    private Dictionary<string, IAssemblySymbol>? _assemblies;

    /// <summary>Can code of <paramref name="assembly"/> do so behind our back? The framework's own assemblies do it by the names that are known.</summary>
    public bool IsOpen(IAssemblySymbol? assembly) => assembly is not null && !IsFramework(assembly.Name) && Refers(assembly, depth: 0);

    /// <summary>Does any referenced assembly outside the framework refer to ASP.NET Core's CORS?</summary>
    public bool AnyOpen() => Assemblies().Values.Any(IsOpen);

    /// <summary>Is it one of those whose calls are known by their names? YARP asks for policies and defines none.</summary>
    public static bool IsFramework(string name) =>
        name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
        || name.StartsWith("System", StringComparison.Ordinal) || name is "netstandard" or "mscorlib" or "Microsoft.CSharp" or "Microsoft.JSInterop" or "Microsoft.Net.Http.Headers" or "WindowsBase"
        || name is "Yarp.ReverseProxy"
        || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.VisualBasic", StringComparison.Ordinal) || name.StartsWith("Microsoft.Win32", StringComparison.Ordinal);

    private bool Refers(IAssemblySymbol assembly, int depth)
    {
        if (_known.TryGetValue(assembly.Name, out var known))
            return known;
        // Two assemblies never refer to each other; what is beyond a few steps does not set a program up.
        if (depth > 4)
            return false;
        // A project of the same solution, in an editor: it refers to the whole framework, so its text tells.
        var refers = assembly is ISourceAssemblySymbol { Compilation: { } source } && source != compilation
            ? source.SyntaxTrees.Any(CorsSites.Says)
            : assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Cors
                || (!IsFramework(reference.Name) && Assemblies().TryGetValue(reference.Name, out var next) && Refers(next, depth + 1))));
        _known[assembly.Name] = refers;
        return refers;
    }

    private Dictionary<string, IAssemblySymbol> Assemblies()
    {
        if (_assemblies is { } known)
            return known;
        var assemblies = new Dictionary<string, IAssemblySymbol>(StringComparer.OrdinalIgnoreCase);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
            assemblies[assembly.Name] = assembly;
        return _assemblies = assemblies;
    }
}
