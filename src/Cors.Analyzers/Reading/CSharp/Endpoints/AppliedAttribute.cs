using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>An attribute that stands on something: as the compiler has bound it, or as it is written where its name tells enough.</summary>
internal abstract class AppliedAttribute
{
    private AppliedAttribute(string name, AttributeFacts facts)
    {
        Name = name;
        Facts = facts;
    }

    /// <summary>The name of its class.</summary>
    public string Name { get; }

    /// <summary>What its class is.</summary>
    public AttributeFacts Facts { get; }

    /// <summary>The first argument by position, when it is a string; null else.</summary>
    public abstract string? Text { get; }

    /// <summary>All strings among the arguments by position, those in lists too.</summary>
    public abstract IEnumerable<string> Texts { get; }

    /// <summary>Its CORS metadata.</summary>
    /// <param name="fallback">Where a finding stands about an attribute that is not written in this program.</param>
    /// <param name="code">The compilation.</param>
    public abstract CorsMetadata Cors(Place fallback, CodeBase code);

    /// <summary>The string that is given under a name; null when there is none.</summary>
    public abstract string? Named(string name);

    /// <summary>Is it of the class, or of one that derives from it?</summary>
    public bool Is(string name) => Facts.Is(name);

    /// <summary>Does its class implement an interface of ASP.NET Core?</summary>
    public bool Implements(string name) => Facts.Implements(name);

    /// <summary>Does it derive from this class, and may stand only once, so that it hides what is inherited?</summary>
    public static AppliedAttribute? Of(AttributeData data) => data.AttributeClass is { } type ? new Bound(data, type) : null;

    /// <summary>The attributes of a list that the compiler has bound; those of unknown classes are left out.</summary>
    public static IReadOnlyList<AppliedAttribute> Of(ImmutableArray<AttributeData> attributes) => [.. attributes.Select(Of).OfType<AppliedAttribute>()];

    /// <summary>The attributes as they are written; null when the name of one of them does not tell enough.</summary>
    public static IReadOnlyList<AppliedAttribute>? Of(SyntaxList<AttributeListSyntax> lists, CodeBase code)
    {
        if (lists.Count == 0)
            return [];
        var all = new List<AppliedAttribute>();
        foreach (var list in lists)
        {
            if (list.Target is not null)
                continue;
            foreach (var attribute in list.Attributes)
            {
                if (code.Plain.ClassOf(attribute) is not { } name)
                    return null;
                all.Add(new Written(attribute, name, code));
            }
        }

        return all;
    }

    private sealed class Bound(AttributeData data, INamedTypeSymbol type) : AppliedAttribute(type.Name, AttributeFacts.Of(type))
    {
        public override string? Text => data.ConstructorArguments.FirstOrDefault(argument => argument is { Kind: TypedConstantKind.Primitive, Value: string }) is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

        public override IEnumerable<string> Texts =>
            data.ConstructorArguments.SelectMany(argument => argument.Kind is TypedConstantKind.Array ? (argument.IsNull ? [] : argument.Values.AsEnumerable()) : [argument]).Select(one => one.Value).OfType<string>();

        public override string? Named(string name) => data.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string;

        public override CorsMetadata Cors(Place fallback, CodeBase code) =>
            (EndpointAttributes.IsOwn(type) && data.ApplicationSyntaxReference is { } reference && code.Compilation.ContainsSyntaxTree(reference.SyntaxTree) && reference.GetSyntax(code.Cancellation) is AttributeSyntax syntax
                ? MetadataReader.Of(type, syntax, code)
                : null) ?? new CorsMetadata(MetadataKind.Attribute, PolicyChoice.Unknown, fallback);
    }

    private sealed class Written(AttributeSyntax attribute, string name, CodeBase code) : AppliedAttribute(name, FrameworkAttributes.Facts(name)!)
    {
        public override string? Text => Arguments.Select(argument => code.Constant(argument.Expression)).OfType<string>().FirstOrDefault();

        public override IEnumerable<string> Texts => Arguments.SelectMany(argument => Elements(argument.Expression)).Select(code.Constant).OfType<string>();

        public override string? Named(string name)
        {
            foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
            {
                if (argument.NameEquals?.Name.Identifier.ValueText == name)
                    return code.Constant(argument.Expression);
            }

            return null;
        }

        public override CorsMetadata Cors(Place fallback, CodeBase code) => MetadataReader.Of(Name, attribute, code);

        private IEnumerable<AttributeArgumentSyntax> Arguments => attribute.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null) ?? [];

        private static IEnumerable<ExpressionSyntax> Elements(ExpressionSyntax expression) => expression switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } braces } => braces.Expressions,
            ImplicitArrayCreationExpressionSyntax { Initializer: { } braces } => braces.Expressions,
            CollectionExpressionSyntax brackets => brackets.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
            _ => [expression],
        };
    }
}
