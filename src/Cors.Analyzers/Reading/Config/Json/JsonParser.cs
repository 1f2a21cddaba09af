using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.Json;

/// <summary>Reads JSON that may be half typed: a missing comma, quote or bracket costs no more than its own list.</summary>
internal sealed class JsonParser(string text, CancellationToken cancellation)
{
    /// <summary>As deep as .NET's own reader goes.</summary>
    private const int Deepest = 64;

    /// <summary>Nobody writes a list of settings so long; what comes after is not kept.</summary>
    private const int LongestList = 20_000;

    private readonly JsonLexer _lexer = new(text);

    private readonly TextLines _lines = new(text);

    private int _objects;

    private int _arrays;

    /// <summary>The document.</summary>
    public JsonFile Parse()
    {
        _lexer.Skip();
        var root = _lexer.IsAtEnd ? null : Value(0);
        _lexer.Skip();
        if (!_lexer.IsAtEnd)
            _lexer.Fault("something follows the end of the document");
        _lexer.SkipRest();
        return new(root, _lexer.Comments, _lexer.FirstFault, _lines);
    }

    private JsonValue Value(int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (_lexer.Current)
        {
            case '{' when !_lexer.IsAtPlaceholder:
                return depth < Deepest ? Object(depth) : _lexer.Nested();
            case '[':
                return depth < Deepest ? Array(depth) : _lexer.Nested();
            case '"':
                return _lexer.String();
            case ',' or ':' or '}' or ']':
                _lexer.Fault("a value is missing");
                return new JsonValue(JsonKind.Unknown, new TextSpan(_lexer.At, 0));
            default:
                return _lexer.Bare();
        }
    }

    private JsonValue Object(int depth)
    {
        var start = _lexer.At;
        List<Slot>? slots = null;
        _objects++;
        _lexer.At++;
        var isEnded = false;
        while (!isEnded && Continues(start, _arrays))
        {
            var at = _lexer.At;
            if (_lexer.Take('}'))
            {
                isEnded = true;
            }
            else if (_lexer.Current is ']' or ',' or ':' or '{' or '[')
            {
                _lexer.Fault("a name in quotes is expected");
                _lexer.At++;
            }
            else
            {
                var name = _lexer.Current == '"' ? _lexer.String() : _lexer.BareName();
                _lexer.Skip();
                var hasColon = _lexer.Take(':');
                if (!hasColon)
                    _lexer.Fault("a ':' is expected behind the name");
                _lexer.Skip();
                var value = !_lexer.IsAtEnd && (hasColon || _lexer.Current is '{' or '[') ? Value(depth + 1) : new JsonValue(JsonKind.Unknown, new TextSpan(_lexer.At, 0));
                Add(ref slots, new Slot(name, value, TextSpan.FromBounds(at, Math.Max(value.Span.End, name.Span.End)), Comma('}')));
            }
        }

        _objects--;
        return new JsonValue(JsonKind.Object, TextSpan.FromBounds(start, _lexer.At))
        {
            Content = TextSpan.FromBounds(start + 1, isEnded ? _lexer.At - 1 : _lexer.At),
            IsEnded = isEnded,
            Members = Each(slots, (slot, extent) => new JsonMember(slot.Name!.Text, slot.Name.Content, slot.Value, extent)),
        };
    }

    private JsonValue Array(int depth)
    {
        var start = _lexer.At;
        List<Slot>? slots = null;
        _arrays++;
        _lexer.At++;
        var isEnded = false;
        while (!isEnded && Continues(start, _objects))
        {
            var at = _lexer.At;
            if (_lexer.Take(']'))
            {
                isEnded = true;
            }
            else if (_lexer.Current is '}' or ',' or ':')
            {
                _lexer.Fault("a value is expected");
                _lexer.At++;
            }
            else
            {
                var value = Value(depth + 1);
                _lexer.Skip();
                if (_lexer.Current == ':' && value.Kind is JsonKind.String && _objects > 0)
                {
                    // The next member of the object around: this array was never closed.
                    _lexer.Fault("a ']' is expected");
                    _lexer.At = at;
                    break;
                }

                Add(ref slots, new Slot(null, value, value.Span, Comma(']')));
            }
        }

        _arrays--;
        return new JsonValue(JsonKind.Array, TextSpan.FromBounds(start, _lexer.At))
        {
            Content = TextSpan.FromBounds(start + 1, isEnded ? _lexer.At - 1 : _lexer.At),
            IsEnded = isEnded,
            Items = Each(slots, (slot, extent) => new JsonElement(slot.Value, extent)),
        };
    }

    private static void Add(ref List<Slot>? slots, Slot slot)
    {
        slots ??= [];
        if (slots.Count < LongestList)
            slots.Add(slot);
    }

    private T[] Each<T>(List<Slot>? slots, Func<Slot, TextSpan, T> create)
    {
        if (slots is null)
            return [];
        var all = new T[slots.Count];
        for (var i = 0; i < all.Length; i++)
            all[i] = create(slots[i], JsonExtents.Of(text, _lines, slots, i));
        return all;
    }

    /// <summary>Goes on to the next token of a list; false at the end of the text, and at a bracket that closes a list of the other kind around it.</summary>
    private bool Continues(int start, int othersAround)
    {
        _lexer.Skip();
        if (_lexer.IsAtEnd || _lexer.IsHopeless)
            _lexer.FaultAt(new TextSpan(start, 1), $"the '{text[start]}' is never closed");
        else if (othersAround > 0 && _lexer.Current == (text[start] == '{' ? ']' : '}'))
            _lexer.FaultAt(new TextSpan(start, 1), $"the '{text[start]}' is never closed");
        else
            return true;
        return false;
    }

    /// <summary>Takes the comma behind an element, and says where it stood; -1 where there is none.</summary>
    private int Comma(char closing)
    {
        _lexer.Skip();
        if (_lexer.Take(','))
            return _lexer.At - 1;
        if (!_lexer.IsAtEnd && _lexer.Current is not ('}' or ']'))
            _lexer.Fault($"a ',' or '{closing}' is expected");
        return -1;
    }

    /// <summary>An element or member while its list is read.</summary>
    internal readonly record struct Slot(JsonValue? Name, JsonValue Value, TextSpan Span, int Comma);
}
