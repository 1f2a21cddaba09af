using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Programs;

/// <summary>What is registered on an application or a router: <c>app.use(…)</c>, <c>app.get('/items', …)</c>.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Token">The token of the application's name.</param>
/// <param name="Call">The call.</param>
/// <param name="IsAlways">It stands beside the others, under no condition.</param>
internal sealed record Registration(string Method, int Token, Node.Call Call, bool IsAlways)
{
    /// <summary>The call with all that is called on it: <c>app.route('/items').get(…).put(…)</c>.</summary>
    public required Node.Call Chain { get; init; }

    /// <summary>The path; null for any.</summary>
    public string? Path => Call.Argument(0) is Node.Text text && Route.PrefixOf(text.Value) is not null ? text.Value : null;

    /// <summary>What is registered, without the path.</summary>
    public IEnumerable<Node> Handlers => Call.Arguments.Skip(Call.Argument(0) is Node.Text or Node.Regex ? 1 : 0).SelectMany(one => one is Node.Array array ? array.Items : [one]);

    /// <summary>It answers at a path by a method.</summary>
    public bool IsRoute => Method is "get" or "post" or "put" or "patch" or "delete" or "all" && Call.Arguments.Count >= 2;
}

/// <summary>An application or a router that the file makes, with what it registers there.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRouter">It is mounted by an application, maybe of another file.</param>
/// <param name="Declared">Its declaration.</param>
internal sealed record Server(string Name, bool IsRouter, Declared Declared)
{
    /// <summary>Nobody writes so many; a file that does is read no further.</summary>
    private const int Most = 2000;

    private static readonly ImmutableHashSet<string> Listens = ImmutableHashSet.Create("createServer", "Server", "listen", "request", "serverless", "handler", "onRequest");

    /// <summary>In order of writing.</summary>
    public List<Registration> All { get; } = [];

    /// <summary>The tokens where it is handed to something that may register more.</summary>
    public List<int> HandedOn { get; } = [];

    /// <summary>The applications and routers of a file.</summary>
    public static IReadOnlyList<Server> In(ScriptSource source, CancellationToken cancellation)
    {
        var servers = new Dictionary<Declared, Server>();
        foreach (var declared in source.Names.All.Where(declared => declared.Value >= 0))
        {
            var value = source.Text.Is(declared.Value, "new") ? declared.Value + 1 : declared.Value;
            if (source.Text.Is(value + 1, "(") && source.Names.Modules.TryGetValue(source.Text.Word(value), out var module) && module == "express")
                servers.Add(declared, new Server(declared.Name, IsRouter: false, declared));
            else if ((source.Text.Is(value, "express") && source.Text.Is(value + 2, "Router")) || (source.Text.Is(value, "Router") && source.Names.Imported.Contains("express")))
                servers.Add(declared, new Server(declared.Name, IsRouter: true, declared));
        }

        if (servers.Count == 0)
            return [];
        var names = new HashSet<string>(servers.Keys.Select(declared => declared.Name), StringComparer.Ordinal);
        for (var i = 0; i < source.Text.Count - 1; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (source.Text[i].Kind is TokenKind.Name && !source.Text.Is(i - 1, ".") && names.Contains(source.Text.Word(i)) && source.Names.Find(source.Text.Word(i), i) is { } declared && servers.TryGetValue(declared, out var server))
                server.Add(i, declared, source);
        }

        return [.. servers.Values];
    }

    private void Add(int i, Declared declared, ScriptSource source)
    {
        var text = source.Text;
        if (All.Count + HandedOn.Count >= Most)
            return;
        if (text.Is(i + 1, ".") && text.Is(i + 3, "("))
        {
            if (source.Parser.CallAt(i) is { } chain && First(chain) is { Method: { } method } call)
                All.Add(new Registration(method, i, call, text.Outer(i) == declared.Block && !text.Is(i - 1, ")") && !text.Is(i - 1, "else") && !text.Is(i - 1, "&&") && !text.Is(i - 1, "?") && !text.Is(i - 1, ":")) { Chain = chain });
        }
        else if (text.Is(text.Outer(i), "(") && (text.Is(i + 1, ")") || text.Is(i + 1, ",")) && !Listens.Contains(text.Word(text.Outer(i) - 1)) && !text.Is(text.Outer(i) - 1, "use"))
        {
            HandedOn.Add(i);
        }
    }

    /// <summary>The call on the application itself, of a chain of calls.</summary>
    private static Node.Call First(Node.Call chain)
    {
        while (chain.Callee is Node.Member { Of: Node.Call inner })
            chain = inner;
        return chain;
    }
}
