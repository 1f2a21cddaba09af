namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>A section that says for which requests it counts, or the whole file, with what counts in it.</summary>
internal sealed class Scope
{
    private const int Deepest = 32;

    private readonly List<Statement> _own = [];

    private readonly List<Statement> _inIf = [];

    private (IReadOnlyList<HeaderLine> Own, IReadOnlyList<HeaderLine> InIf)? _headers;

    private IReadOnlyList<Statement>? _all;

    private bool? _setsCors;

    /// <param name="owner">The section; null for the file.</param>
    /// <param name="body">What stands in it.</param>
    /// <param name="outer">The scope around it.</param>
    public Scope(Directive? owner, Block body, Scope? outer)
    {
        (Owner, Outer) = (owner, outer);
        IsTemplated = outer is { IsTemplated: true } || body.IsTemplated;
        Open(body, ImmutableList<IfBranch>.Empty, isUncertain: false, limit: null, depth: 0);
        Own = _inIf.Count == 0 ? _own : [.. _own, .. _inIf];
        // An array with one more is copied through spans, whose assembly not every host has.
        Inwards = outer is null ? [this] : [.. outer.Inwards.Append(this)];
    }

    /// <summary>The section; null for the file.</summary>
    public Directive? Owner { get; }

    /// <summary>The scope around it.</summary>
    public Scope? Outer { get; }

    /// <summary>The scope and those around it.</summary>
    public IEnumerable<Scope> Chain
    {
        get
        {
            for (var scope = this; scope is not null; scope = scope.Outer)
                yield return scope;
        }
    }

    /// <summary>The same, the outermost first.</summary>
    public Scope[] Inwards { get; }

    /// <summary>The sections in it that are scopes themselves.</summary>
    public List<Directive> Sections { get; } = [];

    /// <summary>Its own statements, those in <c>&lt;If&gt;</c> last, as Apache merges them.</summary>
    public IReadOnlyList<Statement> Own { get; }

    /// <summary>The number of its own statements.</summary>
    public int Count => Own.Count;

    /// <summary>A header of the protocol, or one that looks like it, is set in it.</summary>
    public bool SetsCors => _setsCors ??= Headers.Own.Concat(Headers.InIf).Any(line => line.IsCors);

    /// <summary>A template language decides what of it will be there.</summary>
    public bool IsTemplated { get; private set; }

    /// <summary>Lines of other files count in it.</summary>
    public bool HasInclude { get; private set; }

    /// <summary>Rewriting here comes before everything else.</summary>
    public bool IsServer => Owner is null || Owner.Is("virtualhost");

    /// <summary>All header lines that count here, in the order of <see cref="All"/>.</summary>
    public List<HeaderLine> AllHeaders()
    {
        var all = new List<HeaderLine>();
        foreach (var scope in Inwards)
            all.AddRange(scope.Headers.Own);
        foreach (var scope in Inwards)
            all.AddRange(scope.Headers.InIf);
        return all;
    }

    // Every section in a scope asks for them.
    private (IReadOnlyList<HeaderLine> Own, IReadOnlyList<HeaderLine> InIf) Headers =>
        _headers ??= ([.. _own.Select(HeaderLine.Read).OfType<HeaderLine>()], [.. _inIf.Select(HeaderLine.Read).OfType<HeaderLine>()]);

    /// <summary>All statements that count here, the outermost scope's first.</summary>
    public IReadOnlyList<Statement> All
    {
        get
        {
            if (_all is not null)
                return _all;
            var all = new List<Statement>();
            foreach (var scope in Inwards)
                all.AddRange(scope._own);
            foreach (var scope in Inwards)
                all.AddRange(scope._inIf);
            return _all = all;
        }
    }

    /// <summary>Rules that rewrite the request stand in it.</summary>
    public bool Rewrites { get; private set; }

    private void Open(Block body, ImmutableList<IfBranch> ifs, bool isUncertain, Directive? limit, int depth)
    {
        var before = new List<Directive>();
        foreach (var directive in body.Directives)
        {
            if (directive.Is("include") || directive.Is("includeoptional") || directive.Is("use"))
                HasInclude = true;
            Rewrites |= directive.Is("rewriterule");
            if (directive.Body is null || directive.Name.StartsWith("require", StringComparison.Ordinal))
            {
                (ifs.IsEmpty ? _own : _inIf).Add(new(directive, ifs, isUncertain, limit));
                continue;
            }

            if (depth == Deepest)
            {
                IsTemplated = true;
                return;
            }

            switch (directive.Name)
            {
                case "if" or "elseif" or "else":
                    if (directive.Is("if"))
                        before.Clear();
                    Open(directive.Body, ifs.Add(new(directive, [.. before])), isUncertain, limit, depth + 1);
                    before.Add(directive);
                    break;
                case "limit" or "limitexcept":
                    (ifs.IsEmpty ? _own : _inIf).Add(new(directive, ifs, isUncertain, limit));
                    Open(directive.Body, ifs, isUncertain, directive, depth + 1);
                    break;
                case "ifmodule" when !directive[0].StartsWith("!", StringComparison.Ordinal):
                    Open(directive.Body, ifs, isUncertain, limit, depth + 1);
                    break;
                case "ifmodule" or "ifdefine" or "ifversion" or "iffile" or "ifdirective" or "ifsection":
                    Open(directive.Body, ifs, true, limit, depth + 1);
                    break;
                case "virtualhost" or "directory" or "directorymatch" or "location" or "locationmatch" or "files" or "filesmatch" or "proxy" or "proxymatch":
                    Sections.Add(directive);
                    continue;
                case "macro":
                    directive.Body.IsTemplated = true;
                    Sections.Add(directive);
                    continue;
            }

            IsTemplated |= directive.Body.IsTemplated;
        }
    }
}
