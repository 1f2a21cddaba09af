public static class Security
{
    public static IApplicationBuilder UseSecurity(this IApplicationBuilder builder)
    {
        builder.UseAuthentication();
        return builder.UseAuthorization();
    }

    public static void MapItems(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/items", () => new[] { "tea", "cups" }).RequireAuthorization();
}
