using Cors.Analyzers.Probing;
using Cors.Analyzers.Probing.Patterns;
using static Cors.Analyzers.Tests.Probing.Tests;

namespace Cors.Analyzers.Tests.Probing;

public class PatternTests
{
    [Theory]
    [InlineData(@"^https://app\.test$", "https://app.test", Verdict.Yes)]
    [InlineData(@"app", "https://app.test", Verdict.Yes)]
    [InlineData(@"(?i)APP", "https://app.test", Verdict.Yes)]
    [InlineData(@"(?i:AP)P", "https://app.test", Verdict.No)]
    [InlineData(@"(?-i)APP", "https://app.test", Verdict.No)]
    [InlineData(@"((?i)A)PP", "https://app.test", Verdict.No)]
    [InlineData(@"\Qapp.test\E$", "https://app.test", Verdict.Yes)]
    [InlineData(@"\Qapp.test\E$", "https://appxtest", Verdict.No)]
    [InlineData(@"\Qapp.test", "https://app.test", Verdict.Yes)]
    [InlineData(@"\Qab\E+", "https://abb.test", Verdict.Unknown)]
    [InlineData(@"[[:alpha:]]+://", "https://app.test", Verdict.Yes)]
    [InlineData(@"^[^[:alpha:]]", "https://app.test", Verdict.No)]
    [InlineData(@"[]h]t", "https://app.test", Verdict.Yes)]
    [InlineData(@"[a\-z]", "-", Verdict.Yes)]
    [InlineData(@"[a-]t", "-t", Verdict.Yes)]
    [InlineData(@"p{2}", "https://app.test", Verdict.Yes)]
    [InlineData(@"p{3,}", "https://app.test", Verdict.No)]
    [InlineData(@"p{1,2}+\.", "https://app.test", Verdict.Yes)]
    [InlineData(@"a{b", "a{b", Verdict.Yes)]
    [InlineData(@".*+t", "https://app.test", Verdict.No)]
    [InlineData(@"(?>.*)t", "https://app.test", Verdict.No)]
    [InlineData(@"(?<n>app)\.", "https://app.test", Verdict.Yes)]
    [InlineData(@"(?P<n>app)\.", "https://app.test", Verdict.Yes)]
    [InlineData(@"(?'n'app)\.", "https://app.test", Verdict.Yes)]
    [InlineData(@"(?|app|b)\.", "https://app.test", Verdict.Yes)]
    [InlineData(@"(?#what)app", "https://app.test", Verdict.Yes)]
    [InlineData(@"(?=.*test)https", "https://app.test", Verdict.Yes)]
    [InlineData(@"^(?!.*test)https", "https://app.test", Verdict.No)]
    [InlineData(@"(?<=//)app", "https://app.test", Verdict.Yes)]
    [InlineData(@"(?<!/)app", "https://app.test", Verdict.No)]
    [InlineData(@"\bapp\b", "https://app.test", Verdict.Yes)]
    [InlineData(@"\x61pp", "https://app.test", Verdict.Yes)]
    [InlineData(@"\Ahttps.*test\z", "https://app.test", Verdict.Yes)]
    [InlineData(@"test\Z", "https://app.test", Verdict.Yes)]
    [InlineData(@"(a)\1", "aa", Verdict.Unknown)]
    [InlineData(@"a\Kb", "ab", Verdict.Unknown)]
    [InlineData(@"\Rb", "ab", Verdict.Unknown)]
    [InlineData(@"\hb", "ab", Verdict.Unknown)]
    [InlineData(@"\p{L}", "ab", Verdict.Unknown)]
    [InlineData(@"(?R)", "ab", Verdict.Unknown)]
    [InlineData(@"(?x) a", "ab", Verdict.Unknown)]
    [InlineData(@"(*ACCEPT)", "ab", Verdict.Unknown)]
    [InlineData(@"(?(1)a|b)", "ab", Verdict.Unknown)]
    [InlineData(@"a{,3}", "ab", Verdict.Unknown)]
    [InlineData(@"(a", "ab", Verdict.Unknown)]
    [InlineData(@"a)", "ab", Verdict.Unknown)]
    [InlineData(@"*a", "ab", Verdict.Unknown)]
    [InlineData(@"[a", "ab", Verdict.Unknown)]
    [InlineData(@"[b-a]", "ab", Verdict.Unknown)]
    [InlineData(@"a\", "ab", Verdict.Unknown)]
    public void Pcre_in_its_own_notation(string pattern, string origin, object verdict) => Assert.Equal(verdict, OriginTestEvaluation.Evaluate(Pcre(pattern), origin, default));

    [Theory]
    [InlineData(@"^https:\/\/app\.test$", "https://app.test", Verdict.Yes)]
    [InlineData(@"^[^]+$", "https://app.test", Verdict.Yes)]
    [InlineData(@"[]", "https://app.test", Verdict.No)]
    [InlineData(@"(?<n>app)\.", "https://app.test", Verdict.Yes)]
    [InlineData(@"(?<=\/\/)app", "https://app.test", Verdict.Yes)]
    [InlineData(@"\u0061pp", "https://app.test", Verdict.Yes)]
    [InlineData(@"\Ahttps", "https://app.test", Verdict.No)]
    [InlineData(@"[[:alpha:]]", "https://app.test", Verdict.No)]
    [InlineData(@"[[:alpha:]]", "a]", Verdict.Yes)]
    [InlineData(@"\u{61}", "https://app.test", Verdict.Unknown)]
    [InlineData(@"\p{L}", "https://app.test", Verdict.Unknown)]
    [InlineData(@"(?i)a", "https://app.test", Verdict.Unknown)]
    [InlineData(@"(?P<n>a)", "https://app.test", Verdict.Unknown)]
    [InlineData(@"a*+", "https://app.test", Verdict.Unknown)]
    [InlineData(@"(?<n>a)\k<n>", "aa", Verdict.Unknown)]
    public void JavaScript_in_its_own_notation(string pattern, string origin, object verdict) => Assert.Equal(verdict, OriginTestEvaluation.Evaluate(Js(pattern), origin, default));

    [Theory]
    [InlineData(@"https://app\.test", "https://app.test.evil.example", Verdict.Yes)]
    [InlineData(@"app", "https://app.test", Verdict.No)]
    [InlineData(@"x|https", "https://app.test", Verdict.Yes)]
    [InlineData(@"x|app", "https://app.test", Verdict.No)]
    [InlineData(@"https://app\.test\Z", "https://app.test", Verdict.Yes)]
    [InlineData(@"(?P<s>https?)://", "https://app.test", Verdict.Yes)]
    [InlineData(@"(?<s>https?)://", "https://app.test", Verdict.Unknown)]
    [InlineData(@"https\z", "https://app.test", Verdict.Unknown)]
    public void Python_at_the_start_only(string pattern, string origin, object verdict) => Assert.Equal(verdict, OriginTestEvaluation.Evaluate(Python(pattern), origin, default));

    [Theory]
    [InlineData(@"^HTTPS", "https://app.test", Verdict.No)]
    [InlineData(@"[a-z-[p]]{2}", "pp", Verdict.No)]
    [InlineData(@"(p)\1", "https://app.test", Verdict.Yes)]
    [InlineData(@"(", "https://app.test", Verdict.Unknown)]
    public void DotNet_as_it_is(string pattern, string origin, object verdict) => Assert.Equal(verdict, OriginTestEvaluation.Evaluate(DotNet(pattern), origin, default));

    [Fact]
    public void A_pattern_that_takes_too_long_is_not_known()
    {
        var origin = "https://" + new string('a', 60) + "!";
        Assert.Equal(Verdict.Unknown, OriginTestEvaluation.Evaluate(DotNet(@"^https://(a+)+(b+)?\1x$"), origin, default));
        Assert.Equal(Verdict.Unknown, OriginTestEvaluation.Evaluate(Pcre("^https://(a|aa|a?a)+(?<!!)x$"), origin, default));
    }

    [Fact]
    public void A_pattern_that_is_too_long_is_not_known() =>
        Assert.Equal(Verdict.Unknown, OriginTestEvaluation.Evaluate(Pcre(new string('a', PatternMatchers.MaxLength + 1)), "https://a.test", default));

    [Fact]
    public void A_pattern_that_nests_too_deep_is_not_known() =>
        Assert.Equal(Verdict.Unknown, OriginTestEvaluation.Evaluate(Pcre(new string('(', 400) + new string(')', 400)), "https://a.test", default));

    [Fact]
    public void A_letter_beyond_ASCII_is_not_known_to_a_translated_pattern() =>
        Assert.Equal(Verdict.Unknown, OriginTestEvaluation.Evaluate(Pcre("."), "https://é.test", default));

    [Fact]
    public void Any_text_can_be_parsed()
    {
        const string alphabet = @"ab.*+?()[]{}^$|\-:=!<>P'#,123QEdwxui&R";
        var random = new Random(1);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            foreach (var dialect in new[] { RegexDialect.DotNet, RegexDialect.Pcre, RegexDialect.JavaScript, RegexDialect.PythonMatch })
            {
                var test = new OriginTest.Matches(new Pattern(text, dialect));
                Assert.NotEqual(Verdict.Throws, OriginTestEvaluation.Evaluate(test, "https://ab.test", default));
            }
        }
    }
}
