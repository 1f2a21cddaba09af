using Cors.Analyzers.Reading.Scripts.Php.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <content>Tests by a part of the origin or by a pattern.</content>
internal sealed partial class Conditions
{
    /// <summary>A function of a subject and a text.</summary>
    /// <param name="call">The call.</param>
    /// <param name="test">The test that it makes, of a text.</param>
    /// <param name="ignoresCase">Case does not count.</param>
    /// <param name="comparison">The comparison around the call, if there is one.</param>
    private Condition Part(Expression.Call call, Func<string, bool, OriginTest> test, bool ignoresCase, Expression.Binary? comparison = null) =>
        Over(_values.Evaluate(call.Arguments[0]), subject => Over(_values.Evaluate(call.Arguments[1]), value => Part(subject, value, call, test, ignoresCase, comparison)));

    private Condition Part(Value subject, Value value, Expression.Call call, Func<string, bool, OriginTest> test, bool ignoresCase, Expression.Binary? comparison)
    {
        if (value is Value.OneOf list)
            return Any(list.Choices, item => Part(subject, item.Value, call, test, ignoresCase, comparison));
        // The other way round: is the origin a part of the text?
        if (subject.Text is { Length: > 0 } text && value.Single is { Kind: PieceKind.Origin } && test("x", ignoresCase) is OriginTest.Contains)
            return Condition.Of(new OriginTest.Within(text, ignoresCase)) with { Site = new TestSite(new OriginTest.Within(text, ignoresCase), comparison?.Span ?? call.Span, "") };
        if (subject.Single is not { Kind: PieceKind.Origin or PieceKind.Host } known || value.Text is not { Length: > 0 } part)
            return subject.DependsOnOrigin || value.DependsOnOrigin ? Condition.Unread : Condition.Neutral;
        var found = Of(known.Kind, test(part, ignoresCase));
        return Condition.Of(found) with
        {
            Site = new TestSite(test(part, ignoresCase), comparison?.Span ?? call.Span, Written(call.Arguments[0]))
            {
                // Looked for is "false".
                IsNegated = comparison is not null && (comparison.Operator[0] == '=') == (test("x", false) is OriginTest.Contains),
                IsComparison = comparison is not null,
                IsOfHost = known.Kind is PieceKind.Host,
            },
        };
    }

    /// <summary><c>substr($origin, -9) === 'shop.test'</c>, <c>substr($origin, 0, 17) === 'https://shop.test'</c>.</summary>
    private Condition? Cut(Expression.Call call, string text, Piece subject, Expression.Binary comparison)
    {
        var start = _values.Single(call.Arguments[1]).Text;
        var isStrlen = call.Arguments[1] is Expression.Unary { Operator: "-", Operands: [Expression.Call { Name: "strlen" }] };
        OriginTest? test = call.Arguments.Count == 2 && (isStrlen || start == "-" + text.Length) ? new OriginTest.EndsWith(text)
            : call.Arguments.Count == 3 && start == "0" && (call.Arguments[2] is Expression.Call { Name: "strlen" } || _values.Single(call.Arguments[2]).Text == text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)) ? new OriginTest.StartsWith(text)
            : null;
        if (test is null)
            return null;
        var found = Of(subject.Kind, test);
        return Condition.Of(found) with
        {
            Site = new TestSite(test, comparison.Span, Written(call.Arguments[0])) { IsNegated = comparison.Operator[0] != '=', IsComparison = true, IsOfHost = subject.Kind is PieceKind.Host },
        };
    }

    private Condition Match(Value pattern, Value subject, Expression.Call call)
    {
        if (pattern is Value.OneOf list)
            return Any(list.Choices, item => Match(item.Value, subject, call));
        if (subject.Single is not { Kind: PieceKind.Origin or PieceKind.Host } known)
            return subject.DependsOnOrigin ? Condition.Unread : Condition.Neutral;
        if (Pattern(pattern) is not { } written)
            return Condition.Unread;
        var test = Of(known.Kind, new OriginTest.Matches(written.Pattern));
        var piece = pattern.Single;
        return Condition.Of(test) with
        {
            Site = new TestSite(test, piece?.At ?? call.Span, Written(call.Arguments[1]))
            {
                PatternAt = piece is { IsVerbatim: true } && known.Kind is PieceKind.Origin ? written.At : null,
                Delimiter = written.Delimiter,
            },
        };
    }

    /// <summary>A pattern between its delimiters; null where it is none, or has flags that are not known.</summary>
    public static (Pattern Pattern, TextSpan At, char Delimiter)? Pattern(Value value)
    {
        if (value.Text is not { Length: > 2 } text || value.Single is not { } piece)
            return null;
        var open = text[0];
        // Delimiters that differ may stand in the pattern without a backslash.
        if (char.IsLetterOrDigit(open) || open is '\\' or '(' or '[' or '{' or '<' || text.LastIndexOf(open) is var end && end < 1)
            return null;
        var flags = text.Substring(end + 1);
        return flags.All(flag => flag is 'i' or 'D' or 'u' or 'S' or 'm' or 's')
            ? (new Pattern(text.Substring(1, end - 1), RegexDialect.Pcre, flags.IndexOf('i') >= 0), new TextSpan(piece.At.Start + 1, end - 1), open)
            : null;
    }

    private string Written(Expression expression) => runner.Program.Text.Substring(expression.Span.Start, expression.Span.Length);

    /// <summary>A comparison that says where the program runs: <c>APP_ENV === 'development'</c>, the host <c>localhost</c>.</summary>
    private static bool IsDevelopment(Expression.Binary comparison)
    {
        foreach (var (subject, other) in new[] { (comparison.Left, comparison.Right), (comparison.Right, comparison.Left) })
        {
            if (other is not Expression.Text { Value: var text })
                continue;
            var name = subject switch
            {
                Expression.Index { Target: Expression.Variable { Name: "_SERVER" or "_ENV" }, Key: Expression.Text key } => key.Value,
                Expression.Call { Name: "getenv" or "env", Arguments: [Expression.Text key, ..] } => key.Value,
                Expression.Constant constant => constant.Value,
                Expression.Variable variable => variable.Name,
                _ => "",
            };
            var isMachine = name.ToUpperInvariant() is "HTTP_HOST" or "SERVER_NAME" or "SERVER_ADDR" or "REMOTE_ADDR" && text.Split(':')[0] is "localhost" or "127.0.0.1";
            var isEnvironment = name.IndexOf("env", StringComparison.OrdinalIgnoreCase) >= 0 && text.ToLowerInvariant() is "dev" or "development" or "local" or "debug" or "test" or "testing";
            if (isMachine || isEnvironment)
                return true;
        }

        return false;
    }
}
