using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.ByHand;

/// <summary>Finds the functions that write the protocol's headers themselves, and reads what they allow.</summary>
internal sealed class HandWritten(ScriptSource source, bool isAlone, CancellationToken cancellation)
{
    /// <summary>Nobody writes so many; a file that does is read no further.</summary>
    private const int Most = 100;

    private readonly Guards _guards = new(source);

    /// <summary>The policies, in order of writing. Where nothing else in the file writes such headers (<c>isAlone</c>), requests that get none here get none at all.</summary>
    public IReadOnlyList<CorsPolicy> Read()
    {
        var handlers = new List<Handler>();
        var varies = false;
        for (var i = 0; i < source.Text.Count - 1 && handlers.Count < Most; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (source.Text[i].Kind is TokenKind.Name && IsWrite(i) && Handler.Around(source.Text, i, source.Text.Word(Receiver(i))) is { } handler && !handlers.Contains(handler))
                handlers.Add(handler);
            varies |= source.Text.Is(i, "vary") || (source.Text[i].Kind is TokenKind.Text && source.Text[i].End - source.Text[i].Start == 6 && string.Equals(source.Text.Word(i).Trim('\'', '"'), "vary", StringComparison.OrdinalIgnoreCase));
        }

        return [.. handlers.SelectMany(handler => Read(handler, varies, isAlone && handlers.Count == 1))];
    }

    private IEnumerable<CorsPolicy> Read(Handler handler, bool varies, bool isOnly)
    {
        if (_guards.Around(handler.First) is not { } guard || source.Parser.StatementAt(handler.Body) is not Statement.Block body)
            yield break;
        var route = Route.Around(source.Text, handler.First);
        var kinds = route?.Method switch { "options" => RequestKinds.Preflight, "get" or "post" or "put" or "patch" or "delete" or "head" => RequestKinds.Actual, _ => RequestKinds.All };
        foreach (var setting in guard.Only is { } only ? [only] : new[] { Setting.Production, Setting.Development })
        {
            var evaluation = new Evaluation(source.Text, source.Names, source.Parser, setting);
            var entries = new List<OriginEntry>();
            var answering = new Answering(source, evaluation, new ConditionReading(source, evaluation, entries), handler.Response);
            answering.Run(body.Body, kinds);
            var policies = new HeaderReading(source, source.Text[handler.Body + 1].Start, varies).Read(answering.Ways, evaluation, entries);
            if (isOnly && kinds is RequestKinds.All && policies is [{ Answers: RequestKinds.Preflight, Complete: true } preflight] && answering.Ways.All(way => !way.IsUnread))
                policies = [preflight, new CorsPolicy { Dialect = preflight.Dialect, At = preflight.At, Answers = RequestKinds.Actual, Preflight = new PreflightAnswer.Own(preflight) }];
            foreach (var policy in policies)
                yield return policy with { Name = route?.Prefix, Guard = setting is Setting.Development ? Guard.Development : Guard.None, Complete = policy.Complete && guard.IsCertain };
            if (!evaluation.SawSetting)
                break;
        }
    }

    /// <summary>Does a call of the name at a token write one of the protocol's headers?</summary>
    private bool IsWrite(int i)
    {
        var text = source.Text;
        if (!text.Is(i - 1, ".") || !text.Is(i + 1, "(") || !(text.Is(i, "header") || text.Is(i, "set") || text.Is(i, "setHeader") || text.Is(i, "append") || text.Is(i, "appendHeader") || text.Is(i, "writeHead")))
            return false;
        if (text[i + 2].Kind is TokenKind.Text)
            return HeaderWrite.Concerns(Literals.Text(text.Text, text[i + 2].Span).Value);
        var open = text.Is(i + 2, "{") ? i + 2 : text.Is(i + 4, "{") ? i + 4 : Declared(i + 2) ?? Declared(i + 4) ?? -1;
        var close = Math.Min(text.Match(open), open + 400);
        for (var at = open + 1; open >= 0 && at < close; at++)
        {
            if (text[at].Kind is TokenKind.Text && text.Is(at + 1, ":") && HeaderWrite.Concerns(Literals.Text(text.Text, text[at].Span).Value))
                return true;
        }

        return false;
    }

    /// <summary>The brace of the object that a name, alone in the last place of a call, stands for.</summary>
    private int? Declared(int name) =>
        source.Text[name].Kind is TokenKind.Name && source.Text.Is(name + 1, ")") && source.Names.Find(source.Text.Word(name), name) is { Value: >= 0 and var value } && source.Text.Is(value, "{") ? value : null;

    /// <summary>The token of the response's name, behind chained calls and <c>raw</c>.</summary>
    private int Receiver(int method)
    {
        var text = source.Text;
        var at = method - 2;
        for (var steps = 0; steps < 20; steps++)
        {
            if (text.Opening(at) is >= 0 and var open)
                at = open - 1;
            else if (text.Is(at - 1, "."))
                at -= 2;
            else
                break;
        }

        return at;
    }
}
