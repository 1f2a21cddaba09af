namespace Cors.Analyzers.Reading.CSharp.Predicates;

/// <summary>What an expression inside an origin test stands for.</summary>
internal abstract record Seen
{
    /// <summary>Nothing that is understood.</summary>
    public static readonly Seen Nothing = new Known(Value.Unknown);

    /// <summary>The origin or a part of it.</summary>
    /// <param name="Part">The part; null for the whole origin.</param>
    /// <param name="Otherwise">What happens when it does not parse.</param>
    /// <param name="IsLower">It was turned into lower case.</param>
    internal sealed record Subject(OriginPart? Part, Unparsable Otherwise, bool IsLower) : Seen
    {
        /// <summary>The test of the whole origin that <paramref name="test"/> of this subject is.</summary>
        public OriginTest Wrap(OriginTest test) =>
            Part is { } part && test is not OriginTest.Constant and not OriginTest.Unknown ? new OriginTest.Of(part, test, Otherwise) : test;
    }

    /// <summary>The origin as a <c>Uri</c>.</summary>
    internal sealed record Parsed(Unparsable Otherwise) : Seen
    {
        /// <summary>It could be parsed.</summary>
        public OriginTest Exists => new OriginTest.Of(OriginPart.IsAbsolute, new OriginTest.Is("true"), Otherwise);
    }

    /// <summary>A value that has nothing to do with the origin.</summary>
    internal sealed record Known(Value Value) : Seen;

    /// <summary>The answer of a test.</summary>
    internal sealed record Tested(OriginTest Test) : Seen;
}
