using System.Globalization;
using Cors.Analyzers.Reading.Scripts.JavaScript.Libraries;
using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.ByHand;

/// <summary>Makes policies of the ways through a function that writes headers.</summary>
/// <param name="source">The file.</param>
/// <param name="start">Where the first statement of the function begins.</param>
/// <param name="mayVary">Somebody in the file sends <c>Vary</c>.</param>
internal sealed class HeaderReading(ScriptSource source, int start, bool mayVary)
{
    /// <summary>The policies of one function.</summary>
    /// <param name="ways">Its ways.</param>
    /// <param name="evaluation">Follows names.</param>
    /// <param name="entries">The origins that its conditions name.</param>
    public IReadOnlyList<CorsPolicy> Read(IReadOnlyList<Way> ways, Evaluation evaluation, IReadOnlyList<OriginEntry> entries)
    {
        var all = ways.Any(way => way.Kinds is RequestKinds.Actual) || ways.Any(way => way.Kinds is RequestKinds.Preflight) ? new[] { RequestKinds.Preflight, RequestKinds.Actual } : [RequestKinds.All];
        var found = new List<CorsPolicy>();
        foreach (var kind in all)
        {
            var taken = ways.Where(way => (way.Kinds & kind) != 0).ToList();
            foreach (var group in taken.Where(way => way.Writes.Any(write => write.IsCors)).GroupBy(way => way.Writes.FirstOrDefault(write => write.Is(HeaderNames.AllowCredentials))?.NameSpan))
                found.Add(Policy([.. group], kind, evaluation, entries, isWhole: group.Count() == taken.Count || taken.All(way => way.Writes.Any(write => write.IsCors) || !way.IsUnread)));
        }

        var preflight = found.FirstOrDefault(policy => policy.Answers is RequestKinds.Preflight);
        return preflight is null ? found : [.. found.Select(policy => policy.Answers is RequestKinds.Actual ? policy with { Preflight = new PreflightAnswer.Own(preflight) } : policy)];
    }

    private CorsPolicy Policy(IReadOnlyList<Way> ways, RequestKinds kind, Evaluation evaluation, IReadOnlyList<OriginEntry> entries, bool isWhole)
    {
        var cases = new List<OriginCase>();
        var sent = new List<SentHeader>();
        var own = new List<OriginEntry>(entries);
        var offers = ImmutableDictionary<Offer, IReadOnlyList<TextEdit>>.Empty;
        var complete = isWhole && ways.All(way => !way.IsUnread);
        var varies = true;
        foreach (var way in ways)
        {
            foreach (var write in way.Writes)
            {
                if (write.IsCors && !sent.Any(known => known.Name.At.Span == Content(write.NameSpan)))
                    sent.Add(Header(write, evaluation));
            }

            foreach (var write in way.Writes.Where(write => write.Is(HeaderNames.AllowOrigin)).Take(1))
            {
                if (Subject.Of(write.Value, evaluation) is not null && !offers.ContainsKey(Offer.AllowAnyOrigin))
                    offers = offers.Add(Offer.AllowAnyOrigin, [source.At(write.Value.Span).Replace("'*'")]);
                complete &= Origin(write.Value, write, way.Premises, evaluation, cases, own, 0);
                if (!way.Writes.Any(other => other.Is("Vary")) && write.Receiver is { } receiver && !offers.ContainsKey(Offer.SendVary))
                    offers = offers.Add(Offer.SendVary, [Vary(receiver)]);
            }

            varies &= way.Writes.Any(write => write.Is("Vary")) || way.Writes.All(write => !write.Is(HeaderNames.AllowOrigin) || IsAskedFor(write.Value, evaluation, 0));
        }

        var policy = new CorsPolicy
        {
            Dialect = Dialect.Express.ByHand,
            At = sent.Count > 0 ? sent[0].Name.At : source.At(new TextSpan(0, 0)),
            Answers = kind,
            Cases = Merged(cases, ways.Count),
            Entries = own,
            Sent = sent,
            Offers = offers,
            VariesByOrigin = varies ? true : mayVary || !complete ? null : false,
            Methods = List(ways, HeaderNames.AllowMethods, evaluation),
            Headers = List(ways, HeaderNames.AllowHeaders, evaluation),
            Exposed = List(ways, HeaderNames.ExposeHeaders, evaluation),
            Credentials = Text(First(ways, HeaderNames.AllowCredentials), evaluation),
            MaxAge = Age(First(ways, HeaderNames.MaxAge), evaluation),
            Additions = new ListAdditions(source, evaluation.Resolve(First(ways, HeaderNames.AllowMethods)?.Value), evaluation.Resolve(First(ways, HeaderNames.AllowHeaders)?.Value)),
            Preflight = kind is RequestKinds.Preflight && ways.All(way => way.Status is >= 200 and < 300) ? PreflightAnswer.Same : PreflightAnswer.Unread,
        };
        complete &= policy.Methods.Complete && policy.Headers.Complete && policy.Credentials is not { Value: "" } && ways.All(way => way.Premises.All(premise => premise.Test is not OriginTest.Unknown));
        return policy with { Complete = complete };
    }

    /// <summary>What is sent on several ways is one case; what is sent on all of them asks for nothing.</summary>
    private static IReadOnlyList<OriginCase> Merged(List<OriginCase> cases, int ways) =>
        [.. cases.GroupBy(one => (one.Send, one.Setting.At)).Select(group => group.Count() == ways && ways > 1 ? group.First() with { When = OriginTest.Anybody } : group.First() with { When = Logic.Any([.. group.Select(one => one.When)]) })];

    private static HeaderWrite? First(IReadOnlyList<Way> ways, string name) => ways.SelectMany(way => way.Writes).FirstOrDefault(write => write.Is(name));

    private static ListSetting List(ListSetting read, HeaderWrite write) => read with { Items = [.. read.Items.Select(item => item.Extent.IsEmpty && read.Items.Count == 1 ? item with { Extent = write.Extent } : item)] };

    private ListSetting List(IReadOnlyList<Way> ways, string name, Evaluation evaluation) =>
        First(ways, name) is not { } write ? ListSetting.Unset
        : write.Value is Node.Element or Node.Member or Node.Call && IsAsked(write.Value) ? new ListSetting { Echo = source.Code(write.Value.Span) }
        : List(ListOption.Read(write.Value, source, evaluation), write) with { At = source.At(write.Value.Span) };

    /// <summary>What the preflight asks for is sent back.</summary>
    private bool IsAsked(Node value) => source.Written(value.Span).IndexOf("access-control-request-", StringComparison.OrdinalIgnoreCase) >= 0;

    private static TextSpan Content(TextSpan name) => name.Length >= 2 ? new TextSpan(name.Start + 1, name.Length - 2) : name;

    private SentHeader Header(HeaderWrite write, Evaluation evaluation)
    {
        var span = Content(write.NameSpan);
        var isVerbatim = source.Written(span) == write.Name;
        var text = evaluation.TextOf(write.Value);
        var name = new Sourced<string>(write.Name, source.At(isVerbatim ? span : write.NameSpan), write.Extent) { Literal = isVerbatim ? source.At(span) : null };
        return new SentHeader(name, new Sourced<string>(text ?? source.Written(write.Value.Span), source.At(write.Value.Span), write.Extent)) { IsConstant = text is not null };
    }

    /// <summary>All answers depend on the origin, those without the header too: <c>Vary</c> is sent before anything is decided.</summary>
    private TextEdit Vary(string receiver) =>
        source.At(new TextSpan(start, 0)).Replace(receiver + ";" + (source.Lines.StartsLine(start) ? source.Lines.LineEnd + source.Lines.Indentation(start) : " "));

    /// <summary>Reads the value of the header that allows an origin; false where something of it is not known.</summary>
    private bool Origin(Node value, HeaderWrite write, IReadOnlyList<Premise> premises, Evaluation evaluation, List<OriginCase> cases, List<OriginEntry> entries, int depth)
    {
        var deciding = premises.LastOrDefault(premise => premise.Decides);
        if (Subject.Of(value, evaluation) is { Part: null } || (value is Node.Binary { Operator: "||" or "??" } either && Subject.Of(either.Left, evaluation) is { Part: null }))
        {
            var setting = source.Code(deciding?.At ?? value.Span) with { Extent = write.Extent };
            cases.Add(new OriginCase(Premise.All(premises), OriginAnswer.Echo, setting) { WritePattern = deciding?.Regex is { } regex ? text => source.At(regex.Body).Replace(OriginOption.Slashes(text)) : null });
            return true;
        }

        if (premises.Count == 0 && IsAskedFor(value, evaluation, 0))
        {
            cases.Add(new OriginCase(OriginTest.Anybody, OriginAnswer.Echo, source.Code(value.Span)));
            return true;
        }

        if (value is Node.Conditional choice && depth < 8 && evaluation.Truth(choice.Test) is null)
        {
            var premise = new ConditionReading(source, evaluation, entries).Read(choice.Test);
            return Origin(choice.Yes, write, [.. premises, premise], evaluation, cases, entries, depth + 1)
                & Origin(choice.No, write, [.. premises, premise.Opposite], evaluation, cases, entries, depth + 1);
        }

        if (value is Node.Name name && depth < 8 && evaluation.Local.TryGetValue(name.Id, out var local) && local is not null and not Node.Name)
            return Origin(local, write, premises, evaluation, cases, entries, depth + 1);
        var chosen = evaluation.Chosen(value);
        switch (evaluation.Resolve(chosen))
        {
            case Node.Text { Value: "" }:
                return true;
            case Node.Name { Id: "null" }:
                // Node.js sends the word.
                var word = source.Code(value.Span) with { Value = "null", Extent = write.Extent };
                cases.Add(new OriginCase(Premise.All(premises), new OriginAnswer.Fixed("null"), word));
                entries.Add(new OriginEntry(word, OriginUse.Sent));
                return true;
            case Node.Text text:
                var literal = source.String(text, inList: false) with { Extent = write.Extent };
                cases.Add(new OriginCase(Premise.All(premises), text.Value == "*" ? Premise.Certain(premises) ? OriginAnswer.Star : OriginAnswer.Unread : new OriginAnswer.Fixed(text.Value), text.Value == "*" && chosen == text ? literal with { At = source.At(text.Span) } : literal));
                if (text.Value != "*")
                    entries.Add(new OriginEntry(literal, OriginUse.Sent));
                return true;
            default:
                cases.Add(new OriginCase(Premise.All([.. premises, new Premise(OriginTest.Unread, value.Span, null)]), OriginAnswer.Unread, source.Code(value.Span)));
                return false;
        }
    }

    /// <summary>The page that asks writes it into the address or the body: whoever asks is let in.</summary>
    private static bool IsAskedFor(Node value, Evaluation evaluation, int depth) => value switch
    {
        Node.Member { Of: Node.Member { Key: "query" or "body" } } => true,
        Node.Name name => depth < 8 && evaluation.Local.TryGetValue(name.Id, out var local) && local is not null && IsAskedFor(local, evaluation, depth + 1),
        _ => false,
    };

    private Sourced<string>? Text(HeaderWrite? write, Evaluation evaluation) => write is null ? null : evaluation.Resolve(write.Value) switch
    {
        Node.Text text => source.String(text, inList: false) with { Extent = write.Extent },
        Node.Name { Id: "true" or "false" } name => new(name.Id, source.At(write.Value.Span), write.Extent),
        Node.Number number => new(source.Written(number.Span), source.At(number.Span), write.Extent) { Literal = source.At(number.Span) },
        _ => new("", source.At(write.Value.Span), default),
    };

    private Sourced<MaxAge>? Age(HeaderWrite? write, Evaluation evaluation)
    {
        if (Text(write, evaluation) is not { Value.Length: > 0 } text)
            return null;
        double? seconds = double.TryParse(text.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new Sourced<MaxAge>(new MaxAge(seconds, text.Value), text.At, text.Extent) { Literal = text.Literal };
    }
}
