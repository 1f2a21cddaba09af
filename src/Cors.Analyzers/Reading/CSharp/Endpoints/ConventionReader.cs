using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Reads the conventions of endpoints and groups: those of the chain of calls, and those that are added later through a variable or in a method of the program.</summary>
internal sealed class ConventionReader(CodeBase code)
{
    private const int MaxDepth = 4;

    /// <summary>The conventions of what a <c>Map…</c> call makes.</summary>
    public Conventions Of(InvocationExpressionSyntax map, MetadataKind kind)
    {
        var found = new Conventions(kind);
        Climb(map, found, 0);
        return found;
    }

    /// <summary>The method gives back what it is called on, so that conventions behind the call belong to that.</summary>
    public bool ReturnsReceiver(IMethodSymbol method)
    {
        var definition = method.ReducedFrom ?? method;
        if (!definition.IsExtensionMethod || definition.Parameters.IsEmpty || Declaration(definition) is not { } declaration)
            return false;
        var results = declaration.ExpressionBody is { } body
            ? [body.Expression]
            : declaration.Body?.DescendantNodes(node => node is not (LambdaExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>().Select(statement => statement.Expression).ToList() ?? [];
        return results.Count > 0 && results.All(result => result is not null && Bottom(result) is IdentifierNameSyntax name && name.Identifier.ValueText == definition.Parameters[0].Name);
    }

    /// <summary>Goes up a chain of calls, and on through the variable that keeps its result.</summary>
    private void Climb(ExpressionSyntax node, Conventions found, int depth)
    {
        while (true)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } or CastExpressionSyntax:
                    node = (ExpressionSyntax)node.Parent;
                    break;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == node:
                    if (!Apply(call, found, depth))
                        return;
                    node = call;
                    break;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when code.Model(variable.SyntaxTree).GetDeclaredSymbol(variable, code.Cancellation) is ILocalSymbol local:
                    OfVariable(local, ScopeOf(variable), found, depth);
                    return;
                case AssignmentExpressionSyntax set when set.Right == node && (set.Left is IdentifierNameSyntax { Identifier.ValueText: "_" } || SameName(set.Left, Bottom(node))):
                    return;
                case ArgumentSyntax argument:
                    HandOver(argument, found, depth);
                    return;
                case ExpressionStatementSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax or LambdaExpressionSyntax or MemberAccessExpressionSyntax:
                    return;
                default:
                    found.Miss();
                    return;
            }
        }
    }

    /// <summary>Notes what a call of the chain says; gives whether what follows in the chain belongs to the same endpoint or group.</summary>
    private bool Apply(InvocationExpressionSyntax call, Conventions found, int depth)
    {
        var name = CorsSites.NameOf(call) ?? "";
        switch (name)
        {
            case "RequireCors" when MetadataReader.Read(call, code, found.Kind) is { } metadata:
                found.Add(metadata);
                return true;
            case "RequireAuthorization":
                // What is given in objects and lambdas may name other schemes.
                var isPlain = call.ArgumentList.Arguments.All(argument => argument.Expression is LiteralExpressionSyntax or NameSyntax or MemberAccessExpressionSyntax);
                found.Add(isPlain ? Access.Authorized : Access.Authorized with { Schemes = ["?"] });
                return true;
            case "AllowAnonymous":
                found.Add(Access.Anonymous);
                return true;
            case "WithMetadata":
                foreach (var argument in call.ArgumentList.Arguments)
                    Metadata(argument.Expression, call, found);
                return true;
            case "Accepts":
                found.Accepts.AddRange(call.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText));
                return true;
            case "Add" or "Finally":
                found.Miss();
                return true;
        }

        if (code.Method(call) is not { } method)
        {
            found.Miss();
            return false;
        }

        if (Declaration(method.ReducedFrom ?? method) is not { } declaration)
        {
            if (name.IndexOf("Cors", StringComparison.OrdinalIgnoreCase) >= 0)
                found.Miss();
            return !name.StartsWith("Map", StringComparison.Ordinal);
        }

        if (method.ReducedFrom is { Parameters: [var receiver, ..] })
            OfParameter(receiver, declaration, found, depth);
        return ReturnsReceiver(method);
    }

    /// <summary>What <c>WithMetadata</c> is given.</summary>
    private void Metadata(ExpressionSyntax given, InvocationExpressionSyntax call, Conventions found)
    {
        var type = code.Model(given.SyntaxTree).GetTypeInfo(given, code.Cancellation).Type;
        var isNew = given is BaseObjectCreationExpressionSyntax { Initializer: null };
        if (type is null || type.SpecialType is SpecialType.System_Object || type.TypeKind is TypeKind.Array)
        {
            found.Miss();
        }
        else if (EndpointAttributes.IsCors(type))
        {
            var argument = (given as BaseObjectCreationExpressionSyntax)?.ArgumentList?.Arguments.FirstOrDefault()?.Expression;
            var name = argument is null ? null : code.Text(argument);
            var disables = type.Name == "DisableCorsAttribute" && EndpointAttributes.IsOwn(type);
            var applies = disables || (isNew && argument is null) ? PolicyChoice.Default : name is null ? PolicyChoice.Unknown : PolicyChoice.Named;
            if (!EndpointAttributes.IsOwn(type) || !isNew)
                applies = PolicyChoice.Unknown;
            found.Add(new CorsMetadata(found.Kind, applies, code.At(CorsSites.TokenOf(call)))
            {
                Name = name,
                Disables = disables,
                Extent = call.ArgumentList.Arguments.Count == 1 ? Extents.OfCall(call) : default,
            });
        }
        else if (EndpointAttributes.Implements(type, "IAllowAnonymous"))
        {
            found.Add(Access.Anonymous);
        }
        else if (EndpointAttributes.Implements(type, "IAuthorizeData"))
        {
            found.Add(isNew && given is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } ? Access.Authorized : Access.Authorized with { Schemes = ["?"] });
        }
    }

    private void OfParameter(IParameterSymbol parameter, MethodDeclarationSyntax declaration, Conventions found, int depth)
    {
        if (depth >= MaxDepth)
            found.Miss();
        else if (((SyntaxNode?)declaration.Body ?? declaration.ExpressionBody) is { } body)
            OfVariable(parameter, [body], found, depth + 1);
    }

    /// <summary>What is done to a variable that holds the endpoint or group.</summary>
    private void OfVariable(ISymbol variable, IEnumerable<SyntaxNode> scope, Conventions found, int depth)
    {
        foreach (var use in scope.SelectMany(node => node.DescendantNodes()).OfType<IdentifierNameSyntax>())
        {
            if (use.Identifier.ValueText != variable.Name || (use.Parent is MemberAccessExpressionSyntax access && access.Name == use) || use.Parent is NameColonSyntax || !SymbolEqualityComparer.Default.Equals(code.Symbol(use), variable))
                continue;
            code.Cancellation.ThrowIfCancellationRequested();
            if (IsConditional(use, variable))
                found.InDoubt(() => Use(use, found, depth));
            else
                Use(use, found, depth);
        }
    }

    private void Use(IdentifierNameSyntax use, Conventions found, int depth)
    {
        if (use.Parent is not AssignmentExpressionSyntax set || set.Left != use)
            Climb(use, found, depth);
        else if (!SameName(use, Bottom(set.Right)))
            found.Miss();
    }

    /// <summary>A method of the program that gets the endpoint or group may add to it.</summary>
    private void HandOver(ArgumentSyntax argument, Conventions found, int depth)
    {
        if (argument.Parent?.Parent is not InvocationExpressionSyntax call || code.Method(call) is not { } method || Declaration(method.ReducedFrom ?? method) is not { } declaration)
            found.Miss();
        else if (ParameterOf(argument, call, method) is { } parameter)
            OfParameter(parameter, declaration, found, depth);
    }

    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, InvocationExpressionSyntax call, IMethodSymbol method)
    {
        var parameter = argument.NameColon is { Name.Identifier.ValueText: var name }
            ? method.Parameters.FirstOrDefault(one => one.Name == name)
            : method.Parameters.ElementAtOrDefault(call.ArgumentList.Arguments.IndexOf(argument));
        return parameter is null ? null : (method.ReducedFrom ?? method).Parameters.FirstOrDefault(one => one.Name == parameter.Name);
    }

    private MethodDeclarationSyntax? Declaration(IMethodSymbol method) =>
        method.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault() is { } reference && code.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
            ? reference.GetSyntax(code.Cancellation) as MethodDeclarationSyntax
            : null;

    /// <summary>Does it stand under a condition that the variable's declaration does not?</summary>
    private static bool IsConditional(SyntaxNode use, ISymbol variable)
    {
        var declaration = variable.DeclaringSyntaxReferences.FirstOrDefault()?.Span ?? default;
        return use.Ancestors().TakeWhile(node => !node.Span.Contains(declaration)).Any(node => node is IfStatementSyntax or SwitchStatementSyntax or ConditionalExpressionSyntax or CatchClauseSyntax
            or ForStatementSyntax or ForEachStatementSyntax or WhileStatementSyntax or LambdaExpressionSyntax or LocalFunctionStatementSyntax);
    }

    private static IEnumerable<SyntaxNode> ScopeOf(VariableDeclaratorSyntax variable)
    {
        var scope = variable.Ancestors().FirstOrDefault(node => node is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax);
        return scope is CompilationUnitSyntax unit ? unit.Members.OfType<GlobalStatementSyntax>() : scope is null ? [] : [scope];
    }

    /// <summary>What a chain of calls is made on.</summary>
    private static ExpressionSyntax Bottom(ExpressionSyntax chain) => chain switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when CorsSites.NameOf(call)?.StartsWith("Map", StringComparison.Ordinal) is not true => Bottom(access.Expression),
        ParenthesizedExpressionSyntax inner => Bottom(inner.Expression),
        CastExpressionSyntax inner => Bottom(inner.Expression),
        _ => chain,
    };

    private static bool SameName(ExpressionSyntax left, ExpressionSyntax right) =>
        left is IdentifierNameSyntax one && right is IdentifierNameSyntax other && one.Identifier.ValueText == other.Identifier.ValueText;
}
