using Cors.Analyzers.Reading.CSharp;
using Cors.Analyzers.Reading.CSharp.Applications;
using Cors.Analyzers.Reading.CSharp.WebApi;
using Cors.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers;

/// <summary>What is found at the attributes of ASP.NET Web API 2 in one compilation.</summary>
/// <param name="compilation">The compilation.</param>
internal sealed class WebApiFindings(Compilation compilation)
{
    private readonly object _gate = new();

    private bool _isRead;

    private WebApiProgram? _idle;

    /// <summary>The findings at a node; none when it is no policy.</summary>
    /// <param name="node">An attribute, or the creation of one.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="trusted">The origins that the project says are its own.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IEnumerable<Finding> At(SyntaxNode node, SemanticModel model, IReadOnlyList<string> trusted, CancellationToken cancellation)
    {
        var reader = new AttributePolicy(model, new Places(node.SyntaxTree, cancellation), cancellation);
        var policy = node switch
        {
            AttributeSyntax attribute when IsNamed(attribute.Name) => reader.Read(attribute),
            ObjectCreationExpressionSyntax { Type: NameSyntax type } creation when IsNamed(type) => reader.Read(creation),
            _ => null,
        };
        if (policy is null)
            return [];
        var findings = RuleCatalogue.Judge([policy], trusted, cancellation);
        return node is AttributeSyntax && Idle(cancellation) is { } program
            ? findings.Concat(RuleCatalogue.Judge(new Application { Dialect = Dialect.WebApi, Idle = [policy.At], TurnOn = [program.TurnOn(cancellation)] }, trusted, cancellation))
            : findings;
    }

    private static bool IsNamed(NameSyntax name) => CorsSites.NameOf(name) is "EnableCors" or "EnableCorsAttribute";

    private WebApiProgram? Idle(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (!_isRead)
                (_idle, _isRead) = (WebApiProgram.WithoutCors(compilation, cancellation), true);
            return _idle;
        }
    }
}
