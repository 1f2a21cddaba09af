using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Flask;

/// <summary>Adds methods and headers to the options of a policy.</summary>
/// <param name="source">The file.</param>
/// <param name="options">The options.</param>
/// <param name="methods">The option's name for methods.</param>
/// <param name="headers">The same for headers.</param>
/// <param name="always">The methods that are listed where none were.</param>
internal sealed class OptionAdditions(PythonSource source, Options options, string methods, string headers, IReadOnlyList<string> always) : Additions
{
    public override IReadOnlyList<TextEdit> Add(Addition what, IReadOnlyList<string> values)
    {
        if (what is not (Addition.Methods or Addition.Headers))
            return [];
        var name = what is Addition.Methods ? methods : headers;
        if (options[name] is not { } option)
            return New(name, what is Addition.Methods ? [.. always, .. values] : values);
        return Values.Texts.Follow(option.Value, options.Scope) is Expression.Sequence { Kind: SequenceKind.List, Items: [.., Expression.String { Parts: [.., var last] } item] }
            ? [source.At(new TextSpan(item.Span.End, 0)).Replace(string.Concat(values.Select(value => ", " + last.Quotes + value + last.Quotes)))]
            : [];
    }

    /// <summary>One more argument, in the layout of the others.</summary>
    private IReadOnlyList<TextEdit> New(string name, IReadOnlyList<string> values)
    {
        if (options.Call.Arguments is not [.., var last])
            return [];
        var lines = source.Module.Lines;
        var separator = lines.StartsLine(last.Span.Start) ? "," + lines.LineEnd + lines.Indentation(last.Span.Start) : ", ";
        return [source.At(new TextSpan(last.Span.End, 0)).Replace($"{separator}{name}=[{string.Join(", ", values.Select(value => "\"" + value + "\""))}]")];
    }
}
