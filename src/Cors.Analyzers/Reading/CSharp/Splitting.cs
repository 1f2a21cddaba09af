using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>Computes <c>string.Split</c> of a constant, with the place of every part.</summary>
internal static class Splitting
{
    private const int RemoveEmpty = 1;

    private const int Trim = 2;

    /// <summary>The parts; null when separators or options are not constant.</summary>
    public static Value.Texts? Split(Value.Text text, List<IArgumentOperation> arguments, ImmutableList<Value> values)
    {
        string[]? separators = null;
        var options = 0;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Parameter?.Name == "options" && values[i] is Value.Constant { Content: int flags })
                options = flags;
            else if (i > 0)
                return null;
            else
                separators = values[i] switch
                {
                    Value.Constant { Content: char single } => [single.ToString()],
                    Value.Text single => [single.Content],
                    _ => Constants<char>(arguments[i].Value)?.Select(single => single.ToString()).ToArray() ?? Constants<string>(arguments[i].Value),
                };
        }

        return separators is null || Array.IndexOf(separators, "") >= 0 ? null : Split(text, separators, options);
    }

    /// <summary>The constants of an array expression; null when it is none.</summary>
    public static T[]? Constants<T>(IOperation array) => array switch
    {
        IConversionOperation conversion => Constants<T>(conversion.Operand),
        IArrayCreationOperation { Initializer: { } list } when list.ElementValues.All(value => value.ConstantValue is { HasValue: true, Value: T }) =>
            list.ElementValues.Select(value => (T)value.ConstantValue.Value!).ToArray(),
        _ => null,
    };

    private static Value.Texts Split(Value.Text text, string[] separators, int options)
    {
        var whole = text.Content;
        var cuts = new List<(int Start, int Length)>();
        var start = 0;
        for (var i = 0; i < whole.Length;)
        {
            var separator = separators.Length == 0 ? (char.IsWhiteSpace(whole[i]) ? " " : null)
                : Array.Find(separators, candidate => string.CompareOrdinal(whole, i, candidate, 0, candidate.Length) == 0);
            if (separator is null)
            {
                i++;
                continue;
            }

            cuts.Add((start, i - start));
            start = i += separator.Length;
        }

        cuts.Add((start, whole.Length - start));
        var elements = new List<Element>();
        for (var i = 0; i < cuts.Count; i++)
        {
            var (from, length) = cuts[i];
            var part = whole.Substring(from, length);
            var trimmed = (options & Trim) != 0 ? part.Trim() : part;
            if (trimmed.Length == 0 && (options & RemoveEmpty) != 0)
                continue;
            elements.Add(Part(text, trimmed, from + part.IndexOf(trimmed, StringComparison.Ordinal), separators, Extent(cuts, i)));
        }

        return new Value.Texts(elements, true);
    }

    private static Element Part(Value.Text text, string part, int offset, string[] separators, TextSpan extent)
    {
        Place? Within(int start, int length) => text.Literal is { } literal ? literal.Document.At(new TextSpan(literal.Span.Start + start, length)) : null;
        return new Element(new Value.Text(part, text.Written, Within(offset, part.Length)))
        {
            Joiner = separators.Length > 0 && separators[0].All(c => c is not '"' and not '\\' and >= ' ') ? separators[0] : null,
            Extent = Within(extent.Start, extent.Length),
        };
    }

    /// <summary>A part with one of its separators.</summary>
    private static TextSpan Extent(List<(int Start, int Length)> cuts, int index)
    {
        var (start, length) = cuts[index];
        if (index < cuts.Count - 1)
            return TextSpan.FromBounds(start, cuts[index + 1].Start);
        return index > 0 ? TextSpan.FromBounds(cuts[index - 1].Start + cuts[index - 1].Length, start + length) : new TextSpan(start, length);
    }
}
