namespace Cors.Analyzers.Tests.Gates;

public class MatrixTests
{
    public static TheoryData<string> Ids => KnownRule.Ids;

    [Fact]
    public void The_matrix_says_what_the_samples_show() => Accepted.Holds("docs/matrix.md", "matrix", Matrix.Table());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_mistake_is_shown_in_a_sample(string id) => Assert.NotEmpty(Matrix.Positive(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_with_a_cure_shows_it_and_one_without_has_none_to_show(string id) =>
        Assert.Equal(KnownRule.Of(id).NoCure is null, Matrix.Positive(id).Any(sample => sample.Fixed is not null));

    /// <summary>The bridge stands in C# and speaks of other files.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_shows_the_dialects_of_the_samples(string id)
    {
        if (KnownRule.Of(id).Descriptor != CorsFileAnalyzer.Bridge)
            Assert.Equal(RulePage.Dialects(Accepted.Read(KnownRule.Of(id).Page)).Order(StringComparer.Ordinal), Matrix.Dialects.Where(dialect => Matrix.Positive(id).Any(sample => sample.Dialects.Contains(dialect.Word))).Select(dialect => dialect.Name).Order(StringComparer.Ordinal));
    }
}
