using System.Runtime.CompilerServices;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>What a class of attributes is, worked out once: programs carry a few classes a thousand times.</summary>
internal sealed class AttributeFacts
{
    private static readonly ConditionalWeakTable<ITypeSymbol, AttributeFacts> Known = new();

    private readonly HashSet<string> _interfaces = new(StringComparer.Ordinal);

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The facts of a class whose names and interfaces are known beforehand.</summary>
    /// <param name="names">Its name, and those of its bases.</param>
    /// <param name="interfaces">The interfaces of ASP.NET Core that it implements.</param>
    public AttributeFacts(IReadOnlyList<string> names, IReadOnlyList<string> interfaces)
    {
        _names.UnionWith(names);
        _interfaces.UnionWith(interfaces);
        Usage = new Lazy<(bool, bool)>(static () => (true, false));
    }

    private AttributeFacts(ITypeSymbol type)
    {
        foreach (var one in type.AllInterfaces)
        {
            if (IsAspNetCore(one.ContainingNamespace))
                _interfaces.Add(one.Name);
        }

        for (var level = type; level is not null; level = level.BaseType)
            _names.Add(level.Name);
        Usage = new Lazy<(bool, bool)>(() => UsageOf(type), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Does a class that derives from one with the attribute have it too, and may it stand several times?</summary>
    public Lazy<(bool Inherited, bool Multiple)> Usage { get; }

    /// <summary>The facts of a type.</summary>
    public static AttributeFacts Of(ITypeSymbol type) => Known.GetValue(type, static one => new AttributeFacts(one));

    /// <summary>Does it implement an interface of ASP.NET Core?</summary>
    public bool Implements(string name) => _interfaces.Contains(name);

    /// <summary>Has it, or one of its bases, the name?</summary>
    public bool Is(string name) => _names.Contains(name);

    private static bool IsAspNetCore(INamespaceSymbol? space)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space is { Name: "AspNetCore", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }

    private static (bool Inherited, bool Multiple) UsageOf(ITypeSymbol type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: "AttributeUsageAttribute" }) is { } usage)
                return (Named(usage, "Inherited") ?? true, Named(usage, "AllowMultiple") ?? false);
        }

        return (true, false);
    }

    private static bool? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name) is { Key: not null, Value.Value: bool value } ? value : null;
}
