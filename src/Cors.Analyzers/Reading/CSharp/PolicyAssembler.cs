using System.Globalization;
using Cors.Analyzers.Reading.CSharp.Offers;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>Makes the policy of one path of what was done to it, in the order in which the framework does it.</summary>
internal sealed class PolicyAssembler(SyntaxNode birth, Places places, Offering offering, bool byHand, bool overflowed)
{
    /// <summary>The policy at the end of <paramref name="path"/>.</summary>
    /// <param name="path">The path.</param>
    /// <param name="name">The policy's name, where it begins with one.</param>
    /// <param name="around">The guard of the code around it.</param>
    public CorsPolicy Assemble(PathState path, string? name, Guard around)
    {
        var steps = path.Heap[birth];
        var origins = OriginState.After(steps, places);
        var age = steps.LastOrDefault(step => step.Kind is StepKind.MaxAge);
        var credentials = steps.LastOrDefault(step => step.Kind is StepKind.Credentials or StepKind.NoCredentials);
        var isUnfinished = birth is BaseObjectCreationExpressionSyntax && !byHand && (path.Result is Value.Tracked { IsPolicy: false } || steps.All(step => step.Kind is not StepKind.Built));
        // What is kept in a field without having been built, other members fill.
        var isKept = byHand && birth.Parent?.Parent is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } or PropertyDeclarationSyntax;
        var isWhole = !overflowed && !isUnfinished && !isKept;
        return new CorsPolicy
        {
            Dialect = Dialect.AspNetCore,
            At = places.Site(birth, path).At,
            Name = name ?? steps.LastOrDefault(step => step.Kind is StepKind.Named)?.Name,
            Complete = isWhole && steps.All(step => step.Complete && step.Kind is not StepKind.Escape && step is not { Kind: StepKind.MaxAge, Age: null }),
            Guard = around is Guard.Development || path.Guard is Guard.None ? around : path.Guard,
            Entries = origins.Entries,
            Cases = origins.Cases,
            Methods = List(steps, StepKind.Methods, StepKind.AnyMethod, StepKind.NoMethods, isWhole),
            Headers = List(steps, StepKind.Headers, StepKind.AnyHeader, StepKind.NoHeaders, isWhole),
            Exposed = List(steps, StepKind.Exposed, null, StepKind.NothingExposed, isWhole),
            Credentials = credentials is { Kind: StepKind.Credentials } ? credentials.Site.Setting with { Value = "true" } : null,
            KnowsCredentials = isWhole && steps.All(step => step.Kind is not StepKind.Escape),
            MaxAge = age?.Age is { } duration ? Age(age, duration) : null,
            VariesByOrigin = true,
            SubdomainCall = origins.SubdomainCall,
            Unchecked = byHand,
            Dead = [.. origins.Dead, .. CredentialsDead(steps)],
            Offers = offering.Of(origins),
            Additions = new Offers.BuilderCalls(birth, steps, places),
        };
    }

    private ListSetting List(ImmutableList<Step> steps, StepKind adding, StepKind? any, StepKind emptying, bool isWhole)
    {
        var items = new List<Sourced<string>>();
        var complete = isWhole;
        Place? at = null;
        Step? echo = null;
        foreach (var step in steps)
        {
            if (step.Kind == emptying || step.Kind == any)
            {
                items.Clear();
                complete = isWhole;
                at = null;
                echo = null;
                if (step.Kind == any)
                {
                    echo = step;
                    items.Add(step.Site.Setting with { Value = "*" });
                }
            }
            else if (step.Kind == adding)
            {
                complete &= step.Complete;
                at = step.Site.At;
                foreach (var element in step.Items)
                {
                    echo = any is not null && items.Count == 0 && element.Text.Content == "*" ? step : null;
                    items.Add(places.Sourced(element, step));
                }
            }

            complete &= step.Kind is not StepKind.Escape;
        }

        if (items.Count == 0 && complete)
            return at is null ? ListSetting.Unset : ListSetting.Unset with { At = at };
        return echo is not null && items.Count == 1
            ? new ListSetting { Echo = echo.Site.Setting, At = at, Complete = complete }
            : new ListSetting { Items = items, At = at, Complete = complete };
    }

    private Sourced<MaxAge> Age(Step step, Value.Duration duration)
    {
        var inHome = step.Argument is { } argument && argument.SyntaxTree == birth.SyntaxTree;
        return new Sourced<MaxAge>(
            new MaxAge(duration.Seconds, duration.Seconds.ToString(CultureInfo.InvariantCulture)),
            inHome ? places.At(birth.SyntaxTree, step.Argument!.Span) : step.Site.At,
            step.Site.Extent) { Literal = duration.Literal };
    }

    private static IEnumerable<DeadSetting> CredentialsDead(ImmutableList<Step> steps)
    {
        Step? last = null;
        foreach (var step in steps.Where(step => step.Kind is StepKind.Credentials or StepKind.NoCredentials))
        {
            if (last is not null && last.Kind != step.Kind)
                yield return new DeadSetting(last.Site.Setting, step.Site.Setting, BothPlausible: true);
            last = step;
        }
    }
}
