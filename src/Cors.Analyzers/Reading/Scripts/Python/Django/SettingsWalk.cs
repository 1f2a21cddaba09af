using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Django;

/// <summary>Goes all ways through a settings file.</summary>
internal sealed class SettingsWalk(PythonSource source, CancellationToken cancellation)
{
    /// <summary>Conditions beyond that many ways are not told apart.</summary>
    private const int MostWays = 12;

    /// <summary>Nor are conditions behind that many.</summary>
    private const int MostChoices = 100;

    private List<SettingsState> _states = [new()];

    private int _choices;

    /// <summary>The settings at the end of each way.</summary>
    public IReadOnlyList<SettingsState> Run(IReadOnlyList<Statement> body)
    {
        Walk(body, isInner: false);
        return _states;
    }

    /// <summary>Does it set anything that counts?</summary>
    public static bool Sets(IReadOnlyList<Statement> body) => body.Any(statement => statement switch
    {
        Statement.Simple simple => simple.Module.Word(simple.First) is { } name && SettingsNames.IsCors(name),
        Statement.If choice => choice.Branches.Any(branch => Sets(branch.Body)),
        Statement.Block block => Sets(block.Body),
        _ => false,
    });

    private void Walk(IReadOnlyList<Statement> body, bool isInner)
    {
        foreach (var statement in body)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (statement)
            {
                case Statement.Simple simple:
                    Take(simple, body, isInner);
                    break;
                case Statement.If choice when Counts(choice):
                    Choose(choice);
                    break;
                case Statement.Block block when block.Keyword is "try" or "with" or "else" or "finally":
                    Walk(block.Body, isInner: true);
                    break;
                case Statement.Block { Keyword: not "except" } block when Counts(block.Body):
                    _states.ForEach(state => state.Complete = false);
                    break;
            }
        }
    }

    private void Take(Statement.Simple simple, IReadOnlyList<Statement> body, bool isInner)
    {
        if (source.Module.Word(simple.First) is not { } word)
            return;
        if (word is "from" or "import")
        {
            // What a local file overrides is not seen.
            if (simple.Meaning is SimpleMeaning.Import { Names: [{ Name: "*" }] })
                _states.ForEach(state => state.Complete = false);
            return;
        }

        if (word is "locals" or "globals" or "vars" or "exec" or "execfile" or "django_heroku" or "include")
            _states.ForEach(state => state.Complete = false);
        if (!SettingsNames.Contains(word) || Meaning(simple) is not var (sign, value))
            return;
        var extent = source.Extents.OfStatement(simple, body, isInner);
        var setting = new Setting(word, sign, value, source.Module.Tokens[simple.First].Span, simple.Span, extent);
        _states.ForEach(state => state.Add(word, setting));
    }

    private static (string Sign, Expression Value)? Meaning(Statement.Simple simple) => simple.Meaning switch
    {
        SimpleMeaning.Assignment { Targets: [Expression.Name, ..], Operator: "=" or "+=", Value: var value } assignment => (assignment.Operator, value),
        SimpleMeaning.Evaluation { Value: Expression.Call { Callee: Expression.Member { Target: Expression.Name, Text: "append" or "insert" }, Arguments: [.., { Value: var item }] } } => ("append", item),
        SimpleMeaning.Evaluation { Value: Expression.Call { Callee: Expression.Member { Target: Expression.Name, Text: "extend" }, Arguments: [{ Value: var items }] } } => ("+=", items),
        SimpleMeaning.Evaluation { Value: Expression.Name } => null,
        _ => ("[]", new Expression.Other(simple.Span)),
    };

    private void Choose(Statement.If choice)
    {
        if (++_choices > MostChoices)
        {
            _states.ForEach(state => state.Complete = false);
            return;
        }

        var before = _states;
        var after = new List<SettingsState>();
        var count = choice.Branches.Count + (choice.Branches[choice.Branches.Count - 1].Condition is null ? 0 : 1);
        foreach (var state in before)
        {
            if (after.Count + count > MostWays)
            {
                state.Complete = false;
                after.Add(state);
                continue;
            }

            for (var i = 0; i < count; i++)
            {
                if (Enter(state, choice, i) is not { } entered)
                    continue;
                _states = [entered];
                if (i < choice.Branches.Count)
                    Walk(choice.Branches[i].Body, isInner: true);
                after.AddRange(_states);
            }
        }

        _states = after;
    }

    /// <summary>The state in a branch; null where the same condition was decided otherwise before.</summary>
    private SettingsState? Enter(SettingsState state, Statement.If choice, int branch)
    {
        var first = choice.Branches[0].Condition!;
        var (text, isNegated) = first is Expression.Unary { Operator: "not", Operand: var inner } ? (source.Module.Written(inner.Span), true) : (source.Module.Written(first.Span), false);
        var isFirst = branch == 0;
        var side = isFirst != isNegated ? 1 : 0;
        if (state.Chosen(text) is { } chosen && chosen != side)
            return null;
        var entered = state.Copy();
        entered.Choose(text, side);
        for (var i = 0; i <= branch && i < choice.Branches.Count; i++)
        {
            if (choice.Branches[i].Condition is { } condition && Development.Holds(condition, source.Module) is { } isDevelopment && isDevelopment == (i == branch))
                entered.IsForDevelopment = true;
        }

        return entered;
    }

    private static bool Counts(Statement.If choice) => choice.Branches.Any(branch => Counts(branch.Body));

    private static bool Counts(IReadOnlyList<Statement> body) => body.Any(statement => statement switch
    {
        Statement.Simple simple => simple.Module.Word(simple.First) is { } name && (SettingsNames.Contains(name) || (name == "from" && simple.Meaning is SimpleMeaning.Import { Names: [{ Name: "*" }] })),
        Statement.If choice => Counts(choice),
        Statement.Block block => Counts(block.Body),
        _ => false,
    });
}
