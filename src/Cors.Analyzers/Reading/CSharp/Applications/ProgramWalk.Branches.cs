using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <content>What a call of the pipeline is handed: the steps of a branch, the endpoints.</content>
internal sealed partial class ProgramWalk
{
    private Pipeline? Branch(InvocationExpressionSyntax call)
    {
        if (call.ArgumentList.Arguments.LastOrDefault()?.Expression is not { } configuration)
            return null;
        var draft = new Draft(code.At(CorsSites.TokenOf(call)), isWhole: true) { IsBranch = true };
        var callers = Through(call);
        if (configuration is LambdaExpressionSyntax lambda)
            Within(draft, () => Enter(lambda, draft));
        else if (code.Symbol(configuration) is IMethodSymbol method && Declaration(method) is { } body)
            Within(draft, () => Enter(body, method.Parameters, draft));
        else
            draft.Complete = false;
        _callers = callers;
        return draft.Finish();
    }

    /// <summary>What declares the endpoints: <c>UseEndpoints(endpoints => …)</c>, <c>UseEndpoints(MapAll)</c>.</summary>
    private void Endpoints(InvocationExpressionSyntax call, Draft draft)
    {
        var callers = Through(call);
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression is LambdaExpressionSyntax lambda)
                Enter(lambda, draft);
            else if (code.Symbol(argument.Expression) is IMethodSymbol named && Declaration(named) is { } body)
                Enter(body, named.Parameters, draft);
        }

        _callers = callers;
    }

    /// <summary>Notes that what follows is reached through a call.</summary>
    /// <returns>The calls so far, to go back to.</returns>
    private ImmutableList<Caller> Through(InvocationExpressionSyntax call, bool isOnBuilder = true)
    {
        var before = _callers;
        var text = StepTexts.Of(call, code);
        _callers = before.Add(new Caller(isOnBuilder ? text : text with { Receiver = "" }, _choices));
        return before;
    }
}
