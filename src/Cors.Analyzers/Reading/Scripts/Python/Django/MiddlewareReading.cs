using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Django;

/// <summary>Reads the order of Django's middleware.</summary>
internal sealed class MiddlewareReading(PythonSource source)
{
    /// <summary>Is the CORS middleware named in these statements?</summary>
    public bool Lists(IReadOnlyList<Statement> body) =>
        body.OfType<Statement.Simple>().Any(simple => source.Module.Word(simple.First) is SettingsNames.Middleware or SettingsNames.MiddlewareOld)
        && source.Module.Text.IndexOf("corsheaders.middleware", StringComparison.Ordinal) >= 0;

    /// <summary>The middleware in its order; null where it is not listed here, or not whole.</summary>
    public Pipeline? Read(SettingsState state)
    {
        if (state.Either(SettingsNames.Middleware, SettingsNames.MiddlewareOld) is not [{ Operator: "=" } setting])
            return null;
        var list = source.Lists.Read(setting.Value, source.Scope);
        if (!list.Complete || list.IsString)
            return null;
        return new Pipeline
        {
            At = source.At(setting.At),
            Steps = [.. list.Items.Select(item => Step(item.Text, state))],
        };
    }

    private PipelineStep Step(Sourced<string> item, SettingsState state)
    {
        var name = item.Value.Substring(item.Value.LastIndexOf('.') + 1);
        var (kind, answers) = item.Value switch
        {
            "corsheaders.middleware.CorsMiddleware" => (PipelineStepKind.Cors, (bool?)false),
            "django.middleware.security.SecurityMiddleware" => (PipelineStepKind.HttpsRedirection, RedirectsToHttps(state)),
            // A path without the slash at its end is redirected.
            "django.middleware.common.CommonMiddleware" => (PipelineStepKind.Other, true),
            "django.middleware.locale.LocaleMiddleware" => (PipelineStepKind.Other, null),
            "whitenoise.middleware.WhiteNoiseMiddleware" => (PipelineStepKind.StaticFiles, null),
            "django.middleware.cache.FetchFromCacheMiddleware" or "django.middleware.cache.CacheMiddleware" => (PipelineStepKind.Caching, true),
            _ when item.Value.StartsWith("django.", StringComparison.Ordinal) => (PipelineStepKind.Other, (bool?)false),
            _ => (PipelineStepKind.Own, null),
        };
        return new PipelineStep(kind, name, item.At) { MayAnswer = answers };
    }

    private bool? RedirectsToHttps(SettingsState state) => state[SettingsNames.SslRedirect].LastOrDefault() is { } setting ? source.Texts.Truth(setting.Value, source.Scope) : false;
}
