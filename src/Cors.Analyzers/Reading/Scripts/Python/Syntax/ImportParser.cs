namespace Cors.Analyzers.Reading.Scripts.Python.Syntax;

/// <summary>Reads imports.</summary>
internal static class ImportParser
{
    /// <summary><c>import a.b as c, d</c> or <c>from a import (b as c, d)</c>.</summary>
    public static SimpleMeaning Read(PythonModule module, int first, int end)
    {
        var at = first + 1;
        var isFrom = module.Word(first) == "from";
        var from = "";
        if (isFrom)
        {
            var start = at;
            while (at < end && module.Word(at) != "import")
                at++;
            from = start < at ? module.Text.Substring(module.Tokens[start].Start, module.Tokens[at - 1].End - module.Tokens[start].Start) : "";
            at++;
        }

        var names = new List<(string Name, string As)>();
        while (at < end)
        {
            if (module.Tokens[at].Kind is TokenKind.Sign && module.Sign(at) == "*")
                names.Add(("*", "*"));
            if (module.Tokens[at].Kind is not TokenKind.Name)
            {
                at++;
                continue;
            }

            var start = at++;
            while (at + 1 < end && module.Sign(at) == ".")
                at += 2;
            var name = module.Text.Substring(module.Tokens[start].Start, module.Tokens[at - 1].End - module.Tokens[start].Start);
            var alias = name;
            if (module.Word(at) == "as" && at + 1 < end)
            {
                alias = module.Word(at + 1) ?? name;
                at += 2;
            }

            names.Add((name, alias));
        }

        return new SimpleMeaning.Import(from, names);
    }
}
