using Cors.Analyzers.Reading.Scripts.Python.Django;
using Cors.Analyzers.Reading.Scripts.Python.Syntax;
using Cors.Analyzers.Reading.Scripts.Python.Values;

namespace Cors.Analyzers.Reading.Scripts.Python.Flask;

/// <summary>Reads the <c>CORSMiddleware</c> of FastAPI and Starlette.</summary>
internal sealed class StarletteReading(PythonSource source)
{
    private static readonly string[] Words = ["CORSMiddleware"];

    private readonly List<CorsPolicy> _policies = [];

    private readonly OptionReading _options = new(source);

    /// <summary>The policies.</summary>
    public IReadOnlyList<CorsPolicy> Policies => _policies;

    /// <summary>Does the file use it?</summary>
    public static bool Uses(string text) => text.IndexOf("CORSMiddleware", StringComparison.Ordinal) >= 0 && text.IndexOf("middleware", StringComparison.Ordinal) >= 0;

    /// <summary>Reads the statements of the file.</summary>
    public void Read(IReadOnlyList<Visit> visits)
    {
        foreach (var visit in visits)
        {
            if (visit.Statement is not Statement.Simple simple || !simple.Mentions(Words))
                continue;
            foreach (var call in Walking.Calls(simple.Meaning))
            {
                // app.add_middleware(CORSMiddleware, …), Middleware(CORSMiddleware, …), CORSMiddleware(app, …)
                var name = call.Callee is Expression.Name or Expression.Member && NameOf(call.Callee) is { } itself ? itself
                    : (call.At(0) ?? call.Named("middleware_class"))?.Value is { } first && NameOf(first) is { } given && call.Callee is Expression.Member { Text: "add_middleware" } or Expression.Name { Text: "Middleware" } ? given
                    : (TextSpan?)null;
                if (name is { } at)
                    Read(call, at, visit);
            }
        }
    }

    private static TextSpan? NameOf(Expression value) => value switch
    {
        Expression.Name { Text: "CORSMiddleware" } name => name.Span,
        Expression.Member { Text: "CORSMiddleware", NameSpan: var span } => span,
        _ => null,
    };

    private void Read(Expression.Call call, TextSpan at, Visit visit)
    {
        var options = new Options(visit.Scope, call, at);
        _options.AddArguments(options, call);
        var isComplete = options.Complete;
        Sourced<string>? credentials = null;
        if (options["allow_credentials"] is { } allows)
        {
            var truth = source.Texts.Truth(allows.Value, visit.Scope);
            isComplete &= truth is not null;
            credentials = truth switch { true => new("true", source.At(allows.At), allows.Extent), false => null, _ => PythonSource.Unread(source.At(allows.At)) };
        }

        var origins = new StarletteOrigins(source, options);
        origins.Read(credentials is { Value: "true" });
        _policies.Add(new CorsPolicy
        {
            Dialect = Dialect.Starlette,
            At = source.At(at),
            Complete = isComplete && origins.IsComplete,
            Guard = source.Guard(visit.IsForDevelopment),
            Entries = origins.Entries,
            Cases = origins.Cases,
            Dead = origins.Dead,
            Methods = List(options["allow_methods"], visit.Scope),
            Headers = WithContentType(List(options["allow_headers"], visit.Scope), at),
            Exposed = options["expose_headers"] is { } exposed ? source.Lists.Read(exposed.Value, visit.Scope).ToSetting() : ListSetting.Unset,
            Credentials = credentials,
            MaxAge = options["max_age"] is { } age ? source.MaxAge(age.Value, age.Extent, visit.Scope) : null,
            VariesByOrigin = true,
            Additions = new OptionAdditions(source, options, "allow_methods", "allow_headers", ["GET", "POST"]),
            // What it refuses it answers 400.
            Preflight = PreflightAnswer.Unread,
            Offers = origins.Offers,
        });
    }

    /// <summary>A star among them stands for all.</summary>
    private ListSetting List(Option? option, Scope scope)
    {
        if (option is null)
            return ListSetting.Unset;
        var list = source.Lists.Read(option.Value, scope);
        return list.Items.FirstOrDefault(item => item.Text.Value == "*") is { } star ? new ListSetting { Echo = star.Text, Complete = list.Complete }
            : new ListSetting { At = source.At(option.At), Items = [.. list.Items.Where(item => item.Text.Value.IndexOf(',') < 0).Select(item => item.Text)], Complete = list is { Complete: true, IsString: false } };
    }

    /// <summary>It always allows <c>Content-Type</c>.</summary>
    private ListSetting WithContentType(ListSetting headers, TextSpan at) =>
        headers.Echo is not null || headers.Items.Any(item => HeaderNames.Same(item.Value, "Content-Type")) ? headers
            : headers with { Items = [.. headers.Items, new Sourced<string>("Content-Type", source.At(at), default)] };
}

/// <summary>Reads whom the middleware lets in.</summary>
internal sealed class StarletteOrigins(PythonSource source, Options options)
{
    private readonly List<OriginEntry> _entries = [];

    private readonly List<OriginCase> _cases = [];

    private readonly List<DeadSetting> _dead = [];

    /// <summary>The origins that are written.</summary>
    public IReadOnlyList<OriginEntry> Entries => _entries;

    /// <summary>Who is let in.</summary>
    public IReadOnlyList<OriginCase> Cases => _cases;

    /// <summary>What has no effect.</summary>
    public IReadOnlyList<DeadSetting> Dead => _dead;

    /// <summary>All of it was read.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The cure of wildcards.</summary>
    public IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> Offers { get; private set; } = ImmutableDictionary<Offer, IReadOnlyList<TextEdit>>.Empty;

    /// <summary>Reads them.</summary>
    public void Read(bool hasCredentials)
    {
        if (options["allow_origins"] is { } option)
            List(option, hasCredentials);
        if (options["allow_origin_regex"] is not { } pattern)
            return;
        if (source.Texts.Read(pattern.Value, options.Scope) is not { IsDefault: false } text)
        {
            IsComplete &= pattern.Value is Expression.Name { Text: "None" };
            return;
        }

        _cases.Add(new(new OriginTest.Matches(new Pattern(text.Value, RegexDialect.PythonFullMatch)), OriginAnswer.Echo, new(text.Value, source.At(text.At), pattern.Extent))
        {
            WritePattern = source.WritePattern(text.Token),
        });
    }

    private void List(Option option, bool hasCredentials)
    {
        var list = source.Lists.Read(option.Value, options.Scope);
        IsComplete = list.Complete;
        if (list.Items.FirstOrDefault(item => item is { IsDefault: false, Text.Value: "*" }) is { } star)
        {
            // Whoever sends cookies is sent back: with credentials a star is none.
            _cases.Add(new(OriginTest.Anybody, hasCredentials ? OriginAnswer.Echo : OriginAnswer.Star, list.Items.Count == 1 ? new(source.Module.Written(option.At), source.At(option.At), option.Extent) : star.Text));
            foreach (var item in list.Items.Where(item => item != star && item.Text.Value != "*"))
            {
                _entries.Add(new(item.Text, OriginUse.Dead));
                _dead.Add(new(item.Text with { Value = $"'{item.Text.Value}'" }, star.Text with { Value = "'*'" }, true));
            }

            return;
        }

        foreach (var item in list.Items.Where(item => item.Text.Value != "*"))
            _entries.Add(new(item.Text, OriginUse.Verbatim));
        var values = list.Items.Select(item => item.Text.Value).Where(value => value != "*").ToList();
        // In a string it looks for a piece.
        if (values.Count > 0)
            _cases.Add(new(list.IsString ? new OriginTest.Within(values[0]) : new OriginTest.InSet(values), OriginAnswer.Echo, list.IsString ? list.Items[0].Text : new(source.Module.Written(option.At), source.At(option.At), default)));
        Widen(option);
    }

    private void Widen(Option option)
    {
        var wildcards = _entries.Where(entry => entry.Problem is OriginProblem.Wildcard && WildcardOrigin.IsWellFormed(entry.Text.Value)).ToList();
        if (wildcards.Count == 0 || options["allow_origin_regex"] is not null || wildcards.Any(entry => entry.Text.Extent.IsEmpty || !option.At.Contains(entry.Text.At.Span)))
            return;
        var pattern = string.Join("|", wildcards.Select(entry => WildcardOffer.PatternOf(entry.Text.Value)));
        var lines = source.Module.Lines;
        var separator = lines.StartsLine(option.At.Start) ? "," + lines.LineEnd + lines.Indentation(option.At.Start) : ", ";
        Offers = new Dictionary<Offer, IReadOnlyList<TextEdit>>
        {
            [Offer.AllowSubdomains] = [.. wildcards.Select(entry => entry.Text.Removal), source.At(new TextSpan(option.At.End, 0)).Replace(separator + "allow_origin_regex=" + PythonSource.Raw(pattern, "\""))],
        };
    }
}
