using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp;

/// <content>Names whose value is given elsewhere: constants, fields, properties, locals of the code around.</content>
internal sealed partial class Walker
{
    private readonly HashSet<ISymbol> _resolving = new(SymbolEqualityComparer.Default);

    /// <summary>Where the characters of a constant stand, through any number of names.</summary>
    private Place? LiteralOf(SyntaxNode syntax)
    {
        for (var depth = 0; depth < MaxCalls; depth++)
        {
            syntax = Literals.Bare(syntax);
            if (syntax is LiteralExpressionSyntax)
                return Literals.Content(syntax) is { } span ? places.At(syntax.SyntaxTree, span) : null;
            if (syntax is not (SimpleNameSyntax or MemberAccessExpressionSyntax)
                || Model(syntax.SyntaxTree).GetSymbolInfo(syntax, cancellation).Symbol is not { } symbol
                || Initialiser(symbol) is not { } value)
                return null;
            syntax = value;
        }

        return null;
    }

    /// <summary>The expression that a name has its value from, if it never gets another.</summary>
    public IOperation? InitialiserOf(ISymbol symbol) =>
        Initialiser(symbol) is { } initialiser && Changes(symbol, initialiser) is Change.None ? Operation(initialiser) ?? Operation(initialiser.Parent!) : null;

    /// <summary>The value that a name has from its declaration, if it never gets another and has but one.</summary>
    private Value Outer(ISymbol symbol, SyntaxNode written) =>
        Outers(symbol, written, new PathState()) is [var only] ? only.Value : Value.Unknown;

    /// <summary>The values that a name has from its declaration, if it never gets others: one for each way through it.</summary>
    private List<Outcome> Outers(ISymbol symbol, SyntaxNode written, PathState state)
    {
        if (Initialiser(symbol) is not { } initialiser || !_resolving.Add(symbol))
            return One(state, Value.Unknown);
        try
        {
            var change = Changes(symbol, initialiser);
            var outcomes = Evaluate(Operation(initialiser) ?? Operation(initialiser.Parent!), new PathState { Facts = state.Facts }).ConvertAll(outcome => new Outcome(
                state with { Facts = outcome.State.Facts, Guard = outcome.State.Guard is Guard.None ? state.Guard : outcome.State.Guard },
                Afterwards(outcome.Value, change, written)));
            return outcomes.Count is 0 or > MaxRounds || outcomes.All(outcome => outcome.Value is Value.Nothing) ? One(state, Value.Unknown) : outcomes;
        }
        finally
        {
            _resolving.Remove(symbol);
        }
    }

    private static Value Afterwards(Value value, Change change, SyntaxNode written) => (value, change) switch
    {
        (Value.Tracked or Value.ListOf, _) => Value.Unknown,
        (_, Change.None) => Rewrite(value, written),
        (Value.Texts texts, Change.Contents) => texts with { Complete = false },
        _ => Value.Unknown,
    };

    /// <summary>A string that is used by its name is written where the name stands.</summary>
    private static Value Rewrite(Value value, SyntaxNode written) => value is Value.Text text && text.Taken is null ? text with { Written = written } : value;

    private ExpressionSyntax? Initialiser(ISymbol symbol)
    {
        if (symbol is IFieldSymbol { IsReadOnly: false, IsConst: false, DeclaredAccessibility: not Accessibility.Private })
            return null;
        if (symbol is IPropertySymbol { SetMethod: { IsInitOnly: false } } or IPropertySymbol { IsVirtual: true } or IPropertySymbol { IsOverride: true } or IPropertySymbol { IsAbstract: true })
            return null;
        var declaration = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        if (declaration is null || !home.Compilation.ContainsSyntaxTree(declaration.SyntaxTree))
            return null;
        return declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value
                ?? property.ExpressionBody?.Expression
                ?? (property.AccessorList?.Accessors is [{ ExpressionBody.Expression: var only }] ? only : null),
            _ => null,
        };
    }

    /// <summary>What happens to a variable after its declaration.</summary>
    private Change Changes(ISymbol symbol, ExpressionSyntax initialiser)
    {
        if (symbol is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true })
            return Change.None;
        SyntaxNode? scope = symbol is ILocalSymbol
            ? initialiser.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? initialiser.SyntaxTree.GetRoot(cancellation)
            : initialiser.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault();
        var change = Change.None;
        foreach (var name in scope?.DescendantNodes().OfType<IdentifierNameSyntax>() ?? [])
        {
            if (name.Identifier.ValueText != symbol.Name)
                continue;
            var used = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or SimpleNameSyntax } access && access.Name == name ? (SyntaxNode)access : name;
            if (used.Parent is AssignmentExpressionSyntax set && set.Left == used && set.Parent is not InitializerExpressionSyntax)
                return Change.Value;
            if (used.Parent is ArgumentSyntax { RefKindKeyword.Text: "ref" or "out" } or PostfixUnaryExpressionSyntax { OperatorToken.Text: "++" or "--" })
                return Change.Value;
            if (used == name && (IsChanged(name) || (IsHandedOver(name) && CanBeFilled(symbol))))
                change = Change.Contents;
        }

        return change;
    }

    /// <summary>A list that somebody else may add to.</summary>
    private static bool CanBeFilled(ISymbol symbol) =>
        (symbol as ILocalSymbol)?.Type is { Name: "List" or "HashSet" or "IList" or "ICollection" or "Collection" } || (symbol as IFieldSymbol)?.Type is { Name: "List" or "HashSet" or "IList" or "ICollection" or "Collection" };

    private enum Change
    {
        None,
        Contents,
        Value,
    }
}
