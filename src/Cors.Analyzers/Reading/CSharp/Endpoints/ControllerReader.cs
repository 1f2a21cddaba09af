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
        var api = code.Compilation.Assembly.GetAttributes().Any(attribute => EndpointAttributes.Is(attribute, "ApiControllerAttribute"));
        var endpoints = new List<Endpoint>();
        foreach (var type in code.Compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type, code.Cancellation).OfType<INamedTypeSymbol>())
        {
            if ((only is not null && !IsIn(type, only)) || !MayBeController(type))
                continue;
            code.Cancellation.ThrowIfCancellationRequested();
            var attributes = EndpointAttributes.Of(type);
            if (IsController(type, attributes))
                endpoints.AddRange(new ActionReader(type, attributes, api, _byConvention, code).Read().Select(InContext));
        }

        return endpoints;
    }

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

    private bool MayBeController(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, DeclaredAccessibility: Accessibility.Public, ContainingType: null, IsAbstract: false, IsStatic: false, IsGenericType: false }
        && (type.Name.EndsWith("Controller", StringComparison.OrdinalIgnoreCase) || LooksLikeOne(type));

    private static bool IsIn(INamedTypeSymbol type, ISet<SyntaxTree> files)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (files.Contains(reference.SyntaxTree))
                return true;
        }

        return false;
    }

    /// <summary>By its looks: to bind the bases and attributes of all classes is dear.</summary>
    private bool LooksLikeOne(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(code.Cancellation) is ClassDeclarationSyntax declared
                && (declared.BaseList?.Types.Any(one => one.Type.ToString().IndexOf("Controller", StringComparison.Ordinal) >= 0) == true
                    || declared.AttributeLists.Any(list => list.Attributes.Any(one => one.Name.ToString() is var name && (name.IndexOf("Controller", StringComparison.Ordinal) >= 0 || name.EndsWith("Route", StringComparison.Ordinal))))))
                return true;
        }

        return false;
    }

    private static bool IsController(INamedTypeSymbol type, IReadOnlyList<AttributeData> attributes) =>
        (type.Name.EndsWith("Controller", StringComparison.OrdinalIgnoreCase) || attributes.Any(attribute => EndpointAttributes.Is(attribute, "ControllerAttribute")))
        && !attributes.Any(attribute => EndpointAttributes.Is(attribute, "NonControllerAttribute"));
}
