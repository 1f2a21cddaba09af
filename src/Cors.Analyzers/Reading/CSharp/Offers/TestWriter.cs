using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Reading.CSharp.Offers;

/// <summary>Writes a test as a C# expression.</summary>
internal sealed class TestWriter(PredicateSyntax predicate, SemanticModel model)
{
    private readonly string _uri = predicate.FreeName(model);

    private bool _parses;

    /// <summary>The expression; null where a part of the test has none.</summary>
    public string? Write(OriginTest test)
    {
        if (Expression(test, inner: false) is not { } code)
            return null;
        if (!_parses)
            return code;
        // Every test of a part needs the parsed origin, and an origin that equals a whole one parses as well.
        var parse = predicate.TryCreate(_uri, model);
        return code == "true" ? parse : $"{parse} && {(test is OriginTest.Or && code.IndexOf(" || ", StringComparison.Ordinal) > 0 ? $"({code})" : code)}";
    }

    private string? Expression(OriginTest test, bool inner) => test switch
    {
        OriginTest.And all => Join(all.Tests.Where(part => part is not OriginTest.Of { Part: OriginPart.IsAbsolute }), " && ", inner),
        OriginTest.Or any => Join(any.Tests, " || ", inner),
        OriginTest.Of part => Part(part),
        _ => Comparison(predicate.Parameter, test),
    };

    private string? Join(IEnumerable<OriginTest> tests, string by, bool inner)
    {
        var parts = tests.Select(test => Expression(test, inner: true)).Distinct().ToList();
        if (parts.Any(part => part is null))
            return null;
        var joined = string.Join(by, parts);
        return inner && parts.Count > 1 && by == " || " ? $"({joined})" : joined;
    }

    private string? Part(OriginTest.Of part)
    {
        _parses = true;
        return part.Part switch
        {
            OriginPart.IsAbsolute => "true",
            OriginPart.IsLoopback => _uri + ".IsLoopback",
            OriginPart.Port => part.Test is OriginTest.Is { Value: var port } ? $"{_uri}.Port == {port}" : null,
            _ => Comparison($"{_uri}.{part.Part}", part.Test),
        };
    }

    private string? Comparison(string subject, OriginTest test)
    {
        string Text(string value) => SymbolDisplay.FormatLiteral(value, quote: true);
        string Call(string method, string value, bool ignoreCase) =>
            $"{subject}.{method}({Text(value)}{(ignoreCase ? $", {predicate.NameOf("StringComparison", model)}.OrdinalIgnoreCase" : "")})";
        return test switch
        {
            OriginTest.Is { IgnoreCase: false } one => $"{subject} == {Text(one.Value)}",
            OriginTest.Is one => Call("Equals", one.Value, true),
            OriginTest.StartsWith one => Call("StartsWith", one.Value, one.IgnoreCase),
            OriginTest.EndsWith one => Call("EndsWith", one.Value, one.IgnoreCase),
            OriginTest.Constant { Value: false } => "false",
            _ => null,
        };
    }
}
