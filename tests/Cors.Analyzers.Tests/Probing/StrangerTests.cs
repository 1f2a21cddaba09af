using Cors.Analyzers.Probing;
using static Cors.Analyzers.Tests.Probing.Tests;

namespace Cors.Analyzers.Tests.Probing;

public class StrangerTests
{
    private static readonly (OriginTest Test, string Origin, StrangerKind Kind)[] Open =
    [
        // Beginnings.
        (Starts("https://app.test"), "https://app.test.evil.example", StrangerKind.Suffix),
        (Starts("https://App.Test", fold: true), "https://app.test.evil.example", StrangerKind.Suffix),
        (Starts("https://app."), "https://app.evil.example", StrangerKind.Suffix),
        (Starts("https://app-"), "https://app-evil.example", StrangerKind.Suffix),
        (Starts("http://localhost"), "http://localhost.evil.example", StrangerKind.Suffix),
        (Starts("http://127.0.0.1"), "http://127.0.0.1.evil.example", StrangerKind.Suffix),
        (Starts("http://192.168."), "http://192.168.evil.example", StrangerKind.Suffix),
        (Starts("https://"), "https://evil.example", StrangerKind.Anywhere),
        (Starts("http"), "https://evil.example", StrangerKind.Anywhere),
        (Host(Starts("app.")), "https://app.evil.example", StrangerKind.Suffix),

        // Endings.
        (Ends("app.test"), "https://evilapp.test", StrangerKind.Prefix),
        (Ends("example.co.uk"), "https://evilexample.co.uk", StrangerKind.Prefix),
        (Ends("example.com:8443"), "https://evilexample.com:8443", StrangerKind.Prefix),
        (Ends(":3000"), "https://evil.example:3000", StrangerKind.Anywhere),
        (Ends(".vercel.app"), "https://evil.vercel.app", StrangerKind.SharedHost),
        (Ends("vercel.app"), "https://evilvercel.app", StrangerKind.Prefix),
        (Ends(".amazonaws.com"), "https://evil.s3.amazonaws.com", StrangerKind.SharedHost),
        (Ends("-team.vercel.app"), "https://evil-team.vercel.app", StrangerKind.SharedHost),
        (Ends(".com"), "https://evil.com", StrangerKind.SharedHost),
        (Host(Ends("example.com")), "https://evilexample.com", StrangerKind.Prefix),
        (All(Scheme("https"), Host(Ends("example.com"))), "https://evilexample.com", StrangerKind.Prefix),
        (All(Scheme("http"), Host(Ends("example.com"))), "http://evilexample.com", StrangerKind.Prefix),

        // Middles.
        (Has("localhost"), "https://localhost.evil.example", StrangerKind.Suffix),
        (Has("ngrok"), "https://ngrok.evil.example", StrangerKind.Suffix),
        (Has(".example."), "https://evil.example.evil.example", StrangerKind.Suffix),
        (Has("example.com"), "https://example.com.evil.example", StrangerKind.Suffix),
        (Host(Has("example.com"), Unparsable.Throws), "https://example.com.evil.example", StrangerKind.Suffix),

        // Several at once.
        (Either(Is("https://app.test"), Starts("http://localhost")), "http://localhost.evil.example", StrangerKind.Suffix),
        (All(Starts("https://"), Ends("app.test")), "https://evilapp.test", StrangerKind.Prefix),
        (All(Starts("https://app"), Ends(".com")), "https://app-evil.com", StrangerKind.Prefix),
        (All(Starts("https://shop-"), Ends(".vercel.app")), "https://shop-evil.vercel.app", StrangerKind.SharedHost),
        (All(Has("shop"), Ends(".vercel.app")), "https://shop-evil.vercel.app", StrangerKind.SharedHost),
        (All(Has("app.test"), Of(OriginPart.Port, Is("443"))), "https://app.test.evil.example", StrangerKind.Suffix),
        (All(No(Is("null")), Scheme("https")), "https://evil.example", StrangerKind.Anywhere),
        (No(Is("https://evil.example")), "https://stranger.example", StrangerKind.Anywhere),
        (Scheme("https"), "https://evil.example", StrangerKind.Anywhere),
        (Of(OriginPart.Port, Is("3000")), "https://evil.example:3000", StrangerKind.Anywhere),
        (OriginTest.Anybody, "https://evil.example", StrangerKind.Anywhere),
        (Either(OriginTest.Unread, Ends("app.test")), "https://evilapp.test", StrangerKind.Prefix),

        // Pieces.
        (In("https://app.com,https://www.app.com"), "https://app.co", StrangerKind.Cut),
        (In("https://shop.info"), "https://shop.in", StrangerKind.Cut),
        (In("https://portal.company.org"), "https://portal.co", StrangerKind.Cut),

        // Regular expressions.
        (DotNet("https://.*example.com"), "https://evilexample.com", StrangerKind.Prefix),
        (DotNet(@"^https://app\.test"), "https://app.test.evil.example", StrangerKind.Suffix),
        (DotNet(@"app\.test$"), "https://evilapp.test", StrangerKind.Prefix),
        (DotNet(@"^https://.*app\.test$"), "https://evilapp.test", StrangerKind.Prefix),
        (DotNet(@"^https://www.app\.test$"), "https://wwwxapp.test", StrangerKind.Dot),
        (DotNet(@"^https://app.test$"), "https://appxtest", StrangerKind.LastDot),
        (DotNet(@"^https://(www|shop).app.test$"), "https://wwwxapp.test", StrangerKind.Dot),
        (DotNet(@"^https?://localhost"), "https://localhost.evil.example", StrangerKind.Suffix),
        (DotNet(@"^https?://localhost:?.*$"), "http://localhost.evil.example", StrangerKind.Suffix),
        (DotNet(@"^https://[^/]+$"), "https://evil.example", StrangerKind.Anywhere),
        (DotNet(@"^https://[a-z0-9-]+\.vercel\.app$"), "https://evil.vercel.app", StrangerKind.SharedHost),
        (DotNet(@"^https://shop-[a-z0-9]+\.vercel\.app$"), "https://shop-evil.vercel.app", StrangerKind.SharedHost),
        (DotNet(@"^https://([a-z]+\.)*example\.com(:\d+)?"), "https://example.com.evil.example", StrangerKind.Suffix),
        (DotNet(@"^HTTPS://APP\.TEST", fold: true), "https://app.test.evil.example", StrangerKind.Suffix),
        (DotNet(@"^https://[a-z0-9-]+\.azurestaticapps\.net$"), "https://evil.azurestaticapps.net", StrangerKind.SharedHost),
        (DotNet(@"^https://[\w.-]+example\.com$"), "https://evilexample.com", StrangerKind.Prefix),
        (DotNet(@"^https?://192\.168\..*$"), "https://192.168.evil.example", StrangerKind.Suffix),
        (DotNet(@"^https://example\.[a-z.]+$"), "https://example.evil.example", StrangerKind.Suffix),
        (DotNet(".*"), "https://evil.example", StrangerKind.Anywhere),
        (Host(DotNet("app\\.test$")), "https://evilapp.test", StrangerKind.Prefix),
        (Pcre(@"example\.com"), "https://example.com.evil.example", StrangerKind.Suffix),
        (Pcre(@"example\.com$"), "https://evilexample.com", StrangerKind.Prefix),
        (Pcre(@"^https?://(.*\.)?example\.com"), "https://example.com.evil.example", StrangerKind.Suffix),
        (Pcre(@"^https://[[:alnum:]]+\.github\.io$"), "https://evil.github.io", StrangerKind.SharedHost),
        (Pcre(@"(?i)^https://\Qapp.test\E"), "https://app.test.evil.example", StrangerKind.Suffix),
        (Pcre(@"^https?:\/\/(www\.)?app.test\/?$"), "https://appxtest", StrangerKind.LastDot),
        (Js(@"^https:\/\/.*\.example\.com"), "https://evil.example.com.evil.example", StrangerKind.Suffix),
        (Js(@"^https:\/\/app.example.com$"), "https://appxexample.com", StrangerKind.Dot),
        (Js(@"\.vercel\.app$"), "https://evil.vercel.app", StrangerKind.SharedHost),
        (Python(@"https://.*\.example\.com"), "https://evil.example.com.evil.example", StrangerKind.Suffix),
        (Python(@"http://localhost:*"), "http://localhost.evil.example", StrangerKind.Suffix),
        (Python(@"https://(?P<name>\w+)example\.com\Z"), "https://evilexample.com", StrangerKind.Prefix),
    ];

    private static readonly OriginTest[] Safe =
    [
        OriginTest.Nobody,
        OriginTest.Unread,
        Is("https://app.test"),
        Is("HTTPS://APP.TEST", fold: true),
        InSet("https://app.test", "https://www.app.test"),
        Is("null"),
        Starts("https://app.test:"),
        Starts("http://localhost:"),
        Starts("https://app.test/"),
        Starts("chrome-extension://"),
        Starts("moz-extension://"),
        Starts("vscode-webview://"),
        Starts("capacitor://localhost"),
        Ends(".example.com"),
        Ends("://app.test"),
        Ends("localhost"),
        Ends(".local"),
        Ends("printer.local"),
        Ends(".google"),
        Ends("--shop.netlify.app"),
        Host(Is("app.test")),
        Host(InSet("app.test", "www.app.test")),
        Host(Ends(".example.com")),
        Host(Is("app.test"), Unparsable.Throws),
        Of(OriginPart.IsLoopback, Is("true")),
        Of(OriginPart.Authority, Is("app.test:8443")),
        All(Scheme("https"), Host(Ends(".example.com"))),
        All(Starts("https://preview-"), Ends(".example.com")),
        All(Has("app"), Is("https://app.test")),
        All(OriginTest.Unread, Ends("app.test")),
        In("https://a.test,https://b.test"),
        In("https://app.com,https://app.co"),
        DotNet(@"^https://app\.test$"),
        DotNet(@"^https?://localhost(:\d+)?$"),
        DotNet(@"^http://localhost:\d+"),
        DotNet(@"^https://([a-z0-9-]+\.)?example\.com$"),
        DotNet(@"^https://.*\.example\.com$"),
        DotNet(@"\.example\.com$"),
        DotNet(@"\Ahttps://(app|shop)[.]example[.]com\z"),
        DotNet(@"^http://192\.168\.\d+\.\d+(:\d+)?$"),
        DotNet(@"^https://deploy-preview-\d+--shop\.netlify\.app$"),
        DotNet(@"^https://[a-z0-9-]+--shop\.netlify\.app$"),
        DotNet(@"^https://brave-sea-[a-z0-9-]+\.azurestaticapps\.net$"),
        DotNet(@"^https://[a-z0-9-]+-dot-shop\.appspot\.com$"),
        Ends("-shop.herokuapp.com"),
        Ends(".westeurope.cloudapp.azure.com"),
        DotNet(@"^https?://192\.168\.[0-9.]+(:\d+)?$"),
        DotNet(@"^http://127.0.0.1(:\d+)?$"),
        DotNet(@"^http://192.168.1.10$"),
        Pcre("^((((){1000}){1000}){1000}){1000}https://a$"),
        DotNet("("),
        Pcre(@"^https?://(www\.)?example\.com(:[0-9]+)?$"),
        Pcre(@"^https://(?R)$"),
        Js(@"^https:\/\/(?:[a-z]+\.)*example\.com$"),
        Python(@"^https://\w+\.example\.com$"),
        Python(@"example\.com"),
    ];

    public static IEnumerable<object[]> OpenTests => Enumerable.Range(0, Open.Length).Select(i => new object[] { i, Open[i].Test.ToString() });

    public static IEnumerable<object[]> SafeTests => Enumerable.Range(0, Safe.Length).Select(i => new object[] { i, Safe[i].ToString() });

    [Theory]
    [MemberData(nameof(OpenTests))]
    public void A_test_that_lets_strangers_in_has_a_witness(int index, string _)
    {
        var (test, origin, kind) = Open[index];
        Assert.Equal(new Stranger(origin, kind), Prober.FindStranger(test, default));
        Assert.Equal(Verdict.Yes, OriginTestEvaluation.Evaluate(test, origin, default));
        Assert.Equal(OriginProblem.None, Origin.Parse(origin).Problem);
    }

    [Theory]
    [MemberData(nameof(SafeTests))]
    public void A_safe_test_has_none(int index, string _) => Assert.Null(Prober.FindStranger(Safe[index], default));
}
