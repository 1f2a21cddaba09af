namespace Cors.Analyzers.Reading.CSharp;

/// <summary>What a call or an assignment does to a policy.</summary>
internal enum StepKind
{
    /// <summary>Appends origins as <c>WithOrigins</c> does, normalised.</summary>
    Origins,

    /// <summary>Appends origins as written.</summary>
    RawOrigins,

    /// <summary><c>AllowAnyOrigin</c>.</summary>
    AnyOrigin,

    /// <summary>Puts a test in place of the list.</summary>
    Predicate,

    /// <summary><c>SetIsOriginAllowedToAllowWildcardSubdomains</c>.</summary>
    Subdomains,

    /// <summary>Allows credentials.</summary>
    Credentials,

    /// <summary>Forbids credentials.</summary>
    NoCredentials,

    /// <summary>Appends methods.</summary>
    Methods,

    /// <summary>Allows any method.</summary>
    AnyMethod,

    /// <summary>Appends request headers.</summary>
    Headers,

    /// <summary>Allows any request header.</summary>
    AnyHeader,

    /// <summary>Appends exposed headers.</summary>
    Exposed,

    /// <summary>Sets the age.</summary>
    MaxAge,

    /// <summary>Empties the origins.</summary>
    NoOrigins,

    /// <summary>Empties the methods.</summary>
    NoMethods,

    /// <summary>Empties the request headers.</summary>
    NoHeaders,

    /// <summary>Empties the exposed headers.</summary>
    NothingExposed,

    /// <summary>Goes where it cannot be followed: anything may have been set.</summary>
    Escape,

    /// <summary><c>Build</c>.</summary>
    Built,

    /// <summary>Gets a name.</summary>
    Named,
}

/// <summary>One thing that is done to a policy on one path.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Site">Where.</param>
internal sealed record Step(StepKind Kind, Site Site)
{
    /// <summary>The strings that it adds.</summary>
    public IReadOnlyList<Element> Items { get; init; } = [];

    /// <summary>False when not all of its arguments could be read.</summary>
    public bool Complete { get; init; } = true;

    /// <summary>The test that it puts in place.</summary>
    public Predicate? Test { get; init; }

    /// <summary>The age that it sets, with the text that gives it; null when that could not be read.</summary>
    public Value.Duration? Age { get; init; }

    /// <summary>The expression that the age or the name is.</summary>
    public SyntaxNode? Argument { get; init; }

    /// <summary>The name that it gives.</summary>
    public string? Name { get; init; }
}

/// <summary>The place of a step in the text.</summary>
/// <param name="At">The name of what is called or set.</param>
/// <param name="Extent">What goes when it goes; empty when it cannot go by itself.</param>
/// <param name="Words">What a message calls it: <c>WithOrigins("https://app.test")</c>.</param>
/// <param name="Syntax">The call, assignment or member of an initialiser.</param>
internal sealed record Site(Place At, TextSpan Extent, string Words, SyntaxNode Syntax)
{
    /// <summary>The step as a setting of the model.</summary>
    public Sourced<string> Setting => new(Words, At, Extent);
}

/// <summary>An origin test that was read.</summary>
/// <param name="Test">The test.</param>
/// <param name="Entries">The origins that it compares whole.</param>
/// <param name="Function">The delegate; null when it could not be found.</param>
internal sealed record Predicate(OriginTest Test, IReadOnlyList<Compared> Entries, Value.Function? Function);

/// <summary>An origin that a test compares whole.</summary>
/// <param name="Element">The origin.</param>
/// <param name="IgnoreCase">Its case does not matter.</param>
internal sealed record Compared(Element Element, bool IgnoreCase);
