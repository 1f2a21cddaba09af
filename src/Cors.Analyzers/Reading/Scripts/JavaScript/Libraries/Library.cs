namespace Cors.Analyzers.Reading.Scripts.JavaScript.Libraries;

/// <summary>A library that answers cross-origin requests from an object of options.</summary>
/// <param name="Name">The package.</param>
internal sealed record Library(string Name)
{
    /// <summary>The <c>cors</c> package, which Express, NestJS and socket.io use.</summary>
    public static readonly Library Cors = new("cors") { EchoesMethods = true, TakesCallback = true };

    /// <summary>Fastify's own; its methods by default depend on its version.</summary>
    public static readonly Library Fastify = new("@fastify/cors") { TakesCallback = true };

    /// <summary>Without a setting, all usual methods are allowed.</summary>
    public bool EchoesMethods { get; init; }

    /// <summary>A function for the origin gets the origin and a callback.</summary>
    public bool TakesCallback { get; init; }

    /// <summary>The library of a module; null for another one.</summary>
    public static Library? Of(string? module) => module switch
    {
        "cors" => Cors,
        "@fastify/cors" or "fastify-cors" => Fastify,
        _ => null,
    };
}
