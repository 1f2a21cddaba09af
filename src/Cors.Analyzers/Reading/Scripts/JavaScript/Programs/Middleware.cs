using Cors.Analyzers.Reading.Scripts.JavaScript.Libraries;
using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Programs;

/// <summary>Tells what a piece of middleware does.</summary>
internal sealed class Middleware(ScriptSource source)
{
    private static readonly ImmutableHashSet<string> Harmless = ImmutableHashSet.Create(
        "body-parser", "helmet", "morgan", "compression", "cookie-parser", "express-session", "cookie-session", "method-override", "pino-http", "express-fileupload", "multer",
        "connect-timeout", "response-time", "serve-favicon", "hpp", "xss-clean", "express-mongo-sanitize", "express-winston", "express-pino-logger", "express-async-errors");

    private static readonly ImmutableHashSet<string> LogIn = ImmutableHashSet.Create("express-jwt", "express-basic-auth", "express-oauth2-jwt-bearer");

    /// <summary>What the handlers of a registration do, taken together.</summary>
    public PipelineStepKind Of(Registration registration)
    {
        var kind = PipelineStepKind.Other;
        foreach (var handler in registration.Handlers)
        {
            var one = Of(handler, 0);
            if (one is PipelineStepKind.Cors or PipelineStepKind.Unknown)
                return one;
            kind = one is PipelineStepKind.Other ? kind : one;
        }

        return kind;
    }

    /// <summary>The call of the cors package that a handler is; null where it is none.</summary>
    public Node.Call? CorsOf(Node handler, int depth = 0) => handler switch
    {
        Node.Call { Callee: Node.Name name } call when ModuleOf(name) is { } module && Library.Of(module) == Library.Cors => call,
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
        return Has(text, "authorization") && (Has(text, "status(401)") || Has(text, "sendStatus(401)")) ? PipelineStepKind.Authorization : PipelineStepKind.Other;
    }

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    private string? ModuleOf(Node.Name name) => source.Names.Modules.TryGetValue(name.Id, out var module) ? module : null;

    /// <summary>The module of a name, also of one in braces: <c>const { rateLimit } = require('express-rate-limit')</c>.</summary>
    private string? Imported(Node.Name name) =>
        ModuleOf(name) ?? name.Id switch
        {
            "rateLimit" when source.Names.Imported.Contains("express-rate-limit") => "express-rate-limit",
            "expressjwt" when source.Names.Imported.Contains("express-jwt") => "express-jwt",
            "auth" when source.Names.Imported.Contains("express-oauth2-jwt-bearer") => "express-oauth2-jwt-bearer",
            _ => null,
        };
}
