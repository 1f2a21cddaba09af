using System.Diagnostics;
using Cors.Analyzers.Reading;
using Cors.Analyzers.Rules;

namespace Cors.Analyzers.Tests.Reading.Json;

public class SettingsRobustnessTests
{
    [Theory]
    [InlineData("appsettings.json", "{\"Cors\":{\"Origins\":[", "\"http://a.test/\",")]
    [InlineData("appsettings.json", "{\"Cors\":{\"Origins\":\"", "https://a.test/,")]
    [InlineData("appsettings.json", "{\"", "cors")]
    [InlineData("appsettings.json", "{\"", "a__")]
    [InlineData("appsettings.json", "{", "\"Cors\":{")]
    [InlineData("appsettings.json", "{", "\"CorsOrigins\":\"https://a.test/\",")]
    [InlineData("s3-cors.json", "[", "{\"AllowedOrigins\":[\"*a.test\"],\"AllowedMethods\":[\"GET\"]},")]
    [InlineData("s3-cors.json", "[{\"AllowedMethods\":[\"GET\"],\"AllowedOrigins\":[", "\"*a.test\",")]
    [InlineData("cors.xml", "<CORSConfiguration>", "<CORSRule><AllowedOrigin>*a.test</AllowedOrigin></CORSRule>")]
    [InlineData("cors.xml", "<CORSConfiguration><CORSRule>", "<AllowedOrigin>https://a.test/</AllowedOrigin>")]
    [InlineData("cors.xml", "<CORSConfiguration>", "<")]
    [InlineData("cors.xml", "<CORSConfiguration>", "<!--")]
    [InlineData("cors.xml", "<CORSConfiguration><CORSRule>", "<a>")]
    public void Time_is_linear_in_the_length(string name, string beginning, string piece)
    {
        Judge(name, beginning + piece);
        var text = beginning + string.Concat(Enumerable.Repeat(piece, 5_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        Judge(name, text);
        // Alone each takes a second at most, and what is not linear many; other tests run beside it.
        Assert.InRange(watch.ElapsedMilliseconds, 0, 8000);
    }

    private static void Judge(string name, string text)
    {
        var document = new FileDocument(name, SourceText.From(text));
        var reader = FileReaders.For(name, "", document.Text);
        foreach (var finding in RuleCatalogue.Judge(reader?.Read(document, CancellationToken.None).Policies ?? [], [], CancellationToken.None))
            Assert.InRange(finding.At.Span.End, 0, text.Length);
    }
}
