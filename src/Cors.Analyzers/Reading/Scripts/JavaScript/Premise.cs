using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript;

/// <summary>A condition on the way to an answer.</summary>
/// <param name="Test">What it asks of the origin.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Regex">The regular expression literal that it runs, where it is that and nothing else.</param>
internal sealed record Premise(OriginTest Test, TextSpan At, Node.Regex? Regex)
{
    /// <summary>The condition; null where it is none of the text.</summary>
    public Node? Written { get; init; }

    /// <summary>The opposite.</summary>
    public Premise Opposite => this with { Test = Logic.Not(Test), Regex = null, Written = null };

    /// <summary>Does it look at the origin's letters?</summary>
    public bool Decides => Looks(Test);

    /// <summary>All of <paramref name="premises"/> at once.</summary>
    public static OriginTest All(IReadOnlyList<Premise> premises) => Logic.All([.. premises.Select(premise => premise.Test)]);

    /// <summary>All of <paramref name="premises"/> were read.</summary>
    public static bool Certain(IReadOnlyList<Premise> premises) => premises.All(premise => premise.Test is not OriginTest.Unknown);

    private static bool Looks(OriginTest test) => test switch
    {
        OriginTest.Constant or OriginTest.Unknown => false,
        OriginTest.Not => false,
        OriginTest.Of of => Looks(of.Test),
        OriginTest.And and => and.Tests.Any(Looks),
        OriginTest.Or or => or.Tests.Any(Looks),
        _ => true,
    };
}
