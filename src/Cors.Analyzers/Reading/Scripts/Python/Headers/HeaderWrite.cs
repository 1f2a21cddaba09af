using Cors.Analyzers.Reading.Scripts.Python.Syntax;
using Cors.Analyzers.Reading.Scripts.Python.Values;

namespace Cors.Analyzers.Reading.Scripts.Python.Headers;

/// <summary>A response header that a program writes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameAt">Where that stands.</param>
/// <param name="Value">What is written.</param>
/// <param name="Target">What it is written to, as text: two of one name on one target may meet.</param>
/// <param name="Adds">It is written beside one of the same name, not instead of it.</param>
/// <param name="Line">What can be written once more for another header: the statement, or the entry of a dictionary.</param>
/// <param name="Extent">What goes with it; empty where it cannot go.</param>
/// <param name="Scope">Where names are looked up.</param>
/// <param name="Path">The branches that lead there.</param>
internal sealed record HeaderWrite(string Name, TextSpan NameAt, Expression Value, string Target, bool Adds, TextSpan Line, TextSpan Extent, Scope Scope, BranchPath Path)
{
    /// <summary>Is it this header?</summary>
    public bool Is(string name) => HeaderNames.Same(Name, name);
}

/// <summary>A branch of a condition, with those around it.</summary>
/// <param name="outer">The branch around it; null in a function's own statements.</param>
/// <param name="choice">The condition; null where there is none.</param>
/// <param name="branch">Which branch.</param>
internal sealed class BranchPath(BranchPath? outer, Statement.If? choice, int branch)
{
    /// <summary>The branch around it; null in a function's own statements.</summary>
    public BranchPath? Outer => outer;

    /// <summary>The condition; null where there is none.</summary>
    public Statement.If? Choice => choice;

    /// <summary>Which branch.</summary>
    public int Branch => branch;

    /// <summary>A function's own statements.</summary>
    public static BranchPath Root() => new(null, null, 0);

    /// <summary>How many conditions are around it.</summary>
    public int Depth { get; } = outer is null ? 0 : outer.Depth + 1;

    /// <summary>The branch leaves the function.</summary>
    public bool Leaves => Choice is not null && Branch < Choice.Branches.Count && Choice.Branches[Branch].Body is [.., Statement.Simple { Meaning: SimpleMeaning.Return or SimpleMeaning.Leaving }];

    /// <summary>Does whoever comes here pass what stands in <paramref name="other"/> at <paramref name="at"/>?</summary>
    public bool Passes(BranchPath other, int at)
    {
        for (var path = this; path is not null; path = path.Outer)
        {
            if (ReferenceEquals(path, other))
                return true;
            // What comes behind a branch that leaves is not reached from it.
            if (path.Leaves && path.Choice is { } left && at > left.Span.Start)
                return false;
        }

        return false;
    }
}
