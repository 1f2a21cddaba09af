using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Finds the response headers that a handler or action writes for scripts to read.</summary>
internal static class WrittenHeaders
{
    /// <summary>The headers, each once, where they are written; none when the handler says by hand what is exposed.</summary>
    /// <param name="handler">Its declaration; null when it is not written in this program.</param>
    /// <param name="code">The compilation.</param>
    public static IReadOnlyList<Sourced<string>> Of(SyntaxNode? handler, CodeBase code)
    {
        if (handler is null || !code.Compilation.ContainsSyntaxTree(handler.SyntaxTree) || code.WritesHeaders?.Contains(handler.SyntaxTree) == false)
            return [];
        var found = new List<Sourced<string>>();
        foreach (var node in handler.DescendantNodes())
        {
            var header = node switch
            {
                InvocationExpressionSyntax call => OfCall(call, code),
                ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax set, ArgumentList.Arguments: [var key] } element when set.Left == element && IsResponseHeaders(element.Expression) => Named(key.Expression, code),
                MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax set } member when set.Left == member && IsResponseHeaders(member.Expression) && Properties.TryGetValue(member.Name.Identifier.ValueText, out var name) => At(name, member.Name, code),
                _ => null,
            };
            if (header is null)
                continue;
            if (HeaderNames.Same(header.Value, HeaderNames.ExposeHeaders))
                return [];
            if (IsForScripts(header.Value) && !found.Any(other => HeaderNames.Same(other.Value, header.Value)))
                found.Add(header);
        }

        return found;
    }

    private static readonly IReadOnlyDictionary<string, string> Properties = new Dictionary<string, string>
    {
        ["ContentDisposition"] = "Content-Disposition", ["ETag"] = "ETag", ["Link"] = "Link", ["AccessControlExposeHeaders"] = HeaderNames.ExposeHeaders,
    };

    private static readonly ImmutableHashSet<string> NotForScripts = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "X-Frame-Options", "X-Content-Type-Options", "X-XSS-Protection", "X-Accel-Buffering", "X-Powered-By", "X-Robots-Tag", "X-DNS-Prefetch-Control", "X-Permitted-Cross-Domain-Policies", "X-Download-Options", "X-Accel-Redirect", "X-UA-Compatible");

    /// <summary>A header that means something to a script: one of the program's own, or one of the few of HTTP that clients read.</summary>
    private static bool IsForScripts(string name) =>
        name.StartsWith("X-", StringComparison.OrdinalIgnoreCase) ? !NotForScripts.Contains(name)
        : HeaderNames.Same(name, "Content-Disposition") || HeaderNames.Same(name, "ETag") || HeaderNames.Same(name, "Link") || name.IndexOf("Pagination", StringComparison.OrdinalIgnoreCase) >= 0 || name.EndsWith("-Count", StringComparison.OrdinalIgnoreCase) || HeaderNames.Same(name, "Content-Range");

    private static Sourced<string>? OfCall(InvocationExpressionSyntax call, CodeBase code)
    {
        var arguments = call.ArgumentList.Arguments;
        switch (CorsSites.NameOf(call))
        {
            case "Append" or "Add" or "TryAdd" when arguments.Count == 2 && call.Expression is MemberAccessExpressionSyntax access && IsResponseHeaders(access.Expression):
                return Named(arguments[0].Expression, code);
            case "File" or "PhysicalFile" or "Stream" or "Bytes" when arguments.Count > 1 && code.Method(call) is { } method && IsFrameworks(method) && MapCall.Argument(call, method, "fileDownloadName") is { } name && !name.ToString().Equals("null", StringComparison.Ordinal):
                return At("Content-Disposition", call.Expression is MemberAccessExpressionSyntax member ? member.Name : call.Expression, code);
            default:
                return null;
        }
    }

    private static bool IsFrameworks(IMethodSymbol method) => method.ContainingAssembly is { } assembly && Reach.IsFramework(assembly.Name);

    /// <summary><c>Response.Headers</c>, of whatever context.</summary>
    private static bool IsResponseHeaders(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers", Expression: var response }
        && ((response as MemberAccessExpressionSyntax)?.Name ?? response as SimpleNameSyntax)?.Identifier.ValueText is "Response" or "response";

    private static Sourced<string>? Named(ExpressionSyntax name, CodeBase code) =>
        // To ask the compiler, it must bind the whole method: what can be told by its looks is.
        name is LiteralExpressionSyntax { Token.Value: string written } ? At(written, name, code)
        : name is MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: "HeaderNames" }, Name.Identifier.ValueText: var known } && Properties.TryGetValue(known, out var header) ? At(header, name, code)
        : code.Model(name.SyntaxTree).GetConstantValue(name, code.Cancellation) is { HasValue: true, Value: string text } ? At(text, name, code)
        : null;

    private static Sourced<string> At(string header, SyntaxNode node, CodeBase code) => new(header, code.At(node), default);
}
