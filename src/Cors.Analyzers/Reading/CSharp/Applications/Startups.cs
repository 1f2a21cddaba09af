namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Classes of the kind that <c>UseStartup</c> is given: <c>ConfigureServices</c> and <c>Configure</c>.</summary>
internal static class Startups
{
    /// <summary>Goes through all of them; is there any?</summary>
    public static bool Walk(ProgramWalk walk, CodeBase code)
    {
        var found = false;
        foreach (var configure in code.Compilation.GetSymbolsWithName("Configure", SymbolFilter.Member, code.Cancellation).OfType<IMethodSymbol>())
        {
            if (configure.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation) is not { } body || walk.Seen.Contains(body) || !IsStartup(configure, walk))
                continue;
            found = true;
            var isWhole = walk.Startups.Count == 0 || walk.Startups.Any(named => IsOrHas(named, configure.ContainingType));
            var services = configure.ContainingType.GetMembers().OfType<IMethodSymbol>().Where(IsConfigureServices).ToList();
            foreach (var one in services)
            {
                if (one.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation) is { } registrations && !walk.Seen.Contains(registrations))
                    walk.Begin(registrations, isWhole);
            }

            // A base class may register what it likes.
            if (services.Count != 1 || configure.ContainingType.BaseType?.SpecialType is not SpecialType.System_Object)
                walk.ForgetServices();
            walk.Begin(body, isWhole);
        }

        return found;
    }

    /// <summary>Where the program names its class, others of the kind are left over; but what it inherits is in force.</summary>
    private static bool IsOrHas(INamedTypeSymbol? named, INamedTypeSymbol type)
    {
        while (named is not null && !SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, type.OriginalDefinition))
            named = named.BaseType;
        return named is not null;
    }

    /// <summary>Modules of many frameworks look the same, and add to the pipeline of somebody else.</summary>
    private static bool IsStartup(IMethodSymbol configure, ProgramWalk walk) =>
        configure is { ReturnsVoid: true, IsExtensionMethod: false, IsAbstract: false, IsOverride: false, ContainingType: { IsAbstract: false } type }
        && configure.Parameters.Any(parameter => parameter.Type.Name == "IApplicationBuilder")
        && (walk.Startups.Contains(type) || type.Name.StartsWith("Startup", StringComparison.Ordinal) || type.Name.EndsWith("Startup", StringComparison.Ordinal))
        && !type.AllInterfaces.Any(one => one.Name != "IStartup" && one.GetMembers("Configure").Length > 0);

    private static bool IsConfigureServices(IMethodSymbol method) =>
        method.Name.StartsWith("Configure", StringComparison.Ordinal) && method.Name.EndsWith("Services", StringComparison.Ordinal)
        && method.Parameters.Any(parameter => Subjects.Of(parameter.Type) is Subject.Services);
}
