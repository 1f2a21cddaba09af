using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Libraries;

/// <summary>Reads methods and headers: an array, or one string with commas.</summary>
internal static class ListOption
{
    /// <summary>Reads the value of an option.</summary>
    public static ListSetting Read(Node value, ScriptSource source, Evaluation evaluation)
    {
        switch (evaluation.Resolve(value) ?? evaluation.Initial(value))
        {
            case Node.Text text:
                var pieces = new List<Sourced<string>>();
                Pieces(text, source, pieces, inList: false);
                return new ListSetting { Items = pieces };
            case Node.Array array:
                var items = new List<Sourced<string>>();
                var all = evaluation.Items(array, out var complete);
                foreach (var item in all)
                {
                    if (evaluation.Resolve(item) is Node.Text one)
                        Pieces(one, source, items, inList: item is Node.Text);
                    else
                        complete = false;
                }

                return new ListSetting { Items = items, Complete = complete && evaluation.Resolve(value) is not null };
            default:
                return new ListSetting { Complete = false };
        }
    }

    /// <summary>The items of a string: all of it where it has no comma.</summary>
    private static void Pieces(Node.Text text, ScriptSource source, List<Sourced<string>> into, bool inList)
    {
        if (text.Value.IndexOf(',') < 0)
        {
            if (text.Value.Trim().Length > 0)
            {
                var one = source.String(text, inList);
                into.Add(one with { Value = text.Value.Trim(), Joiner = one.Joiner ?? (text.IsVerbatim ? "," : null) });
            }

            return;
        }

        var at = 0;
        foreach (var piece in text.Value.Split(','))
        {
            var trimmed = piece.Trim();
            if (trimmed.Length > 0)
            {
                if (!text.IsVerbatim)
                {
                    into.Add(new Sourced<string>(trimmed, source.At(text.Span), default));
                }
                else
                {
                    var span = new TextSpan(text.Content.Start + at + piece.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length);
                    into.Add(new Sourced<string>(trimmed, source.At(span), source.Removal(span, text.Content)) { Literal = source.At(span), Joiner = "," });
                }
            }

            at += piece.Length + 1;
        }
    }
}
