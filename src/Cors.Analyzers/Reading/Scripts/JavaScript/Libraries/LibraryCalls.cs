using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Libraries;

/// <summary>Finds where libraries are told what to allow.</summary>
internal sealed class LibraryCalls(ScriptSource source, CancellationToken cancellation)
{
    /// <summary>Nobody writes so many; a file that does is read no further.</summary>
    private const int Most = 300;

    private readonly OptionsReading _options = new(source);

    private readonly Guards _guards = new(source);

    private readonly List<CorsPolicy> _found = [];

    private int _tried;

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The policies, in order of writing.</summary>
    public IReadOnlyList<CorsPolicy> Read()
    {
        for (var i = 0; i < source.Text.Count - 1 && _found.Count < Most && _tried < 4 * Most; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (source.Text[i].Kind is TokenKind.Name)
                At(i);
        }

        foreach (var declared in source.Names.All.Where(declared => declared.Block < 0))
            Declaration(declared);
        // The same again for preflights alone says nothing new.
        _found.RemoveAll(policy => policy.Answers is RequestKinds.Preflight && _found.Any(other => other.Answers is RequestKinds.All && other.Name is null && other.Cases.Select(one => one.Send).SequenceEqual(policy.Cases.Select(one => one.Send)) && other.Entries.Select(entry => entry.Text.At).SequenceEqual(policy.Entries.Select(entry => entry.Text.At))));
        return _found;
    }

    private void At(int i)
    {
        var text = source.Text;
        var isMember = text.Is(i - 1, ".") || text.Is(i - 1, "?.");
        if (isMember && text.Is(i + 1, "("))
        {
            if (text.Is(i, "register"))
                Registration(i);
            else if (text.Is(i, "enableCors"))
                Add(Library.Cors, Arguments(i), i, null);
            else if (text.Is(i, "create") && text.Is(i - 2, "NestFactory"))
                Nest(i);
        }
        else if (!isMember && text.Is(i + 1, "(") && source.Names.Modules.TryGetValue(text.Word(i), out var module) && Library.Of(module) == Library.Cors)
        {
            Middleware(i, i);
        }
        else if (!isMember && text.Is(i + 4, "(") && source.Names.Required(i) == "cors")
        {
            Middleware(i, i + 3);
        }
        else if (text.Is(i, "cors") && text.Is(i + 1, ":") && text.Is(text.Outer(i), "{"))
        {
            Sockets(i);
        }
    }

    /// <summary>The arguments of the call of the name at a token.</summary>
    private IReadOnlyList<Node> Arguments(int name) =>
        source.Parser.CallAt(name) is { } call ? call.Arguments : [];

    private void Middleware(int first, int last)
    {
        var arguments = source.Parser.CallAt(first) is { } call ? (call.Callee is Node.Call && last > first ? call.Arguments : FirstCall(call).Arguments) : [];
        var span = TextSpan.FromBounds(source.Text[first].Start, source.Text[last].End);
        var route = Route.Around(source.Text, first);
        Add(Library.Cors, arguments, span, first, route?.Prefix, route is { Method: "options" } ? RequestKinds.Preflight : RequestKinds.All);
    }

    /// <summary><c>cors()(req, res, next)</c>: the first of the calls is meant.</summary>
    private static Node.Call FirstCall(Node.Call call) => call.Callee is Node.Call inner ? FirstCall(inner) : call;

    private void Add(Library library, IReadOnlyList<Node> arguments, int name, string? prefix) => Add(library, arguments, source.Text[name].Span, name, prefix, RequestKinds.All);

    private void Add(Library library, IReadOnlyList<Node> arguments, TextSpan at, int token, string? prefix, RequestKinds answers)
    {
        if (arguments.Count > 0 && arguments[0] is Node.Name used)
            _used.Add(used.Id);
        _tried++;
        if (_guards.Around(token) is not { } guard)
            return;
        foreach (var policy in _options.Read(library, arguments.Count > 0 ? arguments[0] : null, at, guard.Only, prefix))
            _found.Add(policy with { Answers = answers, Complete = policy.Complete && guard.IsCertain });
    }

    private void Registration(int i)
    {
        var arguments = Arguments(i);
        if (arguments.Count == 0)
            return;
        var module = arguments[0] switch
        {
            Node.Name name => source.Names.Modules.TryGetValue(name.Id, out var found) ? found : null,
            Node.Call { Callee: Node.Name { Id: "require" or "import" } } call => (call.Argument(0) as Node.Text)?.Value,
            _ => null,
        };
        if (Library.Of(module) is { } library && library == Library.Fastify)
            Add(library, [.. arguments.Skip(1).Take(1)], i, null);
    }

    private void Nest(int i)
    {
        foreach (var argument in Arguments(i).OfType<Node.Object>())
        {
            if (argument.Properties.FirstOrDefault(property => property.Key == "cors") is not { } cors)
                continue;
            if (cors.Value is Node.Name { Id: "true" })
                Add(Library.Cors, [], cors.Span, i, null, RequestKinds.All);
            else if (cors.Value is not Node.Name { Id: "false" })
                Add(Library.Cors, [cors.Value], cors.Span, i, null, RequestKinds.All);
        }
    }

    private void Sockets(int i)
    {
        var text = source.Text;
        var call = text.Outer(text.Outer(i));
        if (!text.Is(call, "("))
            return;
        var isGateway = text.Is(call - 1, "@WebSocketGateway");
        var isServer = text.Is(call - 1, "Server") || text[call - 1].Kind is TokenKind.Name && source.Names.Modules.TryGetValue(text.Word(call - 1), out var module) && module == "socket.io" || text.Is(call - 1, ")");
        var isApollo = text.Is(call - 1, "ApolloServer") && source.Names.Imported.Any(module => module.StartsWith("apollo-server", StringComparison.Ordinal));
        if (!isGateway && !isApollo && !(isServer && source.Names.Imported.Contains("socket.io")))
            return;
        var value = source.Parser.ExpressionAt(i + 2);
        if (isApollo && value is Node.Name { Id: "true" })
            Add(Library.Cors, [], text[i].Span, i, null, RequestKinds.All);
        if (value is Node.Object or Node.Name && value is not Node.Name { Id: "true" or "false" })
            Add(Library.Cors, [value], text[i].Span, i, null, RequestKinds.All);
    }

    /// <summary>Options that are made here and used in another file.</summary>
    private void Declaration(Declared declared)
    {
        if (declared.Value < 0 || _used.Contains(declared.Name) || declared.Name.IndexOf("cors", StringComparison.OrdinalIgnoreCase) < 0 || !source.Text.Is(declared.Value, "{"))
            return;
        if (source.Names.IsChanged(declared.Name) || source.Names.IsAssigned(declared.Name) || source.Parser.ExpressionAt(declared.Value) is not Node.Object { Properties: var properties } given)
            return;
        if (properties.Any(property => property.Key == "origin") && IsExported)
            Add(Library.Cors, [given], declared.Value - 2, null);
    }

    private bool IsExported => !source.Names.Imported.Contains("vite") && !source.Names.Imported.Contains("webpack");
}
