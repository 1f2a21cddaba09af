using Cors.Analyzers.Reading.CSharp.Endpoints;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <content>Calls.</content>
internal sealed partial class ProgramWalk
{
    private void Call(InvocationExpressionSyntax call)
    {
        if (_calls++ > MaxCalls || code.Method(call) is not { } method)
        {
            if (MaySetUp(call))
                Miss(call);
            return;
        }

        Visited.Add(call);

        if (SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, code.Compilation.Assembly))
        {
            Follow(call, method);
            return;
        }

        switch (Subjects.Of(method))
        {
            case Subject.Pipeline:
                OnPipeline(call, method);
                break;
            case Subject.Endpoints:
                if (StepTable.DeclaresEndpoints(method))
                    Declares(call);
                else if (code.Reach.IsOpen(method.ContainingAssembly))
                    Miss(call);
                break;
            case Subject.Services:
                Registers(call, method);
                break;
            case Subject.Host:
                OnHost(call, method);
                break;
            default:
                // A method of another assembly that is handed a builder may do anything that it can.
                if (Subjects.Concerns(method) && code.Reach.IsOpen(method.ContainingAssembly))
                    Miss(call);
                break;
        }
    }

    /// <summary>Does an unknown call sound like one that sets a program up?</summary>
    private bool MaySetUp(InvocationExpressionSyntax call) =>
        CorsSites.NameOf(call) is { } name
        && (name.StartsWith("Use", StringComparison.Ordinal) || name.StartsWith("Map", StringComparison.Ordinal) || name.StartsWith("Add", StringComparison.Ordinal)
            || name.StartsWith("Configure", StringComparison.Ordinal) || _calls > MaxCalls);

    /// <summary>A call that could not be read, or may do what cannot be seen.</summary>
    private void Miss(InvocationExpressionSyntax call)
    {
        KnowsServices = false;
        var draft = DraftOf(call) ?? _current;
        if (draft is null)
            return;
        draft.Complete = false;
        draft.Steps.Add(Step(PipelineStepKind.Unknown, call));
    }

    private void OnPipeline(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        if ((DraftOf(call) ?? _current) is not { } draft)
            return;
        draft.RoutesByItself |= RoutesByItself(call);
        if (StepTable.Of(method) is not { } kind)
        {
            if (StepTable.DeclaresEndpoints(method))
                Declares(call);
            return;
        }

        if (kind is PipelineStepKind.Other && code.Reach.IsOpen(method.ContainingAssembly))
        {
            Miss(call);
            return;
        }

        var step = Step(kind, call);
        switch (kind)
        {
            case PipelineStepKind.Cors:
                var (applies, name, inline) = MetadataReader.PolicyOf(Given(call, method), method, call, code);
                var guard = _guard is Guard.None && Guards.InDebugRegion(call) ? Guard.Development : _guard;
                draft.Steps.Add(step with { Applies = applies, Policy = name, Inline = inline, Guard = guard });
                break;
            case PipelineStepKind.Own:
                draft.Steps.Add(step with { MayAnswer = OwnMiddleware.MayRefuse(call, method, code.Cancellation) });
                break;
            case PipelineStepKind.Branch:
                draft.Steps.Add(step with { Branch = Branch(call), Rejoins = method.Name == "UseWhen" });
                break;
            case PipelineStepKind.Endpoints:
                draft.Steps.Add(step);
                if (EndpointCollector.MayMap(method.Name))
                    Collect(call, draft);
                foreach (var lambda in Lambdas(call))
                    Enter(lambda, draft);
                break;
            default:
                draft.Steps.Add(step);
                break;
        }
    }

    private Pipeline? Branch(InvocationExpressionSyntax call)
    {
        if (call.ArgumentList.Arguments.LastOrDefault()?.Expression is not { } configuration)
            return null;
        var draft = new Draft(code.At(CorsSites.TokenOf(call)), isWhole: true) { IsBranch = true };
        if (configuration is LambdaExpressionSyntax lambda)
            Within(draft, () => Enter(lambda, draft));
        else if (code.Symbol(configuration) is IMethodSymbol method && Declaration(method) is { } body)
            Within(draft, () => Enter(body, method.Parameters, draft));
        else
            draft.Complete = false;
        return draft.Finish();
    }

    private void Collect(InvocationExpressionSyntax call, Draft draft)
    {
        if (draft.Endpoints.IsEmpty)
            WithEndpoints.Add(draft);
        draft.Endpoints.Add(call, _scope);
    }

    private void Declares(InvocationExpressionSyntax call)
    {
        if ((DraftOf(call) ?? _current) is not { } draft)
            return;
        draft.RoutesByItself |= RoutesByItself(call);
        Collect(call, draft);
        draft.Steps.Add(Step(PipelineStepKind.Endpoint, call));
    }

    private void Registers(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        Registrations.Add(new ServiceCall(call, method, _choices.IsEmpty));
        KnowsServices &= !code.Reach.IsOpen(method.ContainingAssembly);
    }

    private void OnHost(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        KnowsServices &= !code.Reach.IsOpen(method.ContainingAssembly);
        foreach (var lambda in Lambdas(call))
        {
            // The host's Configure makes a pipeline of its own; what is given services or another builder adds to what there is.
            if (method.Name == "Configure" && Parameters(lambda).Any(parameter => Subjects.Of(parameter.Type) is Subject.Pipeline))
            {
                var draft = new Draft(code.At(CorsSites.TokenOf(call)), isWhole: true);
                Within(draft, () => Enter(lambda, draft));
                Pipelines.Add(draft);
            }
            else if (Parameters(lambda).Any(parameter => Subjects.Of(parameter.Type) is Subject.Services or Subject.Host))
            {
                Body(lambda);
            }
        }
    }

    /// <summary>Goes into a method of the compilation that is handed a part of the program's set-up.</summary>
    private void Follow(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        if (!Subjects.Concerns(method))
            return;
        if (Declaration(method) is not { } body)
        {
            Miss(call);
            return;
        }

        var whole = method.ReducedFrom ?? method;
        var draft = DraftOf(call) ?? _current;
        if (draft is not null)
            draft.RoutesByItself |= RoutesByItself(call);
        var scope = _scope;
        _scope = scope.Enter(call, method);
        Enter(body, whole.Parameters, draft);
        _scope = scope;
    }

    private SyntaxNode? Declaration(IMethodSymbol method)
    {
        var whole = method.ReducedFrom ?? method;
        if (whole.IsAbstract || (whole.IsVirtual && !whole.ContainingType.IsSealed))
            return null;
        var declared = (whole.PartialImplementationPart ?? whole).OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation);
        return declared is BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } ? null : declared;
    }

    private void Enter(LambdaExpressionSyntax lambda, Draft draft) => Enter(lambda, Parameters(lambda), draft);

    private void Enter(SyntaxNode body, IEnumerable<IParameterSymbol> parameters, Draft? draft)
    {
        if (draft is not null)
        {
            foreach (var parameter in parameters.Where(parameter => Subjects.Of(parameter.Type) is Subject.Pipeline or Subject.Endpoints))
                _drafts[parameter] = draft;
        }

        if (draft is null)
            Body(body);
        else
            Within(draft, () => Body(body));
    }

    private IEnumerable<IParameterSymbol> Parameters(LambdaExpressionSyntax lambda) =>
        code.Symbol(lambda) is IMethodSymbol method ? method.Parameters : Enumerable.Empty<IParameterSymbol>();

    private static IEnumerable<LambdaExpressionSyntax> Lambdas(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LambdaExpressionSyntax>();

    private static SeparatedSyntaxList<ArgumentSyntax> Given(InvocationExpressionSyntax call, IMethodSymbol method) =>
        method.ReducedFrom is null && method.IsExtensionMethod && call.ArgumentList.Arguments.Count > 0 ? call.ArgumentList.Arguments.RemoveAt(0) : call.ArgumentList.Arguments;

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

    private bool RoutesByItself(InvocationExpressionSyntax call)
    {
        ExpressionSyntax head = call;
        while (head is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            head = access.Expression;
        return code.Model(call.SyntaxTree).GetTypeInfo(head, code.Cancellation).Type?.Name == "WebApplication";
    }

    private PipelineStep Step(PipelineStepKind kind, InvocationExpressionSyntax call) =>
        new(kind, CorsSites.NameOf(call) ?? "", code.At(CorsSites.TokenOf(call)))
        {
            Choices = _choices,
            Guard = _guard,
            Text = kind switch
            {
                PipelineStepKind.Unknown => StepText.Fixed,
                PipelineStepKind.Endpoint => StepTexts.OfWhole(call, code),
                _ => StepTexts.Of(call, code),
            },
        };
}
