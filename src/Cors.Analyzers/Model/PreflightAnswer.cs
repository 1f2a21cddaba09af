namespace Cors.Analyzers.Model;

/// <summary>What happens to the preflight of the requests that a policy answers.</summary>
internal abstract record PreflightAnswer
{
    private PreflightAnswer()
    {
    }

    /// <summary>It is answered by the same policy.</summary>
    public static readonly PreflightAnswer Same = new SamePolicy();

    /// <summary>It goes on to something that was not read, an upstream server for one.</summary>
    public static readonly PreflightAnswer Unread = new Elsewhere();

    /// <summary>It is answered by a policy of its own.</summary>
    internal sealed record Own(CorsPolicy Policy) : PreflightAnswer;

    /// <summary>It gets an answer that no browser takes: <paramref name="Status"/> is the HTTP status code, <paramref name="Why"/> says what causes it, <paramref name="At"/> where.</summary>
    internal sealed record Refused(int Status, string Why, Place At) : PreflightAnswer;

    private sealed record SamePolicy : PreflightAnswer;

    private sealed record Elsewhere : PreflightAnswer;
}
