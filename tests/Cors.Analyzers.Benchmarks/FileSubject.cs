using System.Text;
using System.Text.RegularExpressions;
using Cors.Analyzers.Reading;
using Microsoft.CodeAnalysis.Text;
using IO = System.IO.Path;

namespace Cors.Analyzers.Benchmarks;

/// <summary>A kind of file to measure a reader on.</summary>
/// <param name="Reader">The reader.</param>
/// <param name="Kind">What the table calls it.</param>
/// <param name="Path">A path by which the reader knows such files.</param>
/// <param name="Pieces">What the file is put together of, over and over.</param>
internal sealed record FileSubject(FileReader Reader, string Kind, string Path, IReadOnlyList<string> Pieces)
{
    /// <summary>Where the samples say that a finding stands.</summary>
    private static readonly Regex Marks = new(@"\{\|[A-Z0-9]+:|\|\}");

    /// <summary>How many pieces without CORS stand between two with it in an ordinary file.</summary>
    private const int Distance = 50;

    /// <summary>For each reader a file that is full of CORS, put together of the tests' samples, and, where there is something to put between them, an ordinary one.</summary>
    public static IReadOnlyList<FileSubject> All { get; } = [.. FileReaders.All.SelectMany(Of)];

    /// <summary>The text of a file of about so many bytes.</summary>
    public string Text(int size)
    {
        var text = new StringBuilder(size + 4096);
        var (before, between, after) = Reader.Format.Contains("json", StringComparison.Ordinal) ? ("[\n", ",\n", "\n]\n") : Reader.Format == "iis" ? ("<configuration>\n", "\n", "\n</configuration>\n") : ("", "\n", "");
        text.Append(before);
        for (var i = 0; text.Length < size; i++)
            text.Append(i == 0 ? "" : between).Append(Pieces[i % Pieces.Count].Replace("_N_", i.ToString()));
        return text.Append(after).ToString();
    }

    private static IEnumerable<FileSubject> Of(FileReader reader)
    {
        var samples = Samples(reader);
        if (samples.Count == 0)
            yield break;
        var path = samples[0].Path;
        // Names change from one to the next, so that no cache and no limit on equal ones helps.
        var dense = samples.Select(sample => sample.Text.Replace("https://", "https://s_N_.")).ToList();
        if (FillerPieces.Of(reader.Format) is { } filler)
            yield return new(reader, "ordinary", path, [.. dense.SelectMany(piece => Enumerable.Repeat(filler, Distance).Prepend(piece))]);
        yield return new(reader, "full of CORS", path, dense);
        yield return new(reader, "garbage", path, [dense[0], .. FillerPieces.Garbage]);
    }

    /// <summary>The samples of mistakes that the reader reads, as they are in the repository.</summary>
    private static List<(string Path, string Text)> Samples(FileReader reader) =>
        [.. from path in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            let name = IO.GetFileName(path)
            where !name.Contains(".fixed.") && IO.GetExtension(name) is not (".cs" or ".md")
            where IO.GetFileName(IO.GetDirectoryName(path)) is not ("Clean" or "CORS001" or "CORS002")
            let text = Marks.Replace(File.ReadAllText(path), "")
            where FileReaders.For(path, "", SourceText.From(text)) == reader
            select (path, FillerPieces.Whole(reader.Format, text))];

    private static string Folder => IO.Combine(GeneratedProject.Metadata("RepositoryRoot"), "tests", "Cors.Analyzers.Tests", "Samples");
}
