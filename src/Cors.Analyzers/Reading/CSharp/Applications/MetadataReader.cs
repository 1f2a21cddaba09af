using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Reads what attributes and conventions say of an endpoint's CORS policy.</summary>
internal static class MetadataReader
{
    /// <summary>The metadata of an attribute; null when it is none of ASP.NET Core's CORS.</summary>
    public static CorsMetadata? Read(AttributeSyntax attribute, CodeBase code)
    {
        if (code.Plain.ClassOf(attribute) is { } plain)
            return Of(plain, attribute, code);
        var info = code.Model(attribute.SyntaxTree).GetSymbolInfo(attribute, code.Cancellation);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.ContainingType is { } type ? Of(type, attribute, code) : null;
    }

    /// <summary>The metadata of an attribute of a class; null when the class is none of ASP.NET Core's CORS.</summary>
    public static CorsMetadata? Of(INamedTypeSymbol type, AttributeSyntax attribute, CodeBase code) =>
        IsCors(type.ContainingNamespace) && type.Name is "EnableCorsAttribute" or "DisableCorsAttribute" ? Of(type.Name, attribute, code) : null;

    /// <summary>Is it ASP.NET Core's own namespace of CORS?</summary>
    public static bool IsCors(INamespaceSymbol? space) =>
        space is { Name: "Cors", ContainingNamespace: { Name: "AspNetCore", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>The metadata of one of the two attributes.</summary>
    /// <param name="name">The name of its class.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="code">The compilation.</param>
    public static CorsMetadata Of(string name, AttributeSyntax attribute, CodeBase code)
    {
        var at = code.At(attribute.Name);
        if (name == "DisableCorsAttribute")
            return new CorsMetadata(MetadataKind.Attribute, PolicyChoice.Default, at) { Disables = true, Extent = ExtentOf(attribute) };
        var argument = attribute.ArgumentList?.Arguments.FirstOrDefault();
        if (argument is null)
            return new CorsMetadata(MetadataKind.Attribute, PolicyChoice.Default, at) { Extent = ExtentOf(attribute) };
        var policy = code.Text(argument.Expression);
        return new CorsMetadata(MetadataKind.Attribute, policy is null ? PolicyChoice.Unknown : PolicyChoice.Named, at) { Name = policy, Extent = ExtentOf(attribute) };
    }

    /// <summary>Is it the attribute of Web API 2, on a controller of ASP.NET Core?</summary>
    public static bool IsForeign(AttributeSyntax attribute, CodeBase code)
    {
        var model = code.Model(attribute.SyntaxTree);
        if (model.GetTypeInfo(attribute, code.Cancellation).Type is not { Name: "EnableCorsAttribute", ContainingNamespace: { } home } || home.ToDisplayString() != "System.Web.Http.Cors"
            || attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration)
            return false;
        for (var type = model.GetDeclaredSymbol(declaration, code.Cancellation) as INamedTypeSymbol; type is not null; type = type.BaseType)
        {
            if (type.Name == "ControllerBase" && type.ContainingNamespace?.ToDisplayString() == "Microsoft.AspNetCore.Mvc")
                return true;
        }

        return false;
    }

    /// <summary>The metadata of <c>RequireCors</c>; null when the call is another one of that name.</summary>
    public static CorsMetadata? Read(InvocationExpressionSyntax call, CodeBase code, MetadataKind kind = MetadataKind.Convention)
    {
        var method = code.Method(call);
        // Half typed, or on something of a package that is missing: it is there, whatever it asks for.
        if (method is null)
            return new CorsMetadata(kind, PolicyChoice.Unknown, code.At(CorsSites.TokenOf(call)));
        if (method is not { Name: "RequireCors", ContainingType.Name: "CorsEndpointConventionBuilderExtensions" })
            return null;
        var arguments = call.ArgumentList.Arguments;
        var given = method.ReducedFrom is null && arguments.Count > 0 ? arguments.RemoveAt(0) : arguments;
        var (applies, name, inline) = PolicyOf(given, method, call, code);
        var oneOf = applies is PolicyChoice.Unknown && given.Count > 0 ? code.Names(given[0].Expression) : [];
        return new CorsMetadata(kind, applies, code.At(CorsSites.TokenOf(call))) { Name = name, OneOf = oneOf, Inline = inline, Extent = Extents.OfCall(call) };
    }

    /// <summary>Which policy <c>UseCors</c> or <c>RequireCors</c> asks for.</summary>
    /// <param name="arguments">The arguments, without the receiver.</param>
    /// <param name="method">What is called.</param>
    /// <param name="call">The call.</param>
    /// <param name="code">The compilation.</param>
    public static (PolicyChoice Applies, Sourced<string>? Name, IReadOnlyList<CorsPolicy> Inline) PolicyOf(SeparatedSyntaxList<ArgumentSyntax> arguments, IMethodSymbol method, InvocationExpressionSyntax call, CodeBase code)
    {
        if (arguments.Count == 0)
            return (PolicyChoice.Default, null, []);
        if (method.Parameters.LastOrDefault()?.Type.SpecialType is not SpecialType.System_String)
            return (PolicyChoice.Inline, null, code.Policies(call));
        var name = code.Text(arguments[0].Expression);
        return (name is null ? PolicyChoice.Unknown : PolicyChoice.Named, name, []);
    }

    /// <summary>An attribute goes with its brackets when nothing else stands in them.</summary>
    private static TextSpan ExtentOf(AttributeSyntax attribute)
    {
        if (attribute.Parent is not AttributeListSyntax list || list.Target is not null)
            return default;
        if (list.Attributes.Count > 1)
        {
            var index = list.Attributes.IndexOf(attribute);
            return index < list.Attributes.Count - 1
                ? TextSpan.FromBounds(attribute.SpanStart, list.Attributes[index + 1].SpanStart)
                : TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End);
        }

        var text = list.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(list.SpanStart);
        var alone = line.EndIncludingLineBreak >= list.Span.End && text.ToString(TextSpan.FromBounds(line.Start, list.SpanStart)).Trim().Length == 0
            && text.ToString(TextSpan.FromBounds(list.Span.End, line.End)).Trim().Length == 0;
        return alone ? line.SpanIncludingLineBreak : list.FullSpan.End > list.Span.End ? TextSpan.FromBounds(list.SpanStart, list.FullSpan.End) : list.Span;
    }
}
