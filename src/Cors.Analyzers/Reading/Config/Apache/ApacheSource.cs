namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>A file as the readers of its parts need it: its tree and the places in its text.</summary>
internal sealed class ApacheSource(FileDocument document, ApacheFile file)
{
    /// <summary>The tree.</summary>
    public ApacheFile File => file;

    /// <summary>The environment that the file is for.</summary>
    public Guard Guard { get; } = EnvironmentName.BeforeEnding(document.Path);

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

    /// <summary>An edit that inserts a line behind a directive, as far indented as it is.</summary>
    public TextEdit After(Directive directive, string line) =>
        Insert(directive.Span.End, file.Lines.LineEnd + file.Lines.Indentation(directive.Span.Start) + line);

    /// <summary>The header as the model has it.</summary>
    public SentHeader Header(HeaderLine line) => new(Sourced(line.Name, line.NameSpan, line.Directive, line.IsNameVerbatim), Sourced(line.Text, line.Value.Content, line.Directive, line.Value.IsVerbatim))
    {
        OnErrors = line.IsAlways,
        SendOnErrors = line.IsAlways ? null : SendAlways(line),
        IsConstant = line.Text.IndexOf('%') < 0 && !line.Text.StartsWith("expr=", StringComparison.Ordinal),
    };

    /// <summary>The edit that puts a header into the table that is always sent.</summary>
    public TextEdit SendAlways(HeaderLine line) =>
        line.Table is { } table ? At(table.Span).Replace("always") : Insert(line.Action.Span.Start, "always ");
}
