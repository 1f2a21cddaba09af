using Cors.Analyzers.Reading.CSharp.Predicates;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp;

/// <content>The members of <c>CorsPolicyBuilder</c> and <c>CorsPolicy</c>.</content>
internal sealed partial class Walker
{
    /// <summary>A call of the builder.</summary>
    private PathState Build(string name, SyntaxNode id, IInvocationOperation call, List<IArgumentOperation> arguments, ImmutableList<Value> values, PathState state)
    {
        if (Guards.InDebugRegion(call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name : call.Syntax))
            state = state with { Guard = Guard.Development };
        var site = places.Site(call.Syntax, state);
        var step = (name, arguments, values) switch
        {
            ("WithOrigins", [var argument], [var value]) => Adding(StepKind.Origins, site, argument, value),
            ("WithMethods", [var argument], [var value]) => Adding(StepKind.Methods, site, argument, value),
            ("WithHeaders", [var argument], [var value]) => Adding(StepKind.Headers, site, argument, value),
            ("WithExposedHeaders", [var argument], [var value]) => Adding(StepKind.Exposed, site, argument, value),
            ("AllowAnyOrigin", [], _) => new Step(StepKind.AnyOrigin, site),
            ("AllowAnyMethod", [], _) => new Step(StepKind.AnyMethod, site),
            ("AllowAnyHeader", [], _) => new Step(StepKind.AnyHeader, site),
            ("AllowCredentials", [], _) => new Step(StepKind.Credentials, site),
            ("DisallowCredentials", [], _) => new Step(StepKind.NoCredentials, site),
            ("SetIsOriginAllowedToAllowWildcardSubdomains", [], _) => new Step(StepKind.Subdomains, site),
            ("SetIsOriginAllowed", [_], [var value]) => new Step(StepKind.Predicate, site) { Test = new TestReader(this, state).Read(value) },
            ("SetPreflightMaxAge", [var argument], [var value]) => new Step(StepKind.MaxAge, site) { Age = value as Value.Duration, Argument = argument.Value.Syntax },
            ("Build", [], _) => new Step(StepKind.Built, site),
            _ => new Step(StepKind.Escape, site),
        };
        return state.With(id, step);
    }

    /// <summary>A step that adds the strings of one argument.</summary>
    private static Step Adding(StepKind kind, Site site, IOperation argument, Value value)
    {
        var items = Items(argument, value);
        return new Step(kind, site) { Items = items.Elements, Complete = items.Complete };
    }

    /// <summary>A call of one of the policy's lists: <c>policy.Origins.Add(…)</c>.</summary>
    private PathState Alter(Value.ListOf list, string name, IInvocationOperation call, List<IArgumentOperation> arguments, ImmutableList<Value> values, PathState state)
    {
        var site = places.Site(call.Syntax, state);
        return (name, arguments, values) switch
        {
            ("Add", [var argument], [var value]) => state.With(list.Id, Adding(list.Kind, site, argument, value)),
            ("Clear", [], _) => state.With(list.Id, new Step(Emptying(list.Kind), site)),
            ("Contains" or "IndexOf" or "GetEnumerator" or "ToString" or "GetHashCode" or "Equals" or "CopyTo", _, _) => state,
            _ => state.With(list.Id, new Step(StepKind.Escape, site)),
        };
    }

    private static StepKind Emptying(StepKind kind) => kind switch
    {
        StepKind.Methods => StepKind.NoMethods,
        StepKind.Headers => StepKind.NoHeaders,
        StepKind.Exposed => StepKind.NothingExposed,
        _ => StepKind.NoOrigins,
    };

    /// <summary>An assignment to a property of the policy.</summary>
    private Step Set(string property, ISimpleAssignmentOperation assignment, Value value, PathState state)
    {
        var site = places.Site(assignment.Syntax, state);
        return (property, value) switch
        {
            ("SupportsCredentials", Value.Constant { Content: true }) => new Step(StepKind.Credentials, site),
            ("SupportsCredentials", Value.Constant { Content: false }) => new Step(StepKind.NoCredentials, site),
            ("IsOriginAllowed", _) => new Step(StepKind.Predicate, site) { Test = new TestReader(this, state).Read(value) },
            ("PreflightMaxAge", _) => new Step(StepKind.MaxAge, site) { Age = value as Value.Duration, Argument = assignment.Value.Syntax },
            _ => new Step(StepKind.Escape, site),
        };
    }

    /// <summary>The braces after <c>new CorsPolicy</c>.</summary>
    private List<Outcome> Initialise(IObjectOrCollectionInitializerOperation? initialiser, Value.Tracked made, PathState state)
    {
        var outcomes = One(state with { Receiver = made }, made);
        foreach (var member in initialiser?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            outcomes = member is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation property } list && ListKind(property.Property.Name) is { } kind
                ? Then(outcomes, (next, _) => Fill(kind, made, list, next))
                : Then(outcomes, (next, _) => Evaluate(member, next));
        }

        return outcomes.ConvertAll(outcome => new Outcome(outcome.State with { Receiver = state.Receiver }, made));
    }

    private List<Outcome> Fill(StepKind kind, Value.Tracked made, IMemberInitializerOperation member, PathState state)
    {
        var added = member.Initializer.Initializers.Select(one => one is IInvocationOperation { Arguments: [.., var argument] } ? argument.Value : one).ToList();
        return EvaluateAll(added, state).ConvertAll(result =>
        {
            var items = Collected(result.Values, added.Select(one => one.Syntax));
            return new Outcome(result.State.With(made.Id, new Step(kind, places.Site(member.Syntax, state)) { Items = items.Elements, Complete = items.Complete }), made);
        });
    }
}
