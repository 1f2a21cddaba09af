using static Cors.Analyzers.Model.OriginTest;

namespace Cors.Analyzers.Tests.Probing;

/// <summary>Short names for origin tests.</summary>
internal static class Tests
{
    public static OriginTest Is(string value, bool fold = false) => new Is(value, fold);

    public static OriginTest InSet(params string[] values) => new InSet(values);

    public static OriginTest Starts(string value, bool fold = false) => new StartsWith(value, fold);

    public static OriginTest Ends(string value, bool fold = false) => new EndsWith(value, fold);

    public static OriginTest Has(string value, bool fold = false) => new Contains(value, fold);

    public static OriginTest In(string text) => new Within(text);

    public static OriginTest All(params OriginTest[] tests) => new And(tests);

    public static OriginTest Either(params OriginTest[] tests) => new Or(tests);

    public static OriginTest No(OriginTest test) => new Not(test);

    public static OriginTest Scheme(string value) => Of(OriginPart.Scheme, Is(value));

    public static OriginTest Host(OriginTest test, Unparsable otherwise = Unparsable.Refused) => Of(OriginPart.Host, test, otherwise);

    public static OriginTest Of(OriginPart part, OriginTest test, Unparsable otherwise = Unparsable.Refused) => new Of(part, test, otherwise);

    public static OriginTest DotNet(string pattern, bool fold = false) => new Matches(new Pattern(pattern, RegexDialect.DotNet, fold));

    public static OriginTest Pcre(string pattern, bool fold = false) => new Matches(new Pattern(pattern, RegexDialect.Pcre, fold));

    public static OriginTest Js(string pattern, bool fold = false) => new Matches(new Pattern(pattern, RegexDialect.JavaScript, fold));

    public static OriginTest Python(string pattern, bool fold = false) => new Matches(new Pattern(pattern, RegexDialect.PythonMatch, fold));
}
