namespace Cors.Analyzers.Probing.Patterns;

/// <summary>
/// Parses the part of the dialects' regular expressions that means the same for an origin everywhere, each in its own
/// notation. What is outside of it (back references, recursion, conditions, verbs, Unicode classes …) yields nothing.
/// </summary>
internal sealed class PatternParser
{
    /// <summary>Groups in groups; deeper ones are not read.</summary>
    private const int MaxDepth = 40;

    /// <summary>Repeats beyond are not read.</summary>
    private const int MaxCount = 1000;

    private readonly PatternCursor _at;

    private readonly RegexDialect _dialect;

    private bool _ignoreCase;

    private int _depth;

    private PatternParser(Pattern pattern)
    {
        _at = new PatternCursor(pattern.Text);
        _dialect = pattern.Dialect is RegexDialect.PcreWhole ? RegexDialect.Pcre : pattern.Dialect;
        _ignoreCase = pattern.IgnoreCase;
    }

    /// <summary>The parsed pattern, or null where something in it is not known.</summary>
    public static PatternNode? Parse(Pattern pattern)
    {
        var parser = new PatternParser(pattern);
        return parser.Choice() is { } node && parser._at.AtEnd ? node : null;
    }

    private PatternNode? Choice()
    {
        if (++_depth > MaxDepth)
            return null;
        var outerCase = _ignoreCase;
        var items = new List<PatternNode>();
        do
        {
            if (Sequence() is not { } item)
                return null;
            items.Add(item);
        }
        while (_at.Take('|'));
        _ignoreCase = outerCase;
        _depth--;
        return items.Count == 1 ? items[0] : new PatternNode.Choice(items);
    }

    private PatternNode? Sequence()
    {
        var items = new List<PatternNode>();
        while (!_at.AtEnd && _at.Current is not ('|' or ')'))
        {
            if (_dialect is RegexDialect.Pcre && _at.Take(@"\Q"))
            {
                if (Quoted(items))
                    continue;
                return null;
            }

            if (Atom() is not { } atom || Repeated(atom) is not { } item)
                return null;
            items.Add(item);
        }

        return new PatternNode.Sequence(items);
    }

    /// <summary>The letters from <c>\Q</c> to <c>\E</c>; a quantifier after them would count for the last one only, which is left alone.</summary>
    private bool Quoted(List<PatternNode> items)
    {
        while (!_at.AtEnd && !_at.Take(@"\E"))
        {
            items.Add(Letter(_at.Current));
            _at.Move();
        }

        return _at.AtEnd || _at.Current is not ('*' or '+' or '?' or '{');
    }

    private PatternNode? Atom()
    {
        var c = _at.Current;
        _at.Move();
        return c switch
        {
            '(' => Group(),
            '[' => PatternClass.Parse(_at, _dialect, _ignoreCase) is { } set ? new PatternNode.One(set) : null,
            '.' => new PatternNode.One(AsciiSet.Dot, IsDot: true),
            '^' => new PatternNode.At(PatternPlace.Start),
            '$' => new PatternNode.At(PatternPlace.End),
            '\\' => Escape(),
            '*' or '+' or '?' => null,
            // Python, .NET and PCRE of late disagree on what {,3} is; JavaScript takes a lone brace for a letter.
            '{' when _at.Current is ',' || _at.Count() is not null => null,
            _ => Letter(c),
        };
    }

    private PatternNode? Escape()
    {
        if (_at.AtEnd)
            return null;
        var place = _at.Current switch
        {
            'b' => PatternPlace.WordBoundary,
            'B' => PatternPlace.NoWordBoundary,
            'A' when _dialect is not RegexDialect.JavaScript => PatternPlace.Start,
            'Z' when _dialect is not RegexDialect.JavaScript => PatternPlace.End,
            'z' when _dialect is RegexDialect.Pcre or RegexDialect.DotNet => PatternPlace.End,
            _ => (PatternPlace?)null,
        };
        if (place is { } known)
        {
            _at.Move();
            return new PatternNode.At(known);
        }

        return PatternEscape.Parse(_at, _dialect, inClass: false) is { } set ? new PatternNode.One(_ignoreCase ? set.Folded() : set) : null;
    }

    private PatternNode? Group()
    {
        if (_at.Current is '*')
            return null;
        if (!_at.Take('?'))
            return Closed(node => node);
        var python = _dialect is RegexDialect.PythonMatch or RegexDialect.PythonFullMatch;
        var script = _dialect is RegexDialect.JavaScript;
        if (_at.Take(':'))
            return Closed(node => node);
        if (_at.Take('='))
            return Closed(node => new PatternNode.Look(node, Behind: false, Negative: false));
        if (_at.Take('!'))
            return Closed(node => new PatternNode.Look(node, Behind: false, Negative: true));
        if (_at.Take("<="))
            return Closed(node => new PatternNode.Look(node, Behind: true, Negative: false));
        if (_at.Take("<!"))
            return Closed(node => new PatternNode.Look(node, Behind: true, Negative: true));
        if (!script && !python && _at.Take('>'))
            return Closed(node => new PatternNode.Atomic(node));
        if (_dialect is RegexDialect.Pcre && _at.Take('|'))
            return Closed(node => node);
        if (!script && _at.Take('#'))
            return _at.SkipPast(')') ? new PatternNode.Sequence([]) : null;
        if (!python && _at.Take('<'))
            return _at.SkipName('>') ? Closed(node => node) : null;
        if (_dialect is RegexDialect.Pcre or RegexDialect.PythonMatch or RegexDialect.PythonFullMatch && _at.Take("P<"))
            return _at.SkipName('>') ? Closed(node => node) : null;
        if (_dialect is RegexDialect.Pcre or RegexDialect.DotNet && _at.Take('\''))
            return _at.SkipName('\'') ? Closed(node => node) : null;
        return script ? null : Flags();
    }

    /// <summary><c>(?i)</c> up to the end of the group around it, or <c>(?i:…)</c>. Lines and dots over lines make no difference to an origin.</summary>
    private PatternNode? Flags()
    {
        var outerCase = _ignoreCase;
        var on = true;
        while (!_at.AtEnd)
        {
            var c = _at.Current;
            _at.Move();
            switch (c)
            {
                case 'i': _ignoreCase = on; break;
                case 'm' or 's': break;
                case '-' when on: on = false; break;
                case ')': return new PatternNode.Sequence([]);
                case ':':
                    var node = Closed(node => node);
                    _ignoreCase = outerCase;
                    return node;
                default: return null;
            }
        }

        return null;
    }

    private PatternNode? Closed(Func<PatternNode, PatternNode> wrap) => Choice() is { } node && _at.Take(')') ? wrap(node) : null;

    private PatternNode? Repeated(PatternNode item)
    {
        while (!_at.AtEnd)
        {
            (int Min, int? Max)? count = _at.Current switch
            {
                '*' => (0, null),
                '+' => (1, null),
                '?' => (0, 1),
                '{' => _at.Count(),
                _ => null,
            };
            if (count is not { } range)
                return item;
            if (_at.Current is '{')
                _at.SkipPast('}');
            else
                _at.Move();
            if (range.Min > MaxCount || range.Max > MaxCount || range.Max < range.Min)
                return null;
            var lazy = _at.Take('?');
            item = new PatternNode.Repeat(item, range.Min, range.Max, lazy);
            if (!lazy && _at.Current is '+')
            {
                // Possessive in PCRE, an error elsewhere.
                if (_dialect is not RegexDialect.Pcre)
                    return null;
                _at.Move();
                item = new PatternNode.Atomic(item);
            }

            if (_at.Current is '*' or '+' or '?')
                return null;
        }

        return item;
    }

    private PatternNode.One Letter(char c) => new(_ignoreCase ? AsciiSet.Of(c).Folded() : AsciiSet.Of(c));
}
