using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Classes of the kind that <c>UseStartup</c> is given: <c>ConfigureServices</c> and <c>Configure</c>, or <c>ConfigureDevelopment</c> and its like for one environment.</summary>
internal static class Startups
{
    /// <summary>Goes through all of them; is there any?</summary>
    public static bool Walk(ProgramWalk walk, CodeBase code)
    {
        var types = code.Compilation.GetSymbolsWithName(name => IsNamed(name) || walk.Startups.Any(known => known.Name == name), SymbolFilter.Type, code.Cancellation)
            .OfType<INamedTypeSymbol>().Where(type => MayBeStartup(type, walk)).OrderBy(type => walk.Startups.Contains(type) ? 0 : 1).ToList();
        var found = false;
        foreach (var type in types)
        {
            // What another one derives from runs as a part of that.
            if (types.Exists(other => Bases(other).Skip(1).Contains(type, SymbolEqualityComparer.Default)) && !walk.Startups.Contains(type))
                continue;
            var configures = Configures(type, code).Where(one => !walk.Seen.Contains(one.Body)).ToList();
            if (configures.Count == 0)
                continue;
            found = true;
            // Where the program names its class, others of the kind are left over; but what it inherits is in force.
            var isWhole = walk.Startups.Count == 0 || walk.Startups.Any(named => Bases(named).Contains(type, SymbolEqualityComparer.Default));
            WalkServices(type, isWhole, walk, code);
            var byEnvironment = configures.FindAll(one => Environments.Of(one.Method.Name) is not null);
            foreach (var (method, body) in configures)
            {
                // One that another of them calls is a part of it.
                var guard = Environments.Of(method.Name) ?? (byEnvironment.Exists(one => Environments.Of(one.Method.Name) is Guard.Development && !Calls(one.Body, method.Name)) ? Guard.Production : Guard.None);
                if (Environments.Of(method.Name) is null || !walk.Seen.Contains(body))
                    walk.Begin(body, isWhole, guard, type);
            }
        }

        return found;
    }

    private static void WalkServices(INamedTypeSymbol type, bool isWhole, ProgramWalk walk, CodeBase code)
    {
        var services = MostDerived(type, IsConfigureServices).ToList();
        foreach (var one in services)
        {
            if (one.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation) is { } registrations && !walk.Seen.Contains(registrations))
                walk.Begin(registrations, isWhole, self: type);
        }

        // A base class of another assembly may register what it likes.
        if (services.Count != 1 || !IsOwn(type, code))
            walk.ForgetServices();
    }

    /// <summary>The methods that set a pipeline up, that for development last.</summary>
    private static IEnumerable<(IMethodSymbol Method, SyntaxNode Body)> Configures(INamedTypeSymbol type, CodeBase code) =>
        MostDerived(type, IsConfigure)
            .Select(method => (Method: method, Body: method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation)!))
            .Where(one => one.Body is not null)
            .OrderBy(one => Environments.Of(one.Method.Name) is Guard.Development);

    /// <summary>Methods of the type and of those that it derives from, without those that are overridden or hidden.</summary>
    private static IEnumerable<IMethodSymbol> MostDerived(INamedTypeSymbol type, Func<IMethodSymbol, bool> wanted) =>
        Bases(type).SelectMany(one => one.GetMembers().OfType<IMethodSymbol>()).Where(wanted).GroupBy(method => method.Name).Select(same => same.First());

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var one = type; one is not null && one.SpecialType is not SpecialType.System_Object; one = one.BaseType)
            yield return one;
    }

    private static bool IsOwn(INamedTypeSymbol type, CodeBase code) => Bases(type).All(one => SymbolEqualityComparer.Default.Equals(one.ContainingAssembly, code.Compilation.Assembly));

    private static bool Calls(SyntaxNode body, string name) => body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => CorsSites.NameOf(call) == name);

    private static bool IsNamed(string name) => name.StartsWith("Startup", StringComparison.Ordinal) || name.EndsWith("Startup", StringComparison.Ordinal);

    /// <summary>Modules of many frameworks look the same, and add to the pipeline of somebody else.</summary>
    private static bool MayBeStartup(INamedTypeSymbol type, ProgramWalk walk) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false } && (walk.Startups.Contains(type) || IsNamed(type.Name))
        && !type.AllInterfaces.Any(one => one.Name != "IStartup" && one.GetMembers("Configure").Length > 0);

    private static bool IsConfigure(IMethodSymbol method) =>
        method is { ReturnsVoid: true, IsExtensionMethod: false, IsAbstract: false }
        && (method.Name == "Configure" || (Environments.Of(method.Name) is not null && !method.Name.EndsWith("Services", StringComparison.Ordinal)))
        && method.Parameters.Any(parameter => parameter.Type.Name == "IApplicationBuilder");

    private static bool IsConfigureServices(IMethodSymbol method) =>
        method is { IsAbstract: false } && method.Name.StartsWith("Configure", StringComparison.Ordinal) && method.Name.EndsWith("Services", StringComparison.Ordinal)
        && method.Parameters.Any(parameter => Subjects.Of(parameter.Type) is Subject.Services);
}
