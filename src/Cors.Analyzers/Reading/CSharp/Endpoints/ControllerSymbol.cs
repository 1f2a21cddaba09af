using Cors.Analyzers.Reading.CSharp.Applications;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Finds the actions of a controller as the compiler knows it.</summary>
internal static class ControllerSymbol
{
    /// <summary>The actions, those of the class itself first.</summary>
    public static IEnumerable<ActionMethod> Actions(INamedTypeSymbol controller, CodeBase code)
    {
        var overridden = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (INamedTypeSymbol? level = controller; level is not null && level.SpecialType is not SpecialType.System_Object; level = level.BaseType)
        {
            if (level.ContainingAssembly is { } assembly && Reach.IsFramework(assembly.Name))
                yield break;
            foreach (var method in level.GetMembers().OfType<IMethodSymbol>())
            {
                if (overridden.Contains(method.OriginalDefinition))
                    continue;
                for (var hidden = method.OverriddenMethod; hidden is not null; hidden = hidden.OverriddenMethod)
                    overridden.Add(hidden.OriginalDefinition);
                if (Action(method, controller, code) is { } action)
                    yield return action;
            }
        }
    }

    /// <summary>A method as an action; null when it is none.</summary>
    /// <param name="method">The method.</param>
    /// <param name="controller">The controller whose action it is: a base of it may declare it.</param>
    /// <param name="code">The compilation.</param>
    public static ActionMethod? Action(IMethodSymbol method, INamedTypeSymbol controller, CodeBase code) =>
        IsAction(method) && method.Locations.Concat(controller.Locations).FirstOrDefault(location => location.SourceTree is { } tree && code.Compilation.ContainsSyntaxTree(tree)) is { SourceTree: { } home } place
            ? new ActionMethod(method.Name, code.At(home, place.SourceSpan), EndpointAttributes.Of(method), isApi => ReadsBody(method, isApi), method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation))
            : null;

    /// <summary>Does a parameter come from the body? Null when that is not known.</summary>
    public static bool? ReadsBody(IParameterSymbol parameter, bool isApi)
    {
        foreach (var attribute in AppliedAttribute.Of(parameter.GetAttributes()))
        {
            if (Source(attribute) is { IsKnown: true } source)
                return source.Body;
        }

        return isApi ? BodyTypes.IsBody(parameter.Type) : false;
    }

    /// <summary>Says the attribute where a parameter comes from, and is that the body?</summary>
    public static (bool IsKnown, bool? Body) Source(AppliedAttribute attribute) =>
        attribute.Is("FromBodyAttribute") ? (true, true)
        : attribute.Implements("IBindingSourceMetadata") || attribute.Name is "FromKeyedServicesAttribute" ? (true, attribute.Is("ModelBinderAttribute") ? null : false)
        : (false, null);

    /// <summary>One that comes from the body is enough; one that is not known leaves all unknown.</summary>
    public static bool? Any<T>(IEnumerable<T> parameters, Func<T, bool?> readsBody)
    {
        bool? answer = false;
        foreach (var parameter in parameters)
        {
            var one = readsBody(parameter);
            if (one is true)
                return true;
            answer = one is null ? null : answer;
        }

        return answer;
    }

    private static bool? ReadsBody(IMethodSymbol method, bool isApi) => Any(method.Parameters, parameter => ReadsBody(parameter, isApi));

    private static bool IsAction(IMethodSymbol method)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsAbstract: false, IsGenericMethod: false } || method is { Name: "Dispose", Parameters.IsEmpty: true })
            return false;
        var root = method;
        while (root.OverriddenMethod is { } next)
            root = next;
        return root.ContainingType.SpecialType is not SpecialType.System_Object;
    }
}
