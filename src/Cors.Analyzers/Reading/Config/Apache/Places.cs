namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Finds the scopes that answer, from the file inwards.</summary>
internal sealed class Places(ApacheSource source, CancellationToken cancellation)
{
    private const int Deepest = 32;

    // What counts in a section is read anew for each; beyond so much nobody waits.
    private const long MostStatements = 400_000;

    private const int MostScopes = 1000;

    private readonly PolicyReading _policies = new(source);

    private readonly List<CorsPolicy> _found = [];

    private long _read;

    private int _scopes;

    /// <summary>The policies of all scopes, in order of their writing.</summary>
    public IReadOnlyList<CorsPolicy> Read()
    {
        Visit(new Scope(null, source.File.Root, null), 0);
        return _found;
    }

    private void Visit(Scope scope, int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Concerns(scope) && ++_scopes <= MostScopes && (_read += scope.Chain.Sum(one => one.Count)) <= MostStatements)
            Answer(scope);
        foreach (var section in depth < Deepest ? scope.Sections : [])
            Visit(new Scope(section, section.Body!, scope), depth + 1);
    }

    /// <summary>A header of the protocol is sent in the scope, or around it where the scope lets fewer in.</summary>
    private static bool Concerns(Scope scope) =>
        scope.SetsCors
        || (scope.Chain.Skip(1).Any(outer => outer.SetsCors) && scope.Own.Any(statement => statement.Directive.Name is "authtype" or "require" or "allowmethods"));

    private void Answer(Scope scope)
    {
        var preflight = new Surroundings(scope, isPreflight: true, onlyAlways: false);
        if (!preflight.Lines.Any(line => line.IsCors))
            return;
        var offers = new OfferReading(source);
        var (answer, own) = Preflight(scope, preflight, offers);
        var at = scope.Owner?.Span ?? preflight.Lines.First(line => line.IsCors).Directive.Span;
        var looksAtMethod = false;
        if (own is null)
        {
            var asPreflight = _policies.Read(preflight, RequestKinds.All, at, answer, offers);
            looksAtMethod = preflight.Asked.LooksAtMethod;
            if (!looksAtMethod)
            {
                _found.Add(asPreflight);
                return;
            }

            own = asPreflight with { Answers = RequestKinds.Preflight, Preflight = PreflightAnswer.Same, At = source.At(PreflightSection(preflight) ?? at) };
            answer = answer is PreflightAnswer.Refused ? answer : new PreflightAnswer.Own(own);
        }

        var actual = new Surroundings(scope, isPreflight: false, onlyAlways: false);
        var policy = _policies.Read(actual, RequestKinds.Actual, at, answer, offers);
        if (policy.Sent.Count > 0)
            _found.Add(policy);
        if (own.Sent.Count > 0)
            _found.Add(own);
    }

    private static TextSpan? PreflightSection(Surroundings preflight) =>
        preflight.Lines.FirstOrDefault(line => line.IsCors && !line.Statement.Ifs.IsEmpty)?.Statement.Ifs[0].Section.Span;

    /// <summary>What happens to the preflight, and the policy that answers it where that is another one.</summary>
    private (PreflightAnswer Answer, CorsPolicy? Own) Preflight(Scope scope, Surroundings preflight, OfferReading offers)
    {
        if (preflight.OnServer is { IsCertain: false })
            return (PreflightAnswer.Unread, null);
        if (preflight.OnServer.Status is { } early)
            return Rewritten(scope, preflight.OnServer.Rule!, early, preflight, offers);
        if (AccessReading.Refusal(scope) is { } refusal)
        {
            offers.AnswerPreflight(refusal.At);
            return (new PreflightAnswer.Refused(refusal.Status, refusal.Why, source.At(refusal.At.Directive.Span)), null);
        }

        return preflight.InSection is { IsCertain: false } ? (PreflightAnswer.Unread, null)
            : preflight.InSection.Status is { } late ? Rewritten(scope, preflight.InSection.Rule!, late, preflight, offers)
            : (ErrorReading.HasProgram(scope) ? PreflightAnswer.Unread : PreflightAnswer.Same, null);
    }

    private (PreflightAnswer Answer, CorsPolicy? Own) Rewritten(Scope scope, Directive rule, int status, Surroundings preflight, OfferReading offers)
    {
        // Rules that send everything elsewhere say nothing of preflights.
        if (!preflight.Asked.LooksAtMethod)
            return (PreflightAnswer.Unread, null);
        if (status >= 400)
            offers.Except(rule);
        if (status is < 200 or >= 300)
            return (new PreflightAnswer.Refused(status, $"this rule {(status < 400 ? "redirects" : "refuses")} it", source.At(rule.Span)), null);
        offers.SendAlways(preflight.Lines);
        var own = _policies.Read(new Surroundings(scope, isPreflight: true, onlyAlways: true), RequestKinds.Preflight, rule.Span, PreflightAnswer.Same, new OfferReading(source));
        return (new PreflightAnswer.Own(own), own);
    }
}
