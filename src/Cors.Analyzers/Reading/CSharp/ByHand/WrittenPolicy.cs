using Cors.Analyzers.Reading.CSharp.Applications;
using Cors.Analyzers.Reading.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.ByHand;

/// <summary>Reads what a block of code sends that writes its CORS headers itself into a response of ASP.NET Core.</summary>
/// <param name="model">The model of the file.</param>
/// <param name="places">Places in the file.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class WrittenPolicy(SemanticModel model, Places places, CancellationToken cancellation)
{
    private static readonly Dialect Dialect = Dialect.AspNetCore.ByHand;

    /// <summary>The policy whose first <c>Access-Control-Allow-Origin</c> is written at <paramref name="node"/>; null when it writes none, or another one of the block.</summary>
    public CorsPolicy? Read(SyntaxNode node)
    {
        if (!HandWriting.Is(node) || node.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax block } statement || HandWriting.IsApart(node)
            || WrittenHeader.Of(statement, model, cancellation) is not { } first || !first.Is(HeaderNames.AllowOrigin)
            || model.GetTypeInfo(first.Response, cancellation).Type is not { Name: "HttpResponse", ContainingNamespace: { } home } || home.ToDisplayString() != "Microsoft.AspNetCore.Http")
            return null;
        var response = first.Response.ToString();
        var written = block.Statements.Select(one => WrittenHeader.Of(one, model, cancellation)).OfType<WrittenHeader>().Where(header => header.Response.ToString() == response).ToList();
        var origins = written.FindAll(header => header.Is(HeaderNames.AllowOrigin));
        return origins is [var only] && only.Statement == statement ? Of(only, written) : null;
    }

    private CorsPolicy Of(WrittenHeader origin, List<WrittenHeader> written)
    {
        var anybody = OriginConditions.LetAnybody(origin.Statement);
        var (entries, cases) = (new List<OriginEntry>(), new List<OriginCase>());
        if (IsRequestOrigin(origin.Value, depth: 0))
            cases.Add(new OriginCase(anybody ? OriginTest.Anybody : OriginTest.Unread, OriginAnswer.Echo, At(origin.Value, origin)));
        else if (Text(origin.Value, origin) is not { } text)
            cases.Add(new OriginCase(OriginTest.Unread, OriginAnswer.Unread, At(origin.Value, origin)));
        else if (text.Value == "*")
            cases.Add(new OriginCase(OriginTest.Anybody, OriginAnswer.Star, text));
        else
        {
            entries.Add(new OriginEntry(text, OriginUse.Sent));
            cases.Add(new OriginCase(anybody ? OriginTest.Anybody : OriginTest.Unread, new OriginAnswer.Fixed(text.Value), text));
        }

        var credentials = written.FindLast(header => header.Is(HeaderNames.AllowCredentials));
        return new CorsPolicy
        {
            Dialect = Dialect,
            At = places.At(origin.NameSyntax.SyntaxTree, origin.NameSyntax.Span),
            // Other code may write more into the same response.
            Complete = false,
            Guard = Guards.Around(origin.Statement) ? Guard.Development : Guard.None,
            Answers = OriginConditions.Answers(origin.Statement),
            Entries = entries,
            Cases = cases,
            Methods = List(HeaderNames.AllowMethods, written),
            Headers = List(HeaderNames.AllowHeaders, written),
            Exposed = List(HeaderNames.ExposeHeaders, written),
            Credentials = credentials is null ? null : Text(credentials.Value, credentials),
            KnowsCredentials = credentials is not null && Text(credentials.Value, credentials) is not null,
            VariesByOrigin = null,
            Preflight = PreflightAnswer.Unread,
        };
    }

    private ListSetting List(string name, List<WrittenHeader> written) =>
        written.FindLast(header => header.Is(name)) is not { } header ? new ListSetting { Complete = false }
        : Text(header.Value, header) is not { } text ? new ListSetting { Complete = false }
        : new ListSetting { Items = [.. CommaList.Items(text)] };

    /// <summary>The <c>Origin</c> of the request, as it came: <c>request.Headers["Origin"]</c>, its <c>ToString()</c>, a local that nothing else is assigned to.</summary>
    private bool IsRequestOrigin(ExpressionSyntax value, int depth)
    {
        switch (Literals.Bare(value))
        {
            case ElementAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers", Expression: var request }, ArgumentList.Arguments: [{ Expression: var key }] }:
                return IsOrigin(key) && IsRequest(request);
            case ElementAccessExpressionSyntax { Expression: var many, ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: 0 } }] }:
                return IsRequestOrigin(many, depth);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Origin", Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers", Expression: var request } }:
                return IsRequest(request);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault", Expression: var text }, ArgumentList.Arguments.Count: 0 }:
                return IsRequestOrigin(text, depth);
            case ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: [var one] }:
                return IsRequestOrigin(one, depth);
            case ArrayCreationExpressionSyntax { Initializer.Expressions: [var one] }:
                return IsRequestOrigin(one, depth);
            case IdentifierNameSyntax name when depth < 3:
                return model.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] } && reference.GetSyntax(cancellation) is var declared
                    && !IsAssigned(name.Identifier.ValueText, declared)
                    && (declared is VariableDeclaratorSyntax { Initializer.Value: var initial } ? IsRequestOrigin(initial, depth + 1) : IsTaken(declared));
            default:
                return false;
        }
    }

    /// <summary><c>request.Headers.TryGetValue("Origin", out var origin)</c>.</summary>
    private bool IsTaken(SyntaxNode declared) =>
        declared.Parent?.Parent?.Parent is ArgumentListSyntax { Arguments: [var key, _], Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TryGetValue", Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers", Expression: var request } } } }
        && IsOrigin(key.Expression) && IsRequest(request);

    private bool IsOrigin(ExpressionSyntax key) =>
        key is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Origin", Expression: var owner } && owner.ToString().EndsWith("HeaderNames", StringComparison.Ordinal)
        || string.Equals(model.GetConstantValue(key, cancellation).Value as string, "Origin", StringComparison.OrdinalIgnoreCase);

    private bool IsRequest(ExpressionSyntax request) => model.GetTypeInfo(request, cancellation).Type is { Name: "HttpRequest", ContainingNamespace: { } home } && home.ToDisplayString() == "Microsoft.AspNetCore.Http";

    private static bool IsAssigned(string name, SyntaxNode declared) =>
        declared.FirstAncestorOrSelf<BlockSyntax>() is not { } block
        || block.DescendantNodes().Any(node => node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } && target.Identifier.ValueText == name
            || node is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None, Expression: IdentifierNameSyntax given } && given.Identifier.ValueText == name);

    private Sourced<string>? Text(ExpressionSyntax value, WrittenHeader header) =>
        value is ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: [var only] } ? Text(only, header) :
        model.GetConstantValue(value, cancellation).Value is not string text ? null
        : Literals.Content(value) is { } content && places.At(value.SyntaxTree, content) is var inside ? new Sourced<string>(text, inside, Extents.OfStatement(header.Statement)) { Literal = inside }
        : new Sourced<string>(text, places.At(value.SyntaxTree, value.Span), Extents.OfStatement(header.Statement));

    private Sourced<string> At(ExpressionSyntax value, WrittenHeader header) => new(value.ToString(), places.At(value.SyntaxTree, value.Span), Extents.OfStatement(header.Statement));
}
