using Cors.Analyzers.Probing.Patterns;

namespace Cors.Analyzers.Tests.Probing;

public class PatternTighteningTests
{
    [Theory]
    [InlineData(@"example\.com", @"^https?://([^/]+\.)?example\.com(:[0-9]+)?$")]
    [InlineData(@"example.com$", @"^https?://([^/]+\.)?example\.com$")]
    [InlineData(@"\.example\.com$", @"^https?://[^/]+\.example\.com$")]
    [InlineData(@"^https://app.example.com$", @"^https://app\.example\.com$")]
    [InlineData(@"^https://.*example\.com$", @"^https://(.*\.)?example\.com$")]
    [InlineData(@"^https?://(www\.)?example\.com", @"^https?://(www\.)?example\.com(:[0-9]+)?$")]
    [InlineData(@"^https://a\.test|https://b\.test$", @"^(https://a\.test|https://b\.test)$")]
    [InlineData(@"(localhost|example\.com)", @"^https?://([^/]+\.)?(localhost|example\.com)(:[0-9]+)?$")]
    public void Mends(string loose, string tight) =>
        Assert.Equal(tight, PatternTightening.Tighten(new Pattern(loose, RegexDialect.Pcre), CancellationToken.None));

    [Theory]
    [InlineData(".*")]
    [InlineData(@"^https://[a-z-]+\.vercel\.app$")]
    [InlineData("(")]
    public void Leaves_alone_what_nobody_can_mend(string loose) =>
        Assert.Null(PatternTightening.Tighten(new Pattern(loose, RegexDialect.Pcre), CancellationToken.None));
}
