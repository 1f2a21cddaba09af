using Cors.Analyzers.Reading.Config.Nginx;

namespace Cors.Analyzers.Tests.Reading.Nginx;

public class NginxRobustnessTests
{
    private const string Sample = """
        # a comment
        map $http_origin $o { hostnames; default ""; "https://a.test" $http_origin; ~^https://(b|c)\.test$ '$http_origin'; include more.map; }
        server {
            set $cors "x"; if ($http_origin ~* "a{2}b") { set $cors "${cors}y"; } if ($request_method = OPTIONS) { return 204; }
            location ~ \.(js|css)$ { add_header Access-Control-Allow-Origin "$o" always; add_header 'Vary' 'Origin'; more_set_headers -s '404' 'Access-Control-Max-Age: 5'; }
            location /lua { content_by_lua_block { local s = "}" --[[ } ]] local t = { 1 } } add_header Access-Control-Allow-Methods "GET,\tPUT"; }
            {% if x %} location {{ path }} { add_header Access-Control-Allow-Origin <%= origin %>; limit_except GET { deny all; } } {% endif %}
        }
        """;

    [Fact]
    public void No_truncation_throws() => Damage.TruncationHarmsNothing(PolicyText.Read, Sample);

    [Fact]
    public void No_mutation_throws() => Damage.MutationHarmsNothing(PolicyText.Read, Sample, "{};\"'\\$#() \n\r~*aO");

    [Theory]
    [InlineData("location / { ")]
    [InlineData("if ($a) { ")]
    [InlineData("http { server { ")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{{ <% {% {# ")]
    [InlineData("x_by_lua_block { [==[ ")]
    public void Depth_does_not_matter(string unit) =>
        Assert.InRange(PolicyText.Read(string.Concat(Enumerable.Repeat(unit, 20_000))).Faults.Count, 0, 100);

    [Theory]
    [InlineData("add_header A \"b;\n")]
    [InlineData("set $a 'b;\nset $b \"c;\n")]
    public void Quotes_that_are_never_closed_are_looked_at_a_few_times_only(string line)
    {
        var text = "set $x \"y;\n" + string.Concat(Enumerable.Repeat(line, 5_000_000 / line.Length));
        var lexer = new NginxLexer(text, CancellationToken.None);
        while (lexer.Next().Kind is not NginxTokenKind.End)
        {
        }

        Assert.InRange(lexer.Steps, 0, 4L * text.Length);
        Assert.InRange(lexer.Count, 0, text.Length);
    }

    [Fact]
    public void Many_conditions_end_in_an_incomplete_policy()
    {
        var ifs = string.Concat(Enumerable.Range(0, 200).Select(i => $"if ($http_origin ~ a{i}) {{ set $x{i} 1; }} "));
        var use = string.Concat(Enumerable.Range(0, 200).Select(i => $"$x{i}"));
        Assert.EndsWith("incomplete", PolicyText.Of($"server {{ location / {{ {ifs} add_header Access-Control-Allow-Origin {use}; }} }}"));
    }

    [Fact]
    public void Cancellation_is_heard()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var document = new FileDocument("nginx.conf", SourceText.From(string.Concat(Enumerable.Repeat("set $a b;\n", 5000))));
        Assert.Throws<OperationCanceledException>(() => new NginxReader().Read(document, cancelled.Token));
    }
}
