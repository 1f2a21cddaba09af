using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp;

/// <content>Calls.</content>
internal sealed partial class Walker
{
    private List<Outcome> Call(IInvocationOperation call, PathState state)
    {
        if (TimeSpans.Call(call, LiteralNumber) is { } duration)
            return One(state, duration);
        return Then(call.Instance is null ? One(state, Value.Unknown) : Evaluate(call.Instance, state), (next, instance) =>
        {
            var arguments = call.Arguments.Where(argument => argument.ArgumentKind is not ArgumentKind.DefaultValue).ToList();
            return Then(
                EvaluateAll(arguments.Select(argument => argument.Value), next),
                (after, values) => Call(call, instance, arguments, values, after));
        });
    }

    private List<Outcome> Call(IInvocationOperation call, Value instance, List<IArgumentOperation> arguments, ImmutableList<Value> values, PathState state)
    {
        var method = call.TargetMethod;
        switch (instance)
        {
            case Value.Tracked { IsPolicy: false } builder when types.IsBuilder(method.ContainingType):
                return One(
                    Build(method.Name, builder.Id, call, arguments, values, state),
                    method.Name == "Build" ? builder with { IsPolicy = true } : types.IsBuilder(method.ReturnType) ? builder : Value.Unknown);
            case Value.ListOf list:
                return One(Alter(list, method.Name, call, arguments, values, state), Value.Unknown);
            case Value.Function function when method.MethodKind is MethodKind.DelegateInvoke && Body(function) is { } body:
                return Follow(function.Method, body, call, function.Method.Parameters.ToList<IParameterSymbol?>(), values, state);
            case Value.Texts texts when call.Instance is ILocalReferenceOperation { Local: var local } && method.Name is "Add" or "AddRange":
                var more = Collected(values, arguments.Select(argument => argument.Value.Syntax));
                return One(state.With(local, texts with { Elements = [.. texts.Elements, .. more.Elements], Complete = texts.Complete && more.Complete }), Value.Unknown);
            case Value.Texts texts when call.Instance is ILocalReferenceOperation { Local: var local } && method.Name is "Clear" or "Remove" or "RemoveAt" or "RemoveAll" or "Insert" or "InsertRange" or "UnionWith":
                return One(state.With(local, texts with { Complete = false }), Value.Unknown);
        }

        if (method.Name is "ForEach" && values.Insert(0, instance).SkipWhile(value => value is Value.Nothing).ToList() is [Value.Texts { Complete: true, Elements.Count: < MaxRounds } rounds, Value.Function each] && Body(each) is { } round)
        {
            return rounds.Elements.Aggregate(One(state, Value.Unknown), (paths, element) =>
                Then(paths, (next, _) => Follow(each.Method, round, call, [each.Method.Parameters[0]], ImmutableList.Create<Value>(element.Text with { Taken = element }), next)));
        }

        if (Strings.Compute(call, instance, arguments, values) is { } computed)
            return One(state, computed);
        if (method.Name is "AddPolicy" or "AddDefaultPolicy" && values.OfType<Value.Tracked>().FirstOrDefault(value => value.IsPolicy) is { } policy)
        {
            var name = method.Name == "AddPolicy" && values[0] is Value.Text text ? text.Content : null;
            return One(state.With(policy.Id, new Step(StepKind.Named, places.Site(call.Syntax, state)) { Name = name }), Value.Unknown);
        }

        var tracked = values.Add(instance).Any(value => value is Value.Tracked or Value.ListOf);
        tracked |= method.MethodKind is MethodKind.LocalFunction && !state.Heap.IsEmpty;
        if ((tracked || IsReadable(method.ReturnType)) && Body(new Value.Function(method, null, call.Syntax)) is { } follow && (tracked || IsSimple(follow)))
        {
            return Follow(method, follow, call, arguments.ConvertAll(argument => argument.Parameter), values, state);
        }

        if (tracked && method.ContainingType?.SpecialType is SpecialType.System_Object)
            return One(state, Value.Unknown);
        if (method.Name is "AddCors" or "Configure" && IsFramework(method) && values.OfType<Value.Function>().LastOrDefault() is { Lambda: not null } configure && Body(configure) is { } configuration)
            return Follow(configure.Method, configuration, call, [], ImmutableList<Value>.Empty, state);
        foreach (var argument in arguments)
        {
            if (argument.Value is IConversionOperation { Operand: ILocalReferenceOperation converted })
                state = Fill(converted.Local, state);
            else if (argument.Value is ILocalReferenceOperation local)
                state = Fill(local.Local, state);
        }

        var carriesOn = values.OfType<Value.Tracked>().FirstOrDefault(value => value.IsPolicy && method.Name is "FromResult");
        return One(
            values.Add(instance).Aggregate(state, (next, value) => value is Value.Tracked { IsPolicy: true } && IsFramework(method) ? next : Escape(value, call.Syntax, next)),
            carriesOn ?? Value.Unknown);
    }

    /// <summary>The state after a method that is not followed was given a list.</summary>
    private static PathState Fill(ILocalSymbol local, PathState state) =>
        CanBeFilled(local) && state.Locals.TryGetValue(local, out var value) && value is Value.Texts texts ? state.With(local, texts with { Complete = false }) : state;

    /// <summary>Runs a method, local function or lambda in place of the call.</summary>
    /// <param name="method">The method.</param>
    /// <param name="body">Its body.</param>
    /// <param name="call">The call.</param>
    /// <param name="parameters">The parameters that the values are for; null where the compiler knows none.</param>
    /// <param name="values">The values of the arguments.</param>
    /// <param name="state">What holds before the call.</param>
    private List<Outcome> Follow(IMethodSymbol method, IOperation body, IOperation call, List<IParameterSymbol?> parameters, ImmutableList<Value> values, PathState state)
    {
        if (state.Calls.Count >= MaxCalls || state.Calls.Contains(method.OriginalDefinition, SymbolEqualityComparer.Default) || method.IsAsync)
            return One(values.Aggregate(state, (next, value) => Escape(value, call.Syntax, next)), Value.Unknown);
        var inner = state with
        {
            Calls = state.Calls.Add(method.OriginalDefinition),
            Anchor = state.Anchor ?? (call.Syntax.SyntaxTree == birth.SyntaxTree ? call.Syntax : null),
            Result = Value.Unknown,
        };
        for (var i = 0; i < parameters.Count && i < values.Count; i++)
        {
            if (parameters[i] is { } parameter)
                inner = inner.With(parameter.OriginalDefinition is IParameterSymbol definition ? definition : parameter, values[i]);
        }

        return Run(body, inner).ConvertAll(path => new Outcome(
            path with { Calls = state.Calls, Anchor = state.Anchor, Exit = Exit.Running, Result = state.Result },
            path.Result));
    }

    /// <summary>A method that does nothing but give a value.</summary>
    private static bool IsSimple(IOperation body) => body is IBlockOperation { Operations: [IReturnOperation] };

    private static bool IsFramework(IMethodSymbol method)
    {
        var name = method.ContainingNamespace?.ToDisplayString() ?? "";
        return name.StartsWith("Microsoft.", StringComparison.Ordinal) || name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
    }

    private Place? LiteralNumber(SyntaxNode node) =>
        node is LiteralExpressionSyntax { Token.Value: int } ? places.At(node.SyntaxTree, node.Span) : null;

    private List<Outcome> Create(IObjectCreationOperation creation, PathState state)
    {
        if (TimeSpans.Creation(creation) is { } duration)
            return One(state, duration);
        if (IsTexts(creation.Type))
            return CreateList(creation, state);
        var isPolicy = types.IsPolicy(creation.Type);
        if (!isPolicy && !types.IsBuilder(creation.Type))
            return EvaluateParts(creation, state);
        var id = creation.Syntax;
        var site = places.Site(id, state);
        // A second birth at the same place is a loop: what the first one became is not told apart.
        state = state.Heap.ContainsKey(id) ? state.With(id, new Step(StepKind.Escape, site)) : state with { Heap = state.Heap.Add(id, ImmutableList<Step>.Empty) };
        var made = new Value.Tracked(id, isPolicy);
        return Then(
            EvaluateAll(creation.Arguments.Select(argument => argument.Value), state),
            (next, values) =>
            {
                for (var i = 0; i < values.Count; i++)
                {
                    var argument = creation.Arguments[i];
                    next = values[i] is Value.Tracked other
                        ? other.IsPolicy ? Escape(made, id, Copy(other.Id, id, next)) : Escape(made, id, next)
                        : types.IsPolicy(argument.Parameter?.Type) ? Escape(made, id, next)
                        : next.With(id, Adding(StepKind.Origins, site, argument, values[i]));
                }

                return Initialise(creation.Initializer, made, next);
            });
    }

    /// <summary>A builder takes over the lists of a policy, but the list that counts stays the policy's: what is added later is not certain.</summary>
    private static PathState Copy(SyntaxNode from, SyntaxNode to, PathState state) =>
        state.Heap[from].Where(step => step.Kind is not (StepKind.Built or StepKind.Named))
            .Aggregate(state, (next, step) => next.With(to, step.Kind is StepKind.RawOrigins ? step with { Kind = StepKind.Origins } : step));
}
