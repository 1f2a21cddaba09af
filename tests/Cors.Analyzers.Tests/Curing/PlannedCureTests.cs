namespace Cors.Analyzers.Tests.Curing;

public class PlannedCureTests
{
    private static readonly DiagnosticDescriptor Rule = new("CORS999", "A title", "A message", "Cors", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    [Fact]
    public void A_cure_travels_through_a_diagnostic_unchanged()
    {
        var document = new FileDocument("/a:b/nginx.conf", SourceText.From("one\ntwo 3:\n"));
        var place = document.At(new TextSpan(4, 3));
        var finding = new Finding(Rule, place, [])
        {
            Cures = [new Cure("First: 'x'", "a", [place.Replace("5:\r\n\0é\"")]), new Cure("Second", "b", [place.Replace(""), document.At(new TextSpan(0, 0)).Replace("0")])],
        };

        var cures = PlannedCure.Unpack(finding.ToDiagnostic());

        Assert.Equal(["First: 'x'", "Second"], cures.Select(cure => cure.Title));
        Assert.Equal(["CORS999:a", "CORS999:b"], cures.Select(cure => cure.Key));
        Assert.Equal([new PlannedEdit("/a:b/nginx.conf", document.Stamp, new TextSpan(4, 3), "5:\r\n\0é\"")], cures[0].Edits);
        Assert.Equal(["", "0"], cures[1].Edits.Select(edit => edit.NewText));
    }

    [Fact]
    public void A_diagnostic_of_somebody_else_carries_none() =>
        Assert.Empty(PlannedCure.Unpack(Diagnostic.Create(Rule, Location.None)));

    [Theory]
    [InlineData("a", "b")]
    [InlineData("ab", "ba")]
    [InlineData("", "\0")]
    public void The_stamp_tells_texts_apart(string left, string right)
    {
        Assert.NotEqual(TextStamp.Of(SourceText.From(left)), TextStamp.Of(SourceText.From(right)));
        Assert.Equal(TextStamp.Of(SourceText.From(left, System.Text.Encoding.UTF8)), TextStamp.Of(SourceText.From(left, System.Text.Encoding.Unicode)));
    }
}
