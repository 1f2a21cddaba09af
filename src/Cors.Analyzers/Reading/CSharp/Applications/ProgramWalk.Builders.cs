using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <content>Which pipeline a builder stands for.</content>
internal sealed partial class ProgramWalk
{
    private Draft? OfDeclared(ILocalSymbol local, ExpressionSyntax value)
    {
        if (DraftOf(value) is { } known)
            return known;
        if (_current is null || local.Type.Name != "WebApplication" || !Builds(value))
            return null;
        if (!_current.HasApplication)
        {
            _current.HasApplication = true;
            return _current;
        }

        // A second application in one program.
        var other = new Draft(code.At(local.DeclaringSyntaxReferences[0].GetSyntax(code.Cancellation)), isWhole: true) { HasApplication = true };
        Pipelines.Add(other);
        return other;
    }

    private static bool Builds(ExpressionSyntax value) => value switch
    {
        AwaitExpressionSyntax awaited => Builds(awaited.Expression),
        InvocationExpressionSyntax call => CorsSites.NameOf(call) is "Build" or "Create",
        _ => false,
    };

    /// <summary>The pipeline of the builder that an expression is, or that a chain of calls begins with.</summary>
    private Draft? DraftOf(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }:
                    expression = access.Expression;
                    continue;
                case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member:
                    expression = member.Name;
                    continue;
                case MemberAccessExpressionSyntax access when Root(access) is { } root:
                    expression = root;
                    continue;
                case AwaitExpressionSyntax awaited:
                    expression = awaited.Expression;
                    continue;
                case ParenthesizedExpressionSyntax inner:
                    expression = inner.Expression;
                    continue;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    continue;
                case SimpleNameSyntax name when code.Symbol(name) is { } symbol:
                    return _drafts.TryGetValue(symbol, out var draft) ? draft
                        : symbol is ILocalSymbol or IFieldSymbol or IParameterSymbol or IPropertySymbol && IsBuilder(symbol) ? _current : null;
                default:
                    return null;
            }
        }
    }

    private static SimpleNameSyntax? Root(MemberAccessExpressionSyntax access)
    {
        ExpressionSyntax inner = access;
        while (inner is MemberAccessExpressionSyntax next)
            inner = next.Expression;
        return inner as SimpleNameSyntax;
    }

    private static bool IsBuilder(ISymbol symbol) => Subjects.Of(symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    }) is Subject.Pipeline or Subject.Endpoints;
}
