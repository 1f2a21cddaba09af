namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>The temporary folder of this run, whose path marks every process that the run starts.</summary>
internal static class Scratch
{
    public static string Root { get; } = Create();

    /// <summary>A new folder in it.</summary>
    public static string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root, name + Interlocked.Increment(ref _count))).FullName;

    private static int _count;

    /// <summary>The processes that this run started and that still run, as <c>pid command</c>.</summary>
    public static IReadOnlyList<(int Id, string Command)> Processes()
    {
        var found = new List<(int, string)>();
        foreach (var folder in Directory.Exists("/proc") ? Directory.EnumerateDirectories("/proc") : [])
        {
            if (!int.TryParse(Path.GetFileName(folder), out var id) || id == Environment.ProcessId)
                continue;
            try
            {
                var command = File.ReadAllText(Path.Combine(folder, "cmdline")).Replace('\0', ' ');
                if (command.Contains(Root, StringComparison.Ordinal))
                    found.Add((id, command));
            }
            catch (IOException)
            {
                // It ended meanwhile.
            }
        }

        return found;
    }

    /// <summary>Makes the folder, which goes when the run ends.</summary>
    private static string Create()
    {
        var root = Directory.CreateTempSubdirectory("cors-proofs-").FullName;
        // Servers that give up root have to read the files.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        return root;
    }
}
