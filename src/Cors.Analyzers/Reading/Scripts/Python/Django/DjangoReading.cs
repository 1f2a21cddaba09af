using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Django;

/// <summary>Reads the settings of django-cors-headers: of a settings file, or of the classes of django-configurations.</summary>
internal sealed class DjangoReading(PythonSource source, CancellationToken cancellation)
{
    private readonly List<CorsPolicy> _policies = [];

    private readonly List<Application> _applications = [];

    /// <summary>The policies, one for each way through the file.</summary>
    public IReadOnlyList<CorsPolicy> Policies => _policies;

    /// <summary>The order of the middleware.</summary>
    public IReadOnlyList<Application> Applications => _applications;

    /// <summary>Reads the file, if it is one of Django's.</summary>
    public void Read()
    {
        if (!IsDjango())
            return;
        Read(source.Module.Body, inherits: false);
        if (source.Module.Text.IndexOf("import Configuration", StringComparison.Ordinal) < 0)
            return;
        foreach (var settings in source.Module.Body.OfType<Statement.Class>())
            Read(settings.Body, inherits: true);
    }

    private void Read(IReadOnlyList<Statement> body, bool inherits)
    {
        var middleware = new MiddlewareReading(source);
        if (!SettingsWalk.Sets(body) && !middleware.Lists(body))
            return;
        var states = new SettingsWalk(source, cancellation).Run(body);
        foreach (var state in states)
        {
            if (inherits)
                state.Complete = false;
            if (source.IsForDevelopment)
                state.IsForDevelopment = true;
            var hasMiddleware = middleware.Read(state) is { } order ? order.Steps.Any(step => step.Kind is PipelineStepKind.Cors) : (bool?)null;
            if (hasMiddleware is false && state[SettingsNames.Apps].Count > 0)
                state.Complete = false;
            if (new SettingsPolicy(source, state).Read(states, hasMiddleware is true) is { } policy)
                _policies.Add(policy);
        }

        if (states.Count == 1 && middleware.Read(states[0]) is { } pipeline && pipeline.Steps.Any(step => step.Kind is PipelineStepKind.Cors))
            _applications.Add(new Application { Dialect = Dialect.Django, Pipelines = [pipeline] });
    }

    /// <summary>The same names stand in other programs' settings as well.</summary>
    private bool IsDjango() =>
        source.Module.Text.IndexOf("corsheaders", StringComparison.Ordinal) >= 0
        || source.Module.Text.IndexOf("django", StringComparison.Ordinal) >= 0
        || source.Module.Text.IndexOf(SettingsNames.OriginsOld, StringComparison.Ordinal) >= 0
        || source.Module.Text.IndexOf(SettingsNames.AllowAllOld, StringComparison.Ordinal) >= 0
        || source.Module.Text.IndexOf(SettingsNames.Patterns, StringComparison.Ordinal) >= 0
        || source.Module.Text.IndexOf(SettingsNames.Apps, StringComparison.Ordinal) >= 0
        || (source.Module.Document.Path.IndexOf("settings", StringComparison.OrdinalIgnoreCase) >= 0 && source.Module.Body.OfType<Statement.Simple>().Any(simple => source.Module.Word(simple.First) == "from" && simple.Meaning is SimpleMeaning.Import { From: ['.', ..], Names: [{ Name: "*" }] }));
}
