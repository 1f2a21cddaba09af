using Cors.Analyzers.Reading.Scripts.JavaScript.Libraries;
using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Programs;

/// <summary>What a piece of middleware makes of the request's body.</summary>
internal enum BodyParser
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It reads JSON, where the request says that it is JSON.</summary>
    Json,

    /// <summary>It may read something else.</summary>
    Other,
}

/// <summary>Tells what a piece of middleware does.</summary>
internal sealed class Middleware(ScriptSource source)
{
    private const string LeavesBare = "its answer leaves without CORS headers, so scripts see a CORS error instead";

    private const string RefusesPreflights = "it refuses preflights too, which carry neither credentials nor keys, and its answers leave without CORS headers";

    private const string Redirects = "a preflight over http is answered by a redirect, which browsers do not follow ('Redirect is not allowed for a preflight request.')";

    private static readonly ImmutableHashSet<string> Forms = ImmutableHashSet.Create("multer", "express-fileupload", "formidable", "express-formidable", "body-parser");

    private static readonly ImmutableHashSet<string> ToHttps = ImmutableHashSet.Create("express-sslify", "express-enforces-ssl", "express-force-https", "express-https-redirect", "express-to-https");

    private readonly Dictionary<TextSpan, PipelineStepKind> _kinds = [];

    private static readonly ImmutableHashSet<string> Harmless = ImmutableHashSet.Create(
        "body-parser", "helmet", "morgan", "compression", "cookie-parser", "express-session", "cookie-session", "method-override", "pino-http", "express-fileupload", "multer",
        "connect-timeout", "response-time", "serve-favicon", "hpp", "xss-clean", "express-mongo-sanitize", "express-winston", "express-pino-logger", "express-async-errors", "express-slow-down", "csurf", "express-sslify", "express-enforces-ssl", "express-force-https", "express-https-redirect", "express-to-https");

    private static readonly ImmutableHashSet<string> LogIn = ImmutableHashSet.Create("express-jwt", "express-basic-auth", "express-oauth2-jwt-bearer");

    /// <summary>What the handlers of a registration do, taken together.</summary>
    public PipelineStepKind Of(Registration registration)
    {
        var kind = PipelineStepKind.Other;
        foreach (var handler in registration.Handlers)
        {
            var one = Of(handler);
            if (one is PipelineStepKind.Cors or PipelineStepKind.Unknown)
                return one;
            kind = one is PipelineStepKind.Other ? kind : one;
        }

        return kind;
    }

    /// <summary>What a handler does.</summary>
    public PipelineStepKind Of(Node handler)
    {
        if (!_kinds.TryGetValue(handler.Span, out var kind))
            _kinds[handler.Span] = kind = Of(handler, 0);
        return kind;
    }

    /// <summary>What becomes of requests that a handler answers before CORS; null where it answers none.</summary>
    public string? BeforeCors(Registration registration)
    {
        foreach (var handler in registration.Handlers)
        {
            if (ModuleOf(handler) is { } module)
            {
                if (ToHttps.Contains(module))
                    return Redirects;
                if (module == "csurf")
                    return LeavesBare;
            }
            else if (FunctionOf(handler) is { Parameters.Count: < 4 } own && source.Written(own.Span) is var text)
            {
                if (Has(text, ".redirect(") && Has(text, "https") && (Has(text, ".secure") || Has(text, "x-forwarded-proto") || Has(text, ".protocol")))
                    return Redirects;
                if (Answers(text, 401) || Answers(text, 403))
                    return Has(text, "headers") || Has(text, ".get(") || Has(text, ".header(") ? RefusesPreflights : LeavesBare;
                if (Answers(text, 429) || Answers(text, 503))
                    return LeavesBare;
            }
        }

        return null;
    }

    private static bool Answers(string text, int status) => Has(text, $"status({status})") || Has(text, $"sendStatus({status})");

    /// <summary>What it makes of the request's body.</summary>
    public BodyParser BodyOf(Node handler)
    {
        switch (handler)
        {
            case Node.Call { Callee: Node.Member { Of: Node.Name { Id: "express" or "bodyParser" }, Key: "json" } } json:
                return json.Arguments.Count == 0 || (json.Argument(0) is Node.Object given && given.Properties.All(property => property.Key is not (null or "type"))) ? BodyParser.Json : BodyParser.Other;
            case Node.Call { Callee: Node.Member { Of: Node.Name { Id: "express" }, Key: "static" } }:
                return BodyParser.None;
            case Node.Call { Callee: Node.Member { Of: Node.Name { Id: "express" or "bodyParser" } } }:
                return BodyParser.Other;
            default:
                return Of(handler) is PipelineStepKind.Unknown || (ModuleOf(handler) is { } module && Forms.Contains(module)) ? BodyParser.Other : BodyParser.None;
        }
    }

    /// <summary>The function of the file that a handler is; null where it is none.</summary>
    public Node.Function? FunctionOf(Node handler, int depth = 0) => handler switch
    {
        Node.Function function => function,
        Node.Name name when depth < 8 && source.Names.Find(name.Id, name.Token) is { Value: >= 0 } declared => FunctionOf(source.Parser.ExpressionAt(declared.Value), depth + 1),
        _ => null,
    };

    /// <summary>The module whose function a handler is the result of; null where it is none.</summary>
    public string? ModuleOf(Node handler, int depth = 0) => handler switch
    {
        Node.Call { Callee: Node.Name name } => Imported(name),
        Node.Name name when depth < 8 && source.Names.Find(name.Id, name.Token) is { Value: >= 0, IsFunction: false } declared => ModuleOf(source.Parser.ExpressionAt(declared.Value), depth + 1),
        _ => null,
    };

    /// <summary>The call of the cors package that a handler is; null where it is none.</summary>
    public Node.Call? CorsOf(Node handler, int depth = 0) => handler switch
    {
        Node.Call { Callee: Node.Name name } call when ModuleNamed(name) is { } module && Library.Of(module) == Library.Cors => call,
        Node.Call { Callee: Node.Call { Callee: Node.Name { Id: "require" } } require } call when require.Argument(0) is Node.Text { Value: "cors" } => call,
        Node.Name name when depth < 8 && source.Names.Find(name.Id, name.Token) is { Value: >= 0, IsFunction: false } declared => CorsOf(source.Parser.ExpressionAt(declared.Value), depth + 1),
        _ => null,
    };

    private PipelineStepKind Of(Node handler, int depth)
    {
        if (CorsOf(handler) is not null)
            return PipelineStepKind.Cors;
        switch (handler)
        {
            case Node.Call { Callee: Node.Member { Of: Node.Name { Id: "express" }, Key: "static" } }:
                return PipelineStepKind.StaticFiles;
            case Node.Call { Callee: Node.Member { Of: Node.Name { Id: "passport" }, Key: "authenticate" } }:
                return PipelineStepKind.Authorization;
            case Node.Call { Callee: Node.Name name } when Imported(name) is { } module:
                return LogIn.Contains(module) ? PipelineStepKind.Authorization : module == "express-rate-limit" ? PipelineStepKind.RateLimiter : module == "serve-static" ? PipelineStepKind.StaticFiles : Harmless.Contains(module) ? PipelineStepKind.Other : PipelineStepKind.Unknown;
            case Node.Call { Callee: Node.Member { Of: Node.Name of } }:
                return of.Id is "express" or "bodyParser" or "passport" || (Imported(of) is { } parent && Harmless.Contains(parent)) ? PipelineStepKind.Other : PipelineStepKind.Unknown;
            case Node.Function function:
                return OfFunction(function);
            case Node.Name name when depth < 8 && source.Names.Find(name.Id, name.Token) is { Value: >= 0 } declared:
                return source.Names.Required(declared.Value) is null ? Of(source.Parser.ExpressionAt(declared.Value), depth + 1) : PipelineStepKind.Unknown;
            default:
                return PipelineStepKind.Unknown;
        }
    }

    /// <summary>Own middleware is known by its words: one that refuses who has not logged in, one that deals with CORS.</summary>
    private PipelineStepKind OfFunction(Node.Function function)
    {
        var text = source.Written(function.Span);
        if (Has(text, "Access-Control-") || Has(text, "OPTIONS") || Has(text, "cors"))
            return PipelineStepKind.Unknown;
        // It is asked for errors alone.
        if (function.Parameters.Count == 4)
            return PipelineStepKind.Other;
        return Has(text, "authorization") && (Has(text, "status(401)") || Has(text, "sendStatus(401)")) ? PipelineStepKind.Authorization : PipelineStepKind.Other;
    }

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    private string? ModuleNamed(Node.Name name) => source.Names.Modules.TryGetValue(name.Id, out var module) ? module : null;

    /// <summary>The module of a name, also of one in braces: <c>const { rateLimit } = require('express-rate-limit')</c>.</summary>
    private string? Imported(Node.Name name) =>
        ModuleNamed(name) ?? name.Id switch
        {
            "rateLimit" when source.Names.Imported.Contains("express-rate-limit") => "express-rate-limit",
            "expressjwt" when source.Names.Imported.Contains("express-jwt") => "express-jwt",
            "auth" when source.Names.Imported.Contains("express-oauth2-jwt-bearer") => "express-oauth2-jwt-bearer",
            _ => null,
        };
}
