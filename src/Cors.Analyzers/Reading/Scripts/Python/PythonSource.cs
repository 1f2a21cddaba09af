using Cors.Analyzers.Reading.Scripts.Python.Syntax;
using Cors.Analyzers.Reading.Scripts.Python.Values;

namespace Cors.Analyzers.Reading.Scripts.Python;

/// <summary>A file as the readers of its parts need it.</summary>
internal sealed class PythonSource(PythonModule module)
{
    private bool? _namesVary;

    /// <summary>The file.</summary>
    public PythonModule Module => module;

    /// <summary>The names of the file itself.</summary>
    public Scope Scope { get; } = new(module.Body, [], null);

    /// <summary>The file is for production, by its name.</summary>
    public bool IsForProduction { get; } = Development.IsProductionFileName(module.Document.Path);

    /// <summary>Under which condition something in the file is in force.</summary>
    /// <param name="isForDevelopment">A condition around it says that it is for development.</param>
    public Guard Guard(bool isForDevelopment) => isForDevelopment || IsForDevelopment ? Model.Guard.Development : IsForProduction ? Model.Guard.Production : Model.Guard.None;

    /// <summary>Reads texts.</summary>
    public Texts Texts { get; } = new(module);

    /// <summary>Reads lists.</summary>
    public Lists Lists { get; } = new(module);

    /// <summary>What goes with what.</summary>
    public Extents Extents { get; } = new(module);

    /// <summary>The file is for development, by its name.</summary>
    public bool IsForDevelopment { get; } = Development.IsFileName(module.Document.Path);

    /// <summary>Does the file speak of the header <c>Vary</c> outside of comments?</summary>
    public bool NamesVary => _namesVary ??= module.Tokens.Any(token => token.Kind is TokenKind.Name or TokenKind.String && module.Text.IndexOf("vary", token.Start, token.End - token.Start, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>A place in the file.</summary>
    public Place At(TextSpan span) => module.At(span);

    /// <summary>A regular expression in place of the one of <paramref name="token"/>, as a raw string.</summary>
    public Func<string, TextEdit>? WritePattern(StringToken? token) =>
        token is null ? null : text => At(token.Span).Replace(Raw(text, token.Quotes.Substring(0, 1)));

    /// <summary>A raw string.</summary>
    public static string Raw(string text, string quote) => text.IndexOf(quote[0]) >= 0 ? "r" + (quote == "'" ? "\"" : "'") + text + (quote == "'" ? "\"" : "'") : "r" + quote + text + quote;

    /// <summary>An edit that makes a list of a single string; null where it is not written in one piece.</summary>
    public TextEdit? InList(ListItem item) => item.Token is { } token ? At(token.Span).Replace("[" + module.Written(token.Span) + "]") : null;

    /// <summary>Writes a list in place of a single string.</summary>
    public Func<IReadOnlyList<string>, TextEdit> SplitInList(StringToken token) =>
        parts => At(token.Span).Replace($"[{string.Join(", ", parts.Select(part => token.Quotes + part + token.Quotes))}]");

    /// <summary>A setting that is known to be there, but not what it is: it counts as neither on nor off.</summary>
    public static Sourced<string> Unread(Place at) => new("$unread", at, default);

    /// <summary>A max-age.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="extent">What goes with it.</param>
    /// <param name="scope">Where names are looked up.</param>
    public Sourced<MaxAge>? MaxAge(Expression value, TextSpan extent, Scope scope)
    {
        var followed = Values.Texts.Follow(value, scope);
        var at = value is Expression.Name ? value : followed;
        if (Values.Texts.Number(followed) is { } seconds)
            return new(new MaxAge(seconds, module.Written(followed.Span)), At(at.Span), extent) { Literal = followed is Expression.Name ? null : At(followed.Span) };
        if (followed is Expression.String && Texts.Read(followed, scope) is { } text)
        {
            var number = double.TryParse(text.Value, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var parsed) ? parsed : (double?)null;
            return new(new MaxAge(number, text.Value), At(text.At), extent) { Literal = text.Token is null ? null : At(text.At) };
        }

        return Days(followed) is { } total ? new(new MaxAge(total, total.ToString("0", System.Globalization.CultureInfo.InvariantCulture)), At(at.Span), extent) : null;
    }

    /// <summary><c>timedelta(days=1)</c> in seconds.</summary>
    private static double? Days(Expression value)
    {
        if (value is not Expression.Call { Callee: Expression.Name { Text: "timedelta" } or Expression.Member { Text: "timedelta" } } call)
            return null;
        var total = 0.0;
        foreach (var argument in call.Arguments)
        {
            var factor = argument.Name switch { "days" => 86400, "hours" => 3600, "minutes" => 60, "seconds" => 1, "weeks" => 604800, null when argument == call.At(0) => 86400, _ => 0 };
            if (factor == 0 || Values.Texts.Number(argument.Value) is not { } number)
                return null;
            total += factor * number;
        }

        return total;
    }
}
