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

    /// <summary>A <c>WebApplication</c> stands for it.</summary>
    public bool HasApplication { get; set; }

    /// <summary>In a startup filter: how many steps stand before the rest of the pipeline; null when it does not go on, or not for certain.</summary>
    public int? Continues { get; set; }

    private Pipeline? _pipeline;

    /// <summary>Puts a startup filter around the pipeline.</summary>
    public void Wrap(Draft filter)
    {
        Steps.InsertRange(0, filter.Steps.Take(filter.Continues ?? 0));
        Steps.AddRange(filter.Steps.Skip(filter.Continues ?? 0));
        Complete &= filter.Complete && filter.Continues is not null;
    }

    /// <summary>The pipeline; asked for when all is read, and always the same then.</summary>
    public Pipeline Finish() => _pipeline ??= new Pipeline { At = at, Complete = Complete && isWhole, IsWhole = isWhole, RoutesByItself = RoutesByItself, Steps = Steps };
}

/// <summary>A call that registers services.</summary>
/// <param name="Call">The call.</param>
/// <param name="Method">What is called.</param>
/// <param name="IsCertain">No condition stands around it.</param>
internal sealed record ServiceCall(Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax Call, IMethodSymbol Method, bool IsCertain);
