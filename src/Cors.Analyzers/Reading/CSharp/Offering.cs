namespace Cors.Analyzers.Reading.CSharp;

/// <summary>Words the edits that only this reader can word.</summary>
internal static class Offering
{
    /// <summary>The edits for a policy.</summary>
    public static IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> Of(OriginState origins, Places places)
    {
        var offers = ImmutableDictionary.CreateBuilder<Offer, IReadOnlyList<TextEdit>>();
        if (origins.TestInForce is { Test.Test: OriginTest.Constant { Value: true } } always)
            offers[Offer.AllowAnyOrigin] = [places.Replace(always.Site, "AllowAnyOrigin()")];
        return offers.ToImmutable();
    }
}
