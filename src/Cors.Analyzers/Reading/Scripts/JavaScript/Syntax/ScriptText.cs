using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

/// <summary>A script as tokens.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens; the last is the end.</param>
/// <param name="brackets">For each token the partner that closes it, the one that it closes, and the innermost bracket around it; -1 for none.</param>
/// <param name="comments">The insides of its comments.</param>
internal sealed class ScriptText(string text, List<Token> tokens, (List<int> Match, List<int> Opening, List<int> Outer) brackets, IReadOnlyList<TextSpan> comments)
{
    private readonly Words _words = new(text);

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>The insides of its comments.</summary>
    public IReadOnlyList<TextSpan> Comments => comments;

    /// <summary>The number of tokens, with the end.</summary>
    public int Count => tokens.Count;

    /// <summary>A token; the end for what lies beyond.</summary>
    public Token this[int index] => tokens[(uint)index < (uint)tokens.Count ? index : tokens.Count - 1];

    /// <summary>The token that closes the bracket at <paramref name="index"/>, the end for one that nothing closes; -1 for any other token.</summary>
    public int Match(int index) => index >= 0 && index < tokens.Count ? brackets.Match[index] : -1;

    /// <summary>The bracket that the token closes; -1 for any other token.</summary>
    public int Opening(int index) => index >= 0 && index < tokens.Count ? brackets.Opening[index] : -1;

    /// <summary>The innermost bracket around the token; -1 for none.</summary>
    public int Outer(int index) => index >= 0 && index < tokens.Count ? brackets.Outer[index] : -1;

    /// <summary>Is the token the mark or the name <paramref name="what"/>?</summary>
    public bool Is(int index, string what)
    {
        var token = this[index];
        return token.Kind is TokenKind.Mark or TokenKind.Name && token.End - token.Start == what.Length && text[token.Start] == what[0] && string.CompareOrdinal(text, token.Start, what, 0, what.Length) == 0;
    }

    /// <summary>The token's letters.</summary>
    public string Word(int index)
    {
        var token = this[index];
        return _words.At(token.Start, token.End - token.Start);
    }

    /// <summary>A line ends between the token and the one before it.</summary>
    public bool BeginsLine(int index)
    {
        for (var i = index > 0 ? this[index - 1].End : 0; i < this[index].Start; i++)
        {
            if (text[i] is '\n' or '\r')
                return true;
        }

        return index == 0;
    }

    /// <summary>The first token that begins at <paramref name="position"/> or later.</summary>
    public int At(int position)
    {
        var (low, high) = (0, tokens.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
