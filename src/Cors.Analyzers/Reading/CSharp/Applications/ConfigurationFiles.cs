using Cors.Analyzers.Reading.Config.Json;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>The configuration files of a project: <c>appsettings.json</c> and those of its environments.</summary>
internal sealed class ConfigurationFiles
{
    private readonly List<(FileDocument Document, ConfigurationSection Root)> _files = [];

    private ConfigurationFiles()
    {
    }

    /// <summary>The files with the sections that they give.</summary>
    public IReadOnlyList<(FileDocument Document, ConfigurationSection Root)> All => _files;

    /// <summary>The files among all additional ones.</summary>
    public static ConfigurationFiles Of(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var found = new ConfigurationFiles();
        foreach (var file in files)
        {
            if (IsConfiguration(file.Path) && file.GetText(cancellation) is { } text && JsonFile.Parse(text.ToString(), cancellation) is { Fault: null } json)
                found._files.Add((new FileDocument(file.Path, text), ConfigurationSection.Of(json)));
        }

        return found;
    }

    /// <summary>Is it the main file or that of an environment?</summary>
    public static bool IsConfiguration(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.StartsWith("appsettings.", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What was read from code, with what the files give for it.</summary>
    public ConfiguredOrigins Complete(ConfiguredOrigins read) => read with
    {
        LookedInto = _files.Select(file => Name(file.Document)).FirstOrDefault(name => name.Equals("appsettings.json", StringComparison.OrdinalIgnoreCase)),
        Values = [.. _files.Select(file => Value(file.Document, file.Root.Find(read.Key))).OfType<ConfiguredValue>()],
    };

    private static ConfiguredValue? Value(FileDocument document, ConfigurationSection? section)
    {
        if (section is null)
            return null;
        if (section.Scalar is { } scalar)
            return scalar.Kind is JsonKind.String ? new ConfiguredValue(document.At(scalar.Span), scalar.Text, []) { Whole = Sourced(document, scalar, default) } : null;
        if (section.Node is not { Kind: JsonKind.Array } array)
            return section.Children.Count > 0 && section.Node is { } node ? new ConfiguredValue(document.At(node.Span), null, []) : null;
        return new ConfiguredValue(document.At(array.Span), null, [.. array.Items.Where(item => item.Value.Kind is JsonKind.String).Select(item => Sourced(document, item.Value, item.Extent))]);
    }

    private static Sourced<string> Sourced(FileDocument document, JsonValue value, TextSpan extent)
    {
        var at = document.At(value.Content);
        return new Sourced<string>(value.Text, at, extent) { Literal = value.IsVerbatim ? at : null, Joiner = extent.IsEmpty ? null : "\", \"" };
    }

    private static string Name(FileDocument document) => document.Path.Substring(document.Path.LastIndexOfAny(['/', '\\']) + 1);
}
