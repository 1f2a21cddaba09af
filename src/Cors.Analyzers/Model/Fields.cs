using System.Globalization;
using System.Text;

namespace Cors.Analyzers.Model;

/// <summary>Puts strings of any content into one string and takes them out again: each as its length, a colon and itself.</summary>
internal static class Fields
{
    public static string Join(IEnumerable<string> fields)
    {
        var builder = new StringBuilder();
        foreach (var field in fields)
            builder.Append(field.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(field);
        return builder.ToString();
    }

    public static IReadOnlyList<string> Split(string joined)
    {
        var fields = new List<string>();
        for (var at = 0; at < joined.Length;)
        {
            var colon = joined.IndexOf(':', at);
            var length = int.Parse(joined.Substring(at, colon - at), CultureInfo.InvariantCulture);
            fields.Add(joined.Substring(colon + 1, length));
            at = colon + 1 + length;
        }

        return fields;
    }
}
