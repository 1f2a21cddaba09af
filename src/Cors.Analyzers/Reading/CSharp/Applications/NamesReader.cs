using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Reads which policies a program declares, and where it asks for them by name.</summary>
internal sealed class NamesReader(CodeBase code)
{
    private readonly List<DeclaredPolicy> _declared = [];

    private readonly List<DefaultName> _defaults = [];

    private bool _complete = true;

    private bool _registers;

    /// <summary>Reads a site that may declare a policy.</summary>
    public void Read(SyntaxNode site)
    {
        // What is half written may become anything.
        if (site is InvocationExpressionSyntax { ContainsDiagnostics: true })
            _complete = false;
        switch (site)
        {
            case InvocationExpressionSyntax call when CorsSites.NameOf(call) is "AddPolicy" or "AddDefaultPolicy":
                ReadPolicy(call);
                break;
            case InvocationExpressionSyntax call when CorsSites.NameOf(call) is "AddCors":
                _registers = true;
                break;
            case AssignmentExpressionSyntax assignment when code.Symbol(assignment.Left) is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.ContainingType, code.Types.Options):
                if (code.Text(assignment.Right) is { } name)
                    _defaults.Add(new DefaultName(name.Value, code.At(CorsSites.TokenOf(assignment)), StepTexts.Of(assignment, code)));
                else
                    _complete = false;
                break;
        }
    }

    /// <summary>What was read.</summary>
    /// <param name="metadata">All metadata of the program.</param>
    /// <param name="pipelines">All pipelines of the program.</param>
    /// <param name="routes">The names that a gateway's routes ask for.</param>
    /// <param name="isClosed">No name can come from outside of the sites that were read.</param>
    /// <param name="isUsedOtherwise">Policies may be used in a way that is not read.</param>
    public PolicyNames Finish(IEnumerable<CorsMetadata> metadata, IEnumerable<Pipeline> pipelines, IEnumerable<Sourced<string>> routes, bool isClosed, bool isUsedOtherwise)
    {
        var declared = _declared.ConvertAll(policy => policy with { IsMentioned = isUsedOtherwise, IsDefault = policy.Name is null || _defaults.Any(name => name.Value == policy.Name.Value) });
        var used = metadata.SelectMany(one => one.OneOf.Select(name => name.Name).Append(one.Name)).Concat(pipelines.SelectMany(Steps).SelectMany(step => step.OneOf.Select(name => name.Name).Append(step.Policy))).OfType<Sourced<string>>().Concat(routes).Distinct().ToList();
        return new PolicyNames(declared, used, _complete && isClosed && _registers) { DefaultNames = _defaults };
    }

    private static IEnumerable<PipelineStep> Steps(Pipeline pipeline) =>
        pipeline.Steps.SelectMany(step => step.Branch is { } branch ? Steps(branch).Prepend(step) : [step]);

    private void ReadPolicy(InvocationExpressionSyntax call)
    {
        if ((code.Method(call) ?? Meant(call)) is not { } method)
        {
            _complete = false;
            return;
        }

        if (!IsOfOptions(method))
            return;
        _registers = true;
        var at = code.At(CorsSites.TokenOf(call));
        var (choices, member) = (Conditions.Around(call, code), MemberOf(call));
        if (method.Name == "AddDefaultPolicy")
        {
            _declared.Add(new DeclaredPolicy(null, at, PoliciesOf(call)) { Choices = choices, Member = member, Text = StepTexts.Of(call, code) });
            return;
        }

        if (call.ArgumentList.Arguments.FirstOrDefault() is { } argument && code.Text(argument.Expression) is { } name)
            _declared.Add(new DeclaredPolicy(name, name.Literal ?? at, PoliciesOf(call)) { Choices = choices, Member = member, Text = StepTexts.Of(call, code) });
        else
            _complete = false;
    }

    /// <summary>The policy that is configured in the call, or that it is handed.</summary>
    private IReadOnlyList<CorsPolicy> PoliciesOf(InvocationExpressionSyntax call) =>
        code.Policies(call) is { Count: > 0 } configured ? configured : call.ArgumentList.Arguments.LastOrDefault() is { } last ? BuiltPolicies.Of(last.Expression, code) : [];

    /// <summary>While the policy is being written the compiler does not choose between the overloads.</summary>
    private IMethodSymbol? Meant(InvocationExpressionSyntax call) =>
        code.Model(call.SyntaxTree).GetSymbolInfo(call, code.Cancellation).CandidateSymbols.OfType<IMethodSymbol>().FirstOrDefault(IsOfOptions);

    private bool IsOfOptions(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingType, code.Types.Options);

    private Place MemberOf(SyntaxNode call) =>
        code.At((call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member : call.SyntaxTree.GetRoot(code.Cancellation)).GetFirstToken());
}
