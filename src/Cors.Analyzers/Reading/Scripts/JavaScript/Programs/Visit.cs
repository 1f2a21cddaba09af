using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Programs;

/// <summary>What a request meets on its way through an application and the routers that it mounts.</summary>
/// <param name="Method">As it is registered: <c>use</c>, <c>options</c>, <c>put</c>.</param>
/// <param name="At">Where the method's name stands.</param>
/// <param name="Path">The path, with those of the routers around it; null for any.</param>
/// <param name="IsKnown">The path is a constant.</param>
/// <param name="Handlers">What is registered.</param>
/// <param name="IsAlways">It stands under no condition.</param>
internal sealed record Visit(string Method, TextSpan At, string? Path, bool IsKnown, IReadOnlyList<Node> Handlers, bool IsAlways)
{
    private const int Deepest = 8;

    /// <summary>Nobody writes so many.</summary>
    private const int Most = 2000;

    private static readonly string[] Anywhere = ["*", "/*", "(.*)", "/(.*)", "/{*any}", "/*splat", "/{*splat}", "{*splat}"];

    /// <summary>Only some requests to the same path meet it.</summary>
    public bool IsMiddleware => Method == "use";

    /// <summary>Everything that an application registers, in order.</summary>
    /// <param name="server">The application.</param>
    /// <param name="all">All servers of the file.</param>
    /// <param name="source">The file.</param>
    public static IReadOnlyList<Visit> Of(Server server, IReadOnlyList<Server> all, ScriptSource source)
    {
        var visits = new List<Visit>();
        Add(server, "", true, true, all, source, visits, 0);
        return visits;
    }

    /// <summary>Does a request for a path meet it? Null where that cannot be told.</summary>
    /// <param name="path">The path; null for one that is not known.</param>
    public bool? Meets(string? path)
    {
        if (Path is null)
            return IsKnown ? true : null;
        if (!IsMiddleware && Array.IndexOf(Anywhere, Path) >= 0)
            return true;
        if (path is null)
            return null;
        if (Path == path || (IsMiddleware && path.StartsWith(Path + "/", StringComparison.Ordinal)))
            return true;
        return Path.IndexOfAny([':', '*', '{', '(', '?', '+']) >= 0 ? null : false;
    }

    private static void Add(Server server, string prefix, bool isKnown, bool isAlways, IReadOnlyList<Server> all, ScriptSource source, List<Visit> visits, int depth)
    {
        foreach (var one in server.All)
        {
            if (visits.Count >= Most)
                return;
            var given = one.Call.Argument(0);
            var known = isKnown && given is Node.Text or Node.Function or Node.Call or null || (isKnown && one.Method == "use" && given is Node.Name or Node.Array);
            var path = given is Node.Text { Value: var text } && text.Trim('/').Length > 0 ? prefix + (text[0] is '/' ? "" : "/") + text.TrimEnd('/') : prefix;
            if (given is Node.Text { Value: "*" } && prefix.Length == 0)
                path = "*";
            var whole = path.Length > 0 ? path : one.Method == "use" ? null : "/";
            if (one.Method == "route")
                Chained(one, whole, known, isAlways && one.IsAlways, visits);
            else if (one.Method == "use" && depth < Deepest && Mounted(one, all, source) is { } inner)
                Add(inner, path, known, isAlways && one.IsAlways, all, source, visits, depth + 1);
            else
                visits.Add(new Visit(one.Method, source.Text[one.Token + 2].Span, whole, known, [.. one.Handlers], isAlways && one.IsAlways));
        }
    }

    /// <summary>The router of this file that is mounted; null where it is none, or there is more.</summary>
    private static Server? Mounted(Registration one, IReadOnlyList<Server> all, ScriptSource source)
    {
        if (one.Handlers.ToList() is not [Node.Name name] || source.Names.Find(name.Id, name.Token) is not { } declared)
            return null;
        return all.FirstOrDefault(server => server.IsRouter && server.HandedOn.Count == 0 && ReferenceEquals(server.Declared, declared));
    }

    private static void Chained(Registration one, string? path, bool isKnown, bool isAlways, List<Visit> visits)
    {
        var first = visits.Count;
        for (var call = one.Chain; call.Callee is Node.Member { Of: Node.Call inner } member; call = inner)
            visits.Insert(first, new Visit(member.Key, member.KeySpan, path, isKnown, call.Arguments, isAlways));
    }
}
