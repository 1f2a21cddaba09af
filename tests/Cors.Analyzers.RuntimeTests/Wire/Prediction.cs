using Cors.Analyzers.Probing;

namespace Cors.Analyzers.RuntimeTests.Wire;

/// <summary>What a server sends, by what the model says of its policy.</summary>
internal static class Prediction
{
    /// <summary>What becomes of a request under a policy; null where the model leaves that open.</summary>
    /// <param name="policy">The policy that answers the request.</param>
    /// <param name="request">The request.</param>
    /// <param name="preflightStatus">The status of the answer to the preflight, for where something behind the policy gives it.</param>
    /// <param name="status">The status of the answer to the request itself, which a policy does not know.</param>
    public static CorsOutcome? Of(CorsPolicy policy, CorsRequest request, int preflightStatus, int status)
    {
        if (!policy.Complete || policy.Guard is not Guard.None)
            return null;
        if (CorsCheck.NeedsPreflight(request))
        {
            if (Preflight(policy, request, preflightStatus) is not { } preflight)
                return null;
            if (CorsCheck.Preflight(request, preflight) is { IsAllowed: false } refused)
                return refused;
        }

        return Answer(policy, request, status) is { } answer ? CorsCheck.Actual(request, answer) : null;
    }

    private static CorsResponse? Preflight(CorsPolicy policy, CorsRequest request, int status) => policy.Preflight switch
    {
        PreflightAnswer.Own { Policy: { Complete: true } own } => Sent(own, request, 204, isPreflight: true),
        PreflightAnswer.Own => null,
        PreflightAnswer.Refused refused => Sent(policy, request, refused.Status, isPreflight: true),
        // Such a status says that the policy is not in force for the path: no endpoint there, or one without it.
        _ when policy.Dialect == Dialect.AspNetCore && (status is 200 or 404 or 405) => null,
        _ when policy.Preflight == PreflightAnswer.Same => Sent(policy, request, 204, isPreflight: true),
        _ => (policy.Answers & RequestKinds.Preflight) != 0 ? Sent(policy, request, status, isPreflight: true) : null,
    };

    private static CorsResponse? Answer(CorsPolicy policy, CorsRequest request, int status) => Sent(policy, request, status, isPreflight: false);

    private static CorsResponse? Sent(CorsPolicy policy, CorsRequest request, int status, bool isPreflight)
    {
        if (!policy.Methods.Complete || !policy.Headers.Complete)
            return null;
        var headers = new List<Header>();
        var isAspNet = policy.Dialect == Dialect.AspNetCore;
        var origins = AllowOrigin(policy, request.Origin, !isPreflight && request.Credentials is CredentialsMode.Include);
        if (origins is null)
            return null;
        headers.AddRange(origins.Select(origin => new Header(HeaderNames.AllowOrigin, origin)));
        if (isAspNet && headers.Count == 0)
            return new CorsResponse(isPreflight ? 204 : status, []);
        if (policy.Credentials is { } credentials)
            headers.Add(new(HeaderNames.AllowCredentials, credentials.Value));
        if (isPreflight || !isAspNet)
        {
            Add(HeaderNames.AllowMethods, policy.Methods, request.Method);
            Add(HeaderNames.AllowHeaders, policy.Headers, string.Join(",", SafelistedHeaders.Unsafe(request.Headers)));
        }

        // nginx adds a header without 'always' to these only.
        if (status is not (200 or 201 or 204 or 206 or 301 or 302 or 303 or 304 or 307 or 308))
            headers.RemoveAll(header => policy.Sent.Any(sent => HeaderNames.Same(sent.Name.Value, header.Name) && !sent.OnErrors));
        return new CorsResponse(status, headers);

        void Add(string name, ListSetting list, string asked)
        {
            if (list.Echo is not null)
                headers.Add(new(name, asked));
            else if (list.Items.Where(item => policy.Dialect.CommaList is null || !item.Value.Contains(',')).ToList() is { Count: > 0 } items)
                headers.Add(new(name, string.Join(",", items.Select(item => isAspNet && item.Value.Contains(',') ? $"\"{item.Value}\"" : item.Value))));
        }
    }

    /// <summary>The header's lines; null where the model does not know them.</summary>
    private static List<string>? AllowOrigin(CorsPolicy policy, string origin, bool hasCookies)
    {
        var lines = policy.Sent.Where(sent => HeaderNames.Same(sent.Name.Value, HeaderNames.AllowOrigin) && !sent.IsAlternative).ToList();
        if (lines.Count > 1)
            return lines.All(line => line.IsConstant) ? [.. lines.Select(line => line.Value.Value)] : null;
        foreach (var one in policy.Cases)
        {
            switch (OriginTestEvaluation.Evaluate(one.When, origin, CancellationToken.None))
            {
                case Verdict.No:
                    continue;
                case Verdict.Unknown:
                    return null;
                // The request ends in an error without headers.
                case Verdict.Throws:
                    return [];
            }

            // It has no star for whoever sends cookies.
            if (one.Send == OriginAnswer.Star && policy.Dialect == Dialect.Starlette && hasCookies)
                return [origin];
            return one.Send == OriginAnswer.Star ? policy is { Unchecked: true, AllowsCredentials: true } ? [] : ["*"]
                : one.Send == OriginAnswer.Echo ? [origin]
                : one.Send is OriginAnswer.Fixed { Value: var value } ? [value]
                : null;
        }

        return [];
    }
}
