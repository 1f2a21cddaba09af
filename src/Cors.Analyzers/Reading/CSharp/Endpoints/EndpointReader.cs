using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Reads the endpoints that calls register.</summary>
internal sealed class EndpointReader
{
    private readonly CodeBase _code;

    private readonly ConventionReader _conventions;

    private readonly GroupReader _groups;

    private readonly HandlerReader _handlers;

    private readonly ControllerReader _controllers;

    public EndpointReader(CodeBase code)
    {
        _code = code;
        _conventions = new ConventionReader(code);
        _groups = new GroupReader(code, _conventions);
        _handlers = new HandlerReader(code);
        _controllers = new ControllerReader(code);
    }

    /// <summary>The endpoints of a call; none when it registers none, or none that can be read.</summary>
    public IReadOnlyList<Endpoint> Read(InvocationExpressionSyntax call, GroupScope scope)
    {
        if (_code.Method(call) is not { } method || !IsFrameworks(method))
            return [];
        switch (method.Name)
        {
            case "MapGet":
                return [OfHandler(call, method, scope, ["GET"])];
            case "MapPost":
                return [OfHandler(call, method, scope, ["POST"])];
            case "MapPut":
                return [OfHandler(call, method, scope, ["PUT"])];
            case "MapDelete":
                return [OfHandler(call, method, scope, ["DELETE"])];
            case "MapPatch":
                return [OfHandler(call, method, scope, ["PATCH"])];
            case "MapMethods":
                return [OfHandler(call, method, scope, MapCall.Methods(MapCall.Argument(call, method, "httpMethods"), _code))];
            case "Map" or "MapFallback" when method.Parameters.Any(parameter => parameter.Name is "handler" or "requestDelegate"):
                return [OfHandler(call, method, scope, [])];
            case "MapHub" or "MapGrpcService" when method.TypeArguments is [INamedTypeSymbol type]:
                return [OfType(call, method, scope, type)];
            case "MapIdentityApi":
                // Its own: /register, /login, /refresh and so on.
                return [Plain(call, method, scope, "POST", ["POST"], "login") with { ReadsJson = true }];
            case "MapRazorPages" or "MapRazorComponents" or "MapBlazorHub":
                return [Plain(call, method, scope, method.Name, [], null) with { Kind = EndpointKind.Page, Complete = false }];
            case "MapHealthChecks" or "MapOpenApi" or "MapMetrics" or "MapPrometheusScrapingEndpoint":
                return [Plain(call, method, scope, "GET", ["GET"], null)];
            case "MapControllers" or "MapDefaultControllerRoute" or "MapControllerRoute" or "MapAreaControllerRoute" or "UseMvc" or "UseMvcWithDefaultRoute":
                _controllers.Map(method.Name, Context(call, scope), Conventions(call, scope, MetadataKind.GroupConvention));
                return [];
            default:
                return [];
        }
    }

    /// <summary>The endpoints of all controllers, once a call that registers them was read.</summary>
    public IReadOnlyList<Endpoint> Controllers(ISet<SyntaxTree>? only) => _controllers.Read(only);

    private Endpoint OfHandler(InvocationExpressionSyntax call, IMethodSymbol method, GroupScope scope, IReadOnlyList<string> methods)
    {
        var group = Context(call, scope);
        var own = Conventions(call, scope, MetadataKind.Convention);
        var expression = MapCall.Argument(call, method, "handler") ?? MapCall.Argument(call, method, "requestDelegate");
        var handler = _handlers.Find(expression);
        var attributes = AppliedAttribute.Of(handler?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty);
        var at = _code.At(CorsSites.TokenOf(call));
        var access = group.Access.And(EndpointAttributes.Access(attributes)).And(own.Access);
        return new Endpoint(at, Display(methods, Routes.Join(group.Prefix, MapCall.Pattern(MapCall.Argument(call, method, "pattern"), _code))))
        {
            Methods = methods,
            ReadsJson = ContentTypes.ReadJson(own.Accepts) ?? (handler is null ? null : _handlers.ReadsJson(handler, methods)),
            IsProtected = access.IsProtected,
            Schemes = access.Schemes,
            Metadata = [.. group.Metadata, .. EndpointAttributes.Cors(attributes, at, _code), .. own.Metadata],
            Complete = group.Complete && own.Complete && handler is not null,
            Writes = handler is null ? [] : new LazyList<Sourced<string>>(() => WrittenHeaders.Of(handler.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_code.Cancellation), _code)),
        };
    }

    private Endpoint OfType(InvocationExpressionSyntax call, IMethodSymbol method, GroupScope scope, INamedTypeSymbol type)
    {
        var group = Context(call, scope);
        var own = Conventions(call, scope, MetadataKind.Convention);
        var attributes = EndpointAttributes.Of(type);
        var at = _code.At(CorsSites.TokenOf(call));
        var access = group.Access.And(EndpointAttributes.Access(attributes)).And(own.Access);
        var isHub = method.Name == "MapHub";
        var route = isHub ? Routes.Join(group.Prefix, MapCall.Pattern(MapCall.Argument(call, method, "pattern") ?? MapCall.Argument(call, method, "path"), _code)) : type.Name;
        return new Endpoint(at, (isHub ? "hub " : "gRPC service ") + route)
        {
            Kind = isHub ? EndpointKind.Hub : EndpointKind.Grpc,
            Methods = isHub ? [] : ["POST"],
            IsProtected = access.IsProtected,
            Schemes = access.Schemes,
            Metadata = [.. group.Metadata, .. EndpointAttributes.Cors(attributes, at, _code), .. own.Metadata],
            Complete = group.Complete && own.Complete,
        };
    }

    private Endpoint Plain(InvocationExpressionSyntax call, IMethodSymbol method, GroupScope scope, string words, IReadOnlyList<string> methods, string? route)
    {
        var group = Context(call, scope);
        var own = Conventions(call, scope, MetadataKind.Convention);
        var path = Routes.Join(group.Prefix, route ?? MapCall.Pattern(MapCall.Argument(call, method, "pattern"), _code));
        return new Endpoint(_code.At(CorsSites.TokenOf(call)), words + " " + path)
        {
            Methods = methods,
            IsProtected = group.Access.And(own.Access).IsProtected,
            Metadata = [.. group.Metadata, .. own.Metadata],
            Complete = group.Complete && own.Complete,
        };
    }

    private GroupContext Context(InvocationExpressionSyntax call, GroupScope scope) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: var receiver } ? _groups.Of(receiver, scope) : GroupContext.Unread;

    /// <summary>The conventions of what a call makes; what a method returns gets those of its call too.</summary>
    private Conventions Conventions(InvocationExpressionSyntax call, GroupScope scope, MetadataKind kind)
    {
        var own = _conventions.Of(call, kind);
        for (var outer = scope; outer is { Call: { } entry, Method: { } method }; outer = outer.Outer!)
        {
            if (!EndpointAttributes.Implements(method.ReturnType, "IEndpointConventionBuilder") || _conventions.ReturnsReceiver(method))
                continue;
            var after = _conventions.Of(entry, kind);
            if (after.Metadata.Count > 0 || !after.Complete)
                own.Miss();
        }

        return own;
    }

    private static bool IsFrameworks(IMethodSymbol method) =>
        method.ContainingAssembly is { } assembly && (Reach.IsFramework(assembly.Name) || assembly.Name.StartsWith("Grpc.AspNetCore", StringComparison.Ordinal) || assembly.Name.StartsWith("prometheus-net", StringComparison.OrdinalIgnoreCase));

    private static string Display(IReadOnlyList<string> methods, string route) => (methods.Count == 0 ? "" : string.Join(", ", methods) + " ") + route;
}
