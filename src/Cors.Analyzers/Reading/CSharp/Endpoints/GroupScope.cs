using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>The method that registers endpoints, and the call by which it is reached: groups come in through its parameters.</summary>
internal sealed record GroupScope
{
    /// <summary>The code where the application begins.</summary>
    public static readonly GroupScope Program = new();

    private GroupScope()
    {
    }

    /// <summary>The scope of the call; null for <see cref="Program"/>.</summary>
    public GroupScope? Outer { get; private init; }

    /// <summary>The call; null for <see cref="Program"/>.</summary>
    public InvocationExpressionSyntax? Call { get; private init; }

    /// <summary>The method that is called; null for <see cref="Program"/>.</summary>
    public IMethodSymbol? Method { get; private init; }

    /// <summary>The scope of a method of the program that is followed in place.</summary>
    public GroupScope Enter(InvocationExpressionSyntax call, IMethodSymbol method) =>
        new() { Outer = this, Call = call, Method = (method.ReducedFrom ?? method).OriginalDefinition };

    /// <summary>The argument that is given for a parameter of the method; null when it is none of its parameters, or gets none.</summary>
    public ExpressionSyntax? ArgumentOf(IParameterSymbol parameter)
    {
        if (Call is null || Method is null || !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, Method))
            return null;
        var arguments = Call.ArgumentList.Arguments;
        if (arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name) is { } named)
            return named.Expression;
        var isReduced = Method.IsExtensionMethod && IsReceiver(Call);
        var index = isReduced ? parameter.Ordinal - 1 : parameter.Ordinal;
        if (index < 0)
            return (Call.Expression as MemberAccessExpressionSyntax)?.Expression;
        return index < arguments.Count && arguments[index].NameColon is null ? arguments[index].Expression : null;
    }

    /// <summary>An extension method called as one, not by the name of its class.</summary>
    private bool IsReceiver(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access && !(access.Expression is SimpleNameSyntax name && name.Identifier.ValueText == Method!.ContainingType.Name);
}
