using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Keeps the calls that register endpoints of one pipeline, as they are come across; reads them when somebody asks.</summary>
internal sealed class EndpointCollector
{
    private readonly List<(InvocationExpressionSyntax Call, GroupScope Scope)> _calls = [];

    /// <summary>Could the call register endpoints? Looks at its name only.</summary>
    public static bool MayMap(string name) => name.StartsWith("Map", StringComparison.Ordinal) || name is "UseMvc" or "UseMvcWithDefaultRoute";

    /// <summary>Nothing was collected.</summary>
    public bool IsEmpty => _calls.Count == 0;

    /// <summary>Notes a call whose name is one of <see cref="MayMap"/>'s; what registers no endpoint is left out later.</summary>
    /// <param name="call">The call.</param>
    /// <param name="scope">The method that it stands in, and how that is reached.</param>
    public void Add(InvocationExpressionSyntax call, GroupScope scope) => _calls.Add((call, scope));

    /// <summary>The endpoints, in order of registration.</summary>
    /// <param name="code">The compilation.</param>
    /// <param name="pipeline">The pipeline that they belong to.</param>
    /// <param name="only">Only those that write response headers, of controllers those in these files; null for all.</param>
    public IReadOnlyList<Endpoint> Read(CodeBase code, Pipeline? pipeline, ISet<SyntaxTree>? only = null)
    {
        var reader = new EndpointReader(code);
        var endpoints = new List<Endpoint>();
        foreach (var (call, scope) in _calls)
        {
            code.Cancellation.ThrowIfCancellationRequested();
            endpoints.AddRange(reader.Read(call, scope));
        }

        // In their trailers gRPC services write headers of their own accord.
        return [.. endpoints.Concat(reader.Controllers(only)).Where(endpoint => only is null || endpoint.Kind is EndpointKind.Grpc || endpoint.Writes.Count > 0).Select(endpoint => endpoint with { Pipeline = pipeline })];
    }
}
