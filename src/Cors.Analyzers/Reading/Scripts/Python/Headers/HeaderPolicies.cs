using Cors.Analyzers.Reading.Scripts.Python.Syntax;
using Cors.Analyzers.Reading.Scripts.Python.Values;

namespace Cors.Analyzers.Reading.Scripts.Python.Headers;

/// <summary>Reads what a program sends that writes its CORS headers itself: a policy for each branch that writes some.</summary>
internal sealed class HeaderPolicies(PythonSource source, Dialect dialect, CancellationToken cancellation)
{
    /// <summary>Branches of one function that are looked at.</summary>
    private const int MostBranches = 100;

    private readonly List<CorsPolicy> _policies = [];

    /// <summary>The policies.</summary>
    public IReadOnlyList<CorsPolicy> Policies => _policies;

    /// <summary>Reads the file.</summary>
    public void Read(IReadOnlyList<Visit> visits)
    {
        var finder = new HeaderFinder(source, cancellation);
        foreach (var visit in visits)
        {
            if (visit.Statement is Statement.Function function)
                Read(finder.Find(function.Body, new Scope(function.Body, function.Parameters, visit.Scope)), function, visit.IsForDevelopment);
        }
    }

    private void Read(IReadOnlyList<HeaderWrite> writes, Statement.Function function, bool isForDevelopment)
    {
        if (!writes.Any(write => !write.Is("Vary")))
            return;
        foreach (var branch in writes.GroupBy(write => (write.Target, write.Path)).Where(group => group.Any(write => !write.Is("Vary"))).Take(MostBranches))
        {
            var path = branch.Key.Path;
            var sent = writes.Where(write => write.Target == branch.Key.Target && path.Passes(write.Path, write.Line.Start)).ToList();
            // Another branch says more.
            if (sent.Count > 0)
                _policies.Add(Policy(path, sent, function, isForDevelopment, isWhole: writes.All(write => write.Path == path)));
        }
    }

    private CorsPolicy Policy(BranchPath path, List<HeaderWrite> writes, Statement.Function function, bool isForDevelopment, bool isWhole)
    {
        var scope = writes[0].Scope;
        var conditions = new OriginConditions(source, scope);
        var premises = conditions.Read(path);
        var sent = Effective(writes);
        var cases = new List<OriginCase>();
        var entries = new List<OriginEntry>();
        var offers = new Dictionary<Offer, IReadOnlyList<TextEdit>>();
        var isComplete = isWhole && premises.Complete;
        var origins = sent.Where(write => write.Is(HeaderNames.AllowOrigin)).ToList();
        foreach (var write in origins)
        {
            var answer = Answer(write, conditions, entries);
            isComplete &= answer != OriginAnswer.Unread;
            // Behind a condition that was not understood, whoever is sent back may be anybody or few.
            var when = answer == OriginAnswer.Star ? OriginTest.Anybody : premises.Complete ? premises.Origins : Logic.All(premises.Origins, OriginTest.Unread);
            var decides = premises.Patterns.Count > 0 ? premises.Patterns[premises.Patterns.Count - 1] : null;
            var at = answer == OriginAnswer.Echo && decides is not null ? decides.Text.At : source.At(ValueSpan(write));
            cases.Add(new(when, answer, new(at.Text, at, write.Extent)) { WritePattern = source.WritePattern(decides?.Token) });
            if (answer == OriginAnswer.Echo && when == OriginTest.Anybody)
                offers[Offer.AllowAnyOrigin] = [source.At(write.Value.Span).Replace("\"*\"")];
        }

        entries.AddRange(conditions.Entries.Select(item => new OriginEntry(item.Text, OriginUse.Verbatim)));
        var varies = Varies(sent, origins, cases, offers);
        return new CorsPolicy
        {
            Dialect = dialect,
            At = source.At(sent[0].NameAt),
            Complete = isComplete,
            Guard = source.Guard(isForDevelopment),
            Answers = premises.IsPreflight switch { true => RequestKinds.Preflight, false => RequestKinds.Actual, _ => Answers(function) },
            Cases = cases,
            Entries = entries,
            Methods = List(sent, HeaderNames.AllowMethods),
            Headers = List(sent, HeaderNames.AllowHeaders),
            Exposed = List(sent, HeaderNames.ExposeHeaders),
            Credentials = Credentials(sent),
            MaxAge = Last(sent, HeaderNames.MaxAge) is { } age ? source.MaxAge(age.Value, age.Extent, scope) : null,
            VariesByOrigin = varies,
            Sent = [.. sent.Select(Header)],
            Preflight = PreflightAnswer.Unread,
            Offers = offers,
        };
    }

    /// <summary>A view of a route does not answer OPTIONS, for the framework does, but where it says so.</summary>
    private RequestKinds Answers(Statement.Function function)
    {
        var routes = function.Decorators.Select(decorator => decorator.Value).OfType<Expression.Call>()
            .Where(call => call.Callee is Expression.Member { Text: "route" or "get" or "post" or "put" or "patch" or "delete" or "options" }).ToList();
        if (routes.Count == 0)
            return RequestKinds.All;
        var methods = routes.Select(route => route.Callee is Expression.Member { Text: "options" } ? "OPTIONS" : route.Named("methods") is { } given ? source.Module.Written(given.Value.Span) : "").ToList();
        return methods.All(method => method.IndexOf("OPTIONS", StringComparison.OrdinalIgnoreCase) < 0) ? RequestKinds.Actual
            : methods.All(method => method.IndexOf(',') < 0) ? RequestKinds.Preflight
            : RequestKinds.All;
    }

    /// <summary>What is left where one write replaces another.</summary>
    private static List<HeaderWrite> Effective(List<HeaderWrite> writes)
    {
        var left = new List<HeaderWrite>();
        foreach (var write in writes)
        {
            if (!write.Adds)
                left.RemoveAll(earlier => HeaderNames.Same(earlier.Name, write.Name));
            left.Add(write);
        }

        return left;
    }

    private OriginAnswer Answer(HeaderWrite write, OriginConditions conditions, List<OriginEntry> entries)
    {
        if (conditions.IsOrigin(write.Value))
            return OriginAnswer.Echo;
        if (source.Texts.Read(write.Value, write.Scope) is not { IsDefault: false } text)
            return OriginAnswer.Unread;
        if (text.Value.Trim() == "*")
            return OriginAnswer.Star;
        entries.Add(new(new Sourced<string>(text.Value, source.At(text.At), write.Extent) { Literal = text.Token is null ? null : source.At(text.At) }, OriginUse.Sent));
        return new OriginAnswer.Fixed(text.Value);
    }

    private Sourced<string>? Credentials(List<HeaderWrite> sent)
    {
        if (Last(sent, HeaderNames.AllowCredentials) is not { } write)
            return null;
        if (source.Texts.Read(write.Value, write.Scope) is { IsDefault: false } text)
            return new(text.Value, source.At(text.At), write.Extent) { Literal = text.Token is null ? null : source.At(text.At) };
        return write.Value is Expression.Name { Text: "True" or "False" } flag
            ? new(flag.Text, source.At(flag.Span), write.Extent) { Write = text => source.At(flag.Span).Replace($"\"{text}\"") }
            : PythonSource.Unread(source.At(write.Value.Span));
    }

    private ListSetting List(List<HeaderWrite> sent, string name)
    {
        if (Last(sent, name) is not { } write)
            return ListSetting.Unset;
        if (source.Texts.Read(write.Value, write.Scope) is not { IsDefault: false } text)
            return new ListSetting { Complete = false };
        var whole = new Sourced<string>(text.Value, source.At(text.At), write.Extent) { Literal = text.Token is null ? null : source.At(text.At) };
        return new ListSetting { Items = [.. Commas.Split(whole)] };
    }

    private bool? Varies(List<HeaderWrite> sent, List<HeaderWrite> origins, List<OriginCase> cases, Dictionary<Offer, IReadOnlyList<TextEdit>> offers)
    {
        if (sent.Any(write => write.Is("Vary")))
            return true;
        // Elsewhere in the program it may be written for all answers.
        if (source.NamesVary || !cases.Any(one => one.Send == OriginAnswer.Echo))
            return null;
        if (origins is [.., var last])
        {
            var line = source.Module.Written(last.Line);
            var (name, value) = (last.NameAt.Start - last.Line.Start, last.Value.Span.Start - last.Line.Start);
            if (value + last.Value.Span.Length <= line.Length && name + last.NameAt.Length <= value)
            {
                var written = line.Substring(0, name) + "Vary" + line.Substring(name + last.NameAt.Length, value - name - last.NameAt.Length) + "\"Origin\"" + line.Substring(value + last.Value.Span.Length);
                var lines = source.Module.Lines;
                var isEntry = source.Module.Text.IndexOf(',', last.Line.End) == last.Line.End;
                var separator = isEntry ? ", " : lines.StartsLine(last.Line.Start) ? lines.LineEnd + lines.Indentation(last.Line.Start) : "; ";
                if (isEntry || lines.EndsLine(last.Line.End))
                    offers[Offer.SendVary] = [source.At(new TextSpan(last.Line.End, 0)).Replace(separator + written)];
            }
        }

        return false;
    }

    private SentHeader Header(HeaderWrite write)
    {
        var name = new Sourced<string>(write.Name, source.At(write.NameAt), write.Extent) { Literal = source.At(write.NameAt) };
        var text = source.Texts.Read(write.Value, write.Scope);
        return new SentHeader(name, new(text?.Value ?? source.Module.Written(write.Value.Span), source.At(write.Value.Span), write.Extent)) { IsConstant = text is { IsDefault: false } };
    }

    private TextSpan ValueSpan(HeaderWrite write) => source.Texts.Read(write.Value, write.Scope) is { Token: { } } text && write.Value is Expression.String ? text.At : write.Value.Span;

    private static HeaderWrite? Last(List<HeaderWrite> sent, string name) => sent.LastOrDefault(write => write.Is(name));
}
