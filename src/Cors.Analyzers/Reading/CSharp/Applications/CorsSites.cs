using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>The places of a file that speak of CORS by name: findings about a program stand there.</summary>
internal static class CorsSites
{
    /// <summary>Does the node speak of CORS by name? Looks at names only.</summary>
    public static bool Is(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call when NameOf(call) is "UseCors" or "AddCors" or "AddPolicy" or "AddDefaultPolicy" or "RequireCors" or "WithOrigins" or "WithMethods" or "WithHeaders" or "WithExposedHeaders" => true,
        AttributeSyntax attribute => NameOf(attribute.Name) is "EnableCors" or "DisableCors" or "EnableCorsAttribute" or "DisableCorsAttribute",
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DefaultPolicyName" } } => true,
        BaseObjectCreationExpressionSyntax creation => PolicyReader.MayBegin(creation),
        _ => HandWriting.Is(node),
    };

    /// <summary>May the node be one of the places of its file, by names that only the file explains?</summary>
    public static bool MayBe(SyntaxNode node) => Is(node) || HandWriting.Constant(node) is not null;

    /// <summary>What a file says of CORS.</summary>
    public static FileSites In(SyntaxTree tree)
    {
        var words = Words(tree);
        if ((words & FileWords.Cors) == 0)
            return words == 0 ? FileSites.None : FileSites.Writing;
        var sites = new List<SyntaxNode>();
        var (providesPolicies, usesOtherwise) = (false, false);
        HashSet<string>? constants = null;
        List<SyntaxNode>? written = null;
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (Is(node))
                sites.Add(node);
            else if (HandWriting.Declared(node) is { } constant)
                (constants ??= []).Add(constant);
            else if (HandWriting.Constant(node) is not null)
                (written ??= []).Add(node);
            else if (node is IdentifierNameSyntax { Identifier.ValueText: var name })
                (providesPolicies, usesOtherwise) = (providesPolicies || name is "ICorsPolicyProvider", usesOtherwise || IsOtherUse(name, node));
        }

        if (constants is not null && written is not null)
            sites = [.. sites.Concat(written.Where(node => constants.Contains(HandWriting.Constant(node)!))).OrderBy(site => site.SpanStart)];
        return sites.Count == 0 && !providesPolicies && !usesOtherwise && (words & FileWords.Headers) == 0 ? FileSites.None
            : new FileSites(sites, providesPolicies, usesOtherwise, (words & FileWords.Headers) != 0);
    }

    /// <summary>Policies are asked for in other ways too: <c>WithMetadata(new EnableCorsAttribute("name"))</c>, a filter of MVC, the CORS service.</summary>
    private static bool IsOtherUse(string name, SyntaxNode node) =>
        name is "ICorsService" or "CorsAuthorizationFilterFactory" or "CorsAuthorizationFilter" or "IEnableCorsAttribute" or "ICorsMetadata" || (name is "EnableCorsAttribute" && node.Parent is not AttributeSyntax);

    /// <summary>Does the file speak of CORS at all?</summary>
    public static bool Says(SyntaxTree tree) => (Words(tree) & FileWords.Cors) != 0;

    /// <summary>The words that a file holds. Most hold none, and this is all that they cost.</summary>
    private static FileWords Words(SyntaxTree tree)
    {
        if (!tree.TryGetText(out var text))
            text = tree.GetText();
        var found = FileWords.None;
        for (var start = 0; start < text.Length && found != FileWords.All; start += Piece)
        {
            // A text as short as most is one string already, and nothing is copied.
            var piece = text.ToString(TextSpan.FromBounds(start, Math.Min(start + Piece + Overlap, text.Length)));
            if ((found & FileWords.Cors) == 0 && (SaysCors(piece) || Holds(piece, "Access-Control-Allow-O") || Holds(piece, "AccessControlAllowO")))
                found |= FileWords.Cors;
            // All ways of writing a header that are read hold one of these.
            if ((found & FileWords.Headers) == 0 && (Holds(piece, "esponse.Headers") || Holds(piece, "File(") || Holds(piece, "Results.Stream(") || Holds(piece, "Results.Bytes(")))
                found |= FileWords.Headers;
        }

        return found;
    }

    private static bool Holds(string piece, string word) => piece.IndexOf(word, StringComparison.Ordinal) >= 0;

    /// <summary>The word, but not at the end of a directive that opens the namespace: many files have that and no more.</summary>
    private static bool SaysCors(string piece)
    {
        for (var at = piece.IndexOf("Cors", StringComparison.Ordinal); at >= 0; at = piece.IndexOf("Cors", at + 4, StringComparison.Ordinal))
        {
            var opens = at > 0 && piece[at - 1] == '.' && (Stands(piece, at + 4, ";") || Stands(piece, at + 4, ".Infrastructure;"));
            if (!opens)
                return true;
        }

        return false;
    }

    private static bool Stands(string piece, int at, string word) => string.CompareOrdinal(piece, at, word, 0, word.Length) == 0;

    /// <summary>The characters that are looked through at a time: a string of them is no large object.</summary>
    private const int Piece = 1 << 15;

    /// <summary>A word may stand across two pieces.</summary>
    private const int Overlap = 32;

    [Flags]
    private enum FileWords
    {
        None = 0,
        Cors = 1,
        Headers = 2,
        All = Cors | Headers,
    }

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
/// <param name="MayWriteHeaders">It may write response headers.</param>
internal sealed record FileSites(IReadOnlyList<SyntaxNode> Sites, bool ProvidesPolicies, bool UsesOtherwise, bool MayWriteHeaders)
{
    private HashSet<SyntaxNode>? _nodes;

    /// <summary>Is the node one of them?</summary>
    public bool Holds(SyntaxNode node) => Sites.Count > 0 && (_nodes ??= [.. Sites]).Contains(node);

    /// <summary>Nothing.</summary>
    public static readonly FileSites None = new([], false, false, false);

    /// <summary>Nothing, but it may write response headers.</summary>
    public static readonly FileSites Writing = new([], false, false, true);
}
