using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Finds the group that an endpoint is registered in.</summary>
internal sealed class GroupReader(CodeBase code, ConventionReader conventions)
{
    private const int MaxDepth = 16;

    private readonly Dictionary<(SyntaxNode, GroupScope), GroupContext> _known = [];

    /// <summary>What the group says that <paramref name="receiver"/> stands for.</summary>
    /// <param name="receiver">What <c>Map…</c> is called on.</param>
    /// <param name="scope">The method that the call stands in, and how that is reached.</param>
    /// <param name="depth">How far the search has gone.</param>
    public GroupContext Of(ExpressionSyntax? receiver, GroupScope scope, int depth = 0)
    {
        if (receiver is null || depth > MaxDepth)
            return GroupContext.Unread;
        switch (receiver)
        {
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression, scope, depth + 1);
            case PostfixUnaryExpressionSyntax inner:
                return Of(inner.Operand, scope, depth + 1);
            case CastExpressionSyntax inner:
                return Of(inner.Expression, scope, depth + 1);
            case InvocationExpressionSyntax call:
                return OfCall(call, scope, depth);
            case SimpleNameSyntax or MemberAccessExpressionSyntax:
                return code.Symbol(receiver) switch
                {
                    ILocalSymbol local => OfLocal(local, scope, depth),
                    IParameterSymbol parameter => OfParameter(parameter, scope, depth),
                    var other => IsApplication((other as IFieldSymbol)?.Type ?? (other as IPropertySymbol)?.Type) ? GroupContext.Root : GroupContext.Unread,
                };
            default:
                return GroupContext.Unread;
        }
    }

    private GroupContext OfCall(InvocationExpressionSyntax call, GroupScope scope, int depth)
    {
        if (code.Method(call) is not { } method)
            return GroupContext.Unread;
        if (IsApplication(method.ReturnType))
            return GroupContext.Root;
        var receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        if (method.Name == "MapGroup" && method.DeclaringSyntaxReferences.IsEmpty)
            return OfGroup(call, method, receiver, scope, depth);
        // A convention gives back what it is called on.
        var isConvention = method.ReducedFrom is not null && method.DeclaringSyntaxReferences.IsEmpty && method.ReducedFrom.ReturnType is ITypeParameterSymbol;
        return isConvention || conventions.ReturnsReceiver(method) ? Of(receiver, scope, depth + 1) : GroupContext.Unread;
    }

    private GroupContext OfGroup(InvocationExpressionSyntax call, IMethodSymbol method, ExpressionSyntax? receiver, GroupScope scope, int depth)
    {
        if (_known.TryGetValue((call, scope), out var known))
            return known;
        var outer = Of(receiver, scope, depth + 1);
        var own = conventions.Of(call, MetadataKind.GroupConvention);
        var pattern = MapCall.Argument(call, method, "prefix");
        var context = new GroupContext
        {
            Prefix = Routes.Join(outer.Prefix, MapCall.Pattern(pattern, code)),
            Metadata = [.. outer.Metadata, .. own.Metadata],
            Access = outer.Access.And(own.Access),
            Complete = outer.Complete && own.Complete,
        };
        _known[(call, scope)] = context;
        return context;
    }

    private GroupContext OfLocal(ILocalSymbol local, GroupScope scope, int depth)
    {
        if (IsApplication(local.Type))
            return GroupContext.Root;
        return local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? Of(value, scope, depth + 1)
            : GroupContext.Unread;
    }

    private GroupContext OfParameter(IParameterSymbol parameter, GroupScope scope, int depth)
    {
        if (IsApplication(parameter.Type) || (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda && IsOfUseEndpoints(lambda)))
            return GroupContext.Root;
        return scope is { Outer: { } outer } && scope.ArgumentOf(parameter) is { } argument ? Of(argument, outer, depth + 1) : GroupContext.Unread;
    }

    private bool IsOfUseEndpoints(IMethodSymbol lambda) =>
        lambda.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation) is LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
        && CorsSites.NameOf(call) == "UseEndpoints";

    /// <summary>The application, or the builder of middleware, which is no group.</summary>
    private static bool IsApplication(ITypeSymbol? type) => type is { Name: "WebApplication" or "IApplicationBuilder" or "ApplicationBuilder" };
}
