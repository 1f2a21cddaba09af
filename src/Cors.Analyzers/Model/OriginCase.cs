namespace Cors.Analyzers.Model;

/// <summary>One way to answer: to whom, and what stands in <c>Access-Control-Allow-Origin</c>.</summary>
/// <param name="When">Who is answered so.</param>
/// <param name="Send">What is sent.</param>
/// <param name="Setting">The setting that says so; its value is the text as written.</param>
internal sealed record OriginCase(OriginTest When, OriginAnswer Send, Sourced<string> Setting)
{
    /// <summary>Writes another regular expression in place of the test's own, quoted as the language wants it; null where its letters stand at the end of <see cref="Setting"/>.</summary>
    public Func<string, TextEdit>? WritePattern { get; init; }
}

/// <summary>The value of <c>Access-Control-Allow-Origin</c>.</summary>
internal abstract record OriginAnswer
{
    private OriginAnswer()
    {
    }

    /// <summary>A literal star.</summary>
    public static readonly OriginAnswer Star = new StarAnswer();

    /// <summary>The request's own <c>Origin</c>.</summary>
    public static readonly OriginAnswer Echo = new EchoAnswer();

    /// <summary>Something that could not be read.</summary>
    public static readonly OriginAnswer Unread = new UnreadAnswer();

    /// <summary>Always this text.</summary>
    internal sealed record Fixed(string Value) : OriginAnswer;

    private sealed record StarAnswer : OriginAnswer;

    private sealed record EchoAnswer : OriginAnswer;

    private sealed record UnreadAnswer : OriginAnswer;
}
