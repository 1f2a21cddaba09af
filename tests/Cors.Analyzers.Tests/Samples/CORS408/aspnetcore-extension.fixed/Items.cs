public static class Items
{
    public static void MapItems(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/items", () => new[] { "tea", "cups" }).RequireCors("site");
}
