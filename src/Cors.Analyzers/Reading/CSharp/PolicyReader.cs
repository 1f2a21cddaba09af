using Cors.Analyzers.Reading.CSharp.Offers;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>Reads the CORS policies of ASP.NET Core code.</summary>
internal static class PolicyReader
{
    /// <summary>Could a policy begin at this node? Looks at names only.</summary>
    public static bool MayBegin(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => NameOf(call) is "AddPolicy" or "AddDefaultPolicy" or "UseCors" or "RequireCors",
        ImplicitObjectCreationExpressionSyntax creation => MayBegin(creation),
        ObjectCreationExpressionSyntax creation => IsPolicyType(creation.Type),
        _ => false,
    };

    /// <summary>The type of <c>new(…)</c> mostly stands near by; asking the compiler for every one of them is dear.</summary>
    private static bool MayBegin(ImplicitObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => IsPolicyType(declaration.Type),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => IsPolicyType(property.Type),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => NameOf(call) is "AddPolicy" or "AddDefaultPolicy",
        AssignmentExpressionSyntax => true,
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => creation.Ancestors().FirstOrDefault(node => node is MethodDeclarationSyntax or PropertyDeclarationSyntax or LocalFunctionStatementSyntax) switch
        {
            MethodDeclarationSyntax method => IsPolicyType(method.ReturnType),
            PropertyDeclarationSyntax property => IsPolicyType(property.Type),
            LocalFunctionStatementSyntax local => IsPolicyType(local.ReturnType),
            _ => false,
        },
        _ => false,
    };

    private static bool IsPolicyType(TypeSyntax type) =>
        NameOf(type) is { } name && (name is "CorsPolicyBuilder" or "CorsPolicy" || ((type is IdentifierNameSyntax || type is NullableTypeSyntax) && IsAlias(type, name)));

    /// <summary>The policies that begin at <paramref name="node"/>, one for each path through the code; none when it begins none.</summary>
    public static IReadOnlyList<CorsPolicy> Read(SyntaxNode node, SemanticModel model, AspNetTypes types, CancellationToken cancellation)
    {
        if (!MayBegin(node))
            return [];
        var places = new Places(node.SyntaxTree, cancellation);
        var walker = new Walker(model, types, node, places, cancellation);
        var operation = model.GetOperation(node, cancellation);
        var paths = operation switch
        {
            IInvocationOperation call => OfConfiguration(call, types, walker),
            IObjectCreationOperation creation when types.IsBuilder(creation.Type) || types.IsPolicy(creation.Type) => OfCreation(creation, walker),
            _ => [],
        };
        var isCreation = node is BaseObjectCreationExpressionSyntax;
        var assembler = new PolicyAssembler(node, places, new Offering(model, places, cancellation), isCreation && types.IsPolicy(model.GetTypeInfo(node, cancellation).Type), walker.Overflowed);
        var guard = Guards.At(node);
        var name = PolicyName(operation, walker);
        paths = paths.FindAll(path => path.Heap.ContainsKey(node));
        var isCaught = IsCaught(node);
        return DeadEverywhere.Only(paths.ConvertAll(path => new PolicyPath(assembler.Assemble(path, name, guard) with { IsAssumed = isCaught }, path.Heap[node])));
    }

    /// <summary>Does the lambda that registers the policy go on when that fails? Then nobody knows whether it is registered.</summary>
    private static bool IsCaught(SyntaxNode node)
    {
        var caught = false;
        for (; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
        {
            if (node is AnonymousFunctionExpressionSyntax)
                return caught;
            caught |= parent is TryStatementSyntax { Catches.Count: > 0 } attempt && attempt.Block == node;
        }

        return false;
    }

    /// <summary>Paths through what is given to <c>AddPolicy</c> and its like to configure a policy.</summary>
    private static List<PathState> OfConfiguration(IInvocationOperation call, AspNetTypes types, Walker walker)
    {
        var argument = call.Arguments.FirstOrDefault(candidate => types.IsConfiguration(candidate.Parameter?.Type));
        if (argument is null
            || walker.Evaluate(argument.Value, new PathState()) is not [{ Value: Value.Function { Method.Parameters: [var parameter] } function }]
            || walker.Body(function) is not { } body)
            return [];
        var state = new PathState { Anchor = body.Syntax.SyntaxTree == call.Syntax.SyntaxTree ? null : call.Syntax }.With(parameter, new Value.Tracked(call.Syntax, IsPolicy: false));
        return walker.Run(body, state with { Heap = state.Heap.Add(call.Syntax, ImmutableList<Step>.Empty) });
    }

    /// <summary>Paths through the member in which a builder or a policy is created.</summary>
    private static List<PathState> OfCreation(IObjectCreationOperation creation, Walker walker)
    {
        IOperation body = creation;
        while (body.Parent is { } parent && body is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            body = parent;
        body = body switch
        {
            IAnonymousFunctionOperation lambda => lambda.Body,
            ILocalFunctionOperation { Body: { } local } => local,
            IMethodBodyOperation method => method.BlockBody ?? method.ExpressionBody ?? body,
            IConstructorBodyOperation constructor => constructor.BlockBody ?? constructor.ExpressionBody ?? body,
            ISymbolInitializerOperation initialiser => initialiser.Value,
            _ => body,
        };
        // Whoever gets an unfinished builder may tell it more.
        return walker.Run(body, new PathState());
    }

    private static string? PolicyName(IOperation? call, Walker walker) =>
        call is IInvocationOperation { TargetMethod.Name: "AddPolicy" } invocation
        && invocation.Arguments.FirstOrDefault(argument => argument.Parameter is { Name: "name", Type.SpecialType: SpecialType.System_String }) is { } argument
        && walker.Evaluate(argument.Value, new PathState()) is [{ Value: Value.Text name }]
            ? name.Content
            : null;

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static string? NameOf(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => NameOf(nullable.ElementType),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsAlias(SyntaxNode node, string name)
    {
        if (node.SyntaxTree.GetRoot() is not CompilationUnitSyntax unit)
            return false;
        foreach (var directive in unit.Usings)
        {
            if (directive.Alias is { } alias && alias.Name.Identifier.ValueText == name)
            {
                var target = directive.NamespaceOrType.ToString();
                return target.EndsWith("CorsPolicyBuilder", StringComparison.Ordinal) || target.EndsWith("CorsPolicy", StringComparison.Ordinal);
            }
        }

        return false;
    }
}
