using System.Globalization;
using System.Text;

namespace Cors.Analyzers.Reading.Config.Xml;

/// <summary>Resolves the entities that XML knows by itself; others stay as they are.</summary>
internal static class XmlEntities
{
    private const int Longest = 10;

    /// <summary>The text that <paramref name="written"/> stands for.</summary>
    public static string Resolve(string written)
    {
        if (written.IndexOf('&') < 0)
            return written;
        var text = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            var end = written[i] == '&' ? written.IndexOf(';', i, Math.Min(Longest, written.Length - i)) : -1;
            if (end > 0 && Named(written.Substring(i + 1, end - i - 1)) is { } character)
            {
                text.Append(character);
                i = end;
            }
            else
            {
                text.Append(written[i]);
            }
        }

        return text.ToString();
    }

    private static char? Named(string name) => name switch
    {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ when name.StartsWith("#x", StringComparison.Ordinal) => ushort.TryParse(name.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : null,
        _ when name.StartsWith("#", StringComparison.Ordinal) => ushort.TryParse(name.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? (char)code : null,
        _ => null,
    };
}
