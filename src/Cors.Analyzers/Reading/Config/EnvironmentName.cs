namespace Cors.Analyzers.Reading.Config;

/// <summary>The environment that a file is for, as far as its name says.</summary>
internal static class EnvironmentName
{
    private static readonly ImmutableHashSet<string> Developing = ImmutableHashSet.Create(
        "development", "dev", "local", "localhost", "debug", "test", "tests", "testing", "unittest", "integrationtest", "integrationtests", "e2e", "ci");

    private static readonly ImmutableHashSet<string> Producing = ImmutableHashSet.Create("production", "prod", "live", "release");

    private static readonly ImmutableHashSet<string> Templates = ImmutableHashSet.Create("template", "tmpl", "tpl", "j2", "erb");

    /// <summary>What one word of a name says.</summary>
    /// <param name="word">The word, in lower case.</param>
    public static Guard Of(string word) => Developing.Contains(word) ? Guard.Development : Producing.Contains(word) ? Guard.Production : Guard.None;

    /// <summary>What the word before the ending says: <c>web.Release.config</c>. Other words may belong to the name of a host.</summary>
    /// <param name="path">The file's path.</param>
    public static Guard BeforeEnding(string path)
    {
        var words = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant().Split('.', '-', '_');
        var ending = words.Length - 1;
        if (ending > 0 && Templates.Contains(words[ending]))
            ending--;
        return ending < 1 ? Guard.None : Of(words[ending - 1]);
    }
}
