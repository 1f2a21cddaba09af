using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Finds where a program writes <c>Access-Control-Allow-Origin</c> by hand.</summary>
internal static class HandWriting
{
    private const string Header = "Access-Control-Allow-Origin";

    private const string Member = "AccessControlAllowOrigin";

    /// <summary>Does the node write the header into something? Looks at names only.</summary>
    public static bool Is(SyntaxNode node) => Name(node) is { } name && IsHeader(name);

    /// <summary>The name of the constant by which the node writes a header that may be the one; null where there is none.</summary>
    public static string? Constant(SyntaxNode node) =>
        Headers(node) is { Name.Identifier.ValueText: "Headers" } && Name(node) is IdentifierNameSyntax { Identifier.ValueText: var name } ? name : null;

    /// <summary>The name of a constant that holds the header's name; null for all else.</summary>
    public static string? Declared(SyntaxNode node) =>
        node is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax value, Identifier.ValueText: var name } && IsHeader(value) ? name : null;

    /// <summary>What is written to a response of ASP.NET Core, beside the middleware; null for all else.</summary>
    public static HandWrittenHeader? Read(SyntaxNode node, CodeBase code)
    {
        if (Name(node) is not { } name || !IsHeader(name, node, code) || Headers(node) is not { Name.Identifier.ValueText: "Headers", Expression: var response }
            || code.Model(node.SyntaxTree).GetTypeInfo(response, code.Cancellation).Type is not { Name: "HttpResponse", ContainingNamespace: { } home } || home.ToDisplayString() != "Microsoft.AspNetCore.Http"
            || IsApart(node))
            return null;
        var extent = node.Parent is ExpressionStatementSyntax statement ? Extents.OfStatement(statement) : default;
        return new HandWrittenHeader(new Sourced<string>(Header, code.At(name), extent), Guards.Around(node) ? Guard.Development : Guard.None);
    }

    /// <summary>Does the node stand where files are sent before CORS runs, or in an endpoint that keeps CORS out?</summary>
    public static bool IsApart(SyntaxNode node)
    {
        foreach (var outer in node.Ancestors())
        {
            var lists = outer switch
            {
                MemberDeclarationSyntax member => member.AttributeLists,
                LambdaExpressionSyntax lambda => lambda.AttributeLists,
                LocalFunctionStatementSyntax local => local.AttributeLists,
                _ => default,
            };
            if (lists.SelectMany(list => list.Attributes).Any(attribute => CorsSites.NameOf(attribute.Name) is "DisableCors" or "DisableCorsAttribute"))
                return true;
            if (outer is AssignmentExpressionSyntax assignment && assignment.Left.ToString().Contains("OnPrepareResponse"))
                return true;
        }

        return false;
    }

    private static MemberAccessExpressionSyntax? Headers(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax access } => access.Expression as MemberAccessExpressionSyntax,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => access.Expression as MemberAccessExpressionSyntax,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression as MemberAccessExpressionSyntax,
        _ => null,
    };

    private static ExpressionSyntax? Name(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var name }] } } => name,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name: { Identifier.ValueText: Member } name } } => name,
        // The name first: it is there already, while the arguments are made when somebody asks.
        InvocationExpressionSyntax call when CorsSites.NameOf(call) is "Append" or "Add" or "TryAdd" or "AppendCommaSeparatedValues" && call.ArgumentList.Arguments is [{ Expression: var name }, _] => name,
        _ => null,
    };

    private static bool IsHeader(ExpressionSyntax name) => name switch
    {
        LiteralExpressionSyntax { Token: { Text.Length: 29, Value: string text } } => string.Equals(text, Header, StringComparison.OrdinalIgnoreCase),
        SimpleNameSyntax { Identifier.ValueText: Member } => true,
        MemberAccessExpressionSyntax access => SaysSo(access.Name.Identifier.ValueText),
        IdentifierNameSyntax identifier => SaysSo(identifier.Identifier.ValueText),
        _ => false,
    };

    /// <summary>Does a constant sound like the header's name? <c>ALLOW_ORIGIN</c>, <c>Acao</c>.</summary>
    private static bool SaysSo(string name) =>
        string.Equals(name, "ACAO", StringComparison.OrdinalIgnoreCase)
        || name.IndexOf("AllowOrigin", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("Allow_Origin", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Is it the header's name, whatever it is called?</summary>
    private static bool IsHeader(ExpressionSyntax name, SyntaxNode node, CodeBase code) =>
        name is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax }, Identifier.ValueText: Member }
        || name is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Member }
        || (code.Model(node.SyntaxTree).GetConstantValue(name, code.Cancellation).Value is string text && string.Equals(text, Header, StringComparison.OrdinalIgnoreCase));
}
