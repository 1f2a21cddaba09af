using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Libraries;

/// <summary>Reads the option <c>origin</c> in all its forms.</summary>
internal sealed class OriginOption(ScriptSource source, Evaluation evaluation)
{
    private readonly List<OriginCase> _cases = [];

    private readonly List<OriginEntry> _entries = [];

    /// <summary>Who is answered with what.</summary>
    public IReadOnlyList<OriginCase> Cases => _cases;

    /// <summary>The origins that are written.</summary>
    public IReadOnlyList<OriginEntry> Entries => _entries;

    /// <summary>False when something was not read.</summary>
    public bool Complete { get; private set; } = true;

    /// <summary>CORS is turned off: that is meant.</summary>
    public bool IsOff { get; private set; }

    /// <summary>Settings without effect.</summary>
    public List<DeadSetting> Dead { get; } = [];

    /// <summary>What takes a test that is always true for <c>'*'</c>.</summary>
    public List<TextEdit> AllowAnyOrigin { get; } = [];

    /// <summary>What compares whole hosts instead of pieces of the origin.</summary>
    public List<TextEdit> Tighten { get; } = [];

    /// <summary>Reads the option.</summary>
    public void Read(Property option)
    {
        var value = option.Value;
        Read(value, [], isRoot: true, 0);
        if (_cases.Any(one => one.Send == OriginAnswer.Echo) && (evaluation.Resolve(value) is Node.Function || value is Node.Name { Id: "true" }))
            AllowAnyOrigin.Add(source.At(value.Span).Replace(value.Span == option.Span ? option.Key + ": '*'" : "'*'"));
    }

    private void Read(Node value, IReadOnlyList<Premise> premises, bool isRoot, int depth)
    {
        if (depth > 12)
        {
            Unread(value, premises);
            return;
        }

        value = evaluation.Chosen(value);
        switch (evaluation.Resolve(value))
        {
            case Node.Text text:
                Fixed(text, value, premises, isRoot);
                break;
            case Node.Template or Node.Binary when evaluation.TextOf(value) is { } known:
                Add(known == "*" ? OriginAnswer.Star : new OriginAnswer.Fixed(known), premises, source.Code(value.Span));
                break;
            case Node.Name { Id: "true" }:
                Add(OriginAnswer.Echo, premises, source.Code(value.Span));
                break;
            case Node.Name { Id: "false" or "null" or "undefined" }:
                IsOff |= premises.Count == 0;
                break;
            case Node.Regex regex:
                Match(regex, premises, value);
                break;
            case Node.Call { IsNew: true, Callee: Node.Name { Id: "RegExp" } } made:
                Match(made, premises, value);
                break;
            case Node.Call { IsNew: true, Callee: Node.Name { Id: "Set" } }:
                // Neither string, array nor expression: the package takes it for "yes".
                Add(OriginAnswer.Echo, premises, source.Code(value.Span));
                break;
            case Node.Array array:
                Listed(array, value, premises);
                break;
            case Node.Function function when premises.Count == 0:
                Function(function);
                break;
            default:
                Alternatives(value, premises, depth);
                break;
        }
    }

    /// <summary>What of a value that is not known for certain can be read all the same.</summary>
    private void Alternatives(Node value, IReadOnlyList<Premise> premises, int depth)
    {
        IReadOnlyList<Premise> maybe = [.. premises, new Premise(OriginTest.Unread, value.Span, null)];
        switch (value)
        {
            case Node.Conditional choice when evaluation.Truth(choice.Test) is null:
                Complete = false;
                Read(choice.Yes, maybe, isRoot: false, depth + 1);
                Read(choice.No, maybe, isRoot: false, depth + 1);
                break;
            case Node.Name when evaluation.Initial(value) is Node.Array grown:
                Listed(grown, grown, premises);
                Unread(value, premises);
                break;
            default:
                Unread(value, premises);
                break;
        }
    }

    private void Unread(Node value, IReadOnlyList<Premise> premises)
    {
        Complete = false;
        _cases.Add(new OriginCase(Premise.All([.. premises, new Premise(OriginTest.Unread, value.Span, null)]), OriginAnswer.Unread, source.Code(value.Span)));
    }

    private void Fixed(Node.Text text, Node value, IReadOnlyList<Premise> premises, bool isRoot)
    {
        if (text.Value.Length == 0)
        {
            IsOff |= !isRoot;
            return;
        }

        var sourced = source.String(text, inList: false);
        if (text.Value == "*")
        {
            Add(OriginAnswer.Star, premises, value == text ? sourced with { At = source.At(text.Span) } : source.Code(value.Span));
            return;
        }

        Add(new OriginAnswer.Fixed(text.Value), premises, sourced);
        var entry = new OriginEntry(sourced, OriginUse.Sent);
        var quote = source.Written(text.Span)[0];
        _entries.Add(entry.Origin.Parts.Count > 1 && text.IsVerbatim ? entry with { Mend = source.At(text.Span).Replace("[" + string.Join(", ", entry.Origin.Parts.Select(part => quote + part + quote)) + "]") } : entry);
    }

    private void Add(OriginAnswer answer, IReadOnlyList<Premise> premises, Sourced<string> setting) => 
        _cases.Add(new OriginCase(Premise.All(premises), answer == OriginAnswer.Star && !Premise.Certain(premises) ? OriginAnswer.Unread : answer, setting));

    private void Match(Node node, IReadOnlyList<Premise> premises, Node value)
    {
        if (ConditionReading.Pattern(node, source, evaluation) is not { } pattern)
        {
            Unread(value, premises);
            return;
        }

        _cases.Add(Deciding(new OriginCase(Premise.All([.. premises, new Premise(new OriginTest.Matches(pattern), node.Span, node as Node.Regex)]), OriginAnswer.Echo, source.Code(node.Span)), node as Node.Regex));
    }

    /// <summary>A regular expression literal can be written anew.</summary>
    private OriginCase Deciding(OriginCase one, Node.Regex? regex) =>
        regex is null ? one : one with { WritePattern = text => source.At(regex.Body).Replace(Slashes(text)) };

    /// <summary>A slash would end the literal.</summary>
    internal static string Slashes(string pattern)
    {
        var result = new System.Text.StringBuilder(pattern.Length + 4);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '/')
                result.Append('\\');
            else if (pattern[i] == '\\' && i + 1 < pattern.Length)
                result.Append(pattern[i++]);
            result.Append(pattern[i]);
        }

        return result.ToString();
    }

    private void Listed(Node.Array array, Node value, IReadOnlyList<Premise> premises)
    {
        var texts = new List<string>();
        var items = evaluation.Items(array, out var complete);
        foreach (var item in items)
        {
            switch (evaluation.Resolve(item))
            {
                case Node.Text text:
                    List(text, item, items, array);
                    texts.Add(text.Value);
                    break;
                case Node.Regex or Node.Call { IsNew: true, Callee: Node.Name { Id: "RegExp" } }:
                    Match(evaluation.Resolve(item)!, premises, item);
                    break;
                case Node.Name { Id: "undefined" or "null" or "false" }:
                    break;
                case Node.Name { Id: "true" }:
                    Add(OriginAnswer.Echo, premises, source.Code(item.Span));
                    break;
                case Node.Array inner:
                    Listed(inner, item, premises);
                    break;
                default:
                    if (evaluation.TextOf(item) is { } known)
                        texts.Add(known);
                    else
                        complete = false;
                    break;
            }
        }

        if (texts.Count > 0)
            _cases.Insert(0, new OriginCase(Premise.All([.. premises, new Premise(new OriginTest.InSet(texts), value.Span, null)]), OriginAnswer.Echo, source.Code(value.Span)));
        if (!complete)
            Unread(value, premises);
    }

    private void List(Node.Text text, Node item, IReadOnlyList<Node> items, Node.Array array)
    {
        var sourced = source.String(text, inList: item is Node.Text);
        if (text.Value == "*" && items.Count > 1)
            Dead.Add(new DeadSetting(sourced with { Value = "'*'" }, new Sourced<string>("the rest of the list", source.At(array.Span), default), BothPlausible: false));
        else
            _entries.Add(new OriginEntry(sourced, OriginUse.LiteralStar));
    }

    private void Function(Node.Function function)
    {
        if (function.Parameters.Count == 0 || (function.Parameters.Count > 1 && function.Parameters[1] is null) || function.Parameters.Count > 2)
        {
            Unread(function, []);
            return;
        }

        if (function.Parameters[0] is { } origin)
            evaluation.Local[origin] = Subject.Origin;
        var callback = function.Parameters.Count > 1 ? function.Parameters[1] : null;
        if (callback is null && !function.IsAsync && function.Parameters.Count == 1)
        {
            Unread(function, []);
            return;
        }

        var conditions = new ConditionReading(source, evaluation, _entries);
        var paths = new Paths(conditions, evaluation);
        var outcomes = paths.Of(function, callback);
        // Whatever is asked on the way: the answer is always yes.
        if (!paths.Refuses && outcomes.Count > 1 && outcomes.All(outcome => outcome.Truth == OriginTest.Anybody && outcome.Answer is not Node.Text))
            Take(outcomes[outcomes.Count - 1] with { Premises = [] });
        else
            foreach (var outcome in outcomes)
                Take(outcome);
    }

    private void Take(Outcome outcome)
    {
        var deciding = outcome.Premises.LastOrDefault(premise => premise.Decides);
        var setting = deciding is not null ? source.Code(deciding.At) : source.Code(outcome.At);
        switch (outcome.Answer)
        {
            case Node.Text { Value: "" }:
                return;
            case Node.Text text:
                Fixed(text, text, outcome.Premises, isRoot: false);
                return;
            case Node.Array array:
                Listed(array, array, outcome.Premises);
                return;
            case Node.Regex or Node.Call { IsNew: true, Callee: Node.Name { Id: "RegExp" } }:
                Match(outcome.Answer, outcome.Premises, outcome.Answer);
                return;
        }

        Complete &= outcome.Truth is not OriginTest.Unknown && outcome.Premises.All(premise => premise.Test is not OriginTest.Unknown);
        if (outcome.Truth == OriginTest.Nobody)
            return;
        if (deciding?.Written is { } written && Tightening.Of(written, source) is { } edit && !Tighten.Contains(edit))
            Tighten.Add(edit);
        var all = Premise.All([.. outcome.Premises, new Premise(outcome.Truth, outcome.At, null)]);
        _cases.Add(Deciding(new OriginCase(all, OriginAnswer.Echo, setting), deciding?.Regex));
    }
}
