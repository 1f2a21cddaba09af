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
    public void No_truncation_throws() => Damage.TruncationHarmsNothing(Read, Sample);

    [Fact]
    public void No_mutation_throws() => Damage.MutationHarmsNothing(Read, Sample, "<>\"'/=!-& \n?");

    [Theory]
    [InlineData("<a>")]
    [InlineData("</a>")]
    [InlineData("<a b=\"")]
    [InlineData("<!--")]
    [InlineData("<a b=c ")]
    [InlineData("<cors><add origin=\"*\"/></cors>")]
    [InlineData("<location><system.webServer><cors><add origin=\"a\"/></cors></system.webServer></location>")]
    public void Megabytes_are_read_in_little_time(string unit) =>
        Assert.InRange(Damage.MegabytesAreReadSoon(Read, "<configuration><system.webServer><cors>", unit).Faults.Count, 0, 100);

    [Theory]
    [InlineData("a&amp;b", "a&b")]
    [InlineData("&#65;&#x42;", "AB")]
    [InlineData("&nbsp; & &;", "&nbsp; & &;")]
    public void Entities_are_resolved(string written, string text) => Assert.Equal(text, XmlEntities.Resolve(written));

    private static FileReading Read(string text) => new IisReader().Read(new FileDocument("web.config", SourceText.From(text)), CancellationToken.None);
}
