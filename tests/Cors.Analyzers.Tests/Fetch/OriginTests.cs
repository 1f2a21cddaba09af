namespace Cors.Analyzers.Tests.Fetch;

public class OriginTests
{
    [Theory]
    [InlineData("https://app.test", "None", null)]
    [InlineData("https://app.test/", "Path", "https://app.test")]
    [InlineData("localhost:3000", "NoScheme", "http://localhost:3000")]
    [InlineData("app.test", "NoScheme", "https://app.test")]
    [InlineData("https://app.test:443", "DefaultPort", "https://app.test")]
    [InlineData("https://*.app.test", "Wildcard", null)]
    [InlineData("https://App.Test", "UpperCase", "https://app.test")]
    [InlineData("https://a.test,https://b.test", "Several", null)]
    public void What_is_wrong_and_what_was_meant(string text, string problem, string? mended)
    {
        var origin = Origin.Parse(text);
        Assert.Equal((problem, mended), (origin.Problem.ToString(), origin.Mended));
    }
}
