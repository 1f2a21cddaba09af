using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript;

/// <summary>The conditions around a piece of code.</summary>
/// <param name="Only">The setting to which they confine it; null for both.</param>
/// <param name="IsCertain">There are no others.</param>
internal sealed record GuardAround(Setting? Only, bool IsCertain);

/// <summary>Reads the conditions around a piece of code.</summary>
internal sealed class Guards(ScriptSource source)
{
    private const int Deepest = 60;

    /// <summary>The conditions around a token; null where it never runs.</summary>
    public GuardAround? Around(int token)
    {
        var (production, development, certain) = (true, true, true);
        var text = source.Text;
        var at = token;
        for (var depth = 0; depth < Deepest && at >= 0; depth++)
        {
            var test = Condition(at, out var isElse);
            if (test is not null)
            {
                var (inProduction, inDevelopment) = (Truth(test, Setting.Production), Truth(test, Setting.Development));
                certain &= inProduction is not null && inDevelopment is not null;
                production &= inProduction is null || inProduction != isElse;
                development &= inDevelopment is null || inDevelopment != isElse;
            }

            at = text.Outer(at);
        }

        return (production, development) switch
        {
            (true, true) => new GuardAround(null, certain),
            (true, false) => new GuardAround(Setting.Production, certain),
            (false, true) => new GuardAround(Setting.Development, certain),
            _ => null,
        };
    }

    private bool? Truth(Node test, Setting setting) => new Evaluation(source.Text, source.Names, source.Parser, setting).Truth(test);

    /// <summary>The condition of the <c>if</c> whose branch the token's statement is.</summary>
    private Node? Condition(int at, out bool isElse)
    {
        var text = source.Text;
        isElse = false;
        var first = text.Is(at, "{") ? at : StatementStart(at);
        if (text.Is(first - 1, "else") && text.Is(first - 2, "}") && text.Opening(first - 2) is var block and > 0 && text.Is(block - 1, ")"))
        {
            isElse = true;
            return Test(block - 1);
        }

        return text.Is(first - 1, ")") ? Test(first - 1) : null;
    }

    /// <summary>What stands in the parentheses that close at a token, where they are those of an <c>if</c>.</summary>
    private Node? Test(int close)
    {
        var open = source.Text.Opening(close);
        return open > 0 && source.Text.Is(open - 1, "if") ? source.Parser.ExpressionAt(open + 1) : null;
    }

    /// <summary>The first token of a statement without braces: <c>if (x) app.use(…)</c>.</summary>
    private int StatementStart(int at)
    {
        var text = source.Text;
        var first = at;
        while (first > 0 && (text.Is(first - 1, ".") || text.Is(first, ".") || text.Is(first, "(")) && first > at - 8)
            first--;
        return first;
    }
}
