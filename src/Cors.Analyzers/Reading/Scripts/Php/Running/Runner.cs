using Cors.Analyzers.Reading.Scripts.Php.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <summary>Runs a program along every way that a request can take.</summary>
/// <param name="program">The program.</param>
/// <param name="document">Its text, for the places of what is found.</param>
/// <param name="isPreflight">The request is a preflight; else it is the request itself.</param>
/// <param name="cancellation">Ends the running.</param>
internal sealed partial class Runner(PhpProgram program, FileDocument document, bool isPreflight, CancellationToken cancellation)
{
    // More ways than these are nobody's intention, and more steps are no reading any more.
    private const int MostStates = 48;

    private const int MostSteps = 20_000;

    private const int DeepestCall = 8;

    private const int DeepestExpression = 120;

    private const int MostCases = 100;

    private const int MostEntries = 200;

    private readonly HashSet<Function> _called = [];

    private readonly Stack<Function> _running = new();

    private int _steps;

    private int _nested;

    /// <summary>How many expressions may still be looked at: a program has some thousands, data has more.</summary>
    public int Budget { get; set; } = 300_000;

    /// <summary>How deep expressions are nested that are being read just now, constants that name each other included.</summary>
    public int Depth { get; set; }

    /// <summary>The functions that were run because somebody called them.</summary>
    public IReadOnlyCollection<Function> Called => _called;

    /// <summary>The ways through the file itself.</summary>
    public IReadOnlyList<State> RunFile() => Run(program.File, [State.Start]);

    /// <summary>The ways through a function that somebody unknown calls.</summary>
    public IReadOnlyList<State> RunFunction(Function function)
    {
        _running.Push(function);
        var states = Run(function.Body, [State.Start with { IsComplete = false }]);
        _running.Pop();
        return states;
    }

    private List<State> Run(Statement statement, IReadOnlyList<State> states)
    {
        cancellation.ThrowIfCancellationRequested();
        var found = new List<State>();
        foreach (var state in states)
        {
            if (state.Course is not Course.On)
                found.Add(state);
            else if (++_steps > MostSteps)
                found.Add(state with { IsComplete = false });
            else
                found.AddRange(Step(statement, state));
        }

        return Few(found);
    }

    private IEnumerable<State> Step(Statement statement, State state)
    {
        switch (statement)
        {
            case Statement.Simple simple:
                return Execute(simple.Expression, state, new(simple, InBlock));
            case Statement.Output output:
                return PutOut(output, state);
            case Statement.Block block:
                return RunBlock(block, state);
            case Statement.If branch:
                return Branch(branch, state);
            case Statement.ForEach loop:
                return Each(loop, state);
            case Statement.Loop loop:
                return Turned(loop, state);
            case Statement.Switch choice:
                return Settled(Choose(choice, 0, state), Course.Break);
            case Statement.Try attempt:
                return Attempt(attempt, state);
            case Statement.Jump jump:
                return Leave(jump, state);
            default:
                return [state];
        }
    }

    private IEnumerable<State> PutOut(Statement.Output output, State state) =>
        output.Values.Aggregate<Expression, IEnumerable<State>>([state], (states, value) => states.SelectMany(one => Execute(value, one, null))).Select(one => Put(one, output));

    private List<State> Branch(Statement.If branch, State state) =>
        Fork(branch.Condition, state, holds => Run(branch.Holds, [holds]), fails => branch.Fails is { } otherwise ? Run(otherwise, [fails]) : [fails]);

    private IEnumerable<State> Turned(Statement.Loop loop, State state)
    {
        var entered = loop.Head.Aggregate<Expression, IEnumerable<State>>([state], (states, head) => states.SelectMany(one => Execute(head, one, null))).ToList();
        var turned = Settled(Run(loop.Body, entered), Course.Break);
        return loop.AtLeastOnce ? turned : Merge(turned.Concat(entered));
    }

    /// <summary>The block whose statements are being run can take more of them.</summary>
    private bool InBlock { get; set; } = true;

    private IEnumerable<State> RunBlock(Statement.Block block, State state)
    {
        var outer = InBlock;
        List<State> states = [state];
        foreach (var statement in block.Statements)
        {
            InBlock = block.IsBraced;
            states = Run(statement, states);
        }

        InBlock = outer;
        return states;
    }

    private IEnumerable<State> Leave(Statement.Jump jump, State state)
    {
        var course = jump.Word == "return" ? Course.Return : Course.Break;
        if (jump.Value is not { } value)
            return [state with { Course = course, EndedAt = jump.Span }];
        return Execute(value, state, new(jump, InBlock)).Select(one => one.Course is Course.On
            ? one with { Course = course, EndedAt = jump.Span, Returned = course is Course.Return ? new Evaluation(this, one).Evaluate(value) : [] }
            : one);
    }

    private IEnumerable<State> Attempt(Statement.Try attempt, State state)
    {
        // An exception may come at any time: what was done before it is not known, so the handler begins where the body does.
        var states = attempt.Handlers.SelectMany(handler => Run(handler, [state])).ToList();
        states.InsertRange(0, Run(attempt.Body, [state]).Where(one => one.Course is not Course.Throw));
        states = Merge(states);
        return attempt.Last is { } last ? Run(last, states) : states;
    }

    private IReadOnlyList<State> Choose(Statement.Switch choice, int index, State state)
    {
        if (index >= choice.Cases.Count)
            return [state];
        if (index >= MostCases || _steps > MostSteps)
            return [state with { IsComplete = false }];
        // Cases without statements belong to the next one that has some; "default" counts when no other does.
        var order = choice.Cases.Select((one, i) => (one.Key, Body: i)).OrderBy(one => one.Key is null).ToList();
        var (key, at) = order[index];
        var body = at;
        while (body + 1 < choice.Cases.Count && choice.Cases[body].Body.Statements.Count == 0)
            body++;
        if (key is null)
            return Run(choice.Cases[body].Body, [state]);
        var condition = new Expression.Binary(key.Span, "==", choice.Subject, key);
        return [.. Fork(condition, state, holds => Run(choice.Cases[body].Body, [holds]), fails => [.. Choose(choice, index + 1, fails)])];
    }

    /// <summary>Goes both ways of a condition, as far as they can be gone.</summary>
    private List<State> Fork(Expression condition, State state, Func<State, List<State>> holds, Func<State, List<State>> fails)
    {
        var found = new List<State>();
        foreach (var asked in Execute(condition, state, null))
        {
            if (asked.Course is not Course.On)
            {
                found.Add(asked);
                continue;
            }

            var judged = new Evaluation(this, asked).Conditions.Judge(condition);
            var whenTrue = TestLength.Short(Logic.All(asked.When, judged.WhenTrue));
            var whenFalse = TestLength.Short(Logic.All(asked.When, judged.WhenFalse));
            var inside = judged.WhenTrue == OriginTest.Nobody ? [] : holds(Side(asked, judged, condition, whenTrue, isTrue: true));
            var outside = judged.WhenFalse == OriginTest.Nobody ? [] : fails(Side(asked, judged, condition, whenFalse, isTrue: false));
            found.AddRange(Joined(inside, outside, (left, right) =>
                left.When == whenTrue && right.When == whenFalse ? asked.When : left.When == right.When ? left.When : TestLength.Short(Logic.Any(left.When, right.When)))
                // What comes behind does not stand under the condition.
                .Select(one => ReferenceEquals(one.Under, asked.Under) ? one : one with { Under = asked.Under }));
        }

        return Few(found);
    }

    private static State Side(State state, Condition judged, Expression condition, OriginTest when, bool isTrue) => state with
    {
        When = when,
        Under = judged.WhenTrue == judged.WhenFalse ? state.Under.Add((condition.Span, isTrue)) : state.Under,
        Entries = judged.Entries.Count == 0 || state.Entries.Count > MostEntries ? state.Entries : state.Entries.AddRange(judged.Entries.Where(entry => !state.Entries.Contains(entry))),
        Site = judged.Site ?? state.Site,
        Guard = judged.IsDevelopment == isTrue ? Guard.Development : state.Guard,
    };

    private static IEnumerable<State> Joined(List<State> left, List<State> right, Func<State, State, OriginTest> when)
    {
        var others = new List<State>(right);
        foreach (var one in left)
        {
            var same = others.FindIndex(one.IsSame);
            yield return same < 0 ? one : one.Merged(others[same], when(one, others[same]));
            if (same >= 0)
                others.RemoveAt(same);
        }

        foreach (var other in others)
            yield return other;
    }

    private static List<State> Merge(IEnumerable<State> states)
    {
        var merged = new List<State>();
        foreach (var state in states)
        {
            var same = merged.FindIndex(state.IsSame);
            if (same < 0)
                merged.Add(state);
            else
                merged[same] = merged[same].Merged(state, merged[same].When == state.When ? state.When : TestLength.Short(Logic.Any(merged[same].When, state.When)));
        }

        return merged;
    }

    private static List<State> Few(List<State> states)
    {
        if (states.Count <= MostStates)
            return states;
        var merged = Merge(states);
        return merged.Count <= MostStates ? merged : [.. merged.Take(MostStates).Select(state => state with { IsComplete = false })];
    }

    private static IEnumerable<State> Settled(IEnumerable<State> states, Course course) =>
        states.Select(state => state.Course == course ? state with { Course = Course.On } : state);
}
