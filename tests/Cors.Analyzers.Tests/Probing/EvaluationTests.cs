using Cors.Analyzers.Probing;
using static Cors.Analyzers.Tests.Probing.Tests;

namespace Cors.Analyzers.Tests.Probing;

public class EvaluationTests
{
    private const string App = "https://app.test";

    private static readonly OriginTest Throwing = Host(Is("app.test"), Unparsable.Throws);

    private static readonly (OriginTest Test, string Origin, Verdict Verdict)[] Table =
    [
        // Comparisons.
        (Is(App), App, Verdict.Yes),
        (Is("HTTPS://app.test"), App, Verdict.No),
        (Is("HTTPS://app.test", fold: true), App, Verdict.Yes),
        (InSet("https://a.test", App), App, Verdict.Yes),
        (InSet(), App, Verdict.No),
        (Starts("https://app"), App, Verdict.Yes),
        (Starts("app"), App, Verdict.No),
        (Ends(".TEST"), App, Verdict.No),
        (Ends(".TEST", fold: true), App, Verdict.Yes),
        (Has("app"), App, Verdict.Yes),
        (Has(""), App, Verdict.Yes),
        (In("https://app.test,https://b.test"), App, Verdict.Yes),
        (In("https://app.test,https://b.test"), "https://c.test", Verdict.No),

        // Parts.
        (Host(Is("app.test")), "https://app.test:8443", Verdict.Yes),
        (Host(Is("app.test")), "null", Verdict.No),
        (Throwing, "null", Verdict.Throws),
        (No(Host(Is("app.test"))), "null", Verdict.Yes),
        (Scheme("https"), App, Verdict.Yes),
        (Of(OriginPart.Port, Is("443")), App, Verdict.Yes),
        (Of(OriginPart.Port, Is("8443")), "https://app.test:8443", Verdict.Yes),
        (Of(OriginPart.Authority, Is("app.test")), App, Verdict.Yes),
        (Of(OriginPart.Authority, Is("app.test:8443")), "https://app.test:8443", Verdict.Yes),
        (Of(OriginPart.IsLoopback, Is("true")), "http://localhost:3000", Verdict.Yes),
        (Of(OriginPart.IsLoopback, Is("true")), "http://[::1]:3000", Verdict.Yes),
        (Of(OriginPart.IsLoopback, Is("true")), "http://localhost.evil.example", Verdict.No),
        (Of(OriginPart.IsAbsolute, Is("true")), App, Verdict.Yes),
        (Of(OriginPart.IsAbsolute, Is("true"), Unparsable.Throws), "null", Verdict.No),
        (Of(OriginPart.IsAbsolute, Is("false")), "null", Verdict.Yes),
        (Host(Is("abcdef")), "chrome-extension://abcdef", Verdict.Yes),
        (Host(Is("[::1]")), "http://[::1]:3000", Verdict.Yes),
        (Host(Host(Is("app.test"))), App, Verdict.Unknown),

        // In order, as far as needed.
        (All(), App, Verdict.Yes),
        (Either(), App, Verdict.No),
        (All(Is(App), Scheme("https")), App, Verdict.Yes),
        (All(No(Is("null")), Throwing), "null", Verdict.No),
        (All(Throwing, No(Is("null"))), "null", Verdict.Throws),
        (Either(Is("null"), Throwing), "null", Verdict.Yes),
        (Either(Throwing, Is("null")), "null", Verdict.Throws),
        (All(Of(OriginPart.IsAbsolute, Is("true")), Throwing), "null", Verdict.No),
        (No(Throwing), "null", Verdict.Throws),
        (All(OriginTest.Unread, Throwing), "null", Verdict.Unknown),
        (Either(OriginTest.Unread, Throwing, OriginTest.Anybody), "null", Verdict.Unknown),
        (All(OriginTest.Unread, OriginTest.Nobody), App, Verdict.No),
        (All(OriginTest.Anybody, OriginTest.Unread), App, Verdict.Unknown),
        (All(OriginTest.Nobody, OriginTest.Unread), App, Verdict.No),
        (Either(OriginTest.Unread, OriginTest.Anybody), App, Verdict.Yes),
        (Either(OriginTest.Nobody, OriginTest.Unread), App, Verdict.Unknown),
        (Either(OriginTest.Anybody, OriginTest.Unread), App, Verdict.Yes),
        (No(OriginTest.Unread), App, Verdict.Unknown),
    ];

    public static IEnumerable<object[]> Rows => Enumerable.Range(0, Table.Length).Select(i => new object[] { i, Table[i].Origin + " " + Table[i].Test });

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_a_test_answers(int index, string _) =>
        Assert.Equal(Table[index].Verdict, OriginTestEvaluation.Evaluate(Table[index].Test, Table[index].Origin, default));

    [Fact]
    public void Only_what_lets_everybody_in_lets_anybody_in()
    {
        OriginTest[] anybody = [OriginTest.Anybody, DotNet(""), DotNet(".*"), Pcre("^.+$"), Js("."), Python(".*"), No(Is("")), No(InSet("https://evil.example")), Either(Is(App), OriginTest.Anybody)];
        OriginTest[] not =
        [
            OriginTest.Nobody, OriginTest.Unread, Either(OriginTest.Anybody, OriginTest.Unread), Starts("http"), Starts("https://"), No(Is("null")), Has("."), Has(":"),
            Of(OriginPart.IsAbsolute, Is("true")), No(Starts("http:")), Pcre("^https?://"), Pcre(@"\."), Host(No(Is(""))), Pcre("(?R)"), DotNet("("),
        ];
        Assert.All(anybody, test => Assert.True(Prober.LetsAnybodyIn(test, default)));
        Assert.All(not, test => Assert.False(Prober.LetsAnybodyIn(test, default)));
    }

    [Fact]
    public void Only_what_certainly_throws_on_null_throws_on_null()
    {
        Assert.All([Throwing, All(Throwing, Is(App)), Either(Is(App), Throwing)], test => Assert.True(Prober.ThrowsOnNull(test, default)));
        Assert.All([Host(Is("a")), All(Is(App), Throwing), Either(OriginTest.Unread, Throwing), OriginTest.Unread], test => Assert.False(Prober.ThrowsOnNull(test, default)));
    }

    [Fact]
    public void Deep_tests_are_not_known()
    {
        var test = Is(App);
        for (var i = 0; i < 100_000; i++)
            test = No(test);
        Assert.Equal(Verdict.Unknown, OriginTestEvaluation.Evaluate(test, App, default));
        Assert.Null(Prober.FindStranger(test, default));
    }

    [Fact]
    public void Cancellation_ends_the_probing() =>
        Assert.Throws<OperationCanceledException>(() => Prober.FindStranger(Ends("app.test"), new CancellationToken(canceled: true)));

    [Fact]
    public void Any_test_can_be_probed()
    {
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var test = Random(random, 3);
            if (Prober.FindStranger(test, default) is { } stranger)
                Assert.Equal((Verdict.Yes, OriginProblem.None), (OriginTestEvaluation.Evaluate(test, stranger.Origin, default), Origin.Parse(stranger.Origin).Problem));
            _ = Prober.LetsAnybodyIn(test, default);
        }
    }

    private static OriginTest Random(Random random, int depth)
    {
        string[] texts = ["", ".", "://", "https://", "https://app.test", ".app.test", "app.test:80", "a\0b", "É", "evil", "null", "*", "[", "(a|b", "^https://(.*)$", @"\", "x{2,1}", "^a+?$"];
        var text = texts[random.Next(texts.Length)];
        return random.Next(depth > 0 ? 15 : 10) switch
        {
            0 => Is(text),
            1 => InSet(text, App),
            2 => Starts(text, true),
            3 => Ends(text),
            4 => Has(text),
            5 => In(text),
            6 => DotNet(text),
            7 => Pcre(text, true),
            8 => Js(text),
            9 => Python(text),
            10 => Of((OriginPart)random.Next(6), Random(random, depth - 1), (Unparsable)random.Next(2)),
            11 => No(Random(random, depth - 1)),
            12 => All(Random(random, depth - 1), Random(random, depth - 1)),
            13 => Either(Random(random, depth - 1), Random(random, depth - 1)),
            _ => OriginTest.Unread,
        };
    }
}
