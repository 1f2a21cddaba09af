using System.Globalization;
using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Libraries;

/// <summary>Reads what a library is told to a policy.</summary>
internal sealed class OptionsReading(ScriptSource source)
{
    /// <summary>The policies: one, or one for production and one for development where they differ.</summary>
    /// <param name="library">Who reads the options.</param>
    /// <param name="given">The options; null where none are given.</param>
    /// <param name="at">Where a finding about the whole stands.</param>
    /// <param name="guard">The setting to which conditions around it confine it; null for both.</param>
    /// <param name="name">The path that it answers for; null for any.</param>
    public IReadOnlyList<CorsPolicy> Read(Library library, Node? given, TextSpan at, Setting? guard, string? name)
    {
        var found = new List<CorsPolicy>();
        foreach (var setting in guard is { } only ? [only] : new[] { Setting.Production, Setting.Development })
        {
            var evaluation = new Evaluation(source.Text, source.Names, source.Parser, setting);
            if (Read(library, given, at, evaluation) is { } policy)
                found.Add(Confined(policy with { Name = name }, setting, isShared: guard is null));
            if (!evaluation.SawSetting)
                break;
        }

        return found;
    }

    /// <summary>What is only in development is judged mildly; what it shares with production does not go for its sake.</summary>
    private static CorsPolicy Confined(CorsPolicy policy, Setting setting, bool isShared) =>
        setting is Setting.Production ? policy
        : policy with { Guard = Guard.Development, Credentials = isShared && policy.Credentials is { } shared ? shared with { Extent = default } : policy.Credentials };

    private CorsPolicy? Read(Library library, Node? given, TextSpan at, Evaluation evaluation)
    {
        var resolved = evaluation.Resolve(given);
        if (given is not null && resolved is not Node.Object)
            return null;
        var options = Options.Of(resolved as Node.Object, evaluation);
        var origin = new OriginOption(source, evaluation);
        var callee = source.Code(at);
        var policy = new CorsPolicy
        {
            Dialect = Dialect.Express,
            At = source.At(at),
            VariesByOrigin = true,
            Dead = [.. options.Overwritten.Select(pair => new DeadSetting(Whole(pair.Dead), Whole(pair.InForce), BothPlausible: true))],
        };
        if (options["origin"] is { } property)
        {
            origin.Read(property);
            if (origin.IsOff)
                return null;
            policy = policy with { Cases = origin.Cases, Entries = origin.Entries, Dead = [.. policy.Dead, .. origin.Dead] };
            policy = policy with { Offers = ImmutableDictionary<Offer, IReadOnlyList<TextEdit>>.Empty.Add(Offer.AllowAnyOrigin, origin.AllowAnyOrigin).Add(Offer.TightenTest, origin.Tighten) };
        }
        else
        {
            policy = policy with { Cases = [options.Complete ? new OriginCase(OriginTest.Anybody, OriginAnswer.Star, callee) : new OriginCase(OriginTest.Unread, OriginAnswer.Unread, callee)] };
        }

        policy = policy with
        {
            Methods = options["methods"] is { } methods ? ListOption.Read(methods.Value, source, evaluation) with { At = source.At(methods.Span) } : library.EchoesMethods && options.Complete ? new ListSetting { Echo = callee } : new ListSetting { Complete = false },
            Headers = (options["allowedHeaders"] ?? options["headers"]) is { } headers ? ListOption.Read(headers.Value, source, evaluation) with { At = source.At(headers.Span) } : options.Complete ? new ListSetting { Echo = callee } : new ListSetting { Complete = false },
            Exposed = options["exposedHeaders"] is { } exposed ? ListOption.Read(exposed.Value, source, evaluation) : new ListSetting { Complete = options.Complete },
            Credentials = options["credentials"] is { } credentials ? Credentials(credentials, evaluation) : options.Complete ? null : new Sourced<string>("", source.At(at), default),
            MaxAge = options["maxAge"] is { } age ? Age(age.Value, evaluation) : null,
            Additions = new ListAdditions(source, options["methods"] is { } allowed ? evaluation.Resolve(allowed.Value) : null, (options["allowedHeaders"] ?? options["headers"]) is { } asked ? evaluation.Resolve(asked.Value) : null),
            Preflight = options["preflightContinue"] is { } hand && evaluation.Truth(hand.Value) is not false ? PreflightAnswer.Unread : PreflightAnswer.Same,
        };
        return policy with { Complete = options.Complete && origin.Complete && policy.Methods.Complete && policy.Headers.Complete && policy.Credentials is not { Value: "" } };
    }

    private Sourced<string> Whole(Property property) => new(source.Written(property.Span), source.At(property.Span), source.Removal(property.Span));

    private Sourced<string>? Credentials(Property property, Evaluation evaluation)
    {
        var extent = source.Removal(property.Span);
        return evaluation.Resolve(property.Value) switch
        {
            Node.Name { Id: "true" } => new("true", source.At(property.Span), extent),
            Node.Name or Node.Text { Value: "" } => null,
            // The package asks for the boolean: a string, whatever it says, is none.
            Node.Text text => new(source.Written(text.Span), source.At(text.Span), extent) { Literal = property.Value == text ? source.At(text.Span) : null },
            Node.Number number => new(source.Written(number.Span), source.At(number.Span), extent) { Literal = source.At(number.Span) },
            _ => new("", source.At(property.Span), default),
        };
    }

    private Sourced<MaxAge>? Age(Node value, Evaluation evaluation)
    {
        switch (evaluation.Resolve(value))
        {
            case Node.Text text:
                var seconds = double.TryParse(text.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : (double?)null;
                return new(new MaxAge(seconds, text.Value), source.At(text.Content), default) { Literal = text.IsVerbatim ? source.At(text.Content) : null };
            case { } node when NumberOf(node, evaluation, 0) is { } known:
                var written = value.Span.Length > 0 ? value.Span : node.Span;
                return new(new MaxAge(known, known.ToString(CultureInfo.InvariantCulture)), source.At(written), default) { Literal = source.At(written) };
            default:
                return null;
        }
    }

    private static double? NumberOf(Node? node, Evaluation evaluation, int depth) => depth > 10 ? null : node switch
    {
        Node.Number number => number.Value,
        Node.Unary { Operator: "-" } minus => -NumberOf(minus.Of, evaluation, depth + 1),
        Node.Binary { Operator: "*" } product => NumberOf(evaluation.Resolve(product.Left), evaluation, depth + 1) * NumberOf(evaluation.Resolve(product.Right), evaluation, depth + 1),
        Node.Binary { Operator: "+" } sum => NumberOf(evaluation.Resolve(sum.Left), evaluation, depth + 1) + NumberOf(evaluation.Resolve(sum.Right), evaluation, depth + 1),
        Node.Binary { Operator: "/" } part => NumberOf(evaluation.Resolve(part.Left), evaluation, depth + 1) / NumberOf(evaluation.Resolve(part.Right), evaluation, depth + 1),
        _ => null,
    };
}
