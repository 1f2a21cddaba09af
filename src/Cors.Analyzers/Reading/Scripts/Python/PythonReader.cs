using Cors.Analyzers.Reading.Scripts.Python.Django;
using Cors.Analyzers.Reading.Scripts.Python.Flask;
using Cors.Analyzers.Reading.Scripts.Python.Headers;
using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python;

/// <summary>Reads Python: Django's settings, Flask's and Starlette's CORS, and headers that a program writes itself.</summary>
internal sealed class PythonReader : FileReader
{
    /// <inheritdoc/>
    public override string Format => "python";

    /// <inheritdoc/>
    public override bool Knows(string path) => PythonFileNames.Match(path);

    /// <inheritdoc/>
    public override FileReading Read(FileDocument document, CancellationToken cancellation)
    {
        var text = document.Text.ToString();
        if (!SpeaksOfCors(text))
            return FileReading.Empty;
        var source = new PythonSource(PythonModule.Read(document, text, cancellation));
        var django = new DjangoReading(source, cancellation);
        django.Read();
        var flask = new FlaskReading(source, cancellation);
        var starlette = new StarletteReading(source);
        var headers = new HeaderPolicies(source, (text.IndexOf("django", StringComparison.Ordinal) >= 0 ? Dialect.Django : Dialect.Flask).ByHand, cancellation);
        var (usesFlask, usesStarlette, writesHeaders) = (FlaskReading.Uses(text), StarletteReading.Uses(text), text.IndexOf("access-control-", StringComparison.OrdinalIgnoreCase) >= 0);
        IReadOnlyList<Visit> visits = [];
        if (usesFlask || usesStarlette || writesHeaders)
        {
            visits = [.. Walking.Statements(source.Module.Body, source.Scope, source.Module)];
            if (usesFlask)
                flask.Read(visits);
            if (usesStarlette)
                starlette.Read(visits);
            if (writesHeaders)
                headers.Read(visits);
        }

        // With several policies nobody knows whose application a function is for.
        var beside = flask.Policies is [var only] ? new Overruled(source, visits).Beside(only, headers.Policies) : null;
        IReadOnlyList<CorsPolicy> ofFlask = beside is null ? flask.Policies : [Overruled.Silenced(flask.Policies[0], beside)];
        return new([.. django.Policies, .. ofFlask, .. starlette.Policies, .. headers.Policies], source.Module.Comments, source.Module.Faults)
        {
            Applications = [.. django.Applications, .. new RouteReading(source).Read([.. flask.Policies, .. starlette.Policies], visits, beside) is { } program ? (IReadOnlyList<Application>)[program] : []],
        };
    }

    /// <summary>Most files do not: they are left alone at once.</summary>
    private static bool SpeaksOfCors(string text) =>
        text.IndexOf("cors", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("access-control-", StringComparison.OrdinalIgnoreCase) >= 0;
}
