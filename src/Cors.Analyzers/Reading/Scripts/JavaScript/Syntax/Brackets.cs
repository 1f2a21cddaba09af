namespace Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

/// <summary>Pairs brackets while tokens come in; one that is not closed, or closed by another, ends where that is seen.</summary>
/// <param name="tokens">About how many tokens will come.</param>
internal sealed class Brackets(int tokens)
{
    private readonly List<(char Kind, int Token)> _open = [];

    private readonly List<int> _match = new(tokens);

    private readonly List<int> _outer = new(tokens);

    private readonly List<int> _opening = new(tokens);

    private int _shut = -1;

    private readonly int[] _count = new int[3];

    /// <summary>The opening bracket that the last closing one closed; -1 where there was none.</summary>
    public int LastMatch { get; private set; } = -1;

    /// <summary>A closing brace would end the substitution of a template.</summary>
    public bool ClosesTemplate
    {
        get
        {
            for (var i = _open.Count - 1; i >= 0 && i >= _open.Count - 8; i--)
            {
                if (_open[i].Kind is '$' or '{')
                    return _open[i].Kind == '$';
            }

            return false;
        }
    }

    /// <summary>A token came: it stands inside of what is open.</summary>
    public void Inside()
    {
        _match.Add(-1);
        _opening.Add(_shut);
        _shut = -1;
        _outer.Add(_open.Count > 0 ? _open[_open.Count - 1].Token : -1);
    }

    /// <summary>The token opens a bracket.</summary>
    public void Open(char kind, int token)
    {
        _open.Add((kind, token));
        _count[Index(kind)]++;
    }

    /// <summary>The token that comes next closes a bracket; it closes those inside of it as well.</summary>
    public void Shut(char closing, int token)
    {
        LastMatch = -1;
        var index = closing == ')' ? 0 : closing == ']' ? 1 : 2;
        if (_count[index] == 0)
            return;
        while (_open.Count > 0)
        {
            var (kind, open) = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
            _count[Index(kind)]--;
            _match[open] = token;
            if (Index(kind) != index)
                continue;
            _shut = LastMatch = open;
            return;
        }
    }

    /// <summary>For each token the partner that closes it, the one that it closes, and the innermost bracket around it; -1 for none.</summary>
    /// <param name="end">The token at the end of the text, which closes what is open.</param>
    public (List<int> Match, List<int> Opening, List<int> Outer) Close(int end)
    {
        foreach (var (_, open) in _open)
            _match[open] = end;
        _open.Clear();
        Inside();
        return (_match, _opening, _outer);
    }

    private static int Index(char kind) => kind == '(' ? 0 : kind == '[' ? 1 : 2;
}
