using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>The places of a file that speak of CORS by name: findings about a program stand there.</summary>
internal static class CorsSites
{
    private const string Word = "Cors";

    /// <summary>Does the node speak of CORS by name? Looks at names only.</summary>
    public static bool Is(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => NameOf(call) is "UseCors" or "AddCors" or "AddPolicy" or "AddDefaultPolicy" or "RequireCors" or "WithOrigins",
        AttributeSyntax attribute => NameOf(attribute.Name) is "EnableCors" or "DisableCors" or "EnableCorsAttribute" or "DisableCorsAttribute",
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DefaultPolicyName" } } => true,
        _ => false,
    };

    /// <summary>What a file says of CORS.</summary>
    public static FileSites In(SyntaxTree tree)
    {
        if (!Says(tree))
            return FileSites.None;
        var sites = new List<SyntaxNode>();
        var providesPolicies = false;
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (Is(node))
                sites.Add(node);
            else if (node is IdentifierNameSyntax { Identifier.ValueText: "ICorsPolicyProvider" })
                providesPolicies = true;
        }

        return new FileSites(sites, providesPolicies);
    }

    /// <summary>Does the file hold the word at all? Most do not, and this is all that they cost.</summary>
    public static bool Says(SyntaxTree tree)
    {
        if (!tree.TryGetText(out var text))
            text = tree.GetText();
        var buffer = System.Buffers.ArrayPool<char>.Shared.Rent(Math.Min(text.Length, Chunk) + Word.Length);
        try
        {
            for (var start = 0; start < text.Length; start += Chunk)
            {
                var count = Math.Min(Chunk + Word.Length - 1, text.Length - start);
                text.CopyTo(start, buffer, 0, Math.Min(count, buffer.Length));
                if (buffer.AsSpan(0, Math.Min(count, buffer.Length)).IndexOf(Word.AsSpan(), StringComparison.Ordinal) >= 0)
                    return true;
            }

            return false;
        }
        finally
        {
            System.Buffers.ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private const int Chunk = 4096;

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
internal sealed record FileSites(IReadOnlyList<SyntaxNode> Sites, bool ProvidesPolicies)
{
    /// <summary>Nothing.</summary>
    public static readonly FileSites None = new([], false);
}
