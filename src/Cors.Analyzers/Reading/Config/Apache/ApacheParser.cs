using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Makes directives and sections of the lines. A broken place costs no more than itself.</summary>
internal sealed class ApacheParser(string text, CancellationToken cancellation)
{
    private const int MostFaults = 100;

    private static readonly string[] TemplateMarks = ["{%", "{{", "{#", "<%", "@@", "%%"];

    private readonly ApacheLexer _lexer = new(text, cancellation);

    private readonly Stack<(Directive Owner, Block Outer)> _open = new();

    // How many sections of a name are open, so that lines that close nothing are known without a search.
    private readonly Dictionary<string, int> _names = [];

    private readonly List<ReadingFault> _faults = [];

    private Block _block = new();

    /// <summary>Reads the whole text.</summary>
    public ApacheFile Parse()
    {
        while (_lexer.Next() is { } line)
        {
            if (TemplateMarks.Any(mark => string.CompareOrdinal(text, line.Start, mark, 0, mark.Length) == 0))
                _block.IsTemplated = true;
            else if (text[line.Start] != '<')
                Add(line);
            else if (line.Length > 1 && text[line.Start + 1] == '/')
                Close(line);
            else
                Open(line);
        }

        while (_open.Count > 0)
        {
            var span = _open.Peek().Owner.Span;
            Note(span, () => $"the section that begins in line {Line(span.Start)} is never closed");
            Leave(text.Length);
        }

        _block.End = text.Length;
        return new(text, _block, _lexer.Comments, _faults);
    }

    private void Add(TextSpan line)
    {
        // Most lines say nothing of CORS, and a tree of them would be most of the work.
        if (!DirectiveNames.Count(_lexer.First(line).Value.ToLowerInvariant()))
            return;
        var words = _lexer.Words(line);
        _block.Directives.Add(new(words[0], [.. words.Skip(1)], line));
    }

    private void Open(TextSpan line)
    {
        var end = text.LastIndexOf('>', line.End - 1, line.Length);
        if (end < 0)
            Note(line, () => "'>' is missing at the end of this line");
        var words = _lexer.Words(TextSpan.FromBounds(line.Start + 1, end < 0 ? line.End : end));
        if (words.Count == 0)
            return;
        var section = new Directive(words[0], [.. words.Skip(1)], line) { Body = new() };
        _block.Directives.Add(section);
        _open.Push((section, _block));
        _names[section.Name] = _names.TryGetValue(section.Name, out var count) ? count + 1 : 1;
        _block = section.Body;
    }

    private void Close(TextSpan line)
    {
        var name = text.Substring(line.Start + 2, line.Length - 2).TrimEnd('>').Trim().ToLowerInvariant();
        if (!_names.TryGetValue(name, out var count) || count == 0)
        {
            Note(line, () => "this line closes no section");
            return;
        }

        while (!_open.Peek().Owner.Is(name))
        {
            var span = _open.Peek().Owner.Span;
            Note(span, () => $"the section that begins in line {Line(span.Start)} is never closed");
            Leave(line.Start);
        }

        Leave(line.Start);
    }

    private void Leave(int end)
    {
        _block.End = end;
        (var owner, _block) = _open.Pop();
        _names[owner.Name]--;
    }

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
}

/// <summary>A configuration as a tree.</summary>
internal sealed class ApacheFile(string text, Block root, IReadOnlyList<TextSpan> comments, IReadOnlyList<ReadingFault> faults)
{
    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>The directives outside all sections.</summary>
    public Block Root => root;

    /// <summary>The comments, without <c>#</c>.</summary>
    public IReadOnlyList<TextSpan> Comments => comments;

    /// <summary>What Apache would refuse.</summary>
    public IReadOnlyList<ReadingFault> Faults => faults;

    /// <summary>The lines of the text.</summary>
    public TextLines Lines { get; } = new(text);

    /// <summary>What is written at <paramref name="span"/>.</summary>
    public string Written(TextSpan span) => text.Substring(span.Start, span.Length);
}
