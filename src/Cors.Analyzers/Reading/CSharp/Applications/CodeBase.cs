using System.Collections.Concurrent;
using Cors.Analyzers.Reading.CSharp.Endpoints;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>One compilation, as the readers of a program ask it.</summary>
internal sealed class CodeBase(Compilation compilation, AspNetTypes types, CancellationToken cancellation)
{
    private const int MaxNames = 8;

    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    private readonly Dictionary<SyntaxNode, IReadOnlyList<CorsPolicy>> _policies = [];

    private readonly Places _places = new(compilation.SyntaxTrees.First(), cancellation);

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; } = compilation;

    /// <summary>ASP.NET Core's types.</summary>
    public AspNetTypes Types { get; } = types;

    /// <summary>The files that may write response headers; null where that was not looked at.</summary>
    public HashSet<SyntaxTree>? WritesHeaders { get; init; }

    /// <summary>The classes of a file that may be controllers, as it is written.</summary>
    public Func<SyntaxTree, IReadOnlyList<ClassDeclarationSyntax>> ControllersOf { get; init; } = ControllerSites.In;

    /// <summary>Ends the reading.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Attributes whose names tell enough.</summary>
    public PlainAttributes Plain { get; } = new(compilation, cancellation);

    /// <summary>What referenced assemblies can do.</summary>
    public Reach Reach { get; } = new(compilation);

    /// <summary>The model of a tree of the compilation.</summary>
    public SemanticModel Model(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out var model))
            _models[tree] = model = Compilation.GetSemanticModel(tree);
        return model;
    }

    /// <summary>The method that is called; of several candidates the only one.</summary>
    public IMethodSymbol? Method(InvocationExpressionSyntax call)
    {
        var info = Model(call.SyntaxTree).GetSymbolInfo(call, Cancellation);
        return (info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null)) as IMethodSymbol;
    }

    /// <summary>What a name stands for.</summary>
    public ISymbol? Symbol(ExpressionSyntax expression) => Model(expression.SyntaxTree).GetSymbolInfo(expression, Cancellation).Symbol;

    /// <summary>The place of a span.</summary>
    public Place At(SyntaxTree tree, TextSpan span) => _places.At(tree, span);

    /// <summary>The place of a node.</summary>
    public Place At(SyntaxNode node) => _places.At(node.SyntaxTree, node.Span);

    /// <summary>The place of a token.</summary>
    public Place At(SyntaxToken token) => _places.At(token.SyntaxTree!, token.Span);

    /// <summary>The constant string that an expression is; null when it is none.</summary>
    public string? Constant(ExpressionSyntax expression) =>
        // The compiler is asked only where it is no plain literal.
        expression is LiteralExpressionSyntax literal ? literal.Token.Value as string
        : Model(expression.SyntaxTree).GetConstantValue(expression, Cancellation) is { HasValue: true, Value: string text } ? text : null;

    /// <summary>The policies that begin at a node, one for each path through the code.</summary>
    public IReadOnlyList<CorsPolicy> Policies(SyntaxNode node)
    {
        if (!_policies.TryGetValue(node, out var policies))
            _policies[node] = policies = PolicyReader.Read(node, Model(node.SyntaxTree), Types, Cancellation);
        return policies;
    }

    /// <summary>The string that an expression has on every path; null when it is not known.</summary>
    public Sourced<string>? Text(ExpressionSyntax expression)
    {
        var bare = expression;
        while (bare is ParenthesizedExpressionSyntax inner)
            bare = inner.Expression;
        if (Constant(bare) is { } constant)
            return Sourced(constant, expression, bare is LiteralExpressionSyntax ? bare : null);
        var model = Model(expression.SyntaxTree);
        var walker = new Walker(model, Types, expression, new Places(expression.SyntaxTree, Cancellation), Cancellation);
        var outcomes = walker.Evaluate(model.GetOperation(bare, Cancellation), new PathState());
        return outcomes.Count > 0 && !walker.Overflowed && outcomes.All(outcome => outcome.Value is Value.Text text && text.Content == ((Value.Text)outcomes[0].Value).Content)
            ? Sourced(((Value.Text)outcomes[0].Value).Content, expression, null)
            : null;
    }

    /// <summary>The names of which an expression is one, by a condition; none when they are not all known.</summary>
    public IReadOnlyList<PossibleName> Names(ExpressionSyntax expression)
    {
        if (expression is not (ConditionalExpressionSyntax or SwitchExpressionSyntax or ParenthesizedExpressionSyntax or IdentifierNameSyntax))
            return [];
        var model = Model(expression.SyntaxTree);
        var walker = new Walker(model, Types, expression, new Places(expression.SyntaxTree, Cancellation), Cancellation);
        var outcomes = walker.Evaluate(model.GetOperation(expression, Cancellation), new PathState());
        if (outcomes.Count is < 2 or > MaxNames || walker.Overflowed)
            return [];
        var names = new List<PossibleName>();
        foreach (var outcome in outcomes)
        {
            // What stands in a variable is not rewritten where the variable is used.
            if (outcome.Value is not Value.Text text || (text.Literal is null && text.Written == expression))
                return [];
            var at = text.Literal is { } literal ? literal : At(text.Written);
            names.Add(new PossibleName(new Sourced<string>(text.Content, at, default) { Literal = text.Literal }, outcome.State.Guard));
        }

        return names;
    }

    /// <summary>What a name has its value from, if it never gets another; null when that is not known.</summary>
    public ExpressionSyntax? Initialiser(ISymbol symbol, ExpressionSyntax used) =>
        new Walker(Model(used.SyntaxTree), Types, used, new Places(used.SyntaxTree, Cancellation), Cancellation).InitialiserOf(symbol)?.Syntax as ExpressionSyntax;

    /// <summary>Takes a model that somebody has: what it has bound is not bound again.</summary>
    public void Know(SemanticModel model) => _models[model.SyntaxTree] = model;

    /// <summary>Only a plain literal can be rewritten letter by letter.</summary>
    private Sourced<string> Sourced(string value, ExpressionSyntax expression, ExpressionSyntax? literal)
    {
        var place = At(expression);
        var inside = literal is not null && literal.Span.Length == value.Length + 2 ? At(literal.SyntaxTree, new TextSpan(literal.SpanStart + 1, value.Length)) : (Place?)null;
        return new Sourced<string>(value, inside ?? place, default) { Literal = inside };
    }
}
