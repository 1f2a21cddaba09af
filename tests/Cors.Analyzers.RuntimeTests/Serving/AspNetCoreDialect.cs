using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>Compiles a sample and runs its entry point here, on Kestrel.</summary>
internal sealed class AspNetCoreDialect : IServedDialect
{
    private static readonly AsyncLocal<Starting?> Current = new();

    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsFramework).Select(path => MetadataReference.CreateFromFile(path))];

    private static int _count;

    static AspNetCoreDialect()
    {
        // A host that watches its settings takes one of the few inotify instances.
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("ASPNETCORE_URLS", "http://127.0.0.1:0");
        Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Production");
        Environment.SetEnvironmentVariable("ASPNETCORE_CONTENTROOT", SiteFolder.Parent);
        Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "None");
        DiagnosticListener.AllListeners.Subscribe(new Watching<DiagnosticListener>(listener =>
        {
            if (listener.Name == "Microsoft.Extensions.Hosting")
                listener.Subscribe(new Watching<KeyValuePair<string, object?>>(happened => OnHost(happened.Key, happened.Value)));
        }));
    }

    public string Name => "aspnetcore";

    public Dialect Dialect => Dialect.AspNetCore;

    public string? Missing => null;

    public string Version => "ASP.NET Core " + Environment.Version;

    /// <summary>A policy does not know where in the program it runs, what else answers there, and what is written by hand: the proofs of those samples look at that.</summary>
    public bool Predicts(Sample sample) =>
        !sample.Folder.StartsWith("CORS4", StringComparison.Ordinal) && sample.Folder is not ("CORS502" or "CORS506")
        && !(sample.Folder == "Clean" && sample.Files.Any(file => file.Content.Text.Contains("Access-Control-Allow-O", StringComparison.Ordinal) || file.Content.Text.Contains("AccessControlAllowO", StringComparison.Ordinal) || file.Content.Text.Contains("app.Use(", StringComparison.Ordinal)));

    public async Task<RunningSample> ServeAsync(Sample sample)
    {
        var program = Compile(sample);
        var starting = new Starting();
        var run = Task.Factory.StartNew(() => Run(program, starting), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (await Task.WhenAny(starting.Started.Task, run).WaitAsync(TimeSpan.FromSeconds(60)) == run)
        {
            return await run is { } thrown
                ? RunningSample.Failed(thrown.GetType().Name, thrown.Message)
                : RunningSample.Failed("ended", $"{sample} ended without serving anything.");
        }

        var host = await starting.Started.Task;
        var address = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        host.Services.GetRequiredService<DiagnosticListener>().Subscribe(new Watching<KeyValuePair<string, object?>>(happened =>
        {
            if (happened.Key.EndsWith(".UnhandledException", StringComparison.Ordinal))
                starting.Thrown = happened.Value!.GetType().GetProperty("exception")!.GetValue(happened.Value)!.GetType().Name;
        }));
        return new RunningSample(new Uri(address), null, "", StopAsync) { LastThrown = () => starting.Thrown };

        async Task StopAsync()
        {
            host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
            await run.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    private static Exception? Run(Assembly program, Starting starting)
    {
        Current.Value = starting;
        Environment.SetEnvironmentVariable("ASPNETCORE_APPLICATIONNAME", program.GetName().Name);
        try
        {
            program.EntryPoint!.Invoke(null, program.EntryPoint.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
            return null;
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException;
        }
    }

    private static void OnHost(string name, object? value)
    {
        if (name == "HostBuilt" && value is IHost host && Current.Value is { } starting)
            host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(() => starting.Started.TrySetResult(host));
    }

    private static Assembly Compile(Sample sample)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = sample.Files.Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal)).Select(file => file.Content.Text).Prepend(Workbench.Usings)
            .Select(text => CSharpSyntaxTree.ParseText(text, parsing));
        var name = "Sample" + Interlocked.Increment(ref _count);
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(name, trees, References, options).Emit(image);
        if (!result.Success)
            throw new InvalidOperationException($"{sample} does not compile: {string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))}");
        image.Position = 0;
        // Not collectible: MVC finds controllers by loading the program's assembly by its name.
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    private static bool IsFramework(string path) =>
        Path.GetDirectoryName(path) is { } folder && (folder.Contains("Microsoft.NETCore.App", StringComparison.Ordinal) || folder.Contains("Microsoft.AspNetCore.App", StringComparison.Ordinal));

    private sealed class Starting
    {
        public TaskCompletionSource<IHost> Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string? Thrown { get; set; }
    }

    private sealed class Watching<T>(Action<T> onNext) : IObserver<T>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(T value) => onNext(value);
    }
}
