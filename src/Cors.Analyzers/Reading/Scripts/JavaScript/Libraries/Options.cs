using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Libraries;

/// <summary>The options that a library is given, from one or several object literals.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, Property> _all = new(StringComparer.Ordinal);

    private Options()
    {
    }

    /// <summary>False when there may be others.</summary>
    public bool Complete { get; private set; } = true;

    /// <summary>Properties that a later one of the same name makes void.</summary>
    public List<(Property Dead, Property InForce)> Overwritten { get; } = [];

    /// <summary>The option of that name; null where there is none.</summary>
    public Property? this[string name] => _all.TryGetValue(name, out var found) ? found : null;

    /// <summary>Are there any?</summary>
    public bool Any => _all.Count > 0;

    /// <summary>Reads them.</summary>
    /// <param name="node">The object; null for none given.</param>
    /// <param name="evaluation">Follows names.</param>
    public static Options Of(Node.Object? node, Evaluation evaluation)
    {
        var options = new Options();
        if (node is not null)
            options.Add(node, evaluation, 0);
        return options;
    }

    private void Add(Node.Object node, Evaluation evaluation, int depth)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in node.Properties)
        {
            if (property.Key is { } key)
            {
                if (!own.Add(key))
                    Overwritten.Add((_all[key], property));
                _all[key] = property;
            }
            else if (property.Value is Node.Spread spread && depth < 8 && evaluation.Resolve(spread.Of) is Node.Object inner)
            {
                Add(inner, evaluation, depth + 1);
            }
            else
            {
                // Whatever was said before may be overwritten here.
                Complete = false;
                _all.Clear();
            }
        }
    }
}
