namespace Cors.Analyzers.Reading.Scripts.Python;

/// <summary>Tells by their names the files that set a program up; which framework it is, or none, their content says.</summary>
internal static class PythonFileNames
{
    private static readonly string[] Whole =
        ["app.py", "main.py", "wsgi.py", "asgi.py", "server.py", "api.py", "application.py", "run.py", "manage.py", "__init__.py", "config.py", "middleware.py", "extensions.py", "factory.py", "views.py", "routes.py"];

    private static readonly string[] Beginnings = ["settings", "django", "flask", "fastapi", "starlette", "cors"];

    /// <summary>Is a file of this path one of them?</summary>
    public static bool Match(string path)
    {
        var parts = path.ToLowerInvariant().Split('/', '\\');
        var name = parts[parts.Length - 1];
        if (!name.EndsWith(".py", StringComparison.Ordinal))
            return false;
        return Whole.Contains(name)
            || Beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal))
            || (parts.Length > 1 && parts[parts.Length - 2] == "settings");
    }
}
