namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Finds the places that answer, from the outermost block inwards.</summary>
internal sealed class Places(NginxSource source, CancellationToken cancellation)
{
    private const int Deepest = 64;

    private readonly PlaceReading _places = new(source);

    private readonly RewritePhase _rewriting = new(source, cancellation);

    private readonly List<CorsPolicy> _found = [];

    /// <summary>The policies of all places, in order of their writing.</summary>
    public IReadOnlyList<CorsPolicy> Read()
    {
        if (!source.File.Root.SendsCors)
            return [];
        var file = new Level(LevelKind.File, null, source.File.Root, null);
        var isWhole = file.Own("http") is not null || file.Own("server") is not null;
        if (isWhole)
        {
            foreach (var directive in file.Body.Directives.Where(directive => directive.Body is not null))
                Around(directive, file);
        }
        else
        {
            Server(file);
        }

        return [.. _found.OrderBy(policy => policy.At.Span.Start)];
    }

    private void Around(Directive directive, Level outer)
    {
        if (!outer.SendsCors && !directive.Body!.SendsCors)
            return;
        if (directive.Name == "server")
        {
            Server(new Level(LevelKind.Server, directive, directive.Body!, outer));
        }
        else if (directive.Name == "http" && outer.Kind is LevelKind.File)
        {
            var http = new Level(LevelKind.Http, directive, directive.Body!, outer);
            foreach (var inner in directive.Body!.Directives.Where(inner => inner.Name == "server" && inner.Body is not null))
                Around(inner, http);
            if (http.Own("server") is null && http.Sent.Any(line => line.IsCors))
                _found.AddRange(_places.Read(http, [new Route { Level = http }], false, null));
        }
    }

    private void Server(Level server)
    {
        if (!server.SendsCors && !server.Body.SendsCors)
            return;
        var (routes, isComplete) = _rewriting.Run(server, [new Route { Level = server }]);
        var live = routes.Where(route => route.Return is null).ToArray();
        var hasLocations = server.Own("location") is not null;
        var ofServer = hasLocations && live.Length < routes.Count ? _places.OfServer(server, [.. routes.Where(route => route.Return is not null)]) : null;
        if (!hasLocations || live.Length == 0)
        {
            _found.AddRange(_places.Read(server, routes, isComplete && server.Kind is LevelKind.Server, null));
            return;
        }

        var before = _found.Count;
        Locations(server, live, isComplete, ofServer, 0);
        if (!HasCatchAll(server) && server.Sent.Any(line => line.IsCors))
            _found.AddRange(_places.Read(server, live, false, ofServer));
        if (ofServer is not null && _found.Skip(before).Any(policy => policy.Preflight is PreflightAnswer.Own { Policy: var own } && ReferenceEquals(own, ofServer)))
            _found.Add(ofServer);
    }

    private void Locations(Level outer, Route[] live, bool isComplete, CorsPolicy? ofServer, int depth)
    {
        foreach (var directive in outer.Body.Directives)
        {
            if (directive is not { Name: "location", Body: { } body } || (!outer.SendsCors && !body.SendsCors))
                continue;
            cancellation.ThrowIfCancellationRequested();
            var location = new Level(LevelKind.Location, directive, body, outer);
            if (Concerns(location))
            {
                var (routes, all) = _rewriting.Run(location, Array.ConvertAll(live, route => route with { Level = location, IsStopped = false }));
                _found.AddRange(_places.Read(location, routes, isComplete && all, ofServer));
            }

            if (depth < Deepest && location.Own("location") is not null)
                Locations(location, live, isComplete, ofServer, depth + 1);
        }
    }

    /// <summary>A header of the protocol is sent in the location or around it.</summary>
    private static bool Concerns(Level location) =>
        location.SendsCors || location.Body.Directives.Exists(directive => directive.Name == "if" && directive.Body is not null && directive.Body.Directives.Exists(inner => inner.SendsCors));

    private static bool HasCatchAll(Level server) =>
        server.Body.Directives.Exists(directive => directive.Name == "location" && directive.Count > 0 && directive.Words[directive.Count].Value is "/" or ".*" or "^/" or ".");
}
