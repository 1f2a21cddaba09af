using Cors.Analyzers.RuntimeTests.Serving.Python;

namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>Runs Django with a sample for its settings, as <c>manage.py runserver</c> does: its system check comes first.</summary>
internal sealed class DjangoDialect : IServedDialect, IAsyncDisposable
{
    private static readonly string? Found = PythonServer.Evaluate(
        "import django, pkg_resources; print('Django', django.get_version(), 'with django-cors-headers', pkg_resources.get_distribution('django-cors-headers').version)");

    private readonly PythonServer _server = new();

    public string Name => "django";

    public Dialect Dialect => Dialect.Django;

    public string? Missing => Found is null ? "Django and django-cors-headers are not installed" : null;

    public string Version => Found ?? Missing!;

    /// <summary>A policy does not know what answers before it: the order of the middleware is a model of its own.</summary>
    public bool Predicts(Sample sample) => sample.Folder != "CORS415";

    public Task<RunningSample> ServeAsync(Sample sample) => _server.ServeAsync(Name, sample);

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
