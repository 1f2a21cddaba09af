using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.WebApi;

/// <summary>Where a program sets ASP.NET Web API 2 up.</summary>
/// <param name="SetUp">The statement that maps the routes.</param>
/// <param name="Configuration">What the configuration is called there.</param>
internal sealed record WebApiProgram(ExpressionStatementSyntax SetUp, string Configuration)
{
    /// <summary>The program that never turns CORS on for certain: it is set up here, and nowhere is anything called that does; null for all others.</summary>
    public static WebApiProgram? WithoutCors(Compilation compilation, CancellationToken cancellation)
    {
        WebApiProgram? found = null;
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
            {
                if (TurnsCorsOn(node))
                    return null;
                if (found is null && node is InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } call && Configured(call) is { } configuration)
                    found = new WebApiProgram(statement, configuration);
            }
        }

        return found is null || WebApiReference.IsUsedElsewhere(compilation) ? null : found;
    }

    /// <summary>The edit that turns it on.</summary>
    public TextEdit TurnOn(CancellationToken cancellation)
    {
        var places = new Places(SetUp.SyntaxTree, cancellation);
        var text = SetUp.SyntaxTree.GetText(cancellation);
        var line = text.Lines.GetLineFromPosition(SetUp.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, SetUp.SpanStart));
        var end = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return places.At(SetUp.SyntaxTree, new TextSpan(SetUp.SpanStart, 0)).Replace($"{Configuration}.EnableCors();" + (before.Trim().Length == 0 ? end + before : " "));
    }

    /// <summary>A call by that name, OWIN's middleware, or the handler itself.</summary>
    private static bool TurnsCorsOn(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => CorsSites.NameOf(call) is "EnableCors" or "UseCors",
        IdentifierNameSyntax { Identifier.ValueText: "CorsMessageHandler" or "CorsHttpConfigurationExtensions" } => true,
        _ => false,
    };

    private static string? Configured(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MapHttpAttributeRoutes", Expression: SimpleNameSyntax or MemberAccessExpressionSyntax } access => access.Expression.ToString(),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MapHttpRoute", Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Routes" } routes } => routes.Expression.ToString(),
        _ => null,
    };
}
