namespace Cors.Analyzers.Tests.Curing;

public class SuppressionTests
{
    [Theory]
    [InlineData("x # cors:ignore CORS504 never read", 0, true)]
    [InlineData("# cors:ignore CORS504 never read\nx", 1, true)]
    [InlineData("# cors:ignore CORS504\n# more words\nx", 2, true)]
    [InlineData("# cors:ignore CORS101, CORS504\nx", 1, true)]
    [InlineData("# cors:ignore CORS101\nx", 1, false)]
    [InlineData("# cors:ignore CORS504\n\nx", 2, false)]
    [InlineData("x # cors:ignore CORS504\ny", 1, false)]
    [InlineData("# CORS504\nx", 1, false)]
    public void Covers_its_own_line_or_the_next_that_is_no_comment(string text, int line, bool covered)
    {
        var document = new FileDocument("nginx.conf", SourceText.From(text));
        var comments = document.Text.Lines.Where(one => one.ToString().Contains('#')).Select(one => TextSpan.FromBounds(one.Start + one.ToString().IndexOf('#') + 1, one.End)).ToList();
        var rule = new DiagnosticDescriptor("CORS504", "A title", "A message", "Cors", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        var suppressions = Suppressions.In(document, comments);

        Assert.Equal(covered, suppressions.Cover(new Finding(rule, document.At(new TextSpan(document.Text.Lines[line].Start, 1)), [])));
    }
}
