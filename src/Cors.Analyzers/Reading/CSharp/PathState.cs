namespace Cors.Analyzers.Reading.CSharp;

/// <summary>How a path leaves a statement.</summary>
internal enum Exit
{
    /// <summary>By its end.</summary>
    Running,

    /// <summary>By <c>break</c>.</summary>
    Broken,

    /// <summary>By <c>continue</c> or <c>goto</c>.</summary>
    Continued,

    /// <summary>By <c>return</c>.</summary>
    Returned,
}

/// <summary>What holds at one point of one path through the code.</summary>
internal sealed record PathState
{
    /// <summary>What locals and parameters hold.</summary>
    public ImmutableDictionary<ISymbol, Value> Locals { get; init; } = ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default);

    /// <summary>What was done to each policy, by the node that created it.</summary>
    public ImmutableDictionary<SyntaxNode, ImmutableList<Step>> Heap { get; init; } = ImmutableDictionary<SyntaxNode, ImmutableList<Step>>.Empty;

    /// <summary>Conditions whose answer this path has taken for granted, by their text.</summary>
    public ImmutableDictionary<string, bool> Facts { get; init; } = ImmutableDictionary<string, bool>.Empty;

    /// <summary>The methods that are being followed.</summary>
    public ImmutableList<IMethodSymbol> Calls { get; init; } = ImmutableList<IMethodSymbol>.Empty;

    /// <summary>The call in the beginning's file through which another file was entered.</summary>
    public SyntaxNode? Anchor { get; init; }

    /// <summary>The object whose initialiser is being read.</summary>
    public Value Receiver { get; init; } = Value.Unknown;

    /// <summary>What stands before the <c>?.</c> that is being read.</summary>
    public Value Access { get; init; } = Value.Unknown;

    /// <summary>Development only?</summary>
    public Guard Guard { get; init; }

    /// <summary>How the path leaves the statement that was run last.</summary>
    public Exit Exit { get; init; }

    /// <summary>What the path returns.</summary>
    public Value Result { get; init; } = Value.Unknown;

    /// <summary>The path goes on with the next statement.</summary>
    public bool IsRunning => Exit is Exit.Running;

    /// <summary>The state after a step of the policy <paramref name="id"/>.</summary>
    public PathState With(SyntaxNode id, Step step) =>
        this with { Heap = Heap.SetItem(id, (Heap.TryGetValue(id, out var steps) ? steps : ImmutableList<Step>.Empty).Add(step)) };

    /// <summary>The state after a local got a value.</summary>
    public PathState With(ISymbol local, Value value) => this with { Locals = Locals.SetItem(local, value) };

    /// <summary>Nothing tells the two apart but the conditions they came by.</summary>
    public bool IsSameAs(PathState other) =>
        ReferenceEquals(Heap, other.Heap) && ReferenceEquals(Locals, other.Locals) && Exit == other.Exit && ReferenceEquals(Result, other.Result);
}
