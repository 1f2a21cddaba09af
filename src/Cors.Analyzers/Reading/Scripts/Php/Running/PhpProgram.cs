using Cors.Analyzers.Reading.Scripts.Php.Syntax;
using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <summary>What a file declares: functions, constants, and properties that keep their first value.</summary>
internal sealed class PhpProgram
{
    // Deeper nesting was not parsed.
    private const int Deepest = 400;

    private readonly Dictionary<string, Function?> _functions = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, Expression?> _constants = new(StringComparer.Ordinal);

    private readonly HashSet<string> _assignedMembers = new(StringComparer.Ordinal);

    private readonly CancellationToken _cancellation;

    public PhpProgram(string text, Statement.Block file, CancellationToken cancellation)
    {
        (Text, File, _cancellation) = (text, file, cancellation);
        Lines = new TextLines(text);
        Collect(file, 0);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its lines.</summary>
    public TextLines Lines { get; }

    /// <summary>The statements.</summary>
    public Statement.Block File { get; }

    /// <summary>All functions, methods and closures, with their places.</summary>
    public List<(Function Function, TextSpan Span)> Functions { get; } = [];

    /// <summary>It buffers its output.</summary>
    public bool StartsBuffer { get; private set; }

    /// <summary>The function or method of that name, if there is just one.</summary>
    public Function? Find(string name) => _functions.TryGetValue(name, out var function) ? function : null;

    /// <summary>The value of a constant, or of a property that nobody assigns; null where it is not known.</summary>
    public Expression? Constant(string name) => !_assignedMembers.Contains(name) && _constants.TryGetValue(name, out var value) ? value : null;

    /// <summary>Is it declared in the file?</summary>
    public bool Declares(string function) => _functions.ContainsKey(function);

    private void Collect(Statement statement, int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (depth > Deepest)
            return;
        switch (statement)
        {
            case Statement.Declaration declaration:
                Add(declaration.Function, declaration.Span, depth);
                break;
            case Statement.Class type:
                foreach (var member in type.Members)
                    Collect(member, depth + 1);
                break;
            case Statement.Constant constant:
                _constants[constant.Name] = _constants.ContainsKey(constant.Name) ? null : constant.Value;
                Collect(constant.Value, depth + 1);
                break;
            case Statement.Block block:
                foreach (var inner in block.Statements)
                    Collect(inner, depth + 1);
                break;
            case Statement.Simple simple:
                Collect(simple.Expression, depth + 1);
                break;
            case Statement.Output output:
                foreach (var value in output.Values)
                    Collect(value, depth + 1);
                break;
            case Statement.Jump { Value: { } value }:
                Collect(value, depth + 1);
                break;
            case Statement.If branch:
                Collect(branch.Condition, depth + 1);
                Collect(branch.Holds, depth + 1);
                if (branch.Fails is { } fails)
                    Collect(fails, depth + 1);
                break;
            case Statement.ForEach loop:
                Collect(loop.Subject, depth + 1);
                Collect(loop.Body, depth + 1);
                break;
            case Statement.Loop loop:
                Collect(loop.Body, depth + 1);
                break;
            case Statement.Switch choice:
                foreach (var one in choice.Cases)
                    Collect(one.Body, depth + 1);
                break;
            case Statement.Try attempt:
                foreach (var part in attempt.Handlers.Prepend(attempt.Body))
                    Collect(part, depth + 1);
                if (attempt.Last is { } last)
                    Collect(last, depth + 1);
                break;
        }
    }

    private void Collect(Expression expression, int depth)
    {
        if (depth > Deepest)
            return;
        switch (expression)
        {
            case Expression.Lambda lambda:
                Add(lambda.Function, lambda.Span, depth);
                break;
            case Expression.Binary { Operator: var op, Left: var left } when op.EndsWith("=", StringComparison.Ordinal) && op is not ("==" or "===" or "!=" or "!==" or "<=" or ">="):
                Assigned(left);
                break;
            case Expression.Call { Target: null, Name: { } name, Arguments: [Expression.Text { Value: var defined }, var value, ..] } when HeaderNames.Same(name, "define"):
                _constants[defined] = _constants.ContainsKey(defined) ? null : value;
                break;
            case Expression.Call { Target: null, Name: { } name } when HeaderNames.Same(name, "ob_start"):
                StartsBuffer = true;
                break;
        }

        foreach (var part in expression.Parts)
            Collect(part, depth + 1);
    }

    private void Assigned(Expression target)
    {
        for (; target is Expression.Index index; target = index.Target)
        {
        }

        if (target is Expression.Member member)
            _assignedMembers.Add(member.Name);
    }

    private void Add(Function function, TextSpan span, int depth)
    {
        Functions.Add((function, span));
        if (function.Name is { } name)
            _functions[name] = _functions.ContainsKey(name) ? null : function;
        foreach (var (_, initial) in function.Parameters)
        {
            if (initial is not null)
                Collect(initial, depth + 1);
        }

        Collect(function.Body, depth + 1);
    }
}
