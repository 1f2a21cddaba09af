using Cors.Analyzers.Reading.CSharp.Endpoints;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Goes through the code that sets a program up in the order in which it runs, into the methods of the same compilation, and notes what is done to pipelines, endpoints and services.</summary>
internal sealed partial class ProgramWalk(CodeBase code)
{
    private const int MaxDepth = 12;

    private const int MaxCalls = 4000;

    private readonly Dictionary<ISymbol, Draft> _drafts = new(SymbolEqualityComparer.Default);

    private readonly HashSet<SyntaxNode> _active = [];

    private ImmutableList<Choice> _choices = ImmutableList<Choice>.Empty;

    private ImmutableList<Caller> _callers = ImmutableList<Caller>.Empty;

    private Guard _guard;

    private Draft? _current;

    private GroupScope _scope = GroupScope.Program;

    private IParameterSymbol? _next;

    private INamedTypeSymbol? _self;

    private int _calls;

    /// <summary>The pipelines that were met, branches not counted.</summary>
    public List<Draft> Pipelines { get; } = [];

    /// <summary>The pipelines that endpoints are declared on, branches too.</summary>
    public List<Draft> WithEndpoints { get; } = [];

    /// <summary>The calls that declare endpoints.</summary>
    public List<InvocationExpressionSyntax> Maps { get; } = [];

    /// <summary>The calls that register services.</summary>
    public List<ServiceCall> Registrations { get; } = [];

    /// <summary>False when something unknown may register services.</summary>
    public bool KnowsServices { get; private set; } = true;

    /// <summary>Something registers services that may bring MVC's along, CORS among them.</summary>
    public bool MayBringMvc { get; private set; }

    /// <summary>The classes that <c>UseStartup</c> was given.</summary>
    public HashSet<INamedTypeSymbol> Startups { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The bodies that were gone through.</summary>
    public HashSet<SyntaxNode> Seen { get; } = [];

    /// <summary>The calls that were met.</summary>
    public HashSet<SyntaxNode> Visited { get; } = [];

    /// <summary>Something may register services that is not seen.</summary>
    public void ForgetServices() => KnowsServices = false;

    /// <summary>Goes through a body in which a program, or a pipeline of it, begins.</summary>
    /// <param name="body">The member: a compilation unit with statements, a method, a lambda.</param>
    /// <param name="isWhole">See <see cref="Pipeline.IsWhole"/>.</param>
    /// <param name="guard">In which environment it runs.</param>
    /// <param name="self">The class that it is called on.</param>
    public void Begin(SyntaxNode body, bool isWhole, Guard guard = Guard.None, INamedTypeSymbol? self = null)
    {
        (_choices, _callers, _guard, _current, _self) = (ImmutableList<Choice>.Empty, ImmutableList<Caller>.Empty, guard, null, self);
        var draft = new Draft(code.At(body is CompilationUnitSyntax ? body.GetFirstToken() : FirstToken(body)), isWhole);
        Within(draft, () => Body(body));
        if (draft.Steps.Count > 0 || !draft.Endpoints.IsEmpty)
            Pipelines.Add(draft);
    }

    /// <summary>Goes through a startup filter: what it does before and behind the pipeline that it is handed.</summary>
    /// <param name="configure">Its method, which is handed the rest and returns the whole.</param>
    /// <param name="body">What it returns: a lambda, a local function, a method.</param>
    /// <param name="builder">The parameter of <paramref name="body"/>.</param>
    public Draft BeginFilter(IMethodSymbol configure, SyntaxNode body, IReadOnlyList<IParameterSymbol> builder)
    {
        (_choices, _callers, _guard, _current) = (ImmutableList<Choice>.Empty, ImmutableList<Caller>.Empty, Guard.None, null);
        _next = configure.Parameters[0];
        var draft = new Draft(code.At(FirstToken(body)), isWhole: true);
        Enter(body, builder, draft);
        _next = null;
        return draft;
    }

    private static SyntaxToken FirstToken(SyntaxNode body) => body is MethodDeclarationSyntax method ? method.Identifier : body.GetFirstToken();

    private void Within(Draft draft, Action walk)
    {
        var before = _current;
        _current = draft;
        walk();
        _current = before;
    }

    private void Body(SyntaxNode? member)
    {
        if (member is null || !_active.Add(member))
            return;
        if (_active.Count > MaxDepth)
        {
            _active.Remove(member);
            Miss();
            return;
        }

        Seen.Add(member);
        switch (member)
        {
            case CompilationUnitSyntax unit:
                foreach (var statement in unit.Members.OfType<GlobalStatementSyntax>())
                    Statement(statement.Statement);
                break;
            case BaseMethodDeclarationSyntax method:
                Statement(method.Body);
                Expression(method.ExpressionBody?.Expression);
                break;
            case LocalFunctionStatementSyntax local:
                Statement(local.Body);
                Expression(local.ExpressionBody?.Expression);
                break;
            case AnonymousFunctionExpressionSyntax lambda:
                Statement(lambda.Block);
                Expression(lambda.ExpressionBody);
                break;
        }

        _active.Remove(member);
    }

    private void Statement(StatementSyntax? statement)
    {
        code.Cancellation.ThrowIfCancellationRequested();
        switch (statement)
        {
            case null or LocalFunctionStatementSyntax:
                break;
            case BlockSyntax block:
                foreach (var inner in block.Statements)
                    Statement(inner);
                break;
            case IfStatementSyntax branch:
                Expression(branch.Condition);
                Under(branch, 0, Guards.Of(branch.Condition, true), () => Statement(branch.Statement));
                if (branch.Else is { } otherwise)
                    Under(branch, 1, Guards.Of(branch.Condition, false), () => Statement(otherwise.Statement));
                break;
            case SwitchStatementSyntax choice:
                Expression(choice.Expression);
                for (var index = 0; index < choice.Sections.Count; index++)
                {
                    var section = choice.Sections[index];
                    var development = section.Labels.All(label => label is CaseSwitchLabelSyntax one && Guards.IsDevelopmentCase(choice.Expression, one.Value));
                    Under(choice, index, development ? Guard.Development : Guard.None, () =>
                    {
                        foreach (var inner in section.Statements)
                            Statement(inner);
                    });
                }

                break;
            case TryStatementSyntax attempt:
                Statement(attempt.Block);
                for (var index = 0; index < attempt.Catches.Count; index++)
                    Under(attempt, index + 1, Guard.None, () => Statement(attempt.Catches[index].Block));
                Statement(attempt.Finally?.Block);
                break;
            case CommonForEachStatementSyntax loop:
                Expression(loop.Expression);
                Under(loop, 0, Guard.None, () => Statement(loop.Statement));
                break;
            case ForStatementSyntax loop:
                Under(loop, 0, Guard.None, () => Statement(loop.Statement));
                break;
            case WhileStatementSyntax loop:
                Under(loop, 0, Guard.None, () => Statement(loop.Statement));
                break;
            case UsingStatementSyntax use:
                Expression(use.Expression);
                foreach (var variable in use.Declaration?.Variables ?? default)
                    Expression(variable.Initializer?.Value);
                Statement(use.Statement);
                break;
            case LabeledStatementSyntax labelled:
                Statement(labelled.Statement);
                break;
            case LocalDeclarationStatementSyntax local:
                foreach (var variable in local.Declaration.Variables)
                    Declare(variable);
                break;
            case ExpressionStatementSyntax expression:
                Expression(expression.Expression);
                break;
            case ReturnStatementSyntax leave:
                Expression(leave.Expression);
                break;
        }
    }

    private void Declare(VariableDeclaratorSyntax variable)
    {
        if (variable.Initializer?.Value is not { } value)
            return;
        Expression(value);
        // A second name of the same builder, or what a call on it hands back.
        if (code.Model(variable.SyntaxTree).GetDeclaredSymbol(variable, code.Cancellation) is ILocalSymbol local && Subjects.Of(local.Type) is Subject.Pipeline or Subject.Endpoints
            && OfDeclared(local, value) is { } draft)
            _drafts[local] = draft;
    }

    private void Under(SyntaxNode condition, int side, Guard under, Action walk)
    {
        var (choices, guard) = (_choices, _guard);
        _choices = choices.Add(new Choice(code.At(condition.GetFirstToken()), side));
        _guard = under is Guard.Development || guard is Guard.None ? under : guard;
        walk();
        (_choices, _guard) = (choices, guard);
    }

    private void Expression(ExpressionSyntax? expression)
    {
        switch (expression)
        {
            case null or AnonymousFunctionExpressionSyntax or LiteralExpressionSyntax or SimpleNameSyntax or TypeSyntax:
                break;
            case InvocationExpressionSyntax call:
                if (call.Expression is MemberAccessExpressionSyntax access)
                    Expression(access.Expression);
                foreach (var argument in call.ArgumentList.Arguments)
                    Expression(argument.Expression);
                Call(call);
                break;
            case ConditionalExpressionSyntax choice:
                Expression(choice.Condition);
                Under(choice, 0, Guards.Of(choice.Condition, true), () => Expression(choice.WhenTrue));
                Under(choice, 1, Guards.Of(choice.Condition, false), () => Expression(choice.WhenFalse));
                break;
            default:
                // new Module(app): what it does with it is not followed.
                if (expression is BaseObjectCreationExpressionSyntax && code.Symbol(expression) is IMethodSymbol made && Subjects.Concerns(made))
                    Miss();
                foreach (var child in expression.ChildNodes())
                {
                    if (child is ExpressionSyntax inner)
                        Expression(inner);
                    else if (child is BaseArgumentListSyntax arguments)
                        foreach (var argument in arguments.Arguments)
                            Expression(argument.Expression);
                }

                break;
        }
    }
}
