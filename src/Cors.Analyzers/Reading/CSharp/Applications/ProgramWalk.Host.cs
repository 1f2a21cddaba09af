using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <content>The host and its services.</content>
internal sealed partial class ProgramWalk
{
    private void Registers(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        Registrations.Add(new ServiceCall(call, method, _choices.IsEmpty));
        KnowsServices &= !code.Reach.IsOpen(method.ContainingAssembly);
        MayBringMvc |= code.Reach.Refers(method.ContainingAssembly, Reach.Mvc);
    }

    private void OnHost(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        KnowsServices &= !code.Reach.IsOpen(method.ContainingAssembly) && (method.Name != "UseStartup" || IsOwnStartup(method));
        MayBringMvc |= code.Reach.Refers(method.ContainingAssembly, Reach.Mvc);
        foreach (var lambda in Lambdas(call))
        {
            // The host's Configure makes a pipeline of its own; what is given services or another builder adds to what there is.
            if (method.Name == "Configure" && Parameters(lambda).Any(parameter => Subjects.Of(parameter.Type) is Subject.Pipeline))
            {
                var draft = new Draft(code.At(CorsSites.TokenOf(call)), isWhole: true);
                Within(draft, () => Enter(lambda, draft));
                Pipelines.Add(draft);
            }
            else if (Parameters(lambda).Any(parameter => Subjects.Of(parameter.Type) is Subject.Services or Subject.Host))
            {
                Body(lambda);
            }
        }
    }

    /// <summary>The method that a call runs, where the class that it is called on is known; else the one that it names.</summary>
    private IMethodSymbol Dispatched(IMethodSymbol method)
    {
        for (var type = method.IsVirtual || method.IsAbstract || method.IsOverride ? _self : null; type is not null; type = type.BaseType)
        {
            foreach (var candidate in type.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (var one = candidate; one is not null; one = one.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, method.OriginalDefinition))
                        return candidate;
                }
            }
        }

        return method;
    }

    private bool IsOwnStartup(IMethodSymbol method)
    {
        if (method.TypeArguments is not [INamedTypeSymbol type])
            return false;
        Startups.Add(type);
        return SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, code.Compilation.Assembly);
    }
}
