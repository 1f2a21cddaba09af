using Cors.Analyzers.Reading.Layers;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Reads the program of a compilation: its pipelines, the names of its policies, its endpoints.</summary>
internal static class ApplicationReader
{
    /// <summary>The program.</summary>
    /// <param name="code">The compilation.</param>
    /// <param name="sites">What each file of it says of CORS.</param>
    /// <param name="files">The project's additional files.</param>
    public static Application Read(CodeBase code, IReadOnlyList<FileSites> sites, ImmutableArray<AdditionalText> files)
    {
        var walk = new ProgramWalk(code);
        var hasEntry = WalkEntry(walk, code);
        var hasStartup = Startups.Walk(walk, code);
        var all = sites.SelectMany(file => file.Sites).ToList();
        StartupFilters.Walk(walk, code);
        var strays = WalkStrays(walk, all);
        var names = new NamesReader(code);
        var metadata = new List<CorsMetadata>();
        var (foreign, handWritten) = (new List<Place>(), new List<HandWrittenHeader>());
        foreach (var site in all)
        {
            code.Cancellation.ThrowIfCancellationRequested();
            names.Read(site);
            var found = site switch
            {
                AttributeSyntax attribute => MetadataReader.Read(attribute, code),
                InvocationExpressionSyntax call when CorsSites.NameOf(call) == "RequireCors" => MetadataReader.Read(call, code, IsOfOneLambda(call) ? MetadataKind.Convention : MetadataKind.GroupConvention),
                _ => null,
            };
            if (found is not null)
                metadata.Add(found);
            else if (site is AttributeSyntax other && MetadataReader.IsForeign(other, code))
                foreign.Add(code.At(other.Name));
            if (HandWriting.Read(site, code) is { } written)
                handWritten.Add(written);
        }

        // A filter or a library's extension method may put CORS before everything else.
        if (strays)
            walk.Pipelines.ForEach(draft => draft.Complete = false);
        var pipelines = walk.Pipelines.ConvertAll(draft => draft.Finish());
        var isClosed = hasEntry && !sites.Any(file => file.ProvidesPolicies) && !code.Reach.AnyOpen();
        var configuration = ConfigurationFiles.Of(files, code.Cancellation);
        var services = new ServiceWriter(walk.Registrations, code);
        var knowsServices = walk.KnowsServices && (hasEntry || hasStartup);
        var knowsCors = knowsServices && !walk.MayBringMvc;
        return new Application
        {
            Dialect = Dialect.AspNetCore,
            Major = code.Types.Options.ContainingAssembly.Identity.Version.Major,
            Register = services.Register,
            MayWriteHeaders = code.WritesHeaders is not { Count: 0 },
            Pipelines = pipelines,
            Metadata = metadata,
            Foreign = foreign,
            HandWritten = handWritten,
            AnswersHttpAndHttps = LaunchSettings.ListHttpAndHttps(files, code.Cancellation),
            FindThrowing = () => new Throwing(code).First(walk.Maps),
            Configured = Configured(code, all, configuration),
            // What a branch adds to the policies in front of it is not followed.
            ReadEndpoints = writing => [.. walk.WithEndpoints.SelectMany(draft => draft.Endpoints.Read(code, draft.IsBranch ? null : draft.Finish(), writing ? code.WritesHeaders : null))],
            Names = names.Finish(metadata, pipelines, GatewayRoutes.Names(configuration), isClosed, sites.Any(file => file.UsesOtherwise)),
            Fronts = Fronts(code, pipelines, files),
            Services = ServicesReader.Read(walk.Registrations, knowsServices, () => knowsCors && !all.Any(site => site is InvocationExpressionSyntax call && CorsSites.NameOf(call) == "AddCors") && !MentionsMvc(code)),
        };
    }

    private static IReadOnlyList<FrontLayer> Fronts(CodeBase code, IEnumerable<Pipeline> pipelines, ImmutableArray<AdditionalText> files)
    {
        if (files.IsEmpty || pipelines.SelectMany(pipeline => pipeline.Steps).FirstOrDefault(step => step.Kind is PipelineStepKind.Cors) is not { } step)
            return [];
        var path = step.At.Document.Path;
        return FrontLayers.Of(files, path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1), code.Cancellation);
    }

    private static IReadOnlyList<ConfiguredOrigins> Configured(CodeBase code, IEnumerable<SyntaxNode> sites, ConfigurationFiles configuration)
    {
        var reader = new ConfiguredReader(code);
        var read = sites.OfType<InvocationExpressionSyntax>().Where(call => CorsSites.NameOf(call) == "WithOrigins" && call.ArgumentList.Arguments.Count == 1)
            .Select(call => reader.Read(call.ArgumentList.Arguments[0].Expression) is { } one ? one with { At = Home(one.At, call, code) } : null).OfType<ConfiguredOrigins>().ToList();
        return read.ConvertAll(configuration.Complete);
    }

    /// <summary>A finding stands at the call: what it is handed may be read elsewhere.</summary>
    private static Place Home(Place read, InvocationExpressionSyntax call, CodeBase code) => call.Span.Contains(read.Span) ? read : code.At(call.ArgumentList.Arguments[0]);

    /// <summary>Is it a convention of one endpoint whose handler is a lambda without attributes? Then it overrules nothing.</summary>
    private static bool IsOfOneLambda(InvocationExpressionSyntax convention)
    {
        ExpressionSyntax inner = convention;
        while (inner is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            if (CorsSites.NameOf(call) is "MapGet" or "MapPost" or "MapPut" or "MapDelete" or "MapPatch" or "MapMethods")
                return call.ArgumentList.Arguments.Any(argument => argument.Expression is LambdaExpressionSyntax { AttributeLists.Count: 0 });
            inner = access.Expression;
        }

        return false;
    }

    private static bool WalkEntry(ProgramWalk walk, CodeBase code)
    {
        if (code.Compilation.GetEntryPoint(code.Cancellation)?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation) is not { } entry)
            return false;
        walk.Begin(entry, isWhole: true);
        return true;
    }

    /// <summary>Does any file, also one that the set-up was not seen to reach, register MVC's services?</summary>
    private static bool MentionsMvc(CodeBase code) =>
        code.Compilation.SyntaxTrees.Any(tree => tree.GetText(code.Cancellation).ToString() is var text && (text.Contains("AddControllers") || text.Contains("AddMvc")));

    /// <summary>Calls of <c>UseCors</c> that nobody in the program is seen to reach: what stands around each is a piece of a pipeline.</summary>
    private static bool WalkStrays(ProgramWalk walk, IEnumerable<SyntaxNode> sites)
    {
        var found = false;
        foreach (var site in sites)
        {
            if (site is not InvocationExpressionSyntax call || CorsSites.NameOf(call) != "UseCors" || walk.Visited.Contains(call)
                || call.Ancestors().FirstOrDefault(node => node is LambdaExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax) is not { } body)
                continue;
            found = true;
            walk.Begin(body, isWhole: false);
        }

        return found;
    }
}
