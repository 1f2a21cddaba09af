using Cors.Analyzers.Reading.Config.Nginx;

namespace Cors.Analyzers.Tests.Reading.Nginx;

/// <summary>Names, faults, comments, spans and edits.</summary>
public class NginxTextTests
{
    [Theory]
    [InlineData("nginx.conf", true)]
    [InlineData("deploy/NGINX.prod.conf", true)]
    [InlineData("a\\api.nginx", true)]
    [InlineData("api.nginx.conf", true)]
    [InlineData("my-nginx-site.conf.template", true)]
    [InlineData("nginx.conf.j2", true)]
    [InlineData("etc/nginx/proxy.conf", true)]
    [InlineData("etc\\conf.d\\x.conf", true)]
    [InlineData("conf.d/x.conf.template", true)]
    [InlineData("sites-available/default", true)]
    [InlineData("sites-enabled/a.test.vhost", true)]
    [InlineData("default.conf.template", true)]
    [InlineData("default.conf", false)]
    [InlineData("httpd.conf", false)]
    [InlineData("nginx/readme.md", false)]
    [InlineData("nginx.cs", false)]
    [InlineData("", false)]
    public void Files_are_known_by_their_names(string path, bool known) => Assert.Equal(known, new NginxReader().Knows(path));

    [Theory]
    [InlineData("server {\n  add_header A b\n  add_header C d;\n}", "b: ';' is missing at the end of line 2")]
    [InlineData("server { add_header A b }", "b: ';' is missing at the end of line 1")]
    [InlineData("server { listen 80;\n", "server: the block that begins in line 1 is never closed")]
    [InlineData("server { }\n}\n", "}: this '}' closes no block")]
    [InlineData("server {\n  add_header A \"b;\n  add_header C d; }", "\": the quotation mark is never closed")]
    [InlineData("server {\n  add_header A \"b;\n  add_header C \"d\"; }", "\": the quotation mark is never closed")]
    [InlineData("server { add_header A \"b\"c; }", "\"b\": a space is missing after this closing quotation mark")]
    [InlineData("http {\n  server {\n    location / {\n      root /a;\n  }\n}\n", "location /: the block that begins in line 3 is never closed")]
    [InlineData("log_format main '$a'\n  '$b' '{\"c\": \"$d\"}';\nserver_name a\n  b;", "")]
    [InlineData("location ~ ^/(a|b)${c}\\{2\\} { add_header A \"b\\\"c\"; }", "")]
    public void Faults_name_their_place(string text, string expected) =>
        Assert.Equal(expected, string.Join("\n", PolicyText.Read(text).Faults.Select(fault => $"{text.Substring(fault.At.Start, fault.At.Length)}: {fault.Why}")));

    [Fact]
    public void A_broken_line_costs_itself_only()
    {
        var text = "server {\n  location /a {\n    add_header Access-Control-Allow-Origin \"*;\n    add_header Access-Control-Allow-Credentials true\n    add_header X-A 1;\n    return 200;\n  }\n  location /b { add_header Access-Control-Allow-Origin https://b.test }\n}";
        Assert.Equal("location /a [All] | * for all | credentials true | vary False | offers SendVary\nlocation /b [All] | 'https://b.test' for all | entries https://b.test:Sent | vary False | preflight 405 location /b", PolicyText.Of(text));
    }

    [Fact]
    public void Comments_are_spans_without_their_mark()
    {
        var text = "\uFEFF# one\r\nserver { # two\r\n  location /#no { return 200 '# no'; } #\r\n}";
        Assert.Equal([" one", " two", ""], PolicyText.Read(text).Comments.Select(span => text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Spans_yield_what_they_claim()
    {
        var text = "server {\r\n\tlocation / {\r\n\t\tadd_header 'Access-Control-Allow-Origin' \"https://a.test\";\r\n\t\tadd_header Access-Control-Allow-Methods 'GET, PUT ,PATCH';\r\n\t\tadd_header Access-Control-Max-Age 600; # why\r\n\t\tmore_set_headers \"Access-Control-Allow-Credentials: true\";\r\n\t}\r\n}";
        var policy = Assert.Single(PolicyText.Read(text).Policies);
        Assert.Equal("location /", policy.At.Text);
        Assert.Equal(["GET", "PUT", "PATCH"], policy.Methods.Items.Select(item => item.Literal!.Text));
        Assert.Equal(["GET, ", "PUT ,", " ,PATCH"], policy.Methods.Items.Select(item => text.Substring(item.Extent.Start, item.Extent.Length)));
        Assert.Equal("true", policy.Credentials!.Literal!.Text);
        Assert.Equal("\t\tmore_set_headers \"Access-Control-Allow-Credentials: true\";\r\n", text.Substring(policy.Credentials.Extent.Start, policy.Credentials.Extent.Length));
        Assert.Equal("add_header Access-Control-Max-Age 600; ", text.Substring(policy.MaxAge!.Extent.Start, policy.MaxAge.Extent.Length));
        Assert.Equal("https://a.test", Assert.Single(policy.Entries).Text.At.Text);
        Assert.Equal("\t\tadd_header 'Access-Control-Allow-Origin' \"https://a.test\";\r\n", text.Substring(policy.Entries[0].Text.Extent.Start, policy.Entries[0].Text.Extent.Length));
        Assert.All(policy.Sent, header => Assert.Equal((header.Name.Value, header.Value.Value), (header.Name.At.Text, header.Value.At.Text)));
        Assert.Equal([(false, " always"), (false, " always"), (false, " always"), (true, null)], policy.Sent.OrderBy(header => header.Name.At.Span.Start).Select(header => (header.OnErrors, header.SendOnErrors?.NewText)));
    }

    [Fact]
    public void Edits_keep_the_layout()
    {
        var text = "server {\r\n\tlocation / {\r\n\t\tadd_header Access-Control-Allow-Origin $http_origin always;\r\n\t\tadd_header Access-Control-Expose-Headers X;\r\n\t}\r\n}";
        var policy = Assert.Single(PolicyText.Read(text).Policies);
        Assert.Equal(
            "server {\r\n\tlocation / {\r\n\t\tif ($request_method = OPTIONS) {\r\n\t\t\tadd_header Access-Control-Allow-Origin $http_origin always;\r\n\t\t\treturn 204;\r\n\t\t}\r\n\t\tadd_header Access-Control-Allow-Origin $http_origin always;\r\n\t\tadd_header Vary Origin always;\r\n\t\tadd_header Access-Control-Expose-Headers X;\r\n\t}\r\n}",
            Apply(text, [.. policy.Offers[Offer.SendVary], .. policy.Offers[Offer.AnswerPreflight]]));
    }

    [Fact]
    public void Lost_headers_are_repeated_as_written()
    {
        var text = "server {\n  add_header 'Access-Control-Allow-Origin'  \"*\" always;\n  add_header Vary Origin;\n  location / {\n    expires 1h;\n    add_header X-A 1;\n    return 200;\n  }\n}";
        var policy = Assert.Single(PolicyText.Read(text).Policies);
        var lost = Assert.Single(policy.Lost);
        Assert.Equal("add_header X-A 1;", lost.By.Text);
        Assert.Equal(text.Replace("    add_header X", "    add_header 'Access-Control-Allow-Origin'  \"*\" always;\n    add_header Vary Origin;\n    add_header X"), Apply(text, [lost.Repeat!]));
    }

    private static string Apply(string text, IReadOnlyList<TextEdit> edits) =>
        SourceText.From(text).WithChanges(edits.OrderBy(edit => edit.At.Span.Start).Select(edit => new TextChange(edit.At.Span, edit.NewText))).ToString();
}
