using System.Text;

namespace Cors.Analyzers.Tests.Testing;

/// <summary>A text with marked places: <c>{|CORS101:https://app.test/|}</c>. Marks may nest, may be empty and may name several ids.</summary>
internal sealed record Markup(string Text, IReadOnlyList<(string Id, TextSpan Span)> Marks)
{
    /// <summary>Takes the marks out of <paramref name="marked"/>.</summary>
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Ids, int Start)>();
        var marks = new List<(string Id, TextSpan Span)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (At("{|CORS") && marked.IndexOf(':', i) is var colon and > 0)
            {
                open.Push((marked[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (open.Count > 0 && At("|}"))
            {
                var (ids, start) = open.Pop();
                marks.AddRange(ids.Split(',').Select(id => (id.Trim(), TextSpan.FromBounds(start, text.Length))));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }

            bool At(string mark) => string.CompareOrdinal(marked, i, mark, 0, mark.Length) == 0;
        }

        return open.Count == 0
            ? new Markup(text.ToString(), marks)
            : throw new FormatException($"A mark of {open.Peek().Ids} is not closed.");
    }
}
