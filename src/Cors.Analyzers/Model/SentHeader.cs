namespace Cors.Analyzers.Model;

/// <summary>A response header that a source writes by name.</summary>
/// <param name="Name">The name as written; its extent is the whole directive or statement.</param>
/// <param name="Value">The value as written.</param>
internal sealed record SentHeader(Sourced<string> Name, Sourced<string> Value)
{
    /// <summary>It also stands on error answers (nginx's and Apache's <c>always</c>).</summary>
    public bool OnErrors { get; init; } = true;

    /// <summary>The edit that puts it on error answers as well; null where it is there already or cannot be.</summary>
    public TextEdit? SendOnErrors { get; init; }

    /// <summary>True where the value is a constant text, false where a variable stands in it.</summary>
    public bool IsConstant { get; init; } = true;

    /// <summary>It goes to other origins than the header of that name before it: never are both sent.</summary>
    public bool IsAlternative { get; init; }
}

/// <summary>Headers of an outer block that an inner block drops by sending its own.</summary>
/// <param name="Headers">The headers that are lost, as the outer block wrote them.</param>
/// <param name="By">The directive of the inner block that makes them go.</param>
/// <param name="Repeat">The edit that writes them in the inner block as well.</param>
internal sealed record LostHeaders(IReadOnlyList<SentHeader> Headers, Place By, TextEdit? Repeat);

/// <summary>A header that is set when the head of the answer has left already.</summary>
/// <param name="Header">The header.</param>
/// <param name="Output">What began the body.</param>
internal sealed record LateHeader(SentHeader Header, Place Output);
