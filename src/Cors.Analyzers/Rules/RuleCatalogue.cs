namespace Cors.Analyzers.Rules;

/// <summary>All rules.</summary>
internal static class RuleCatalogue
{
    /// <summary>In order of their ids.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        new OriginWithPath(), new OriginWithoutScheme(), new OriginWithDefaultPort(), new SeveralOriginsInOneString(), new MalformedOrigin(),
        new WildcardThatNeverMatches(), new WildcardThatThrows(), new NullOriginAllowed(), new OriginTestLetsStrangersIn(), new OriginTestThrows(),
        new AnyOriginAllowed(), new AnyOriginByTest(), new PlainHttpOriginWithCredentials(), new WildcardOverSharedDomain(),
        new ContradictorySettings(), new NobodyAllowed(), new DevelopmentOriginInProduction(), new OriginTwice(), new ConfiguredOriginsMisread(),
        new AnyOriginWithCredentials(), new AnySiteReadsWithCookies(), new CredentialsNotExactlyTrue(), new StarIsLiteralWithCredentials(), new UncheckedAnyOriginWithCredentials(),
        new ListInOneArgument(), new MethodMissing(), new HeaderMissing(), new MethodMisspelled(), new ForbiddenMethod(), new HeaderOutOfPlace(), new SafelistedListed(),
        new MaxAgeNoWholeNumber(), new MaxAgeBeyondLimits(), new PreflightNeverAnswered(), new HeaderNotExposed(), new UnknownHeaderName(), new OutsideTheService(),
        new CorsBehindAuthorization(), new CorsBehindEndpoints(), new CorsBeforeRouting(), new CacheBeforeCors(), new FilesBeforeCors(), new UnknownPolicyName(), new UnusedPolicy(),
        new MetadataWithoutCors(), new CorsWithoutServices(), new NoDefaultPolicy(), new TwoCorsMiddlewares(), new ConventionOverrulesAttribute(), new AuthorizationInsertedFirst(), new PolicyOverwritten(), new AnswerBeforeCors(), new CorsInDevelopmentOnly(), new HubWithoutCredentials(), new WrongEnableCors(),
        new AllowOriginTwice(), new TwoLayersWriteIt(), new OuterHeadersLost(), new HeadersMissingOnErrors(), new VaryMissing(), new ErrorsWithoutHeaders(), new HeaderAfterBody(), new HeadersOnlyOnPreflight(),
    ];

    private static readonly IReadOnlyList<ApplicationRule> ApplicationRules = [.. All.OfType<ApplicationRule>()];

    /// <summary>The descriptors of all rules.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = All.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <summary>Judges a program as a whole.</summary>
    /// <param name="application">The program.</param>
    /// <param name="trustedOrigins">The origins that the project says are its own.</param>
    /// <param name="cancellation">Ends the judging.</param>
    /// <exception cref="OperationCanceledException">when <paramref name="cancellation"/> asks for it</exception>
    public static IEnumerable<Finding> Judge(Application application, IReadOnlyList<string> trustedOrigins, CancellationToken cancellation)
    {
        var findings = new Findings([], trustedOrigins, cancellation);
        foreach (var rule in ApplicationRules)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Judge(application, findings);
        }

        return findings.All;
    }

    /// <summary>Judges every policy by every rule.</summary>
    /// <param name="policies">The policies of one place: one lambda, one file.</param>
    /// <param name="trustedOrigins">The origins that the project says are its own.</param>
    /// <param name="cancellation">Ends the judging.</param>
    /// <exception cref="OperationCanceledException">when <paramref name="cancellation"/> asks for it</exception>
    public static IEnumerable<Finding> Judge(IReadOnlyList<CorsPolicy> policies, IReadOnlyList<string> trustedOrigins, CancellationToken cancellation)
    {
        var findings = new Findings(policies, trustedOrigins, cancellation);
        foreach (var policy in policies)
        {
            foreach (var rule in All)
            {
                cancellation.ThrowIfCancellationRequested();
                rule.Judge(policy, findings);
            }
        }

        return findings.All;
    }
}
