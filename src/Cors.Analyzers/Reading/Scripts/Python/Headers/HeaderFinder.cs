using Cors.Analyzers.Reading.Scripts.Python.Syntax;
using Cors.Analyzers.Reading.Scripts.Python.Values;

namespace Cors.Analyzers.Reading.Scripts.Python.Headers;

/// <summary>Finds the CORS headers that a program writes into its answers.</summary>
internal sealed class HeaderFinder(PythonSource source, CancellationToken cancellation)
{
    private const int MaxDepth = 12;

    /// <summary>The header writes of a function, or of the file's own statements.</summary>
    public IReadOnlyList<HeaderWrite> Find(IReadOnlyList<Statement> body, Scope scope)
    {
        var found = new List<HeaderWrite>();
        Walk(body, scope, BranchPath.Root(), isInner: true, found);
        return found;
    }

    private void Walk(IReadOnlyList<Statement> body, Scope scope, BranchPath path, bool isInner, List<HeaderWrite> into)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var statement in body)
        {
            switch (statement)
            {
                case Statement.Simple simple when MayWrite(simple):
                    Take(simple, body, scope, path, isInner, into);
                    break;
                case Statement.If choice when path.Depth < MaxDepth:
                    for (var i = 0; i < choice.Branches.Count; i++)
                        Walk(choice.Branches[i].Body, scope, new BranchPath(path, choice, i), true, into);
                    break;
                case Statement.Block block:
                    Walk(block.Body, scope, path, true, into);
                    break;
            }
        }
    }

    /// <summary>A string with the beginning of such a name stands in it.</summary>
    private bool MayWrite(Statement.Simple simple)
    {
        for (var at = simple.First; at < simple.End; at++)
        {
            if (source.Module.Tokens[at] is { Kind: TokenKind.String } token && IsName(source.Module.Text, token.Start))
                return true;
        }

        return false;
    }

    private static bool IsName(string text, int quote) =>
        quote + 5 < text.Length && (string.Compare(text, quote + 1, "access-control-", 0, 15, StringComparison.OrdinalIgnoreCase) == 0 || string.Compare(text, quote + 1, "vary", 0, 4, StringComparison.OrdinalIgnoreCase) == 0);

    private void Take(Statement.Simple simple, IReadOnlyList<Statement> body, Scope scope, BranchPath path, bool isInner, List<HeaderWrite> into)
    {
        var extent = source.Extents.OfStatement(simple, body, isInner);
        switch (simple.Meaning)
        {
            case SimpleMeaning.Assignment { Targets: [Expression.Subscript { Target: var target, Index: var index }], Operator: "=", Value: var value } when IsResponse(target):
                Add(index, value, target, false, simple.Span, extent);
                break;
            case SimpleMeaning.Assignment { Value: var value }:
                Answers(value, false);
                break;
            case SimpleMeaning.Return { Value: { } value }:
                Answers(value, true);
                break;
            case SimpleMeaning.Evaluation { Value: Expression.Call { Callee: Expression.Member { Target: var target, Text: var method } } call }:
                if (method is "update" or "extend" && IsHeaders(target) && call.At(0)?.Value is Expression.Dictionary entries)
                    Entries(entries, target, method == "extend");
                else if (Adds(method, target) is { } adds && call.At(0) is { } name && call.At(1) is { } given)
                    Add(name.Value, given.Value, target, adds, simple.Span, extent);
                else
                    Answers(call, false);
                break;
        }

        void Add(Expression name, Expression value, Expression target, bool adds, TextSpan line, TextSpan goes)
        {
            if (source.Texts.Read(name, scope) is { Token: { } } text && IsCors(text.Value))
                into.Add(new(text.Value, text.At, value, source.Module.Written(target.Span), adds, line, goes, scope, path));
        }

        void Entries(Expression.Dictionary entries, Expression target, bool adds)
        {
            IReadOnlyList<TextSpan> spans = [.. entries.Entries.Select(entry => TextSpan.FromBounds((entry.Key ?? entry.Value).Span.Start, entry.Value.Span.End))];
            for (var i = 0; i < spans.Count; i++)
            {
                if (entries.Entries[i].Key is { } key)
                    Add(key, entries.Entries[i].Value, target, adds, spans[i], source.Extents.OfItem(spans, i));
            }
        }

        // A dictionary of headers that goes into an answer: Response(headers={…}), return text, 200, {…}.
        void Answers(Expression value, bool isReturned)
        {
            switch (value)
            {
                case Expression.Call call when NameOf(call.Callee) is { } callee && (callee.EndsWith("Response", StringComparison.Ordinal) || callee is "make_response"):
                    var arguments = call.Arguments.SelectMany(argument => argument is { Name: null, Value: Expression.Sequence { Kind: SequenceKind.Tuple } tuple } ? tuple.Items : argument.Name is null or "headers" ? [argument.Value] : []);
                    if (arguments.OfType<Expression.Dictionary>().LastOrDefault() is { } headers)
                        Entries(headers, headers, false);
                    break;
                case Expression.Sequence { Items: [.., Expression.Dictionary last] } when isReturned:
                    Entries(last, last, false);
                    break;
                case Expression.Dictionary answer when isReturned:
                    if (answer.Entries.FirstOrDefault(entry => entry.Key is Expression.String key && source.Texts.Read(key, scope)?.Value == "headers").Value is Expression.Dictionary inner)
                        Entries(inner, inner, false);
                    break;
            }
        }
    }

    private static bool IsCors(string name) => name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase) || HeaderNames.Same(name, "Vary");

    private static string? NameOf(Expression callee) => callee switch
    {
        Expression.Name { Text: var name } => name,
        Expression.Member { Text: var name } => name,
        _ => null,
    };

    /// <summary>What is written to is an answer, not a request: by its name, for nothing else tells.</summary>
    private static bool IsResponse(Expression target) => target switch
    {
        Expression.Member { Text: "headers", Target: var owner } => !IsRequest(owner),
        Expression.Name { Text: var name } => name is "r" or "rv" || name.IndexOf("res", StringComparison.OrdinalIgnoreCase) >= 0,
        _ => false,
    };

    private static bool IsHeaders(Expression target) => target is Expression.Member { Text: "headers" } && IsResponse(target);

    private static bool IsRequest(Expression owner) => owner switch
    {
        Expression.Name { Text: var name } => name.StartsWith("req", StringComparison.OrdinalIgnoreCase) || name.IndexOf("session", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("client", StringComparison.OrdinalIgnoreCase) >= 0,
        Expression.Member { Text: var name } => name.StartsWith("req", StringComparison.OrdinalIgnoreCase) || name.IndexOf("session", StringComparison.OrdinalIgnoreCase) >= 0,
        _ => false,
    };

    /// <summary>Does a method write a header beside others of its name? Null where it writes none.</summary>
    private static bool? Adds(string method, Expression target) => method switch
    {
        "add" or "append" when IsHeaders(target) => true,
        "set" or "setdefault" when IsHeaders(target) => false,
        "send_header" => true,
        "set_header" or "add_header" when !IsRequest(target) => method == "add_header",
        _ => null,
    };
}
