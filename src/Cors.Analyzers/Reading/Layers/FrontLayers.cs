using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers.Reading.Layers;

/// <summary>Finds servers in front of a program among its project's files: nginx and Apache as proxies, and the <c>web.config</c> of IIS.</summary>
internal static class FrontLayers
{
    /// <summary>Places of one file that are looked at: one is enough to say it.</summary>
    private const int MostPlaces = 50;

    /// <summary>The layers that add the header to the program's answers for certain, as far as the files tell.</summary>
    /// <param name="files">The project's additional files.</param>
    /// <param name="home">The folder that the program's entry stands in.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="isScript">The program is none of ASP.NET Core.</param>
    public static IReadOnlyList<FrontLayer> Of(ImmutableArray<AdditionalText> files, string home, CancellationToken cancellation, bool isScript = false)
    {
        var layers = new List<FrontLayer>();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!FileReaders.All.Any(reader => reader.Format is "nginx" or "apache" or "iis" && reader.Knows(file.Path)) || file.GetText(cancellation) is not { } text)
                continue;
            if (FileReaders.For(file.Path, "", text) is { Format: "nginx" or "apache" or "iis" } reader)
                layers.AddRange(In(new FileDocument(file.Path, text), reader, home, isScript, cancellation));
        }

        return layers;
    }

    /// <summary>A program in a script, with the layers in front of it.</summary>
    public static Application Before(Application application, ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        if (files.IsDefaultOrEmpty || application.Pipelines.SelectMany(pipeline => pipeline.Steps).FirstOrDefault(step => step.Kind is PipelineStepKind.Cors && step.Guard is not Guard.Development) is not { } step)
            return application;
        var path = step.At.Document.Path;
        return application with { Fronts = Of(files, path.Substring(0, path.Length - NameOf(path).Length), cancellation, isScript: true) };
    }

    private static IEnumerable<FrontLayer> In(FileDocument document, FileReader reader, string home, bool isScript, CancellationToken cancellation)
    {
        var text = document.Text.ToString();
        if (!MayStandInFront(document.Path, text, reader.Format, home, isScript))
            return [];
        var proxied = reader.Format == "nginx" ? new ProxiedPlaces(text, cancellation) : null;
        return reader.Read(document, cancellation).Policies
            .Where(policy => policy.Guard is not Guard.Development && (policy.Answers & RequestKinds.Actual) != 0)
            .Select(policy => (Policy: policy, Header: policy.Sent.FirstOrDefault(sent => HeaderNames.Same(sent.Name.Value, HeaderNames.AllowOrigin))))
            .Where(found => found.Header is not null)
            .Take(MostPlaces)
            // What Apache sets without "always" takes the place of the program's own header.
            .Where(found => (reader.Format != "apache" || found.Header!.OnErrors) && proxied?.Hold(found.Header!.Name.At.Span) != false)
            .GroupBy(found => found.Header!.Name.At)
            .Select(group => new FrontLayer(NameOf(document.Path), group.Key, Removal(group.First().Policy)));
    }

    private static bool MayStandInFront(string path, string text, string format, string home, bool isScript) => format switch
    {
        "nginx" => Holds(text, "proxy_pass") && !Holds(text, "proxy_hide_header"),
        "apache" => Holds(text, "ProxyPass"),
        _ => Holds(text, "aspNetCore") ? !isScript : path.Substring(0, path.Length - NameOf(path).Length) == home,
    };

    /// <summary>Where the proxy answers preflights itself, taking its headers away would leave them without an answer.</summary>
    private static IReadOnlyList<TextEdit> Removal(CorsPolicy policy)
    {
        var headers = policy.Sent.Where(sent => HeaderNames.IsResponse(sent.Name.Value)).ToList();
        return policy.Preflight is PreflightAnswer.Own or PreflightAnswer.Refused || headers.Any(header => header.Name.Extent.IsEmpty) ? [] : [.. headers.Select(header => header.Name.Removal).Distinct()];
    }

    private static bool Holds(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
