using System.Collections.Concurrent;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Tells whether code in a referenced assembly can set CORS up: it can when the assembly, or one that it refers to, refers to ASP.NET Core's CORS.</summary>
internal sealed class Reach(Compilation compilation)
{
    /// <summary>Where <c>UseAuthorization</c> stands.</summary>
    public const string Authorization = "Microsoft.AspNetCore.Authorization.Policy";

    /// <summary>Where <c>AddControllers</c> and <c>AddMvc</c> stand, which register the CORS services too.</summary>
    public const string Mvc = "Microsoft.AspNetCore.Mvc";

    private const string Cors = "Microsoft.AspNetCore.Cors";

    private readonly ConcurrentDictionary<(string Assembly, string Target), bool> _known = new();

    private Dictionary<string, IAssemblySymbol>? _assemblies;

    /// <summary>Can code of <paramref name="assembly"/> do so behind our back? The framework's own assemblies do it by the names that are known.</summary>
    public bool IsOpen(IAssemblySymbol? assembly) => Refers(assembly, Cors);

    /// <summary>Does an assembly outside the framework, or one that it refers to, refer to the assembly named <paramref name="target"/>?</summary>
    public bool Refers(IAssemblySymbol? assembly, string target) => assembly is not null && assembly.Name != compilation.AssemblyName && !IsFramework(assembly.Name) && Refers(assembly, target, depth: 0);

    /// <summary>Does any referenced assembly outside the framework refer to ASP.NET Core's CORS?</summary>
    public bool AnyOpen() => Assemblies().Values.Any(IsOpen);

    /// <summary>Is it one of those whose calls are known by their names? YARP asks for policies and defines none.</summary>
    public static bool IsFramework(string name) =>
        name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
        || name.StartsWith("System", StringComparison.Ordinal) || name is "netstandard" or "mscorlib" or "Microsoft.CSharp" or "Microsoft.JSInterop" or "Microsoft.Net.Http.Headers" or "WindowsBase"
        || name is "Yarp.ReverseProxy"
        || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.VisualBasic", StringComparison.Ordinal) || name.StartsWith("Microsoft.Win32", StringComparison.Ordinal);

    private bool Refers(IAssemblySymbol assembly, string target, int depth)
    {
        if (_known.TryGetValue((assembly.Name, target), out var known))
            return known;
        // Two assemblies never refer to each other; what is beyond a few steps does not set a program up.
        if (depth > 4)
            return false;
        // A project of the same solution, in an editor: it refers to the whole framework, so its text tells.
        var refers = assembly is ISourceAssemblySymbol { Compilation: { } source } && source != compilation
            ? target != Cors || source.SyntaxTrees.Any(CorsSites.Says)
            : assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == target
                || (!IsFramework(reference.Name) && Assemblies().TryGetValue(reference.Name, out var next) && Refers(next, target, depth + 1))));
        _known[(assembly.Name, target)] = refers;
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
