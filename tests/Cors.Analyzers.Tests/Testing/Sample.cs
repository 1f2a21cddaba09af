using System.Text.RegularExpressions;

namespace Cors.Analyzers.Tests.Testing;

/// <summary>A case in the Samples folder: one file or a folder of files, with what is to be found in them.</summary>
/// <param name="Folder">The rule's id, or <c>Clean</c>.</param>
/// <param name="Name">The file's or folder's name.</param>
/// <param name="Files">Names and marked texts; the names are what the analyzers see.</param>
internal sealed partial record Sample(string Folder, string Name, IReadOnlyList<(string Name, Markup Content)> Files)
{
    public static IReadOnlyList<Sample> All { get; } =
        [.. Directory.EnumerateDirectories(Repository.Samples).Order(StringComparer.Ordinal).SelectMany(folder => Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal).Select(Read))];

    /// <summary>The first word of the name: <c>aspnetcore</c>, <c>nginx</c>.</summary>
    public string Dialect => Name.Split('-', '.')[0];

    /// <summary>The dialects that it shows: behind another server that one's as well.</summary>
    public IEnumerable<string> Dialects => Name.Split('.')[0] is var words && words.IndexOf("-behind-", StringComparison.Ordinal) is var at and >= 0 ? [Dialect, words[(at + "-behind-".Length)..]] : [Dialect];

    public bool IsFixed => Name.Contains(".fixed", StringComparison.Ordinal);

    /// <summary>The same after the first cure of every finding of the folder's rule; null where there is none.</summary>
    public Sample? Fixed => All.FirstOrDefault(sample => sample.Folder == Folder && sample.Name == Path.GetFileNameWithoutExtension(Name) + ".fixed" + Path.GetExtension(Name));

    /// <summary><c>message CORS101: …</c> in comments.</summary>
    public IEnumerable<(string Id, string Text)> Messages => Notes("message");

    /// <summary><c>severity CORS201: error</c> in comments.</summary>
    public IEnumerable<(string Id, string Text)> Severities => Notes("severity");

    public static Sample Named(string folder, string name) => All.Single(sample => sample.Folder == folder && sample.Name == name);

    public override string ToString() => Folder + "/" + Name;

    private static Sample Read(string path)
    {
        var name = Path.GetFileName(path);
        IEnumerable<string> files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];
        return new(Path.GetFileName(Path.GetDirectoryName(path))!, name, [.. files.Select(file => (Visible(file), Markup.Parse(File.ReadAllText(file))))]);

        // IIS knows its file by its name alone.
        string Visible(string file) => file == path && name.StartsWith("iis", StringComparison.Ordinal) ? "web.config" : (file == path ? name : Path.GetRelativePath(path, file)).Replace(".fixed", "");
    }

    private IEnumerable<(string Id, string Text)> Notes(string kind) =>
        Files.SelectMany(file => NoteLine().Matches(file.Content.Text)).Where(note => note.Groups["kind"].Value == kind).Select(note => (note.Groups["id"].Value, note.Groups["text"].Value.Trim()));

    [GeneratedRegex(@"^\s*(//|#|<!--)\s*(?<kind>message|severity)\s+(?<id>CORS\d+):(?<text>.*?)(-->)?\s*$", RegexOptions.Multiline)]
    private static partial Regex NoteLine();
}
