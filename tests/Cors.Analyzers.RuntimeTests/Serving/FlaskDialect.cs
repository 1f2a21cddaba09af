using Cors.Analyzers.RuntimeTests.Serving.Python;

namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>Runs the <c>app</c> of a sample: Flask's on Werkzeug, FastAPI's and Starlette's on Uvicorn.</summary>
internal sealed class FlaskDialect : IServedDialect, IAsyncDisposable
{
    private static readonly string? Found = PythonServer.Evaluate(
        """
        import flask, flask_cors, fastapi, starlette, uvicorn, pkg_resources
        version = lambda name: pkg_resources.get_distribution(name).version
        print('Flask', version('flask'), 'with flask-cors', version('flask-cors') + ', FastAPI', version('fastapi'), 'with Starlette', version('starlette'))
        """);

    private readonly PythonServer _server = new();

    public string Name => "flask";

    public Dialect Dialect => Dialect.Flask;

    public string? Missing => Found is null ? "Flask, flask-cors and FastAPI are not installed" : null;

    public string Version => Found ?? Missing!;

    /// <summary>A policy does not know who writes beside it.</summary>
    public bool Predicts(Sample sample) => sample.Folder != "CORS502";

    public Task<RunningSample> ServeAsync(Sample sample) => _server.ServeAsync(Name, sample);

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
