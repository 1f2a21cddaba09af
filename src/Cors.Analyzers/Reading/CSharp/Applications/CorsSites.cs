using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>The places of a file that speak of CORS by name: findings about a program stand there.</summary>
internal static class CorsSites
{
    private const string Word = "Cors";

    private static readonly string[] Words = [Word, "Access-Control-Allow-O", "AccessControlAllowO"];

    /// <summary>Does the node speak of CORS by name? Looks at names only.</summary>
    public static bool Is(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call when NameOf(call) is "UseCors" or "AddCors" or "AddPolicy" or "AddDefaultPolicy" or "RequireCors" or "WithOrigins" => true,
        AttributeSyntax attribute => NameOf(attribute.Name) is "EnableCors" or "DisableCors" or "EnableCorsAttribute" or "DisableCorsAttribute",
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DefaultPolicyName" } } => true,
        _ => HandWriting.Is(node),
    };

    /// <summary>What a file says of CORS.</summary>
    public static FileSites In(SyntaxTree tree)
    {
        if (!Says(tree, Words))
            return FileSites.None;
        var sites = new List<SyntaxNode>();
        var (providesPolicies, usesOtherwise) = (false, false);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (Is(node))
                sites.Add(node);
            else if (node is IdentifierNameSyntax { Identifier.ValueText: var name })
                (providesPolicies, usesOtherwise) = (providesPolicies || name is "ICorsPolicyProvider", usesOtherwise || IsOtherUse(name, node));
        }

        return sites.Count == 0 && !providesPolicies && !usesOtherwise ? FileSites.None : new FileSites(sites, providesPolicies, usesOtherwise);
    }

    /// <summary>Policies are asked for in other ways too: <c>WithMetadata(new EnableCorsAttribute("name"))</c>, a filter of MVC, the CORS service.</summary>
    private static bool IsOtherUse(string name, SyntaxNode node) =>
        name is "ICorsService" or "CorsAuthorizationFilterFactory" or "CorsAuthorizationFilter" or "IEnableCorsAttribute" or "ICorsMetadata" || (name is "EnableCorsAttribute" && node.Parent is not AttributeSyntax);

    /// <summary>Does the file hold the word at all? Most do not, and this is all that they cost.</summary>
    public static bool Says(SyntaxTree tree) => Says(tree, [Word]);

    private static bool Says(SyntaxTree tree, string[] words)
    {
        if (!tree.TryGetText(out var text))
            text = tree.GetText();
        var buffer = System.Buffers.ArrayPool<char>.Shared.Rent(Math.Min(text.Length, Chunk) + Overlap);
        try
        {
            for (var start = 0; start < text.Length; start += Chunk)
            {
                var count = Math.Min(Chunk + Overlap, text.Length - start);
                text.CopyTo(start, buffer, 0, Math.Min(count, buffer.Length));
                foreach (var word in words)
                {
                    if (buffer.AsSpan(0, Math.Min(count, buffer.Length)).IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
                        return true;
                }
            }

            return false;
        }
        finally
        {
            System.Buffers.ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private const int Chunk = 4096;

    /// <summary>No word is longer.</summary>
    private const int Overlap = 32;

    /// <summary>The name of what is called.</summary>
    public static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The last part of a name.</summary>
    public static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The token that names what a site is about.</summary>
    public static SyntaxToken TokenOf(SyntaxNode site) => site switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax access } => access.Name.Identifier,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name.Identifier,
        AttributeSyntax attribute => attribute.Name.GetLastToken(),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => access.Name.Identifier,
        _ => site.GetFirstToken(),
    };
}

/// <summary>What one file says of CORS.</summary>
/// <param name="Sites">The places, in order.</param>
/// <param name="ProvidesPolicies">It speaks of <c>ICorsPolicyProvider</c>, which can find policies by other means than their names.</param>
/// <param name="UsesOtherwise">It may ask for policies in a way that is not read.</param>
internal sealed record FileSites(IReadOnlyList<SyntaxNode> Sites, bool ProvidesPolicies, bool UsesOtherwise)
{
    /// <summary>Nothing.</summary>
    public static readonly FileSites None = new([], false, false);
}
