namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Finds the end of the Lua code in a <c>…_by_lua_block</c>, which is no nginx grammar.</summary>
internal static class LuaCode
{
    /// <summary>The place of the brace that closes the block whose code begins at <paramref name="at"/>; the end of the text where there is none.</summary>
    public static int End(string text, int at, CancellationToken cancellation)
    {
        for (var depth = 0; at < text.Length;)
        {
            if ((at & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            switch (text[at])
            {
                case '{':
                    depth++;
                    at++;
                    break;
                case '}' when depth-- == 0:
                    return at;
                case '"' or '\'':
                    at = PastString(text, at);
                    break;
                case '-' when at + 1 < text.Length && text[at + 1] == '-':
                    at = PastLong(text, at + 2) ?? LineEnd(text, at);
                    break;
                case '[':
                    at = PastLong(text, at) ?? at + 1;
                    break;
                default:
                    at++;
                    break;
            }
        }

        return text.Length;
    }

    private static int PastString(string text, int at)
    {
        var mark = text[at++];
        while (at < text.Length && text[at] != mark && text[at] != '\n')
            at += text[at] == '\\' ? 2 : 1;
        return Math.Min(at + 1, text.Length);
    }

    /// <summary>Past <c>[[ … ]]</c> or <c>[==[ … ]==]</c>; null where <paramref name="at"/> begins none.</summary>
    private static int? PastLong(string text, int at)
    {
        if (at >= text.Length || text[at] != '[')
            return null;
        var level = at + 1;
        while (level < text.Length && text[level] == '=')
            level++;
        if (level >= text.Length || text[level] != '[')
            return null;
        var closing = "]" + new string('=', level - at - 1) + "]";
        var end = text.IndexOf(closing, level + 1, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + closing.Length;
    }

    private static int LineEnd(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }
}
