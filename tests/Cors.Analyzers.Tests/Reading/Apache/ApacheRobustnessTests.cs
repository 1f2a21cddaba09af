using Cors.Analyzers.Reading;
using Cors.Analyzers.Reading.Config;
using Cors.Analyzers.Reading.Config.Apache;

namespace Cors.Analyzers.Tests.Reading.Apache;

public class ApacheRobustnessTests
{
    private const string Sample = """
        # a comment \
          that goes on
        SetEnvIf Origin "^https://(a|b)\.test$" O=$0 !P Q
        <IfModule mod_headers.c>
            Header always set Access-Control-Allow-Origin "%{O}e" env=O
            <If "%{HTTP:Origin} =~ m#a$# && !(%{REQUEST_METHOD} == 'OPTIONS' || -n req('Origin'))">
                Header add Access-Control-Allow-Methods: "GET, \
                    PUT" "expr=%{HTTP:Origin} in { 'https://a.test', 'b' }"
            </If>
        </IfModule>
        <VirtualHost *:80>
            RewriteEngine On
            RewriteCond %{REQUEST_METHOD} !^(GET|POST)$ [NC,OR]
            RewriteRule ^(.*)$ $1 [R=200,E=X:%1,L]
            <LimitExcept GET> Require all denied
            </LimitExcept>
            <RequireAll>
                Require valid-user
            </RequireAll>
        </VirtualHost>
        """;

    [Fact]
    public void No_truncation_throws() => Damage.TruncationHarmsNothing(Read, Sample);

    [Fact]
    public void No_mutation_throws() => Damage.MutationHarmsNothing(Read, Sample, "<>\"'\\/%${}() \n\r!&|=");

    [Theory]
    [InlineData("<Location /> \n", 100)]
    [InlineData("<If \"true\">\n", 100)]
    [InlineData("<RequireAny>\n", 100)]
    [InlineData("</Location>\n", 100)]
    [InlineData("<\n", 100)]
    public void Depth_does_not_matter(string line, int mostFaults) =>
        Assert.InRange(Read("Header set Access-Control-Allow-Origin a\n" + string.Concat(Enumerable.Repeat(line, 20_000))).Faults.Count, 0, mostFaults);

    [Theory]
    [InlineData("Header set Access-Control-Allow-Origin https://a.test env=O\n")]
    [InlineData("SetEnvIf Origin a O=$0\n")]
    [InlineData("RewriteCond %{HTTP:Origin} a [OR]\n")]
    [InlineData("RewriteRule .* - [E=O:%{HTTP:Origin}]\n")]
    [InlineData("<Location /a>\nHeader set Access-Control-Allow-Origin a\n</Location>\n")]
    [InlineData("Header set \"")]
    [InlineData("(((((((((( ")]
    [InlineData("\\\n")]
    public void Megabytes_are_read_in_little_time(string unit) =>
        Assert.NotNull(Damage.MegabytesAreReadSoon(Read, "Header always set Access-Control-Allow-Origin %{O}e env=O\n", unit));

    [Fact]
    public void A_long_expression_is_left_unread()
    {
        var deep = new string('(', 100_000);
        Assert.All(Read($"<If \"{deep}\">\nHeader set Access-Control-Allow-Origin *\n</If>\n").Policies.SelectMany(policy => policy.Cases), one => Assert.Equal(OriginTest.Unread, one.When));
    }

    [Fact]
    public void Cancellation_is_heard()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var document = new FileDocument(".htaccess", SourceText.From(string.Concat(Enumerable.Repeat("Header set Access-Control-Allow-Origin b\n", 5000))));
        Assert.Throws<OperationCanceledException>(() => new ApacheReader().Read(document, cancelled.Token));
    }

    [Theory]
    [InlineData("<VirtualHost *:80>\n</VirtualHost>", "Apache")]
    [InlineData("# note;\nHeader set X y\n", "Apache")]
    [InlineData("server {\n  listen 80;\n}\n", "Nginx")]
    [InlineData("upstream api { server 127.0.0.1; }\n", "Nginx")]
    [InlineData("add_header X\n  y;\n", "Nginx")]
    [InlineData("<% if x %>\nserver {\n", "Nginx")]
    [InlineData("", "Unknown")]
    public void The_text_tells_whose_it_is(string text, string server) => Assert.Equal(server, ServerKind.Of(SourceText.From(text)).ToString());

    [Fact]
    public void A_name_of_both_is_read_as_what_its_text_is()
    {
        Assert.Equal("apache", FileReaders.For("/etc/sites-available/shop", "", SourceText.From("<VirtualHost *:80>\n"))?.Format);
        Assert.Equal("nginx", FileReaders.For("/etc/sites-available/shop", "", SourceText.From("server { listen 80; }\n"))?.Format);
    }

    private static FileReading Read(string text) => new ApacheReader().Read(new FileDocument(".htaccess", SourceText.From(text)), CancellationToken.None);
}
