using Cors.Analyzers.Reading.Scripts.Python.Syntax;
using Cors.Analyzers.Reading.Scripts.Python.Values;

namespace Cors.Analyzers.Reading.Scripts.Python.Flask;

/// <summary>An option that is given to a CORS library.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="At">All of it: <c>origins="*"</c>.</param>
/// <param name="Extent">What goes with it; empty where it cannot go.</param>
/// <param name="Key">Its name as written.</param>
internal sealed record Option(string Name, Expression Value, TextSpan At, TextSpan Extent, TextSpan Key);

/// <summary>The options of one policy: what is given closer overrules what is given farther away.</summary>
/// <param name="Scope">Where names in them are looked up.</param>
/// <param name="Call">The call that they are given to.</param>
/// <param name="Callee">What is called, without what stands before its dot.</param>
internal sealed record Options(Scope Scope, Expression.Call Call, TextSpan Callee)
{
    private readonly Dictionary<string, Option> _given = new(StringComparer.Ordinal);

    /// <summary>More may be given than was read.</summary>
    public bool Complete { get; set; } = true;

    /// <summary>The option of this name; null where it is not given.</summary>
    public Option? this[string name] => _given.TryGetValue(name, out var option) ? option : null;

    /// <summary>All that is given.</summary>
    public IEnumerable<Option> All => _given.Values;

    /// <summary>Gives an option, if it was not given closer.</summary>
    public void Add(Option option)
    {
        if (!_given.ContainsKey(option.Name))
            _given.Add(option.Name, option);
    }
}

/// <summary>Reads options as they are written.</summary>
internal sealed class OptionReading(PythonSource source)
{
    /// <summary>The keyword arguments of a call.</summary>
    public void AddArguments(Options options, Expression.Call call)
    {
        IReadOnlyList<TextSpan> spans = [.. call.Arguments.Select(argument => argument.Span)];
        for (var i = 0; i < spans.Count; i++)
        {
            var argument = call.Arguments[i];
            if (argument.Stars == 2 && Values.Texts.Follow(argument.Value, options.Scope) is Expression.Dictionary given)
                AddEntries(options, given);
            else if (argument.Stars > 0)
                options.Complete = false;
            else if (argument.Name is { } name)
                options.Add(new(name, argument.Value, argument.Span, source.Extents.OfItem(spans, i), new TextSpan(argument.Span.Start, name.Length)));
        }
    }

    /// <summary>The entries of a dictionary.</summary>
    public void AddEntries(Options options, Expression.Dictionary entries)
    {
        IReadOnlyList<TextSpan> spans = [.. entries.Entries.Select(entry => TextSpan.FromBounds((entry.Key ?? entry.Value).Span.Start, entry.Value.Span.End))];
        for (var i = 0; i < spans.Count; i++)
        {
            var (key, value) = entries.Entries[i];
            if (key is Expression.String && source.Texts.Read(key, options.Scope) is { Token: { } } name)
                options.Add(new(name.Value, value, spans[i], source.Extents.OfItem(spans, i), name.At));
            else
                options.Complete = false;
        }
    }
}
