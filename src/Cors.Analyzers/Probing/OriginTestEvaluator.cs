using Cors.Analyzers.Probing.Patterns;

namespace Cors.Analyzers.Probing;

/// <summary>Runs tests on many origins, and translates each regular expression once. Not for use by several threads.</summary>
internal sealed class OriginTestEvaluator(CancellationToken ct)
{
    /// <summary>A program that nests deeper is not read.</summary>
    private const int MaxDepth = 200;

    private readonly PatternMatchers _patterns = new();

    /// <summary>What <paramref name="test"/> answers for a request whose <c>Origin</c> header is <paramref name="origin"/>.</summary>
    public Verdict Evaluate(OriginTest test, string origin)
    {
        ct.ThrowIfCancellationRequested();
        return Run(test, origin, isPart: false, depth: 0);
    }

    private Verdict Run(OriginTest test, string subject, bool isPart, int depth)
    {
        if (depth > MaxDepth)
            return Verdict.Unknown;
        return test switch
        {
            OriginTest.Constant constant => Answer(constant.Value),
            OriginTest.Is { Value: var value, IgnoreCase: var fold } => Answer(string.Equals(subject, value, Comparison(fold))),
            OriginTest.InSet { Values: var values, IgnoreCase: var fold } => Answer(values.Contains(subject, fold ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal)),
            OriginTest.StartsWith { Value: var value, IgnoreCase: var fold } => Answer(subject.StartsWith(value, Comparison(fold))),
            OriginTest.EndsWith { Value: var value, IgnoreCase: var fold } => Answer(subject.EndsWith(value, Comparison(fold))),
            OriginTest.Contains { Value: var value, IgnoreCase: var fold } => Answer(subject.IndexOf(value, Comparison(fold)) >= 0),
            OriginTest.Within { Text: var text, IgnoreCase: var fold } => Answer(text.IndexOf(subject, Comparison(fold)) >= 0),
            OriginTest.Matches matches => _patterns.IsMatch(matches.Pattern, subject) is { } found ? Answer(found) : Verdict.Unknown,
            // A part of a part: no program that was met does that, so what it would do is not said.
            OriginTest.Of when isPart => Verdict.Unknown,
            OriginTest.Of of => OfPart(of, subject, depth),
            OriginTest.And and => InOrder(and.Tests, Verdict.No, subject, isPart, depth),
            OriginTest.Or or => InOrder(or.Tests, Verdict.Yes, subject, isPart, depth),
            OriginTest.Not not => Run(not.Test, subject, isPart, depth + 1) switch
            {
                Verdict.Yes => Verdict.No,
                Verdict.No => Verdict.Yes,
                var other => other,
            },
            _ => Verdict.Unknown,
        };
    }

    private Verdict OfPart(OriginTest.Of of, string origin, int depth)
    {
        if (OriginParts.Take(of.Part, origin) is { } part)
            return Run(of.Test, part, isPart: true, depth + 1);
        return of.Otherwise is Unparsable.Throws ? Verdict.Throws : Verdict.No;
    }

    /// <summary>Left to right, until <paramref name="decisive"/> comes: <c>No</c> for <c>&amp;&amp;</c>, <c>Yes</c> for <c>||</c>.</summary>
    private Verdict InOrder(IReadOnlyList<OriginTest> tests, Verdict decisive, string subject, bool isPart, int depth)
    {
        var unsure = false;
        foreach (var test in tests)
        {
            var verdict = Run(test, subject, isPart, depth + 1);
            if (verdict == decisive)
                return decisive;
            // What was not known before may have ended the evaluation before the exception.
            if (verdict is Verdict.Throws)
                return unsure ? Verdict.Unknown : Verdict.Throws;
            unsure |= verdict is Verdict.Unknown;
        }

        if (unsure)
            return Verdict.Unknown;
        return decisive is Verdict.No ? Verdict.Yes : Verdict.No;
    }

    private static Verdict Answer(bool value) => value ? Verdict.Yes : Verdict.No;

    private static StringComparison Comparison(bool ignoreCase) => ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
}
