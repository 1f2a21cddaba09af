namespace Cors.Analyzers.Reading.Config.Xml;

/// <summary>Reads XML as it is while it is being written: a broken place costs no more than itself, and every part keeps its place.</summary>
internal sealed class XmlParser(string text, CancellationToken cancellation)
{
    private const int MostFaults = 100;

    private readonly List<XmlElement> _roots = [];

    private readonly List<TextSpan> _comments = [];

    private readonly List<ReadingFault> _faults = [];

    // How many elements of a name are open, so that tags that close nothing are known without a search.
    private readonly Dictionary<string, int> _open = [];

    private XmlElement? _element;

    private int _at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>Reads the whole text.</summary>
    public XmlFile Parse()
    {
        for (var count = 1; _at < text.Length; count++)
        {
            if ((count & 1023) == 0)
                cancellation.ThrowIfCancellationRequested();
            var next = text.IndexOf('<', _at);
            if (next < 0)
                break;
            _at = next;
            if (Begins("<!--"))
                Comment();
            else if (Begins("<![CDATA["))
                SkipTo("]]>");
            else if (Begins("<?"))
                SkipTo("?>");
            else if (Begins("<!"))
                SkipTo(">");
            else if (Begins("</"))
                EndTag();
            else if (_at + 1 < text.Length && IsNameStart(text[_at + 1]))
                StartTag();
            else
                _at++;
        }

        while (_element is not null)
        {
            NoteUnclosed(_element);
            Leave(text.Length, text.Length);
        }

        return new(text, _roots, _comments, _faults);
    }

    private void Comment()
    {
        var end = text.IndexOf("-->", _at + 4, StringComparison.Ordinal);
        if (end < 0)
            Note(new TextSpan(_at, 4), () => "the comment is never closed");
        _comments.Add(TextSpan.FromBounds(_at + 4, end < 0 ? text.Length : end));
        _at = end < 0 ? text.Length : end + 3;
    }

    private void StartTag()
    {
        var start = _at++;
        var element = new XmlElement(Name(), _element, start);
        var closed = false;
        while (true)
        {
            SkipBlanks();
            if (_at >= text.Length || text[_at] == '<')
            {
                Note(TextSpan.FromBounds(start, _at), () => "'>' is missing at the end of this tag");
                break;
            }

            if (text[_at] == '>')
            {
                _at++;
                break;
            }

            if (Begins("/>"))
            {
                _at += 2;
                closed = true;
                break;
            }

            if (IsNameStart(text[_at]))
                Attribute(element);
            else
                _at++;
        }

        element.StartTag = element.Span = TextSpan.FromBounds(start, _at);
        element.Content = new TextSpan(_at, 0);
        if (_element is null)
            _roots.Add(element);
        else
            _element.Add(element);
        if (closed)
            return;
        _open[element.Name] = _open.TryGetValue(element.Name, out var count) ? count + 1 : 1;
        _element = element;
    }

    private void Attribute(XmlElement element)
    {
        var start = _at;
        var name = Name();
        SkipBlanks();
        if (_at >= text.Length || text[_at] != '=')
            return;
        _at++;
        SkipBlanks();
        if (_at >= text.Length || text[_at] is not ('"' or '\''))
            return;
        var mark = _at;
        // A value with a '<' or a line break in it is one whose closing mark is missing.
        var end = mark + 1;
        while (end < text.Length && text[end] != text[mark] && text[end] != '<')
            end++;
        if (end >= text.Length || text[end] == '<')
            Note(new TextSpan(mark, 1), () => "the quotation mark is never closed");
        var content = TextSpan.FromBounds(mark + 1, end);
        _at = end < text.Length && text[end] == text[mark] ? end + 1 : end;
        element.Add(new XmlAttribute(name, XmlEntities.Resolve(text.Substring(content.Start, content.Length)), TextSpan.FromBounds(start, _at), content));
    }

    private void EndTag()
    {
        var start = _at;
        _at += 2;
        var name = Name();
        while (_at < text.Length && text[_at] is not ('>' or '<'))
            _at++;
        if (_at < text.Length && text[_at] == '>')
            _at++;
        if (!_open.TryGetValue(name, out var count) || count == 0)
        {
            Note(TextSpan.FromBounds(start, _at), () => "this tag closes no element");
            return;
        }

        while (_element!.Name != name)
        {
            NoteUnclosed(_element);
            Leave(start, start);
        }

        Leave(start, _at);
    }

    private void Leave(int contentEnd, int end)
    {
        var element = _element!;
        element.Content = TextSpan.FromBounds(element.Content.Start, contentEnd);
        element.Span = TextSpan.FromBounds(element.Start, end);
        _open[element.Name]--;
        _element = element.Outer;
    }

    private void NoteUnclosed(XmlElement element) => Note(element.StartTag, () => $"the element that begins in line {Line(element.Start)} is never closed");

    private void Note(TextSpan at, Func<string> why)
    {
        if (_faults.Count < MostFaults)
            _faults.Add(new(at, why()));
    }

    private int Line(int at)
    {
        var line = 1;
        for (var i = text.IndexOf('\n'); i >= 0 && i < at; i = text.IndexOf('\n', i + 1))
            line++;
        return line;
    }

    private string Name()
    {
        var start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '_' or '-' or '.' or ':'))
            _at++;
        return text.Substring(start, _at - start);
    }

    private void SkipBlanks()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }

    private void SkipTo(string mark)
    {
        var end = text.IndexOf(mark, _at, StringComparison.Ordinal);
        _at = end < 0 ? text.Length : end + mark.Length;
    }

    private bool Begins(string mark) => string.CompareOrdinal(text, _at, mark, 0, mark.Length) == 0;

    private static bool IsNameStart(char c) => char.IsLetter(c) || c == '_';
}
