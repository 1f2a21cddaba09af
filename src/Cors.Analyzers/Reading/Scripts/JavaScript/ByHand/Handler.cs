using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.ByHand;

/// <summary>A function that gets a response and writes headers to it.</summary>
/// <param name="Body">The brace that its body begins with.</param>
/// <param name="First">The token that it begins with.</param>
/// <param name="Response">What it calls the response.</param>
internal sealed record Handler(int Body, int First, string Response)
{
    private const int Deepest = 40;

    private static readonly ImmutableHashSet<string> Usual = ImmutableHashSet.Create("res", "response", "resp", "reply", "ctx");

    private static readonly ImmutableHashSet<string> NoFunctions = ImmutableHashSet.Create("if", "for", "while", "switch", "catch", "with");

    /// <summary>The function around a token that has a parameter of this name, as long as that is a response; null where there is none.</summary>
    public static Handler? Around(ScriptText text, int token, string response)
    {
        var at = text.Outer(token);
        for (var depth = 0; depth < Deepest && at >= 0; depth++, at = text.Outer(at))
        {
            if (!text.Is(at, "{") || Parameters(text, at, out var first) is not { } names || names.IndexOf(response) is not (>= 0 and var index))
                continue;
            return Usual.Contains(response) || (index == 1 && names.Count is 2 or 3) || (index == 2 && names.Count == 4) ? new Handler(at, first, response) : null;
        }

        return null;
    }

    /// <summary>The names of the parameters of the function whose body begins at a brace; null where it is no function's.</summary>
    private static List<string>? Parameters(ScriptText text, int brace, out int first)
    {
        first = brace;
        var at = brace - 1;
        if (text.Is(at, "=>"))
            at--;
        // A type of the result stands before the body.
        for (var steps = 0; steps < 16 && !text.Is(at, ")"); steps++)
        {
            if (steps == 0 && text[at].Kind is TokenKind.Name && text.Is(at + 1, "=>"))
            {
                first = at;
                return [text.Word(at)];
            }

            if (text[at].Kind is not TokenKind.Name && !text.Is(at, "<") && !text.Is(at, ">") && !text.Is(at, ".") && !text.Is(at, "|") && !text.Is(at, ":"))
                return null;
            at--;
        }

        var open = text.Opening(at);
        if (open < 0 || (text[open - 1].Kind is TokenKind.Name && NoFunctions.Contains(text.Word(open - 1))))
            return null;
        first = open;
        while (first > 0 && text[first - 1].Kind is TokenKind.Name && (text.Is(first - 1, "function") || text.Is(first - 1, "async") || text.Is(first - 2, "function")))
            first--;
        var names = new List<string>();
        for (var i = open + 1; i < at && i < open + 200; i++)
        {
            if (text.Outer(i) == open && text[i].Kind is TokenKind.Name && (i == open + 1 || text.Is(i - 1, ",")))
                names.Add(text.Word(i));
        }

        return names;
    }
}
