using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript;

/// <summary>The names that a file declares, and what of them changes later.</summary>
internal sealed class Names
{
    /// <summary>Nobody declares one name in so many places; those behind are not looked at.</summary>
    private const int Most = 20;

    private readonly ScriptText _source;

    private readonly Dictionary<string, List<Declared>> _declared = new(StringComparer.Ordinal);

    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);

    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _modules = new(StringComparer.Ordinal);

    private readonly HashSet<string> _imported = new(StringComparer.Ordinal);

    private Names(ScriptText source) => _source = source;

    /// <summary>All declarations, in order of writing.</summary>
    public List<Declared> All { get; } = [];

    /// <summary>The module by the name that its main export has here: <c>cors</c> for <c>const cors = require('cors')</c>.</summary>
    public IReadOnlyDictionary<string, string> Modules => _modules;

    /// <summary>The modules that the file asks for.</summary>
    public IReadOnlyCollection<string> Imported => _imported;

    /// <summary>Collects the names of a file in one pass.</summary>
    public static Names Of(ScriptText source, CancellationToken cancellation)
    {
        var names = new Names(source);
        for (var i = 0; i < source.Count - 1; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (source[i].Kind is TokenKind.Name)
                names.At(i);
        }

        return names;
    }

    /// <summary>The declaration that a name at a token refers to; null where it is none of the file's, is declared twice, or gets another value later.</summary>
    public Declared? Find(string name, int token)
    {
        if (!_declared.TryGetValue(name, out var all) || _assigned.Contains(name))
            return null;
        // A bracket inside of another stands behind it: the last one around the token is the innermost.
        var (found, isTwice) = ((Declared?)null, false);
        for (var i = 0; i < all.Count && i < Most; i++)
        {
            var one = all[i];
            if (one.Block >= 0 && !(one.Block < token && token < _source.Match(one.Block)))
                continue;
            if (found is null || one.Block > found.Block)
                (found, isTwice) = (one, false);
            else
                isTwice |= one.Block == found.Block;
        }

        return isTwice ? null : found;
    }

    /// <summary>Elements or properties of the value of this name change after its declaration.</summary>
    public bool IsChanged(string name) => _changed.Contains(name);

    /// <summary>The value of this name changes.</summary>
    public bool IsAssigned(string name) => _assigned.Contains(name);

    private void At(int i)
    {
        var isMember = _source.Is(i - 1, ".") || _source.Is(i - 1, "?.");
        if (!isMember && (_source.Is(i, "const") || _source.Is(i, "let") || _source.Is(i, "var")))
            Declaration(i + 1);
        else if (!isMember && _source.Is(i, "function") && _source[i + 1].Kind is TokenKind.Name)
            Add(new Declared(_source.Word(i + 1), i, _source.Outer(i), IsFunction: true));
        else if (!isMember && _source.Is(i, "import"))
            Import(i + 1);
        else if (!isMember)
            Use(i);
    }

    private void Add(Declared one)
    {
        if (!_declared.TryGetValue(one.Name, out var all))
            _declared[one.Name] = all = [];
        all.Add(one);
        All.Add(one);
    }

    private void Declaration(int at)
    {
        if (_source.Is(at, "{") && _source.Match(at) is var close and > 0 && _source.Is(close + 1, "="))
        {
            if (Required(close + 2) is { } module)
                _imported.Add(module);
            return;
        }

        if (_source[at].Kind is not TokenKind.Name)
            return;
        var name = _source.Word(at);
        var value = at + 1;
        // A type stands before the value; it ends at the first '=' that is no part of it.
        if (_source.Is(value, ":"))
        {
            for (var end = Math.Min(_source.Count - 1, value + 100); value < end && !_source.Is(value, "=") && !_source.Is(value, ";"); value++)
                value = _source.Match(value) is var inner and > 0 ? inner : value;
        }

        if (!_source.Is(value, "="))
        {
            Add(new Declared(name, -1, _source.Outer(at), IsFunction: false));
            return;
        }

        Add(new Declared(name, value + 1, _source.Outer(at), IsFunction: false));
        if (Required(value + 1) is { } required)
            Bind(name, required, value + 1);
    }

    private void Bind(string name, string module, int at)
    {
        _imported.Add(module);
        // require('x') itself, and require('x').default; what is called on it is something else.
        var behind = at + 4;
        if (_source.Is(behind, ".") && _source.Is(behind + 1, "default"))
            behind += 2;
        if (!_source.Is(behind, ".") && !_source.Is(behind, "(") && !_modules.ContainsKey(name))
            _modules.Add(name, module);
    }

    /// <summary>The module of <c>require('…')</c>.</summary>
    public string? Required(int at) =>
        _source.Is(at, "require") && _source.Is(at + 1, "(") && _source[at + 2].Kind is TokenKind.Text && _source.Is(at + 3, ")")
            ? Literals.Text(_source.Text, _source[at + 2].Span).Value
            : null;

    private void Import(int at)
    {
        string? name = null;
        var first = at;
        if (_source.Is(at, "*") && _source.Is(at + 1, "as"))
            (name, at) = (_source.Word(at + 2), at + 3);
        else if (_source[at].Kind is TokenKind.Name && !_source.Is(at, "type"))
            name = _source.Word(at++);
        if (name is not null && _source.Is(at, "=") && Required(at + 1) is { } required)
        {
            Bind(name, required, at + 1);
            return;
        }

        while (at < first + 200 && at < _source.Count - 1 && !_source.Is(at, "from") && _source[at].Kind is not TokenKind.Text && !_source.Is(at, ";"))
            at++;
        if (_source.Is(at, "from"))
            at++;
        if (_source[at].Kind is not TokenKind.Text)
            return;
        var module = Literals.Text(_source.Text, _source[at].Span).Value;
        _imported.Add(module);
        if (name is not null && !_modules.ContainsKey(name))
            _modules.Add(name, module);
    }

    /// <summary>A name that gets another value, or whose value changes.</summary>
    private void Use(int i)
    {
        if (_source.Is(i - 1, "const") || _source.Is(i - 1, "let") || _source.Is(i - 1, "var"))
            return;
        if (_source.Is(i + 1, "=") && !_source.Is(i - 1, ",") && !_source.Is(i - 1, "(") && !_source.Is(i - 1, "{"))
        {
            // module.exports = x is a member; name = x is not.
            _assigned.Add(_source.Word(i));
            return;
        }

        if (_source.Is(i + 1, "+=") || _source.Is(i + 1, "||=") || _source.Is(i + 1, "??="))
        {
            _assigned.Add(_source.Word(i));
            return;
        }

        if (_source.Is(i + 1, ".") && _source[i + 2].Kind is TokenKind.Name
            && (_source.Is(i + 3, "=") || _source.Is(i + 3, "+=") || (_source.Is(i + 3, "(") && IsChange(i + 2)) || (_source.Is(i + 3, ".") && _source.Is(i + 5, "(") && IsChange(i + 4))))
            _changed.Add(_source.Word(i));
        else if (_source.Is(i + 1, "[") && _source.Match(i + 1) is var close and > 0 && _source.Is(close + 1, "="))
            _changed.Add(_source.Word(i));
    }

    private bool IsChange(int i) =>
        _source.Is(i, "push") || _source.Is(i, "unshift") || _source.Is(i, "splice") || _source.Is(i, "pop") || _source.Is(i, "shift") || _source.Is(i, "add") || _source.Is(i, "delete") || _source.Is(i, "clear");
}

/// <summary>A declared name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The token that its value begins with; -1 for none.</param>
/// <param name="Block">The bracket around the declaration; -1 for the file itself.</param>
/// <param name="IsFunction">It is a function's declaration.</param>
internal sealed record Declared(string Name, int Value, int Block, bool IsFunction);
