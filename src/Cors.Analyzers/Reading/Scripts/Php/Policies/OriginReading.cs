using Cors.Analyzers.Reading.Scripts.Php.Running;

namespace Cors.Analyzers.Reading.Scripts.Php.Policies;

/// <summary>Reads who gets which <c>Access-Control-Allow-Origin</c>.</summary>
internal sealed class OriginReading
{
    private readonly List<OriginCase> _cases = [];

    private readonly List<OriginEntry> _entries = [];

    private readonly HashSet<TextSpan> _entered = [];

    private readonly PhpSource _source;

    public OriginReading(PhpSource source, IReadOnlyList<State> states)
    {
        _source = source;
        foreach (var entry in states.SelectMany(state => state.Entries))
            Enter(entry);
        foreach (var state in states)
        {
            foreach (var write in state.Writes.Where(write => HeaderNames.Same(write.Name, HeaderNames.AllowOrigin)))
                Read(state, write);
        }
    }

    /// <summary>Who is answered with what.</summary>
    public IReadOnlyList<OriginCase> Cases => _cases;

    /// <summary>The origins that are written.</summary>
    public IReadOnlyList<OriginEntry> Entries => _entries;

    /// <summary>Everything could be read.</summary>
    public bool IsComplete { get; private set; } = true;

    private void Read(State state, Write write)
    {
        var earlier = new List<OriginTest>();
        foreach (var outcome in write.Values)
        {
            var when = Logic.All([state.When, .. earlier, outcome.When]);
            earlier.Add(Logic.Not(outcome.When));
            var answer = Answer(outcome.Value);
            IsComplete &= answer != OriginAnswer.Unread;
            var piece = outcome.Value.Single;
            var site = answer == OriginAnswer.Echo ? state.Site : null;
            var literal = piece is { Kind: PieceKind.Text, IsVerbatim: true } ? piece.At : answer == OriginAnswer.Echo ? EchoIn(write) : null;
            var at = site?.PatternAt ?? site?.At ?? (answer == OriginAnswer.Echo ? literal ?? write.ValueAt : piece is { At.IsEmpty: false } ? piece.At : write.ValueAt);
            if (when is not OriginTest.Constant { Value: false } && !_cases.Any(one => one.When == when && one.Send == answer && one.Setting.At.Span == at))
            {
                _cases.Add(new OriginCase(when, answer, new Sourced<string>(_source.Written(at), _source.At(at), write.Extent) { Literal = literal is { } span ? _source.At(span) : null })
                {
                    WritePattern = site is { PatternAt: { } patternAt } ? pattern => PatternEdit(_source, patternAt, site.Delimiter, pattern) : null,
                });
            }

            if (answer is OriginAnswer.Fixed { Value: { Length: > 0 } value } && !_entries.Any(entry => HeaderNames.Same(entry.Text.Value, value)))
                Enter(new OriginEntry(_source.Sourced(value, piece, write), OriginUse.Sent));
        }
    }

    private static OriginAnswer Answer(Value value) =>
        value.Single is { Kind: PieceKind.Origin } ? OriginAnswer.Echo
        : value.Text is not { } text ? OriginAnswer.Unread
        : text.Trim() == "*" ? OriginAnswer.Star
        : new OriginAnswer.Fixed(text);

    /// <summary>Where the origin stands in a string, so that another text can stand there instead.</summary>
    private static TextSpan? EchoIn(Write write) =>
        write.Argument is Syntax.Expression.Template { Pieces: [Syntax.Expression.Text, var only] } ? only.Span : null;

    /// <summary>Writes another pattern between the same delimiters.</summary>
    public static TextEdit PatternEdit(PhpSource source, TextSpan at, char delimiter, string pattern)
    {
        var written = new System.Text.StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == delimiter)
                written.Append('\\');
            written.Append(pattern[i]);
            if (pattern[i] == '\\' && i + 1 < pattern.Length)
                written.Append(pattern[++i]);
        }

        return source.At(at).Replace(written.ToString());
    }

    private void Enter(OriginEntry entry)
    {
        if (_entered.Add(entry.Text.At.Span))
            _entries.Add(entry);
    }
}
