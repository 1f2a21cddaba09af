using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Finds the controllers of a program, by the framework's own rules, and the endpoints that their actions are.</summary>
internal sealed class ControllerReader(CodeBase code)
{
    private readonly List<CorsMetadata> _conventions = [];

    private GroupContext? _group;

    private Access _access = Access.Unsaid;

    private bool _byConvention;

    private bool _isClassic;

    private bool _complete = true;

    private bool? _isApi;

    /// <summary>Notes a call that registers controllers.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="group">The group it is made on.</param>
    /// <param name="conventions">The conventions that follow it.</param>
    public void Map(string name, GroupContext group, Conventions conventions)
    {
        // The same controllers in several groups have several endpoints each; only those of one are told.
        _complete &= (_group is null || ReferenceEquals(_group, group)) && conventions.Complete;
        _group ??= group;
        _byConvention |= name != "MapControllers";
        _isClassic |= name is "UseMvc" or "UseMvcWithDefaultRoute";
        // Those of a single route are not for actions with routes of their own.
        _complete &= name is "MapControllers" || conventions.Metadata.Count == 0;
        if (name is "MapControllers")
        {
            _conventions.AddRange(conventions.Metadata);
            _access = _access.And(conventions.Access);
        }
    }

    /// <summary>The endpoints; none as long as no call registers controllers.</summary>
    public IReadOnlyList<Endpoint> Read(ISet<SyntaxTree>? only)
    {
        if (_group is null)
            return [];
        var endpoints = new List<Endpoint>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in only ?? code.Compilation.SyntaxTrees)
        {
            code.Cancellation.ThrowIfCancellationRequested();
            foreach (var declared in code.ControllersOf(tree))
                endpoints.AddRange(Actions(declared, seen).Select(InContext));
        }

        return endpoints;
    }

    private IEnumerable<ActionEndpoint> Actions(ClassDeclarationSyntax declared, HashSet<ISymbol> seen)
    {
        if (ControllerSource.Actions(declared, code) is { } written)
        {
            var controller = new ActionReader(declared.Identifier.ValueText, written.Attributes, IsApi, _byConvention, code);
            return written.Actions.Select(controller.Read).OfType<ActionEndpoint>();
        }

        if (code.Model(declared.SyntaxTree).GetDeclaredSymbol(declared, code.Cancellation) is not INamedTypeSymbol type || !MayBeController(type) || !seen.Add(type))
            return [];
        var attributes = EndpointAttributes.Of(type);
        if (!IsController(type, attributes))
            return [];
        var bound = new ActionReader(type.Name, attributes, IsApi, _byConvention, code);
        return ControllerSymbol.Actions(type, code).Select(bound.Read).OfType<ActionEndpoint>();
    }

    /// <summary>The assembly makes every controller an <c>[ApiController]</c>.</summary>
    private bool IsApi => _isApi ??= code.Compilation.Assembly.GetAttributes().Any(attribute => EndpointAttributes.Is(attribute, "ApiControllerAttribute"));

    private Endpoint InContext(ActionEndpoint action)
    {
        var access = _group!.Access.And(action.Access).And(_access);
        IReadOnlyList<CorsMetadata> metadata = [.. _group.Metadata, .. action.Endpoint.Metadata, .. _conventions];
        return action.Endpoint with
        {
            IsProtected = access.IsProtected,
            Schemes = access.Schemes,
            Metadata = metadata,
            // Without endpoint routing the middleware does not see the attributes.
            Complete = action.Endpoint.Complete && _group.Complete && _complete && !(_isClassic && metadata.Count > 0),
        };
    }

    private static bool MayBeController(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, DeclaredAccessibility: Accessibility.Public, ContainingType: null, IsAbstract: false, IsStatic: false, IsGenericType: false };

    private static bool IsController(INamedTypeSymbol type, IReadOnlyList<AppliedAttribute> attributes) =>
        (type.Name.EndsWith("Controller", StringComparison.OrdinalIgnoreCase) || attributes.Any(attribute => attribute.Is("ControllerAttribute")))
        && !attributes.Any(attribute => attribute.Is("NonControllerAttribute"));
}
