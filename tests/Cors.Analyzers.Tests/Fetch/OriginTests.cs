namespace Cors.Analyzers.Tests.Fetch;

public class OriginTests
{
    private const string Alphabet = "htps:/.*@[]#?\\%,; \"'_-0123456789abxAZé\u0130\ud83d\udca9\u200d\0\t";

    public static IEnumerable<object[]> Rows => Enumerable.Range(0, OriginTable.Rows.Length).Select(i => new object[] { i, OriginTable.Rows[i].Text.Replace('\0', ' ') });

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_wrong_and_what_was_meant(int index, string _)
    {
        var (text, problem, mended, _) = OriginTable.Rows[index];
        var origin = Origin.Parse(text);
        Assert.Equal((text, problem, mended), (origin.Text, origin.Problem, origin.Mended));
    }

    [Fact]
    public void What_was_meant_is_what_a_URL_parser_reads()
    {
        var unlike = from row in OriginTable.Rows
                     where row.Parsed is not null && row.Problem is not (OriginProblem.Malformed or OriginProblem.Several or OriginProblem.Wildcard)
                     let ours = row.Problem is OriginProblem.None ? row.Text : row.Mended
                     where ours != row.Parsed
                     select (row.Text, ours, row.Parsed);
        Assert.Empty(unlike);
    }

    [Fact]
    public void What_is_right_is_right_for_a_URL_parser()
    {
        var wrong = from row in OriginTable.Rows
                    where row.Problem is OriginProblem.None && row.Text.StartsWith("http", StringComparison.Ordinal) && row.Parsed is null
                    select row.Text;
        // Names that only look like Punycode.
        Assert.Equal(["https://xn--a.test", "https://xn--.test", "https://xn--zzzzzzzz.test"], wrong);
    }

    [Fact]
    public void What_is_mended_is_right_and_stays_as_it_is()
    {
        foreach (var text in OriginTable.Rows.Select(row => row.Text).SelectMany(Mutations))
        {
            var origin = Origin.Parse(text);
            if (origin.Mended is not { } mended)
                continue;
            var again = Origin.Parse(mended);
            Assert.True(again is { Problem: OriginProblem.None, Mended: null }, $"'{text}' is mended to '{mended}', which is {again.Problem}");
        }
    }

    [Fact]
    public void Nothing_is_too_odd_to_be_read()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(24)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            text = random.Next(3) == 0 ? "https://" + text : text;
            var origin = Origin.Parse(text);
            Assert.Equal(text, origin.Text);
            Assert.True(origin.Problem is not OriginProblem.None || origin.Mended is null);
            if (origin.Mended is { } mended)
                Assert.Equal((text, OriginProblem.None), (text, Origin.Parse(mended).Problem));
        }
    }

    [Theory]
    [InlineData("https://a.test, https://b.test;http://localhost:3000\nnull", new[] { "https://a.test", "https://b.test", "http://localhost:3000", "null" })]
    [InlineData("https://a.test,", new[] { "https://a.test" })]
    public void The_parts_of_a_list(string text, string[] parts) => Assert.Equal(parts, Origin.Parse(text).Parts);

    [Theory]
    [InlineData("http://localhost:3000", true)]
    [InlineData("http://a.localhost", true)]
    [InlineData("http://127.0.0.1", true)]
    [InlineData("http://127.8.9.10:80", true)]
    [InlineData("http://127.1", true)]
    [InlineData("http://[::1]:3000", true)]
    [InlineData("http://[0:0::1]", true)]
    [InlineData("localhost", true)]
    [InlineData("http://localhost.evil.example", false)]
    [InlineData("http://127.0.0.1.evil.example", false)]
    [InlineData("http://notlocalhost", false)]
    [InlineData("http://128.0.0.1", false)]
    [InlineData("https://app.test", false)]
    public void A_host_of_this_machine(string text, bool loopback) => Assert.Equal(loopback, Origin.Parse(text).IsLoopback);

    private static IEnumerable<string> Mutations(string text)
    {
        yield return text;
        for (var i = 0; i < text.Length; i++)
        {
            yield return text.Remove(i, 1);
            yield return text.Insert(i, text[i].ToString());
            foreach (var c in "/:.* A1,")
                yield return text.Insert(i, c.ToString());
        }
    }
}
