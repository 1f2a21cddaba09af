using System.Globalization;

namespace Cors.Analyzers.Model;

/// <summary>A fingerprint of a text, the same for the same characters whatever their encoding (FNV-1a, 64 bit).</summary>
internal static class TextStamp
{
    /// <summary>The fingerprint of <paramref name="text"/>, with its length.</summary>
    public static string Of(SourceText text)
    {
        var hash = 14695981039346656037UL;
        var buffer = new char[4096];
        for (var start = 0; start < text.Length; start += buffer.Length)
        {
            var count = Math.Min(buffer.Length, text.Length - start);
            text.CopyTo(start, buffer, 0, count);
            for (var i = 0; i < count; i++)
                hash = unchecked((hash ^ buffer[i]) * 1099511628211UL);
        }

        return text.Length.ToString(CultureInfo.InvariantCulture) + "-" + hash.ToString("x", CultureInfo.InvariantCulture);
    }
}
