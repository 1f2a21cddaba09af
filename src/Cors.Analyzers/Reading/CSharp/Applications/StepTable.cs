namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>What the calls of a pipeline do, by the names that the framework and well-known packages give them.</summary>
internal static class StepTable
{
    /// <summary>What a call on an application builder does; null for what is no step.</summary>
    public static PipelineStepKind? Of(IMethodSymbol method) => method.Name switch
    {
        "UseCors" => PipelineStepKind.Cors,
        "UseRouting" or "UseEndpointRouting" => PipelineStepKind.Routing,
        "UseEndpoints" or "UseMvc" or "UseMvcWithDefaultRoute" or "UseSignalR" or "UseConnections" or "UseRouter" => PipelineStepKind.Endpoints,
        "UseAuthentication" or "UseIdentity" => PipelineStepKind.Authentication,
        "UseAuthorization" => PipelineStepKind.Authorization,
        "UseResponseCaching" or "UseOutputCache" => PipelineStepKind.Caching,
        "UseStaticFiles" or "UseFileServer" or "UseSpaStaticFiles" => PipelineStepKind.StaticFiles,
        "UseRateLimiter" or "UseIpRateLimiting" or "UseClientRateLimiting" => PipelineStepKind.RateLimiter,
        "UseHttpsRedirection" => PipelineStepKind.HttpsRedirection,
        "UseExceptionHandler" or "UseDeveloperExceptionPage" or "UseProblemDetails" => PipelineStepKind.ExceptionHandler,
        "UseGrpcWeb" => PipelineStepKind.GrpcWeb,
        "Use" or "UseMiddleware" => PipelineStepKind.Own,
        "Map" or "MapWhen" or "UseWhen" => PipelineStepKind.Branch,
        "Run" when method.Parameters.LastOrDefault()?.Type.Name == "RequestDelegate" => PipelineStepKind.Terminal,
        "UseSpa" or "UseOcelot" or "UseProxyToSpaDevelopmentServer" => PipelineStepKind.Terminal,
        _ when method.Name.StartsWith("Use", StringComparison.Ordinal) => PipelineStepKind.Other,
        _ => null,
    };

    /// <summary>Does a call on an endpoint builder declare endpoints?</summary>
    public static bool DeclaresEndpoints(IMethodSymbol method) => method.Name.StartsWith("Map", StringComparison.Ordinal);
}
