using Cors.Analyzers.CodeFixes;

namespace Cors.Analyzers.Tests.Curing;

public class EditSetTests
{
    [Fact]
    public void Overlapping_edits_are_not_admitted_but_the_same_one_is()
    {
        var set = new EditSet();
        set.Add(Edit(2, 3, "x"));
        Assert.True(set.Admits(Edit(2, 3, "x")));
        Assert.True(set.Admits(Edit(5, 1, "y")));
        Assert.True(set.Admits(Edit(0, 2, "y")));
        Assert.False(set.Admits(Edit(4, 3, "y")));
        Assert.False(set.Admits(Edit(2, 3, "y")));
    }

    [Fact]
    public void Two_insertions_at_one_place_have_no_order()
    {
        var set = new EditSet();
        set.Add(Edit(2, 0, "x"));
        Assert.False(set.Admits(Edit(2, 0, "y")));
    }

    [Theory]
    [InlineData("a\r\nb\r\n", "1\r\n2\r\nb\r\n")]
    [InlineData("a\nb\n", "1\n2\nb\n")]
    [InlineData("a", "1\n2")]
    public void New_lines_end_as_the_text_has_them(string text, string expected)
    {
        var set = new EditSet();
        set.Add(Edit(0, 1, "1\n2"));
        Assert.Equal(expected, set.Apply(SourceText.From(text)).ToString());
    }

    private static PlannedEdit Edit(int start, int length, string text) => new("a", "s", new TextSpan(start, length), text);
}
