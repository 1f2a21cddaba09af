using System.Diagnostics;
using Cors.Analyzers.Reading.Config.Json;

namespace Cors.Analyzers.Tests.Reading.Json;

public class JsonTests
{
    [Theory]
    [InlineData("{\"a\":1,\"b\":[true,null,\"x\"]}")]
    [InlineData("\uFEFF// first\n{ \"a\": 1, /* one */ \"b\": [true, null, \"x\",], }\n// last")]
    public void What_is_written_is_read(string text)
    {
        var file = Parse(text);
        Assert.Null(file.Fault);
        Assert.Equal("{a=1,b=[true,null,\"x\"]}", Render(file.Root!));
        Assert.Equal(text.Contains("//", StringComparison.Ordinal) ? [" first", " one ", " last"] : [], file.Comments.Select(span => text.Substring(span.Start, span.Length)));
    }

    [Theory]
    [InlineData("", "-", "-")]
    [InlineData("{", "{}", "the '{' is never closed")]
    [InlineData("{\"a", "{a=?}", "the string is never closed")]
    [InlineData("{\"a\"", "{a=?}", "a ':' is expected behind the name")]
    [InlineData("{\"a\":", "{a=?}", "the '{' is never closed")]
    [InlineData("{\"a\":}", "{a=?}", "a value is missing")]
    [InlineData("{\"a\":\"x\n,\"b\":2}", "{a=\"x\",b=2}", "the string is never closed")]
    [InlineData("{\"a\":1 \"b\":2}", "{a=1,b=2}", "a ',' or '}' is expected")]
    [InlineData("{\"a\":[\"x\",\n\"b\":2}", "{a=[\"x\"],b=2}", "a ']' is expected")]
    [InlineData("{\"a\":[\"x\"}", "{a=[\"x\"]}", "the '[' is never closed")]
    [InlineData("[{\"a\":1]", "[{a=1}]", "the '{' is never closed")]
    [InlineData("[1,,2]", "[1,2]", "a value is expected")]
    [InlineData("[1]]", "[1]", "something follows the end of the document")]
    [InlineData("{a:'x'}", "{a=?}", "a name in quotes is expected")]
    [InlineData("{\"a\":{{ port }},\"b\":#{Origins}#}", "{a=?,b=?}", "-")]
    public void Half_typed_text_is_read_as_far_as_possible(string text, string expected, string fault)
    {
        var file = Parse(text);
        Assert.Equal(expected, file.Root is { } root ? Render(root) : "-");
        Assert.Equal(fault, file.Fault?.Why ?? "-");
    }

    [Fact]
    public void Escapes_are_decoded_and_not_taken_for_the_text_itself()
    {
        var value = Parse(@"""https:\/\/app.test\u002f\n""").Root!;
        Assert.Equal("https://app.test/\n", value.Text);
        Assert.False(value.IsVerbatim);
    }

    [Theory]
    [InlineData("[\"a\", \"b\", \"c\"]", 0, "[\"b\", \"c\"]")]
    [InlineData("[\"a\", \"b\", \"c\"]", 1, "[\"a\", \"c\"]")]
    [InlineData("[\"a\", \"b\", \"c\"]", 2, "[\"a\", \"b\"]")]
    [InlineData("[\"a\"]", 0, "[]")]
    [InlineData("[\n  \"a\", // of a\n  // of b\n  \"b\"\n]", 0, "[\n  // of b\n  \"b\"\n]")]
    [InlineData("[\n  \"a\",\n  \"b\"\n]", 1, "[\n  \"a\"\n]")]
    [InlineData("[\n  \"a\",\n  \"b\",\n]", 1, "[\n  \"a\",\n]")]
    [InlineData("[\n  \"a\", // of a\n  \"b\"\n]", 1, "[\n  \"a\", // of a\n  \n]")]
    [InlineData("[\n  \"a\"\n]", 0, "[\n]")]
    [InlineData("[\"a\" \"b\", \"c\"]", 1, "[\"a\" \"b\", \"c\"]")]
    public void An_element_goes_with_its_comma(string text, int index, string expected)
    {
        var extent = Parse(text).Root!.Items[index].Extent;
        Assert.Equal(expected, text.Remove(extent.Start, extent.Length));
    }

    [Theory]
    [InlineData("Cors:Origins:0", "https://a.test")]
    [InlineData("cors:ORIGINS:1", "https://b.test")]
    [InlineData("Cors:Origins:2", "https://c.test")]
    [InlineData("Cors:Credentials", "true")]
    [InlineData("Cors:Origins", null)]
    [InlineData("Cors:Nothing", "-")]
    public void A_configuration_key_is_found(string key, string? expected)
    {
        var section = ConfigurationSection.Of(Parse("""
            { "Cors": { "Origins": [ "https://a.test", "https://b.test" ] }, "cors:origins:2": "https://c.test", "Cors:Credentials": true }
            """)).Find(key);
        Assert.Equal(expected, section is null ? "-" : section.Scalar?.Text);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("{\"a\":")]
    [InlineData("[\"a\":")]
    [InlineData("{\"a\":[\"b\",")]
    [InlineData("[{{,")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("/*")]
    [InlineData("//\n")]
    [InlineData("[],")]
    [InlineData(" ")]
    [InlineData("[\"a\"\n,")]
    [InlineData("#{")]
    public void Time_is_linear_in_the_length(string piece)
    {
        var text = "{\"x\":[" + string.Concat(Enumerable.Repeat(piece, 5_000_000 / piece.Length));
        Parse("{}");
        var watch = Stopwatch.StartNew();
        Parse(text);
        // Alone each takes less than a second, and what is not linear minutes; other tests run beside it.
        Assert.InRange(watch.ElapsedMilliseconds, 0, 8000);
    }

    private static JsonFile Parse(string text) => JsonFile.Parse(text, CancellationToken.None);

    private static string Render(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => "{" + string.Join(",", value.Members.Select(member => member.Name + "=" + Render(member.Value))) + "}",
        JsonKind.Array => "[" + string.Join(",", value.Items.Select(item => Render(item.Value))) + "]",
        JsonKind.String => "\"" + value.Text + "\"",
        JsonKind.Unknown => "?",
        _ => value.Text,
    };
}
