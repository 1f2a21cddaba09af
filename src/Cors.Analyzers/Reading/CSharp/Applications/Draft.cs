using Cors.Analyzers.Reading.CSharp.Endpoints;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>A pipeline while it is read.</summary>
/// <param name="at">Where it begins.</param>
/// <param name="isWhole">See <see cref="Pipeline.IsWhole"/>.</param>
internal sealed class Draft(Place at, bool isWhole)
{
    /// <summary>The steps so far.</summary>
    public List<PipelineStep> Steps { get; } = [];

    /// <summary>See <see cref="Pipeline.Complete"/>.</summary>
    public bool Complete { get; set; } = true;

    /// <summary>See <see cref="Pipeline.RoutesByItself"/>.</summary>
    public bool RoutesByItself { get; set; }

    /// <summary>The calls that declare endpoints on it.</summary>
    public EndpointCollector Endpoints { get; } = new();

    /// <summary>A branch of another pipeline.</summary>
    public bool IsBranch { get; init; }

    private Pipeline? _pipeline;

    /// <summary>The pipeline; asked for when all is read, and always the same then.</summary>
    public Pipeline Finish() => _pipeline ??= new Pipeline { At = at, Complete = Complete && isWhole, IsWhole = isWhole, RoutesByItself = RoutesByItself, Steps = Steps };
}

/// <summary>A call that registers services.</summary>
/// <param name="Call">The call.</param>
/// <param name="Method">What is called.</param>
/// <param name="IsCertain">No condition stands around it.</param>
internal sealed record ServiceCall(Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax Call, IMethodSymbol Method, bool IsCertain);
