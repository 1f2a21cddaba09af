using Cors.Analyzers.Reading.CSharp.Predicates;

namespace Cors.Analyzers.Reading.CSharp.Offers;

/// <summary>Guesses nothing: turns a loose test into the one that lets in the sites whose names stand in it.</summary>
internal static class Meant
{
    /// <summary>The safe test; null where it is not certain which sites were meant.</summary>
    public static OriginTest? Tighten(OriginTest test) => test switch
    {
        OriginTest.Is or OriginTest.Constant { Value: false } => test,
        OriginTest.StartsWith one => Start(one),
        OriginTest.EndsWith one => one.Value.StartsWith(".", StringComparison.Ordinal) ? test : Host(one.Value),
        OriginTest.Contains one => Host(one.Value.StartsWith("://", StringComparison.Ordinal) ? one.Value.Substring(3) : one.Value),
        OriginTest.Of { Part: OriginPart.Host, Test: OriginTest.EndsWith one } => one.Value.StartsWith(".", StringComparison.Ordinal) ? Safely(test) : Host(one.Value),
        OriginTest.Of { Part: OriginPart.Host, Test: OriginTest.Contains one } => Host(one.Value),
        OriginTest.Of { Part: OriginPart.Host, Test: OriginTest.StartsWith { Value: "localhost" or "127.0.0.1" } } => Loopback,
        OriginTest.Of { Test: OriginTest.Is } => Safely(test),
        OriginTest.And all => Each(all.Tests) is { } tests ? Logic.All([.. tests]) : null,
        OriginTest.Or any => Each(any.Tests) is { } tests ? Logic.Any([.. tests]) : null,
        _ => null,
    };

    private static OriginTest Loopback { get; } = new OriginTest.Of(OriginPart.IsLoopback, new OriginTest.Is("true"), Unparsable.Refused);

    private static OriginTest Safely(OriginTest test) => test is OriginTest.Of part ? part with { Otherwise = Unparsable.Refused } : test;

    private static List<OriginTest>? Each(IReadOnlyList<OriginTest> tests)
    {
        var safe = tests.Select(Tighten).ToList();
        return safe.Any(test => test is null) ? null : safe.ConvertAll(test => test!);
    }

    private static OriginTest? Start(OriginTest.StartsWith test)
    {
        var value = test.Value;
        // A scheme alone says nothing of the site; a whole host with the colon of its port leaves only the port open.
        if (value.EndsWith("://", StringComparison.Ordinal) || (value.EndsWith(":", StringComparison.Ordinal) && Origin.Parse(value.TrimEnd(':')).Problem is OriginProblem.None))
            return test;
        var origin = Origin.Parse(value);
        if (origin.Problem is not OriginProblem.None)
            return null;
        return origin.IsLoopback && origin.Port.Length == 0
            ? new OriginTest.And([new OriginTest.Of(OriginPart.Scheme, new OriginTest.Is(origin.Scheme), Unparsable.Refused), Loopback])
            : new OriginTest.Is(value, test.IgnoreCase);
    }

    /// <summary>The host and its subdomains.</summary>
    private static OriginTest? Host(string host)
    {
        if (host is "localhost" or "127.0.0.1" or "localhost:" or "127.0.0.1:")
            return Loopback;
        var origin = Origin.Parse("https://" + host.ToLowerInvariant());
        if (origin.Problem is not OriginProblem.None || origin.Host.IndexOf('.') < 0 || host.IndexOf('[') >= 0)
            return null;
        var part = origin.Port.Length == 0 ? OriginPart.Host : OriginPart.Authority;
        return new OriginTest.Or(
        [
            new OriginTest.Of(part, new OriginTest.Is(host.ToLowerInvariant()), Unparsable.Refused),
            new OriginTest.Of(part, new OriginTest.EndsWith("." + host.ToLowerInvariant()), Unparsable.Refused),
        ]);
    }
}
