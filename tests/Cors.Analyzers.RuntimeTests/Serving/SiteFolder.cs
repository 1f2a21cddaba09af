namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>The files that samples serve, in a temporary folder.</summary>
internal static class SiteFolder
{
    /// <summary>The folder that holds <c>wwwroot</c>.</summary>
    public static string Parent { get; } = Write();

    /// <summary>The folder with the files.</summary>
    public static string Root => Path.Combine(Parent, "wwwroot");

    private static string Write()
    {
        var parent = Scratch.Folder("site");
        var root = Directory.CreateDirectory(Path.Combine(parent, "wwwroot")).FullName;
        Directory.CreateDirectory(Path.Combine(root, "fonts"));
        File.WriteAllText(Path.Combine(root, "index.html"), "<!doctype html><title>Shop</title>");
        File.WriteAllText(Path.Combine(root, "404.html"), "<!doctype html><title>Not here</title>");
        File.WriteAllText(Path.Combine(root, "items.json"), """["tea","cups"]""");
        File.WriteAllText(Path.Combine(root, "app.js"), "export const items = [];");
        File.WriteAllBytes(Path.Combine(root, "fonts", "app.woff2"), [0x77, 0x4f, 0x46, 0x32]);
        return parent;
    }
}
