namespace Cors.Analyzers.Model;

/// <summary>The steps of one application, or of one branch of it, in the order in which a request passes them.</summary>
internal sealed record Pipeline
{
    /// <summary>Where a finding about the pipeline as a whole stands.</summary>
    public required Place At { get; init; }

    /// <summary>False as soon as something that may add steps could not be read: what judges an absence then stays silent.</summary>
    public bool Complete { get; init; } = true;

    /// <summary>It begins here: it is no piece that somebody unknown calls (a library's extension method).</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The host puts routing first and the endpoints last by itself (ASP.NET Core's <c>WebApplication</c>), so that the order of endpoints and steps says nothing.</summary>
    public bool RoutesByItself { get; init; }

    /// <summary>The steps, without those of the branches.</summary>
    public IReadOnlyList<PipelineStep> Steps { get; init; } = [];

    /// <summary>The ways that a request can take: the main one, and one into each branch. What stands in a branch that requests come back from is on the way, under a condition.</summary>
    public IEnumerable<IReadOnlyList<PipelineStep>> Ways()
    {
        var way = new List<PipelineStep>();
        foreach (var step in Steps)
        {
            way.Add(step);
            foreach (var inner in step.Branch?.Ways() ?? [])
            {
                if (step.Rejoins)
                    way.AddRange(inner.Select(passed => passed with { Choices = [.. passed.Choices, new Choice(step.At, 0)] }));
                else
                    yield return [.. way, .. inner];
            }
        }

        yield return way;
    }
}

/// <summary>A step of a pipeline.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Name">As it is called: <c>UseCors</c>, <c>cors</c>.</param>
/// <param name="At">Where a finding about it stands: its name.</param>
internal sealed record PipelineStep(PipelineStepKind Kind, string Name, Place At)
{
    /// <summary>In force under this condition only.</summary>
    public Guard Guard { get; init; }

    /// <summary>The conditions around it, the outermost first; none for what is always there.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The name of the policy that it applies; null when it names none.</summary>
    public Sourced<string>? Policy { get; init; }

    /// <summary>The names of which it applies one, by a condition; none where it names but one, or they are not all known.</summary>
    public IReadOnlyList<PossibleName> OneOf { get; init; } = [];

    /// <summary>Which policies it applies.</summary>
    public PolicyChoice Applies { get; init; }

    /// <summary>The policies that stand in the step itself (<c>UseCors(policy => …)</c>), one for each path through the code.</summary>
    public IReadOnlyList<CorsPolicy> Inline { get; init; } = [];

    /// <summary>The steps of the branch that begins here.</summary>
    public Pipeline? Branch { get; init; }

    /// <summary>Requests come back from the branch (<c>UseWhen</c>).</summary>
    public bool Rejoins { get; init; }

    /// <summary>It may answer by itself, so that what stands behind it does not see the request; null when that is not known.</summary>
    public bool? MayAnswer { get; init; }

    /// <summary>It may answer for what throws behind it.</summary>
    public bool MayCatch { get; init; }

    /// <summary>It may do more than its name says, such as authorizing requests, but no CORS.</summary>
    public bool IsOpaque { get; init; }

    /// <summary>What becomes of requests that it answers before CORS, where its dialect says so for certain, as the end of a sentence.</summary>
    public string? BeforeCors { get; init; }

    /// <summary>How it is written, for the cures that move it or write beside it.</summary>
    public StepText Text { get; init; } = StepText.Fixed;

    /// <summary>The calls of the program's own methods, and of branches, through which it is reached, the outermost first.</summary>
    public IReadOnlyList<Caller> Callers { get; init; } = [];

    /// <summary>How it is written where the pipeline begins: itself, or the call that leads to it.</summary>
    public Caller Outermost => Callers.Count > 0 ? Callers[0] : new Caller(Text, Choices);

    /// <summary>The edits that move the step before <paramref name="other"/>; none where that cannot be.</summary>
    public IReadOnlyList<TextEdit> MoveBefore(PipelineStep other) => Beside(other) is { } text ? Text.MoveBefore(text) : [];

    /// <summary>The edits that move the step right behind <paramref name="other"/>; none where that cannot be.</summary>
    public IReadOnlyList<TextEdit> MoveBehind(PipelineStep other) => Beside(other) is { } text ? Text.MoveBehind(text) : [];

    /// <summary>What of <paramref name="other"/>, or of the calls that lead to it, is written in the same block as this step.</summary>
    private StepText? Beside(PipelineStep other)
    {
        if (other.Callers.Count < Callers.Count || Callers.Where((caller, index) => !ReferenceEquals(caller, other.Callers[index])).Any())
            return null;
        var beside = other.Callers.Count > Callers.Count ? other.Callers[Callers.Count] : new Caller(other.Text, other.Choices);
        return Choices.SequenceEqual(beside.Choices) ? beside.Text : null;
    }

    /// <summary>Is one of the two always passed when the other is? Conditions that have nothing to do with each other may exclude each other.</summary>
    public bool CanMeet(PipelineStep other) => Choices.All(other.Choices.Contains) || other.Choices.All(Choices.Contains);
}

/// <summary>A call that leads to a step.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Choices">The conditions around it.</param>
internal sealed record Caller(StepText Text, IReadOnlyList<Choice> Choices);

/// <summary>One side of a condition in the program.</summary>
/// <param name="Condition">Tells conditions apart.</param>
/// <param name="Side">Which side of it.</param>
internal sealed record Choice(Place Condition, int Side);

/// <summary>How a step is written.</summary>
/// <param name="Shape">What it is in the text.</param>
/// <param name="Extent">All the text that goes when the step goes; a fixed step has none, and nobody asks it.</param>
/// <param name="Statement">Its text as a statement of its own, with indentation, comments and line end.</param>
/// <param name="Link">Its text as a link of a chain of calls.</param>
internal sealed record StepText(StepShape Shape, Place Extent, string Statement, string Link)
{
    /// <summary>It cannot be moved, and nothing can be written beside it.</summary>
    public static readonly StepText Fixed = new(StepShape.Fixed, null!, "", "");

    /// <summary>What the step is called on; empty when that is no builder.</summary>
    public string Receiver { get; init; } = "";

    /// <summary>An edit that removes the step.</summary>
    public TextEdit Removal => new(Extent, "");

    /// <summary>The edits that move the step before <paramref name="other"/>; none where that cannot be.</summary>
    public IReadOnlyList<TextEdit> MoveBefore(StepText other) =>
        Shape is StepShape.Fixed || other.Shape is StepShape.Fixed || !Extent.Document.Equals(other.Extent.Document)
            ? []
            : [new TextEdit(Extent, ""), new TextEdit(other.Start, other.Shape is StepShape.Link ? Link : Statement)];

    /// <summary>The edits that move the step right behind <paramref name="other"/>; none where that cannot be.</summary>
    public IReadOnlyList<TextEdit> MoveBehind(StepText other) =>
        Shape is StepShape.Fixed || other.Shape is StepShape.Fixed || !Extent.Document.Equals(other.Extent.Document)
            ? []
            : [new TextEdit(Extent, ""), new TextEdit(other.End, other.Shape is StepShape.Link ? Link : Statement)];

    /// <summary>The edits that write a new step before this one; none where that cannot be.</summary>
    /// <param name="statement">The step as a statement, without indentation and line end; several are separated by <c>\n</c>.</param>
    /// <param name="link">The step as a link of a chain.</param>
    public IReadOnlyList<TextEdit> WriteBefore(string statement, string link) => Shape switch
    {
        StepShape.Link => [new TextEdit(Start, link)],
        StepShape.Statement => [new TextEdit(Start, Indentation + statement.Replace("\n", LineEnd + Indentation) + LineEnd)],
        _ => [],
    };

    /// <summary>The edits that write a new step behind this one; none where that cannot be.</summary>
    /// <param name="statement">The step as a statement, without indentation and line end; several are separated by <c>\n</c>.</param>
    /// <param name="link">The step as a link of a chain.</param>
    public IReadOnlyList<TextEdit> WriteBehind(string statement, string link) => Shape switch
    {
        StepShape.Link => [new TextEdit(End, link)],
        StepShape.Statement => [new TextEdit(End, Indentation + statement.Replace("\n", LineEnd + Indentation) + LineEnd)],
        _ => [],
    };

    private Place End => Extent.Document.At(new TextSpan(Extent.Span.End, 0));

    private Place Start => Extent.Document.At(new TextSpan(Extent.Span.Start, 0));

    private string Indentation => Statement.Substring(0, Statement.Length - Statement.TrimStart(' ', '\t').Length);

    private string LineEnd => Statement.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
}

/// <summary>What a step is in the text.</summary>
internal enum StepShape
{
    /// <summary>Something that is left where it is.</summary>
    Fixed,

    /// <summary>A statement on lines of its own.</summary>
    Statement,

    /// <summary>A link of a chain of calls.</summary>
    Link,
}

/// <summary>Which policies a step or an endpoint asks for.</summary>
internal enum PolicyChoice
{
    /// <summary>The default one.</summary>
    Default,

    /// <summary>The one of the given name.</summary>
    Named,

    /// <summary>One that is written there.</summary>
    Inline,

    /// <summary>That could not be read.</summary>
    Unknown,
}

/// <summary>What a step does.</summary>
internal enum PipelineStepKind
{
    /// <summary>Nothing that matters to CORS.</summary>
    Other,

    /// <summary>It could not be read: it may be anything, CORS too.</summary>
    Unknown,

    /// <summary>Applies a CORS policy.</summary>
    Cors,

    /// <summary>Chooses the endpoint.</summary>
    Routing,

    /// <summary>Runs the chosen endpoint (<c>UseEndpoints</c>, <c>UseMvc</c>); what follows sees only what no endpoint answers.</summary>
    Endpoints,

    /// <summary>Registers an endpoint (<c>MapGet</c>, Express <c>app.get</c>).</summary>
    Endpoint,

    /// <summary>Finds out who asks.</summary>
    Authentication,

    /// <summary>Refuses who may not.</summary>
    Authorization,

    /// <summary>Answers from a cache.</summary>
    Caching,

    /// <summary>Answers with files.</summary>
    StaticFiles,

    /// <summary>Refuses who asks too often.</summary>
    RateLimiter,

    /// <summary>Redirects to HTTPS.</summary>
    HttpsRedirection,

    /// <summary>Answers for what throws behind it.</summary>
    ExceptionHandler,

    /// <summary>Translates gRPC-Web.</summary>
    GrpcWeb,

    /// <summary>Middleware of the program's own.</summary>
    Own,

    /// <summary>A branch for some requests.</summary>
    Branch,

    /// <summary>Answers everything that comes.</summary>
    Terminal,
}
