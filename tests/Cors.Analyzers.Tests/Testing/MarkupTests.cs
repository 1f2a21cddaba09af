namespace Cors.Analyzers.Tests.Testing;

public class MarkupTests
{
    [Fact]
    public void Marks_nest_are_empty_or_name_several_ids()
    {
        var markup = Markup.Parse("a{|CORS101:b{|CORS102,CORS103:c|}|}d{|CORS104:|} {| x |}");
        Assert.Equal("abcd {| x |}", markup.Text);
        Assert.Equal(
            [("CORS102", new TextSpan(2, 1)), ("CORS103", new TextSpan(2, 1)), ("CORS101", new TextSpan(1, 2)), ("CORS104", new TextSpan(4, 0))],
            markup.Marks);
    }

    [Fact]
    public void An_open_mark_is_an_error() => Assert.Throws<FormatException>(() => Markup.Parse("{|CORS101:a"));
}
