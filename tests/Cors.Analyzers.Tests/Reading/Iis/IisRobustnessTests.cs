using Cors.Analyzers.Reading;
using Cors.Analyzers.Reading.Config.Iis;
using Cors.Analyzers.Reading.Config.Xml;

namespace Cors.Analyzers.Tests.Reading.Iis;

public class IisRobustnessTests
{
    private const string Sample = """
        <?xml version="1.0"?>
        <!DOCTYPE x>
        <configuration>
          <system.webServer>
            <!-- cors:ignore CORS111 -->
            <httpProtocol><customHeaders><clear/><add name='Access-Control-Allow-Origin' value="*"/><remove name="X"/></customHeaders></httpProtocol>
            <cors enabled="true"><add origin="https://*.a.test" allowCredentials="true" maxAge="5"><allowHeaders allowAllRequestedHeaders="true"/></add></cors>
            <![CDATA[ <add ]]>
          </system.webServer>
          <location path="b"><system.webServer><cors><add origin="&quot;&#x41;" /></cors></system.webServer></location>
        </configuration>
        """;

    [Fact]
    public void No_truncation_throws()
    {
        for (var length = 0; length <= Sample.Length; length++)
            Assert.All(Read(Sample[..length]).Faults, fault => Assert.InRange(fault.At.End, 0, length));
    }

    [Fact]
    public void No_mutation_throws()
    {
        var random = new Random(20);
        for (var round = 0; round < 1500; round++)
        {
            var text = Sample.ToCharArray();
            for (var i = 0; i < 6; i++)
                text[random.Next(text.Length)] = "<>\"'/=!-& \n?"[random.Next(12)];
            foreach (var policy in Read(new string(text)).Policies)
                Assert.InRange(policy.At.Span.End, 0, text.Length);
        }
    }

    [Theory]
    [InlineData("<a>")]
    [InlineData("</a>")]
    [InlineData("<a b=\"")]
    [InlineData("<!--")]
    [InlineData("<a b=c ")]
    [InlineData("<cors><add origin=\"*\"/></cors>")]
    [InlineData("<location><system.webServer><cors><add origin=\"a\"/></cors></system.webServer></location>")]
    public void Megabytes_are_read_in_little_time(string unit)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var reading = Read("<configuration><system.webServer><cors>" + string.Concat(Enumerable.Repeat(unit, 2_000_000 / unit.Length)));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
        Assert.InRange(reading.Faults.Count, 0, 100);
    }

    [Theory]
    [InlineData("a&amp;b", "a&b")]
    [InlineData("&#65;&#x42;", "AB")]
    [InlineData("&nbsp; & &;", "&nbsp; & &;")]
    public void Entities_are_resolved(string written, string text) => Assert.Equal(text, XmlEntities.Resolve(written));

    private static FileReading Read(string text) => new IisReader().Read(new FileDocument("web.config", SourceText.From(text)), CancellationToken.None);
}
