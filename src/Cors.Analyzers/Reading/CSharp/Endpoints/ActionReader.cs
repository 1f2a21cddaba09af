using Cors.Analyzers.Reading.CSharp.Applications;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>An action's endpoint, before the conventions of all controllers.</summary>
/// <param name="Endpoint">The endpoint, with the metadata of its attributes.</param>
/// <param name="Access">Who may call, by attributes.</param>
internal readonly record struct ActionEndpoint(Endpoint Endpoint, Access Access);

/// <summary>Reads the actions of a controller.</summary>
/// <param name="controller">The controller.</param>
/// <param name="attributes">Its attributes, with those that it inherits.</param>
/// <param name="isApi">The assembly makes every controller an <c>[ApiController]</c>.</param>
/// <param name="byConvention">There are routes for actions that have none of their own.</param>
/// <param name="code">The compilation.</param>
internal sealed class ActionReader(INamedTypeSymbol controller, IReadOnlyList<AttributeData> attributes, bool isApi, bool byConvention, CodeBase code)
{
    private readonly bool _isApi = isApi || attributes.Any(attribute => EndpointAttributes.Is(attribute, "ApiControllerAttribute"));

    /// <summary>The endpoints of the actions, those of the class itself first.</summary>
    public IEnumerable<ActionEndpoint> Read()
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
                if (IsAction(method) && Of(method) is { } endpoint)
                    yield return endpoint;
            }
        }
    }

    private static bool IsAction(IMethodSymbol method)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsAbstract: false, IsGenericMethod: false } || method is { Name: "Dispose", Parameters.IsEmpty: true })
            return false;
        var root = method;
        while (root.OverriddenMethod is { } next)
            root = next;
        return root.ContainingType.SpecialType is not SpecialType.System_Object;
    }

    private ActionEndpoint? Of(IMethodSymbol method)
    {
        var own = EndpointAttributes.Of(method);
        if (own.Any(attribute => EndpointAttributes.Is(attribute, "NonActionAttribute")))
            return null;
        var templates = own.Where(IsRoute).Select(Template).ToList();
        var prefix = attributes.Where(IsRoute).Select(Template).FirstOrDefault();
        var isRouted = prefix is not null || templates.Any(template => template is not null);
        if (!isRouted && !byConvention)
            return null;
        var methods = Methods(own);
        var at = method.Locations.Concat(controller.Locations).FirstOrDefault(location => location.SourceTree is { } tree && code.Compilation.ContainsSyntaxTree(tree)) is { SourceTree: { } home } place
            ? code.At(home, place.SourceSpan)
            : default;
        if (at.Document is null)
            return null;
        var words = isRouted
            ? Routes.OfAction(prefix, templates.FirstOrDefault(template => template is not null), Short(controller.Name), method.Name, Area())
            : $"{controller.Name}.{method.Name}";
        var endpoint = new Endpoint(at, (methods.Count == 0 ? "" : string.Join(", ", methods) + " ") + words)
        {
            Methods = methods,
            ReadsJson = ReadsJson(method, own),
            Metadata = [.. EndpointAttributes.Cors(attributes, at, code), .. EndpointAttributes.Cors(own, at, code)],
            Writes = new LazyList<Sourced<string>>(() => WrittenHeaders.Of(method, code)),
        };
        return new ActionEndpoint(endpoint, EndpointAttributes.Access(attributes).And(EndpointAttributes.Access(own)));
    }

    private static bool IsRoute(AttributeData attribute) => attribute.AttributeClass is { } type && EndpointAttributes.Implements(type, "IRouteTemplateProvider");

    private static string? Template(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault(argument => argument is { Kind: TypedConstantKind.Primitive, Value: string }) is { Kind: TypedConstantKind.Primitive, Value: string template } && !EndpointAttributes.Is(attribute, "AcceptVerbsAttribute")
            ? template
            : attribute.NamedArguments.FirstOrDefault(argument => argument.Key is "Route" or "Template").Value.Value as string;

    private string? Area() =>
        attributes.FirstOrDefault(attribute => EndpointAttributes.Is(attribute, "AreaAttribute"))?.ConstructorArguments.FirstOrDefault().Value as string;

    private static string Short(string name) => name.EndsWith("Controller", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - "Controller".Length) : name;

    /// <summary>The methods that attributes name; none when they name none, or one of them is of a class that is not known.</summary>
    private static IReadOnlyList<string> Methods(IReadOnlyList<AttributeData> own)
    {
        var methods = new List<string>();
        foreach (var attribute in own)
        {
            if (attribute.AttributeClass is not { } type || !EndpointAttributes.Implements(type, "IActionHttpMethodProvider"))
                continue;
            var known = Known.FirstOrDefault(pair => EndpointAttributes.Is(attribute, pair.Attribute)).Method;
            if (known is not null)
                methods.Add(known);
            else if (type.Name == "AcceptVerbsAttribute")
                methods.AddRange(Verbs(attribute));
            else
                return [];
        }

        return [.. methods.Distinct()];
    }

    private static IEnumerable<string> Verbs(AttributeData attribute) =>
        attribute.ConstructorArguments.SelectMany(argument => argument.Kind is TypedConstantKind.Array ? (argument.IsNull ? [] : argument.Values.AsEnumerable()) : [argument]).Select(one => one.Value).OfType<string>().Select(verb => verb.ToUpperInvariant());

    private static readonly IReadOnlyList<(string Attribute, string Method)> Known =
    [
        ("HttpGetAttribute", "GET"), ("HttpPostAttribute", "POST"), ("HttpPutAttribute", "PUT"), ("HttpDeleteAttribute", "DELETE"),
        ("HttpPatchAttribute", "PATCH"), ("HttpHeadAttribute", "HEAD"), ("HttpOptionsAttribute", "OPTIONS"),
    ];

    private bool? ReadsJson(IMethodSymbol method, IReadOnlyList<AttributeData> own)
    {
        var consumed = own.Concat(attributes).FirstOrDefault(attribute => EndpointAttributes.Is(attribute, "ConsumesAttribute"));
        bool? answer = false;
        foreach (var parameter in method.Parameters)
        {
            var one = OfParameter(parameter);
            if (one is true)
            {
                answer = true;
                break;
            }

            answer = one is null ? null : answer;
        }

        return answer is false || consumed is null ? answer
            : ContentTypes.ReadJson([.. Verbs(consumed).Select(type => type.ToLowerInvariant())]) is false ? false : answer;
    }

    private bool? OfParameter(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (EndpointAttributes.Is(attribute, "FromBodyAttribute"))
                return true;
            if (attribute.AttributeClass is { } type && (EndpointAttributes.Implements(type, "IBindingSourceMetadata") || type.Name is "FromKeyedServicesAttribute"))
                return EndpointAttributes.Is(attribute, "ModelBinderAttribute") ? null : false;
        }

        return _isApi ? BodyTypes.IsBody(parameter.Type) : false;
    }
}
