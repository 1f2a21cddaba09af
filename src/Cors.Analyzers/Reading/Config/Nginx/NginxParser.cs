using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Makes directives and blocks of the tokens. A broken place costs no more than itself.</summary>
internal sealed class NginxParser(string text, CancellationToken cancellation)
{
    private readonly TextLines _lines = new(text);

    private readonly WordReading _reading = new(text);

    private readonly NginxLexer _lexer = new(text, cancellation);

    private readonly Stack<(Directive Owner, Block Block)> _outer = new();

    private readonly List<Word> _words = [];

    private Block _block = new();

    // The first block whose closing brace stands where that of a block around it should.
    private Directive? _suspect;

    /// <summary>Reads the whole text.</summary>
    public NginxFile Parse()
    {
        for (var token = _lexer.Next(); ; token = _lexer.Next())
        {
            switch (token.Kind)
            {
                case NginxTokenKind.Word:
                    AddWord(token);
                    break;
                case NginxTokenKind.Semicolon when _words.Count > 0:
                    Finish(token.Span.End, isEnded: true);
                    break;
                case NginxTokenKind.Open:
                    Open(token);
                    break;
                case NginxTokenKind.Close:
                    Close(token);
                    break;
                case NginxTokenKind.Tag:
                    _block.IsTemplated = true;
                    break;
                case NginxTokenKind.End:
                    End();
                    return new(text, _block, _lexer.Comments, _lexer.Faults);
            }
        }
    }

    private void AddWord(NginxToken token)
    {
        var word = _reading.Read(token);
        if (_words.Count > 0 && BeginsLine(token))
        {
            if (TemplateTags.Fills(_words[0].Value) && _words.Count == 1)
            {
                // A placeholder that has its line to itself stands for directives.
                _block.IsTemplated = true;
                _words.Clear();
            }
            else if (!token.IsQuoted && DirectiveNames.EndWithTheLine.Contains(_words[0].Value) && DirectiveNames.EndWithTheLine.Contains(word.Value))
            {
                MissingSemicolon();
            }
        }

        _words.Add(word);
    }

    private bool BeginsLine(NginxToken token) => text.LastIndexOf('\n', token.Span.Start - 1, token.Span.Start - _words[_words.Count - 1].Span.End) >= 0;

    private void MissingSemicolon()
    {
        var last = _words[_words.Count - 1].Span;
        _lexer.Note(last, () => $"';' is missing at the end of line {Line(last.End)}");
        Finish(last.End, isEnded: false);
    }

    private Directive Finish(int end, bool isEnded)
    {
        var directive = new Directive(_words.ToArray()) { IsEnded = isEnded };
        directive.Span = TextSpan.FromBounds(directive.Head.Start, end);
        _block.Directives.Add(directive);
        _block.SendsCors |= directive.SendsCors;
        _words.Clear();
        return directive;
    }

    private void Open(NginxToken token)
    {
        if (_words.Count == 0)
        {
            _lexer.Note(token.Span, () => "'{' stands where a directive is expected");
            _words.Add(_reading.Read(token));
        }

        var owner = Finish(token.Span.End, isEnded: true);
        owner.Body = new Block { Start = token.Span.End };
        _outer.Push((owner, _block));
        _block = owner.Body;
        if (owner.Name.EndsWith("_by_lua_block", StringComparison.Ordinal))
            _lexer.SkipLua();
    }

    private void Close(NginxToken token)
    {
        if (_words.Count > 0)
            MissingSemicolon();
        if (_outer.Count == 0)
        {
            _lexer.Note(token.Span, () => "this '}' closes no block");
            return;
        }

        if (_suspect is null && _lines.StartsLine(token.Span.Start) && _lines.StartsLine(_outer.Peek().Owner.Span.Start)
            && _lines.Column(token.Span.Start) < _lines.Column(_outer.Peek().Owner.Span.Start))
            _suspect = _outer.Peek().Owner;
        Leave(token.Span.Start, token.Span.End);
    }

    private void Leave(int blockEnd, int end)
    {
        _block.End = blockEnd;
        var (owner, outer) = _outer.Pop();
        outer.SendsCors |= _block.SendsCors;
        owner.Span = TextSpan.FromBounds(owner.Span.Start, end);
        _block = outer;
    }

    private void End()
    {
        if (_words.Count > 0 && _words.Count == 1 && TemplateTags.Fills(_words[0].Value))
        {
            _block.IsTemplated = true;
            _words.Clear();
        }

        if (_words.Count > 0)
            MissingSemicolon();
        while (_outer.Count > 0)
        {
            var head = (_suspect ?? _outer.Peek().Owner).Head;
            // One fault says it: when the innermost is not closed, the others seem open only because of it.
            if (_outer.Count == 1)
                _lexer.Note(head, () => $"the block that begins in line {Line(head.Start)} is never closed");
            Leave(text.Length, text.Length);
        }

        _block.End = text.Length;
    }

    private int Line(int at)
    {
        var line = 1;
        for (var i = 0; i < at; i++)
        {
            if (text[i] == '\n')
                line++;
        }

        return line;
    }
}
