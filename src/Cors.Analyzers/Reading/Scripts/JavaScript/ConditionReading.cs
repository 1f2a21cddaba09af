using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript;

/// <summary>Reads conditions over the request's origin.</summary>
internal sealed class ConditionReading(ScriptSource source, Evaluation evaluation, List<OriginEntry> entries)
{
    private const int Deepest = 16;

    private int _depth;

    /// <summary>The condition as a premise.</summary>
    public Premise Read(Node node) => new(Test(node), node.Span, PatternOf(node)) { Written = node };

    /// <summary>The condition as a test.</summary>
    public OriginTest Test(Node? node)
    {
        if (node is null || _depth >= Deepest)
            return OriginTest.Unread;
        _depth++;
        var test = Read(node, _depth);
        _depth--;
        return test;
    }

    private OriginTest Read(Node node, int depth)
    {
        switch (node)
        {
            case Node.Unary { Operator: "!" } not:
                return Logic.Not(Test(not.Of));
            case Node.Binary { Operator: "&&" } both:
                return Logic.All(Test(both.Left), Test(both.Right));
            case Node.Binary { Operator: "||" } either:
                return Logic.Any(Test(either.Left), Test(either.Right));
            case Node.Conditional choice when evaluation.Truth(choice.Test) is { } known:
                return Test(known ? choice.Yes : choice.No);
            case Node.Conditional choice:
                var test = Test(choice.Test);
                return Logic.Choose(test, Test(choice.Yes), Test(choice.No));
            case Node.Binary { Operator: "===" or "==" or "!==" or "!=" or ">" or ">=" or "<" or "<=" } compared:
                return evaluation.Truth(node) is { } certain ? Constant(certain) : Compared(compared);
            case Node.Call call:
                return Called(call);
            case var _ when Subject.Of(node, evaluation) is not null:
                // A cross-origin request has an Origin.
                return OriginTest.Anybody;
            case Node.Name name when evaluation.Local.TryGetValue(name.Id, out var local):
                return local is null || (local is Node.Name same && same.Id == name.Id) ? OriginTest.Unread : Test(local);
            default:
                return evaluation.Truth(node) is { } truth ? Constant(truth)
                    : node is Node.Name && evaluation.Resolve(node) is { } resolved && resolved != node && depth < Deepest ? Test(resolved)
                    : OriginTest.Unread;
        }
    }

    private OriginTest Compared(Node.Binary compared)
    {
        var equal = compared.Operator is "===" or "==";
        if (compared.Operator is "===" or "==" or "!==" or "!=")
        {
            if (Is(compared.Left, compared.Right) is { } test || Is(compared.Right, compared.Left) is { } turned && (test = turned) is not null)
                return equal ? test : Logic.Not(test);
        }

        // list.indexOf(origin) !== -1
        if (compared is { Left: Node.Call { Method: "indexOf" or "search" } call } && Number(compared.Right) is { } number && Found(call) is { } found)
        {
            return (compared.Operator, number) switch
            {
                (">" or "!==" or "!=", -1) or (">=", 0) => found.Anywhere,
                ("===" or "==" or "<=", -1) or ("<", 0) => Logic.Not(found.Anywhere),
                ("===" or "==", 0) => found.AtStart,
                ("!==" or "!=", 0) => Logic.Not(found.AtStart),
                _ => OriginTest.Unread,
            };
        }

        return OriginTest.Unread;
    }

    private static double? Number(Node node) => node is Node.Unary { Operator: "-", Of: Node.Number { Value: { } minus } } ? -minus : (node as Node.Number)?.Value;

    private OriginTest? Is(Node subject, Node value)
    {
        if (subject is Node.Unary { Operator: "typeof" } type && value is Node.Text { Value: var kind } && Subject.Of(type.Of, evaluation) is not null)
            return Constant(kind == "string");
        if (Subject.Of(subject, evaluation) is not { } of)
            return null;
        if (value is Node.Name { Id: "undefined" or "null" })
            return OriginTest.Nobody;
        if (evaluation.Resolve(value) is Node.Text text)
            return of.Over(Equal(of, text));
        return evaluation.TextOf(value) is { } known ? of.Over(new OriginTest.Is(known, of.IgnoreCase)) : OriginTest.Unread;
    }

    private OriginTest.Is Equal(Subject of, Node.Text text)
    {
        Enter(of, text, inList: false);
        return new OriginTest.Is(text.Value, of.IgnoreCase);
    }

    private void Enter(Subject of, Node.Text text, bool inList)
    {
        // What is compared to nothing, or to a part of the origin, is no origin.
        if (of.Part is null && text.Value.Length > 0)
            entries.Add(new OriginEntry(source.String(text, inList), OriginUse.LiteralStar | (of.IgnoreCase ? OriginUse.FoldsCase : OriginUse.Verbatim)));
    }

    private (OriginTest Anywhere, OriginTest AtStart)? Found(Node.Call call)
    {
        var of = ((Node.Member)call.Callee).Of;
        if (call.Method == "search" && Subject.Of(of, evaluation) is { } searched)
            return (Match(searched, call.Argument(0)), OriginTest.Unread);
        if (Subject.Of(of, evaluation) is { } subject)
        {
            return evaluation.TextOf(call.Argument(0)) is { } part
                ? (subject.Over(new OriginTest.Contains(part, subject.IgnoreCase)), subject.Over(new OriginTest.StartsWith(part, subject.IgnoreCase)))
                : (OriginTest.Unread, OriginTest.Unread);
        }

        return Subject.Of(call.Argument(0), evaluation) is { } item ? (Within(item, of), OriginTest.Unread) : null;
    }

    private OriginTest Called(Node.Call call)
    {
        var of = (call.Callee as Node.Member)?.Of;
        if (of is not null && Subject.Of(of, evaluation) is { } subject)
        {
            if (call.Method is "match")
                return Match(subject, call.Argument(0));
            if (evaluation.TextOf(call.Argument(0)) is not { } text || call.Arguments.Count > 1)
                return OriginTest.Unread;
            return call.Method switch
            {
                "startsWith" => subject.Over(new OriginTest.StartsWith(text, subject.IgnoreCase)),
                "endsWith" => subject.Over(new OriginTest.EndsWith(text, subject.IgnoreCase)),
                "includes" => subject.Over(new OriginTest.Contains(text, subject.IgnoreCase)),
                _ => OriginTest.Unread,
            };
        }

        if (of is not null && Subject.Of(call.Argument(0), evaluation) is { } item)
        {
            return call.Method switch
            {
                "test" or "exec" => Match(item, of),
                "includes" or "has" => Within(item, of),
                _ => OriginTest.Unread,
            };
        }

        if (of is not null && call.Method is "some" or "find" or "every" && call.Argument(0) is Node.Function { Parameters: [{ } parameter, ..] } each)
            return Each(call.Method, of!, parameter, each);
        if (call.Callee is Node.Name { Id: "Boolean" })
            return Test(call.Argument(0));
        return call.Callee is Node.Name name && evaluation.Resolve(name) is Node.Function own ? Inline(own, call) : OriginTest.Unread;
    }

    private OriginTest Each(string method, Node list, string parameter, Node.Function each)
    {
        if (method == "every" || evaluation.Resolve(list) is not Node.Array array || each.Body is not [Statement.Return { Value: { } condition }])
            return OriginTest.Unread;
        var items = evaluation.Items(array, out var complete);
        var had = evaluation.Local.TryGetValue(parameter, out var before);
        var tests = new List<OriginTest>();
        foreach (var item in items)
        {
            evaluation.Local[parameter] = item;
            tests.Add(Test(condition));
        }

        evaluation.Local.Remove(parameter);
        if (had)
            evaluation.Local[parameter] = before;
        return Logic.Any(complete ? [.. tests] : [.. tests, OriginTest.Unread]);
    }

    /// <summary>A function of the file that answers with a test of its argument.</summary>
    private OriginTest Inline(Node.Function own, Node.Call call)
    {
        if (own.IsAsync || _depth >= Deepest)
            return OriginTest.Unread;
        return new Paths(this, evaluation).Answers(own, call.Arguments);
    }

    private OriginTest Within(Subject item, Node list)
    {
        var resolved = evaluation.Resolve(list) ?? evaluation.Initial(list);
        var isWhole = evaluation.Resolve(list) is not null;
        if (resolved is Node.Call { IsNew: true, Callee: Node.Name { Id: "Set" } } set)
            resolved = evaluation.Resolve(set.Argument(0));
        if (resolved is Node.Text { Value: var text })
            return item.Over(new OriginTest.Within(text, item.IgnoreCase));
        if (resolved is not Node.Array array)
            return OriginTest.Unread;
        var values = new List<string>();
        var items = evaluation.Items(array, out var complete);
        foreach (var one in items)
        {
            if (evaluation.Resolve(one) is Node.Text literal)
            {
                Enter(item, literal, inList: one is Node.Text);
                values.Add(literal.Value);
            }
            else if (evaluation.TextOf(one) is { } known)
            {
                values.Add(known);
            }
            else
            {
                complete = false;
            }

            isWhole &= complete;
        }

        var test = item.Over(new OriginTest.InSet(values, item.IgnoreCase));
        return isWhole && complete ? test : Logic.Any(test, OriginTest.Unread);
    }

    private OriginTest Match(Subject subject, Node? node) => Pattern(evaluation.Resolve(node), source, evaluation) is { } pattern ? subject.Over(new OriginTest.Matches(pattern)) : OriginTest.Unread;

    /// <summary>The regular expression that <paramref name="node"/> is; null where it is none.</summary>
    public static Pattern? Pattern(Node? node, ScriptSource source, Evaluation evaluation) => node switch
    {
        Node.Regex regex => regex.Flags.IndexOfAny(['u', 'v', 'y', 'm']) >= 0 ? null : new Pattern(source.Written(regex.Body), RegexDialect.JavaScript, regex.Flags.IndexOf('i') >= 0),
        Node.Call { Callee: Node.Name { Id: "RegExp" } } made when evaluation.TextOf(made.Argument(0)) is { } text && (made.Arguments.Count == 1 || evaluation.TextOf(made.Argument(1)) is "i" or "") =>
            new Pattern(text, RegexDialect.JavaScript, made.Arguments.Count > 1 && evaluation.TextOf(made.Argument(1)) == "i"),
        _ => null,
    };

    private Node.Regex? PatternOf(Node node) => node switch
    {
        Node.Call { Method: "test" or "exec", Callee: Node.Member of } => evaluation.Resolve(of.Of) as Node.Regex,
        Node.Call { Method: "match" or "search" } call => evaluation.Resolve(call.Argument(0)) as Node.Regex,
        Node.Binary { Operator: "&&" or "||" } both => PatternOf(both.Right) ?? PatternOf(both.Left),
        _ => null,
    };

    private static OriginTest Constant(bool value) => value ? OriginTest.Anybody : OriginTest.Nobody;
}
