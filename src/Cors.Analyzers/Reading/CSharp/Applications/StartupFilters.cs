using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Reads what startup filters (<c>IStartupFilter</c>) put around the program's own pipeline.</summary>
internal static class StartupFilters
{
    /// <summary>Goes through the filters that the program registers, and puts them around its pipeline.</summary>
    public static void Walk(ProgramWalk walk, CodeBase code)
    {
        // The one that is registered first runs first, so it is put around the others.
        foreach (var registration in walk.Registrations.Where(one => one.Method.TypeArguments.Any(IsFilter)).Reverse().ToList())
        {
            var filter = registration.IsCertain && registration.Method.Name is "AddTransient" or "AddSingleton" or "AddScoped" && registration.Call.ArgumentList.Arguments.Count == 0
                && registration.Method.TypeArguments is [_, INamedTypeSymbol type] ? Read(type, walk, code) : null;
            foreach (var draft in walk.Pipelines.ToList())
            {
                // Several hosts in one program: nobody knows which of them it is for.
                if (filter is null || walk.Pipelines.Count > 1)
                    draft.Complete = false;
                else
                    draft.Wrap(filter);
            }
        }
    }

    private static bool IsFilter(ITypeSymbol type) => type.Name == "IStartupFilter";

    private static Draft? Read(INamedTypeSymbol type, ProgramWalk walk, CodeBase code)
    {
        if (type.GetMembers("Configure").OfType<IMethodSymbol>().FirstOrDefault(method => method is { Parameters: [{ Type: INamedTypeSymbol { Name: "Action" } }], ReturnType.Name: "Action" }) is not { } configure
            || configure.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation) is not MethodDeclarationSyntax declaration
            || Returned(declaration) is not { } returned || code.Symbol(returned) is not IMethodSymbol made
            || made.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation) is not { } body)
            return null;
        return walk.BeginFilter(configure, body, made.Parameters);
    }

    /// <summary>What the method returns, where that is all that it does.</summary>
    private static ExpressionSyntax? Returned(MethodDeclarationSyntax method) =>
        method.ExpressionBody?.Expression
        ?? (method.Body?.Statements.Where(statement => statement is not LocalFunctionStatementSyntax).ToList() is [ReturnStatementSyntax { Expression: { } returned }] ? returned : null);
}
