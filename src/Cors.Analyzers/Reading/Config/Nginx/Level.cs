namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>What a level of the configuration is.</summary>
internal enum LevelKind
{
    /// <summary>The file itself, whatever will include it.</summary>
    File,

    /// <summary><c>http</c>.</summary>
    Http,

    /// <summary><c>server</c>.</summary>
    Server,

    /// <summary><c>location</c>.</summary>
    Location,

    /// <summary><c>if</c>.</summary>
    If,
}

/// <summary>A block that sends headers of its own or inherits those of the block around it.</summary>
internal sealed class Level
{
    // Nobody writes more in one block, and every place would carry them.
    private const int MostHeaders = 200;

    private Dictionary<string, Directive>? _firsts;

    private HashSet<string>? _errorPages;

    private bool? _sendsCors;

    private bool? _isUpstream;

    private HeaderLine[]? _sent;

    private List<Level>? _sources;

    public Level(LevelKind kind, Directive? owner, Block body, Level? outer)
    {
        (Kind, Owner, Body, Outer) = (kind, owner, body, outer);
        HasScript = outer?.HasScript is true;
        foreach (var directive in body.Directives)
        {
            foreach (var line in directive.Headers)
            {
                var lines = line.Replaces ? Replaced : Added;
                if (lines.Count < MostHeaders)
                    lines.Add(line);
                else
                    HasUnknownInclude = true;
            }

            HasScript |= DirectiveNames.IsScript(directive.Name);
            HasUnknownInclude |= directive.Name == "include" && !IsHarmless(directive.Argument(0)?.Value ?? "");
        }
    }

    /// <summary>What it is.</summary>
    public LevelKind Kind { get; }

    /// <summary>The directive whose block it is; null for the file.</summary>
    public Directive? Owner { get; }

    /// <summary>What stands in it.</summary>
    public Block Body { get; }

    /// <summary>The level around it.</summary>
    public Level? Outer { get; }

    /// <summary>Its own <c>add_header</c>.</summary>
    public List<HeaderLine> Added { get; } = [];

    /// <summary>Its own <c>more_set_headers</c>.</summary>
    public List<HeaderLine> Replaced { get; } = [];

    /// <summary>Something is included that may send headers.</summary>
    public bool HasUnknownInclude { get; }

    /// <summary>A script runs here or around, which may do anything.</summary>
    public bool HasScript { get; }

    /// <summary>The levels from this one outwards.</summary>
    public IEnumerable<Level> Chain
    {
        get
        {
            for (var level = this; level is not null; level = level.Outer)
                yield return level;
        }
    }

    /// <summary>The <c>add_header</c> that count here: a level with one of its own inherits none, unless it says so.</summary>
    public IReadOnlyList<HeaderLine> Inherited
    {
        get
        {
            if (Sources.Count == 1)
                return Added;
            var lines = new List<HeaderLine>();
            foreach (var level in Sources)
                lines.AddRange(level.Added);
            return lines;
        }
    }

    /// <summary>The levels whose <c>add_header</c> count here, or would if they had any.</summary>
    public IReadOnlyList<Level> Sources
    {
        get
        {
            if (_sources is not null)
                return _sources;
            _sources = new(4);
            for (var level = this; level is not null; level = level.Outer)
            {
                _sources.Add(level);
                var mode = level.Mode;
                if (mode == "off" || (mode != "merge" && level.Added.Count > 0))
                    break;
            }

            return _sources;
        }
    }

    /// <summary>All headers that are sent here.</summary>
    public HeaderLine[] Sent =>
        _sent ??= Outer is not null && Added.Count == 0 && Replaced.Count == 0 && Own("add_header_inherit") is null && Outer.Mode is null ? Outer.Sent : AllSent();

    private HeaderLine[] AllSent()
    {
        var lines = new List<HeaderLine>();
        AddReplaced(lines);
        lines.AddRange(Inherited);
        lines.RemoveAll(line => line.Text.Length == 0);
        return lines.ToArray();
    }

    private void AddReplaced(List<HeaderLine> to)
    {
        Outer?.AddReplaced(to);
        foreach (var line in Replaced)
        {
            if (!line.IsRestricted)
                to.RemoveAll(other => other.Is(line.Name));
            if (!line.IsRestricted || !to.Exists(other => other.Is(line.Name)))
                to.Add(line);
        }
    }

    /// <summary>The first directive of that name here or in the nearest level around that has one.</summary>
    public Directive? Find(string name)
    {
        for (var level = this; level is not null; level = level.Outer)
        {
            if (level.Own(name) is { } directive)
                return directive;
        }

        return null;
    }

    /// <summary>The first directive of that name in this level itself.</summary>
    public Directive? Own(string name)
    {
        if (_firsts is null)
        {
            _firsts = new(Body.Directives.Count);
            foreach (var directive in Body.Directives)
            {
                if (!_firsts.ContainsKey(directive.Name))
                    _firsts.Add(directive.Name, directive);
            }
        }

        return _firsts.TryGetValue(name, out var first) ? first : null;
    }

    /// <summary>A header of the protocol, or one that looks like it, is written here or around.</summary>
    public bool SendsCors => _sendsCors ??= Outer?.SendsCors is true || Added.Exists(line => line.IsCors) || Replaced.Exists(line => line.IsCors);

    /// <summary>Another server or program answers, or may.</summary>
    public bool IsUpstream => _isUpstream ??= Array.Exists(DirectiveNames.Upstreams, name => Own(name) is not null);

    /// <summary>An error page of this level answers instead of this status.</summary>
    public bool HasErrorPage(string status)
    {
        if (_errorPages is null)
        {
            var pages = Body.Directives.Where(directive => directive.Name == "error_page").SelectMany(directive => directive.Words.Skip(1));
            _errorPages = [.. pages.Select(word => word.Value)];
        }

        return _errorPages.Contains(status);
    }

    private string? Mode => Find("add_header_inherit")?.Argument(0)?.Value;

    private static bool IsHarmless(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return DirectiveNames.HarmlessIncludes.Contains(name) || path.IndexOf("modules-enabled", StringComparison.Ordinal) >= 0;
    }
}
