using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Programs;

/// <summary>Tells what the handlers of a route take out of the request.</summary>
internal sealed class HandlerReading(ScriptSource source, Middleware middleware)
{
    /// <summary>Where else than in the header a token may come from.</summary>
    private static readonly string[] Elsewhere = ["cookie", "query", "session", "api-key", "apikey", "body"];

    private readonly Dictionary<TextSpan, bool> _asking = [];

    /// <summary>Is JSON all that it can take, and does it take it?</summary>
    /// <param name="route">The route.</param>
    /// <param name="before">The middleware before it.</param>
    public bool ReadsJson(Visit route, IReadOnlyList<Visit> before)
    {
        var hasParser = false;
        foreach (var handler in before.SelectMany(one => one.Handlers).Concat(route.Handlers.Take(route.Handlers.Count - 1)))
        {
            switch (middleware.BodyOf(handler))
            {
                case BodyParser.Json:
                    hasParser = true;
                    break;
                case BodyParser.Other:
                    return false;
            }
        }

        return hasParser && route.Handlers[route.Handlers.Count - 1] is var last && middleware.FunctionOf(last) is { Parameters: [{ } request, ..] } own && Uses(own, request);
    }

    /// <summary>Is it for those only who send an <c>Authorization</c> header?</summary>
    /// <param name="route">The route.</param>
    /// <param name="before">The middleware before it.</param>
    public bool AsksForToken(Visit route, IReadOnlyList<Visit> before) =>
        before.Where(one => one.IsAlways && one.Meets(route.Path) is true).SelectMany(one => one.Handlers).Concat(route.Handlers).Any(Asks);

    private bool Asks(Node handler)
    {
        if (middleware.ModuleOf(handler) is "express-jwt")
            return source.Written(handler.Span).IndexOf("getToken", StringComparison.Ordinal) < 0;
        if (middleware.FunctionOf(handler) is not { } own)
            return false;
        if (!_asking.TryGetValue(own.Span, out var asks))
            _asking[own.Span] = asks = Refuses(source.Written(own.Span));
        return asks;
    }

    private static bool Refuses(string text) =>
        Has(text, "authorization") && (Has(text, "headers") || Has(text, "get(") || Has(text, "header(")) && (Has(text, "status(401)") || Has(text, "sendStatus(401)"))
        && !Elsewhere.Any(word => Has(text, word));

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Does it read the body of the request of this name?</summary>
    private bool Uses(Node.Function own, string request)
    {
        var end = source.Text.At(own.Span.End);
        for (var i = source.Text.At(own.Span.Start); i < end; i++)
        {
            if (source.Text.Is(i, "body") && (source.Text.Is(i - 1, ".") || source.Text.Is(i - 1, "?.")) && source.Text.Is(i - 2, request))
                return true;
        }

        return false;
    }
}
