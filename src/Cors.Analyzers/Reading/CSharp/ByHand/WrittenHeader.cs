using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.ByHand;

/// <summary>A statement that writes a response header: <c>response.Headers["Vary"] = "Origin"</c>, <c>response.Headers.Append(…)</c>, <c>response.Headers.AccessControlAllowOrigin = …</c>.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Response">What the headers are those of.</param>
/// <param name="NameSyntax">The name as written.</param>
/// <param name="Name">The header's name.</param>
/// <param name="Value">The value.</param>
internal sealed record WrittenHeader(ExpressionStatementSyntax Statement, ExpressionSyntax Response, ExpressionSyntax NameSyntax, string Name, ExpressionSyntax Value)
{
    /// <summary>The write that a statement is; null for all else, and where the name is not known.</summary>
    public static WrittenHeader? Of(StatementSyntax statement, SemanticModel model, CancellationToken cancellation)
    {
        if (statement is not ExpressionStatementSyntax { Expression: var node } written)
            return null;
        var (headers, name, value) = node switch
        {
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax of, ArgumentList.Arguments: [{ Expression: var key }] } } set => (of, key, set.Right),
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax of, Name: var property } } set => (of, property, set.Right),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax of, Name.Identifier.ValueText: "Append" or "Add" or "TryAdd" }, ArgumentList.Arguments: [var key, var one] } => (of, key.Expression, one.Expression),
            _ => default((MemberAccessExpressionSyntax, ExpressionSyntax, ExpressionSyntax)),
        };
        return headers is { Name.Identifier.ValueText: "Headers", Expression: var response } && NameOf(name, model, cancellation) is { } known ? new(written, response, name, known, value) : null;
    }

    /// <summary>Is it that header?</summary>
    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>A constant text, or one of the members that ASP.NET Core names after the headers: <c>HeaderNames.AccessControlAllowOrigin</c>.</summary>
    private static string? NameOf(ExpressionSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        var member = name switch
        {
            MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: var text } when owner.ToString().EndsWith("HeaderNames", StringComparison.Ordinal) => text,
            IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax } property, Identifier.ValueText: var text } when property.Name == name => text,
            _ => null,
        };
        if (member is null)
            return model.GetConstantValue(name, cancellation).Value as string;
        return member == "Vary" ? member : HeaderNames.Response.FirstOrDefault(header => header.Replace("-", "") == member);
    }
}
