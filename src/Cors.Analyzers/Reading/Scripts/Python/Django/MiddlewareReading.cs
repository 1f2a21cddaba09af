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
        var (kind, consequence) = item.Value switch
        {
            "corsheaders.middleware.CorsMiddleware" => (PipelineStepKind.Cors, null),
            "django.middleware.security.SecurityMiddleware" when RedirectsToHttps(state) is true => (PipelineStepKind.HttpsRedirection, "a preflight over http is answered by a redirect, which browsers do not follow ('Redirect is not allowed for a preflight request.')"),
            "django.middleware.common.CommonMiddleware" when AppendsSlashes(state) => (PipelineStepKind.Other, "a preflight for a path without its last slash is answered by a redirect, which browsers do not follow ('Redirect is not allowed for a preflight request.')"),
            "whitenoise.middleware.WhiteNoiseMiddleware" => (PipelineStepKind.StaticFiles, null),
            _ when item.Value.StartsWith("django.", StringComparison.Ordinal) => (PipelineStepKind.Other, (string?)null),
            _ => (PipelineStepKind.Own, null),
        };
        return new PipelineStep(kind, name, item.At) { BeforeCors = consequence, Text = Text(item) };
    }

    /// <summary>An entry that has its line to itself, comma and all, can change places.</summary>
    private StepText Text(Sourced<string> item)
    {
        var line = source.Module.Written(item.Extent);
        return line.EndsWith("\n", StringComparison.Ordinal) && line.IndexOf(',') >= 0 ? new(StepShape.Statement, source.At(item.Extent), line, line) : StepText.Fixed;
    }

    private bool AppendsSlashes(SettingsState state) => state[SettingsNames.AppendSlash].LastOrDefault() is not { } setting || source.Texts.Truth(setting.Value, source.Scope) is true;

    private bool? RedirectsToHttps(SettingsState state) => state[SettingsNames.SslRedirect].LastOrDefault() is { } setting ? source.Texts.Truth(setting.Value, source.Scope) : false;
}
