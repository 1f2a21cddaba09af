using System.Runtime.CompilerServices;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Tells what the framework makes of a parameter that does not say where it comes from.</summary>
internal static class BodyTypes
{
    /// <summary>Comes a parameter of this type from a JSON body? Null when it may as well be a service.</summary>
    public static bool? IsBody(ITypeSymbol type) => Known.GetValue(type, static one => new StrongBox<bool?>(Find(one))).Value;

    /// <summary>The same few types are asked about again and again.</summary>
    private static readonly ConditionalWeakTable<ITypeSymbol, StrongBox<bool?>> Known = new();

    private static bool? Find(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } => IsBody(inner),
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } => true,
        { SpecialType: not SpecialType.None and < SpecialType.System_Array } => false,
        { SpecialType: SpecialType.System_DateTime, TypeKind: not TypeKind.Error } => false,
        { TypeKind: TypeKind.Enum } => false,
        IArrayTypeSymbol array => !IsFile(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named => OfNamed(named),
        _ => null,
    };

    private static bool? OfNamed(INamedTypeSymbol type)
    {
        if (type.Name is "HttpContext" or "HttpRequest" or "HttpResponse" or "CancellationToken" or "ClaimsPrincipal" or "Stream" or "PipeReader" or "Uri" or "Version" or "IFormFile" or "IFormFileCollection" or "IFormCollection" or "StringValues")
            return false;
        if (type.TypeArguments is [{ } element] && IsFile(element))
            return false;
        if (IsCollection(type))
            return true;
        if (type.TypeKind is TypeKind.Interface || type.IsAbstract || ParsesItself(type))
            return type.TypeKind is TypeKind.Interface || type.IsAbstract ? null : false;
        if (type.Name is "JsonElement" or "JsonDocument" or "JsonNode" or "JsonObject" or "JsonArray" or "JObject" or "JToken" or "JsonPatchDocument")
            return true;
        return IsData(type) ? true : null;
    }

    /// <summary>An upload comes from a form, alone or with others.</summary>
    private static bool IsFile(ITypeSymbol type) => type.Name == "IFormFile";

    /// <summary>A collection, but not <c>IEnumerable</c>, which dependency injection can always give.</summary>
    private static bool IsCollection(INamedTypeSymbol type) =>
        type.Name is "List" or "Dictionary" or "HashSet" or "IList" or "ICollection" or "IReadOnlyList" or "IReadOnlyCollection" or "IDictionary" or "ISet" or "Collection"
        && type.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) is true;

    /// <summary>Has its own way out of a string or a request.</summary>
    private static bool ParsesItself(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null && level.SpecialType is not SpecialType.System_Object; level = level.BaseType)
        {
            if (level.GetMembers("TryParse").Concat(level.GetMembers("BindAsync")).Any(member => member is IMethodSymbol { IsStatic: true }))
                return true;
            if (level.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "TypeConverterAttribute" or "ModelBinderAttribute" }))
                return true;
        }

        return false;
    }

    /// <summary>A class that holds data to be read from JSON: its properties can be set, and no constructor wants anything else. Settings look so too, and come from services.</summary>
    private static bool IsData(INamedTypeSymbol type)
    {
        if (Suffixes.Any(suffix => type.Name.EndsWith(suffix, StringComparison.Ordinal)))
            return false;
        var properties = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (INamedTypeSymbol? level = type; level is not null && level.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); level = level.BaseType)
        {
            if (level.Name is "DbContext" or "ControllerBase" or "Hub")
                return false;
            foreach (var member in level.GetMembers())
            {
                // Such a class is sent as a form, whether the action says so or not.
                if (member is IPropertySymbol upload && (IsFile(upload.Type) || upload.Type.Name == "IFormFileCollection"))
                    return false;
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public } property)
                    properties.Add(property.Name);
                else if (member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } read && type.InstanceConstructors.Any(one => one.Parameters.Any(parameter => string.Equals(parameter.Name, read.Name, StringComparison.OrdinalIgnoreCase))))
                    properties.Add(read.Name);
            }
        }

        return properties.Count > 0 && type.InstanceConstructors.Any(one => one.DeclaredAccessibility is Accessibility.Public
            && one.Parameters.All(parameter => properties.Contains(parameter.Name) && !(parameter.Type is { TypeKind: TypeKind.Interface } type && !(type is INamedTypeSymbol named && (IsCollection(named) || named.Name == "IEnumerable")))));
    }

    private static readonly IReadOnlyList<string> Suffixes =
        ["Service", "Repository", "Manager", "Handler", "Context", "Factory", "Provider", "Client", "Store", "Settings", "Options", "Configuration", "Config", "State", "Cache", "Logger", "Mapper", "Validator", "Helper", "Database", "Db"];
}
