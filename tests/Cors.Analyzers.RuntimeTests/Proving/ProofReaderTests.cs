namespace Cors.Analyzers.RuntimeTests.Proving;

public class ProofReaderTests
{
    private static readonly BrowserAnswer Allowed = new(true, null, null, false, ["content-type"]);

    [Fact]
    public void A_request_has_its_parts()
    {
        var proof = ProofReader.ReadLine("PUT /items/1?x=1 with Content-Type: application/json, credentials from null then https://b.test:8443 => allowed (unsafe); fixed => blocked MissingAllowOriginHeader", hasTwin: true);
        var fetch = Assert.IsType<Subject.Fetch>(proof.Subject);
        Assert.Equal(("PUT", "/items/1?x=1", true), (fetch.Request.Method, fetch.Request.Path, fetch.Request.Credentials));
        Assert.Equal([KeyValuePair.Create("Content-Type", "application/json")], fetch.Request.Headers);
        Assert.Equal(["null", "https://b.test:8443"], fetch.Origins);
        Assert.Equal("allowed (unsafe)", Assert.Single(proof.Facts).Text);
        Assert.Equal("blocked MissingAllowOriginHeader", Assert.Single(proof.FixedFacts!).Text);
    }

    [Fact]
    public void A_value_may_hold_a_comma()
    {
        var proof = ProofReader.ReadLine("""preflight of PUT /items/1 from https://a.test => status 204, header Access-Control-Allow-Methods is "GET, PUT" (two), header Vary is absent""", hasTwin: false);
        Assert.Equal(["status 204", """header Access-Control-Allow-Methods is "GET, PUT" (two)""", "header Vary is absent"], proof.Facts.Select(fact => fact.Text));
        Assert.IsType<Subject.Preflight>(proof.Subject);
    }

    [Fact]
    public void A_value_may_hold_quotes() =>
        Assert.Equal(["header Access-Control-Allow-Methods is '\"GET,PUT\"'"], ProofReader.ReadLine("preflight of PUT /items/1 from https://a.test => header Access-Control-Allow-Methods is '\"GET,PUT\"'", hasTwin: false).Facts.Select(fact => fact.Text));

    [Theory]
    [InlineData("GET /items from https://a.test => allowed", true)]
    [InlineData("GET /items from https://a.test => blocked MissingAllowOriginHeader", false)]
    [InlineData("GET /items from https://a.test => reads Content-Type", true)]
    [InlineData("GET /items from https://a.test => hides Content-Type", false)]
    [InlineData("GET /items from https://a.test => hides ETag", true)]
    [InlineData("GET /items from https://a.test => status 200", true)]
    [InlineData("GET /items from https://a.test => status 500", false)]
    [InlineData("GET /items from https://a.test => throws ArgumentException", true)]
    [InlineData("GET /items from https://a.test => not served", false)]
    [InlineData("GET /items from https://a.test => header Vary is \"Origin | Accept\"", true)]
    [InlineData("GET /items from https://a.test => header vary is absent", false)]
    public void Facts_hold_or_not(string line, bool holds)
    {
        var seen = new Sighting { Browser = Allowed, Plain = new PlainAnswer(200, [KeyValuePair.Create("Vary", "Origin"), KeyValuePair.Create("Vary", "Accept")]), Thrown = "ArgumentException" };
        Assert.Equal(holds, ProofReader.ReadLine(line, hasTwin: false).Facts.Single().Holds(seen));
    }

    [Theory]
    [InlineData("blocked MethodDisallowedByPreflightResponse", true)]
    [InlineData("blocked MethodDisallowedByPreflightResponse \"PUT\"", true)]
    [InlineData("blocked MethodDisallowedByPreflightResponse \"PATCH\"", false)]
    [InlineData("blocked AllowOriginMismatch", false)]
    [InlineData("allowed", false)]
    [InlineData("hides ETag", false)]
    public void Why_it_is_blocked_counts(string fact, bool holds)
    {
        var seen = new Sighting { Browser = new BrowserAnswer(false, "MethodDisallowedByPreflightResponse", "PUT", false, []) };
        Assert.Equal(holds, ProofReader.ReadLine("PUT /items/1 from https://a.test => " + fact, hasTwin: false).Facts.Single().Holds(seen));
    }

    [Theory]
    [InlineData("starts", null, true)]
    [InlineData("starts", "InvalidOperationException", false)]
    [InlineData("InvalidOperationException", "InvalidOperationException", true)]
    [InlineData("InvalidOperationException", null, false)]
    public void A_start_succeeds_or_not(string fact, string? failure, bool holds) =>
        Assert.Equal(holds, ProofReader.ReadLine("start => " + fact, hasTwin: false).Facts.Single().Holds(new Sighting { Failure = failure }));

    [Theory]
    [InlineData("GET /items from https://a.test", false, "no ' => '")]
    [InlineData("GET /items from https://a.test => allowed", true, "needs one '; fixed => …'")]
    [InlineData("GET /items from https://a.test => allowed; fixed => allowed", false, "must have no '; fixed => …'")]
    [InlineData("GET items from https://a.test => allowed", false, "neither 'start' nor")]
    [InlineData("GET /items from https://a.test/ => allowed", false, "'https://a.test/' is no origin")]
    [InlineData("GET /items with Authorization from https://a.test => allowed", false, "'Authorization' is neither")]
    [InlineData("GET /items from https://a.test => alowed", false, "'alowed' is no fact")]
    [InlineData("GET /items from https://a.test => blocked", false, "'blocked' is no fact")]
    [InlineData("GET /items from https://a.test => starts", false, "cannot be seen of")]
    [InlineData("start => allowed", false, "cannot be seen of 'start'")]
    [InlineData("preflight of GET /items from https://a.test => allowed", false, "cannot be seen of")]
    [InlineData("preflight of GET /items from https://a.test then https://b.test => status 200", false, "several preflights")]
    public void What_is_wrong_is_said(string line, bool hasTwin, string why) =>
        Assert.Contains(why, Assert.Throws<FormatException>(() => ProofReader.ReadLine(line, hasTwin)).Message);
}
