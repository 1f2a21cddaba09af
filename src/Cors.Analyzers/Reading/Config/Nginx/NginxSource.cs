namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>A file as the readers of its parts need it: its tree, its variables, and the places in its text.</summary>
internal sealed class NginxSource(FileDocument document, NginxFile file)
{
    /// <summary>The environment that the file is for.</summary>
    public Guard Guard { get; } = EnvironmentName.BeforeEnding(document.Path);

    /// <summary>The tree.</summary>
    public NginxFile File => file;

    private Variables? _variables;

    /// <summary>The variables that it defines.</summary>
    public Variables Variables => _variables ??= new(file);

    /// <summary>A place in it.</summary>
    public Place At(TextSpan span) => document.At(span);

    /// <summary>A value that is written at <paramref name="span"/> and goes with <paramref name="directive"/>.</summary>
    /// <param name="isVerbatim">It is written letter by letter.</param>
    public Sourced<T> Sourced<T>(T value, TextSpan span, Directive directive, bool isVerbatim)
    {
        var at = At(span);
        return new(value, at, file.Lines.Removal(directive.Span)) { Literal = isVerbatim ? at : null };
    }

    /// <summary>An edit that inserts <paramref name="text"/>.</summary>
    public TextEdit Insert(int at, string text) => At(new TextSpan(at, 0)).Replace(text);

    /// <summary>The header as the model has it.</summary>
    public SentHeader Header(HeaderLine line) => new(Sourced(line.Name, line.NameSpan, line.Directive, line.IsVerbatim), Sourced(line.Text, line.TextSpan, line.Directive, line.IsVerbatim))
    {
        OnErrors = line.Always,
        SendOnErrors = line.Always || !line.Directive.IsEnded || line.Directive.Count != 2 ? null : Insert(line.Directive.Head.End, " always"),
        IsConstant = line.Plain is [{ Value.IsPlain: true }],
    };
}
