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
        if (method.MethodKind is MethodKind.DelegateInvoke)
        {
            Invoke(call, method);
            return;
        }

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
                // Not known when it is called, or how often: modules.ForEach(module => module.Use(app)).
                foreach (var lambda in Lambdas(call))
                    Under(lambda, 0, Guard.None, () => Body(lambda));
                break;
        }
    }

    /// <summary>A delegate is called: what a startup filter is handed goes on with the pipeline; any other may be anything.</summary>
    private void Invoke(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        var called = call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" } access ? access.Expression : call.Expression;
        if (_next is not null && SymbolEqualityComparer.Default.Equals(code.Symbol(called), _next) && _current is { Continues: null } draft && _choices.IsEmpty)
            draft.Continues = draft.Steps.Count;
        else if (Subjects.Concerns(method))
            Miss(call);
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
        // What is done to services leaves the pipeline as it is.
        if (draft is null || (call.Expression is MemberAccessExpressionSyntax access && Subjects.Of(code.Model(call.SyntaxTree).GetTypeInfo(access.Expression, code.Cancellation).Type) is Subject.Services or Subject.Host))
            return;
        draft.Complete = false;
        draft.Steps.Add(Step(PipelineStepKind.Unknown, call));
    }

    /// <summary>Something that is no call of a builder, and may do what cannot be seen.</summary>
    private void Miss()
    {
        KnowsServices = false;
        if (_current is not null)
            _current.Complete = false;
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

        // Middleware of another assembly may be CORS under another name.
        if (kind is PipelineStepKind.Own && method.TypeArguments is [INamedTypeSymbol { ContainingAssembly: { } home } type] && (code.Reach.IsOpen(home) || type.Name == "CorsMiddleware"))
        {
            Miss(call);
            return;
        }

        var step = Step(kind, call) with { IsOpaque = kind is PipelineStepKind.Other && code.Reach.Refers(method.ContainingAssembly, Reach.Authorization) };
        switch (kind)
        {
            // Addresses of both schemes are known of a developer's machine only.
            case PipelineStepKind.HttpsRedirection when Guards.IsLeftOut(call):
            case PipelineStepKind.StaticFiles when !OwnMiddleware.SendsPlainFiles(call):
                draft.Steps.Add(step with { Kind = PipelineStepKind.Other });
                break;
            case PipelineStepKind.Cors:
                var (applies, name, inline) = MetadataReader.PolicyOf(Given(call, method), method, call, code);
                var guard = _guard is Guard.None && Guards.InDebugRegion(call) ? Guard.Development : _guard;
                var oneOf = applies is PolicyChoice.Unknown ? code.Names(Given(call, method)[0].Expression) : [];
                draft.Steps.Add(step with { Applies = applies, Policy = name, OneOf = oneOf, Inline = inline, Guard = guard });
                break;
            case PipelineStepKind.Own:
                draft.Steps.Add(step with { MayAnswer = OwnMiddleware.MayRefuse(call, method, code), MayCatch = OwnMiddleware.MayCatch(call, method, code) });
                break;
            case PipelineStepKind.Branch:
                draft.Steps.Add(step with { Branch = Branch(call), Rejoins = method.Name == "UseWhen" });
                break;
            case PipelineStepKind.Endpoints:
                draft.Steps.Add(step);
                if (EndpointCollector.MayMap(method.Name))
                    Collect(call, draft);
                Endpoints(call, draft);
                break;
            default:
                draft.Steps.Add(step);
                break;
        }
    }

    private void Collect(InvocationExpressionSyntax call, Draft draft)
    {
        Maps.Add(call);
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

    /// <summary>Goes into a method of the compilation that is handed a part of the program's set-up.</summary>
    private void Follow(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        // A local function has the program's builders at hand.
        if (!Subjects.Concerns(method) && method.MethodKind is not MethodKind.LocalFunction)
            return;
        var isBase = call.Expression is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax };
        var whole = isBase ? method : Dispatched(method.ReducedFrom ?? method);
        if (Declaration(whole, isExact: isBase || _self is not null) is not { } body)
        {
            Miss(call);
            return;
        }

        var draft = DraftOf(call) ?? _current;
        if (draft is not null)
            draft.RoutesByItself |= RoutesByItself(call);
        var scope = _scope;
        _scope = scope.Enter(call, method.ReducedFrom is null ? whole : method);
        var callers = Through(call, isOnBuilder: method.ReducedFrom is not null);
        Enter(body, whole.Parameters, draft);
        (_scope, _callers) = (scope, callers);
    }

    private SyntaxNode? Declaration(IMethodSymbol method, bool isExact = false)
    {
        var whole = method.ReducedFrom ?? method;
        if (whole.IsAbstract || (whole.IsVirtual && !isExact && !whole.ContainingType.IsSealed))
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
            Callers = _callers,
            Guard = _guard,
            Text = kind switch
            {
                PipelineStepKind.Unknown => StepText.Fixed,
                PipelineStepKind.Endpoint => StepTexts.OfWhole(call, code),
                _ => StepTexts.Of(call, code),
            },
        };
}
