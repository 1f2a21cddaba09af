using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Reads what attributes say of endpoints.</summary>
internal static class EndpointAttributes
{
    /// <summary>The CORS metadata of attributes, in their order.</summary>
    /// <param name="attributes">The attributes.</param>
    /// <param name="fallback">Where a finding stands about an attribute that is not written in this program.</param>
    /// <param name="code">The compilation.</param>
    public static IReadOnlyList<CorsMetadata> Cors(IReadOnlyList<AppliedAttribute> attributes, Place fallback, CodeBase code)
    {
        List<CorsMetadata>? found = null;
        foreach (var attribute in attributes)
        {
            if (IsCors(attribute.Facts))
                (found ??= []).Add(attribute.Cors(fallback, code));
        }

        return found ?? (IReadOnlyList<CorsMetadata>)[];
    }

    /// <summary>Who may call, by attributes.</summary>
    public static Access Access(IReadOnlyList<AppliedAttribute> attributes)
    {
        var access = Endpoints.Access.Unsaid;
        foreach (var attribute in attributes)
        {
            if (attribute.Implements("IAllowAnonymous"))
                access = access.And(Endpoints.Access.Anonymous);
            else if (attribute.Implements("IAuthorizeData"))
                access = access.And(Endpoints.Access.Authorized with { Schemes = Schemes(attribute) });
        }

        return access;
    }

    /// <summary>Is it CORS metadata for the framework?</summary>
    public static bool IsCors(ITypeSymbol type) => IsCors(AttributeFacts.Of(type));

    private static bool IsCors(AttributeFacts facts) => facts.Implements("ICorsMetadata") || facts.Implements("IEnableCorsAttribute") || facts.Implements("IDisableCorsAttribute");

    /// <summary>Is it the framework's own attribute, no class that somebody derived from it?</summary>
    public static bool IsOwn(ITypeSymbol type) => MetadataReader.IsCors(type.ContainingNamespace);

    /// <summary>Does the type implement an interface of ASP.NET Core?</summary>
    public static bool Implements(ITypeSymbol type, string name) => AttributeFacts.Of(type).Implements(name);

    /// <summary>Is the attribute's class of that name, or derived from it?</summary>
    public static bool Is(AttributeData attribute, string name) => attribute.AttributeClass is { } type && AttributeFacts.Of(type).Is(name);

    /// <summary>The attributes of a class as reflection gives them: its own first, then what it inherits.</summary>
    public static IReadOnlyList<AppliedAttribute> Of(INamedTypeSymbol type)
    {
        var all = new List<AttributeData>();
        for (INamedTypeSymbol? level = type; level is not null && level.SpecialType is not SpecialType.System_Object; level = level.BaseType)
            Add(all, level.GetAttributes(), isInherited: !SymbolEqualityComparer.Default.Equals(level, type));
        return [.. all.Select(AppliedAttribute.Of).OfType<AppliedAttribute>()];
    }

    /// <summary>The attributes of a method as reflection gives them: its own first, then those of what it overrides.</summary>
    public static IReadOnlyList<AppliedAttribute> Of(IMethodSymbol method)
    {
        var all = new List<AttributeData>();
        for (var level = method; level is not null; level = level.OverriddenMethod)
            Add(all, level.GetAttributes(), isInherited: !SymbolEqualityComparer.Default.Equals(level, method));
        return [.. all.Select(AppliedAttribute.Of).OfType<AppliedAttribute>()];
    }

    private static void Add(List<AttributeData> all, ImmutableArray<AttributeData> attributes, bool isInherited)
    {
        foreach (var attribute in attributes)
        {
            if (!isInherited || (attribute.AttributeClass is { } type && AttributeFacts.Of(type).Usage.Value is var (inherited, multiple) && inherited && (multiple || !all.Any(other => SymbolEqualityComparer.Default.Equals(other.AttributeClass, type)))))
                all.Add(attribute);
        }
    }

    private static IReadOnlyList<string> Schemes(AppliedAttribute attribute)
    {
        // A class of the program's own may name any in its constructor.
        if (attribute.Name != "AuthorizeAttribute")
            return ["?"];
        return attribute.Named("AuthenticationSchemes") is { } schemes
            ? [.. schemes.Split(',').Select(scheme => scheme.Trim()).Where(scheme => scheme.Length > 0)]
            : [];
    }
}
