using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Writes the registration of a service beside those that are there.</summary>
internal sealed class ServiceWriter(IReadOnlyList<ServiceCall> registrations, CodeBase code)
{
    /// <summary>The edits that register a service.</summary>
    /// <param name="call">The call, as it is written behind the dot of the service collection: <c>AddCors()</c>.</param>
    public IReadOnlyList<TextEdit> Register(string call)
    {
        foreach (var one in registrations)
        {
            var collection = Collection(one.Call);
            if (collection is null || !one.IsCertain || StepTexts.OfWhole(one.Call, code) is not { Shape: StepShape.Statement } text)
                continue;
            return text.WriteBefore($"{collection}.{call};", "");
        }

        return AfterBuilder(call);
    }

    /// <summary>A minimal program without any service: right behind <c>var builder = WebApplication.CreateBuilder(args);</c>.</summary>
    private IReadOnlyList<TextEdit> AfterBuilder(string call)
    {
        if (code.Compilation.GetEntryPoint(code.Cancellation)?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation) is not { } entry)
            return [];
        foreach (var declaration in entry.DescendantNodes().OfType<LocalDeclarationStatementSyntax>())
        {
            if (declaration.Declaration.Variables is [{ Initializer.Value: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateBuilder" or "CreateSlimBuilder" } } creation } variable])
                return StepTexts.OfWhole(creation, code).WriteBehind($"{variable.Identifier.ValueText}.Services.{call};", "");
        }

        return [];
    }

    private static string? Collection(InvocationExpressionSyntax call)
    {
        ExpressionSyntax head = call;
        while (head is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            head = access.Expression;
        return head is SimpleNameSyntax or MemberAccessExpressionSyntax ? head.ToString() : null;
    }
}
