using Cors.Analyzers.Reading.Scripts.Php.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <content>Calls whose result is known.</content>
internal sealed partial class Evaluation
{
    // Functions of PHP that tell nothing of the origin when they are told nothing of it.
    private static readonly ImmutableHashSet<string> Innocent = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "json_decode", "json_encode", "file_get_contents", "strlen", "count", "intval", "floatval", "is_array", "is_string", "is_numeric", "is_int", "is_bool", "date", "time", "microtime", "md5", "sha1",
        "hash", "session_start", "session_id", "session_status", "password_verify", "defined", "ini_get", "error_reporting", "mysqli_connect", "file_exists", "is_file", "is_dir", "explode", "uniqid",
        "rand", "mt_rand", "extension_loaded", "version_compare", "phpversion", "get_current_user", "func_get_args", "call_user_func", "array_pop", "array_shift", "strtotime", "class_exists", "function_exists");

    private Value Call(Expression.Call call)
    {
        var name = call.Name?.Substring(call.Name.LastIndexOf('\\') + 1).ToLowerInvariant() ?? "";
        if (call.Target is not null)
            return OfRequest(call, name) ?? Unknown(call)[0].Value;
        if (runner.Program.Declares(name))
            return Unknown(call)[0].Value;
        var arguments = call.Arguments;
        switch (name)
        {
            case "trim" or "rtrim" or "ltrim" or "chop" or "strtolower" or "mb_strtolower" or "strtoupper" or "htmlspecialchars" or "htmlentities" or "strip_tags" or "filter_var" or "esc_url_raw" or "esc_url" or "sanitize_text_field"
                or "strval" or "addslashes" or "stripslashes" or "wp_unslash" or "urldecode" or "sanitize_url" when arguments.Count > 0:
                if (name == "filter_var" && arguments.Count > 1 && arguments[1] is Expression.Constant { Value: "FILTER_VALIDATE_BOOLEAN" or "FILTER_VALIDATE_BOOL" })
                    break;
                return Changed(name, Single(arguments[0]), arguments);
            case "parse_url" when arguments.Count > 0 && Single(arguments[0]).Single is { Kind: PieceKind.Origin }:
                return arguments.Count == 1 ? Value.OriginParts
                    : arguments[1] is Expression.Constant { Value: "PHP_URL_HOST" } ? Request.Part("host", call.Span)
                    : arguments[1] is Expression.Constant { Value: "PHP_URL_SCHEME" } ? Request.Part("scheme", call.Span)
                    : Value.Unread;
            case "getallheaders" or "apache_request_headers":
                return Value.RequestHeaders;
            case "getenv" or "filter_input" or "env" when arguments.Count > 0:
                var key = name == "filter_input" ? arguments.Count > 1 ? Single(arguments[1]).Text : null : Single(arguments[0]).Text;
                return key?.StartsWith("HTTP_", StringComparison.OrdinalIgnoreCase) is true ? Request.Server(key, call.Span)
                    : Unknown(call)[0].Value;
            case "get_http_origin":
                return Value.Of(PieceKind.Origin, call.Span);
            case "implode" or "join" when arguments.Count > 1:
                return Imploded(Single(arguments[0]), Single(arguments[1]));
            case "explode" when arguments.Count > 1 && Single(arguments[0]).Text is { Length: > 0 } separator && Single(arguments[1]) is { Text: { } text } whole:
                return Exploded(separator, text, whole);
            case "array_map" when arguments.Count == 2 && arguments[0] is Expression.Text { Value: "trim" or "strtolower" or "rtrim" } how:
                return Single(arguments[1]) is Value.Items mapped ? new Value.Items([.. mapped.All.Select(item => item with { Value = Changed(how.Value, item.Value, []) })], mapped.IsComplete) : Value.Unread;
            case "array_merge":
                var lists = arguments.Select(Single).ToList();
                return lists.Any(list => list is Value.Items)
                    ? Listed([.. lists.OfType<Value.Items>().SelectMany(list => list.All)], lists.All(list => list is Value.Items { IsComplete: true }))
                    : Unknown(call)[0].Value;
            case "array_unique" or "array_values" or "array_filter" when arguments.Count == 1:
                return Single(arguments[0]);
            case "array_keys" when arguments.Count == 1 && Single(arguments[0]) is Value.Items keyed:
                return new Value.Items([.. keyed.All.Where(item => item.Name is not null).Select(item => new Item(null, default, Value.Of(item.Name!, item.NameAt, isVerbatim: true), default))], keyed.IsComplete);
            case "sprintf" when arguments.Count > 0 && Single(arguments[0]) is { Text: { } format } written:
                return Formatted(format, written, [.. arguments.Skip(1).Select(Single)]);
            case "date" or "gmdate" or "time":
                return Value.Neutral;
        }

        if (Running.Conditions.IsTest(name) && Conditions.Call(call) is { } tested)
            return new Value.Truth(tested, call.Span);
        if (Innocent.Contains(name))
            return arguments.Any(argument => Evaluate(argument).Any(one => one.Value.DependsOnOrigin)) ? Value.Unread : Value.Neutral;
        return Unknown(call)[0].Value;
    }

    /// <summary>Frameworks' requests, by the names of methods that all of them share.</summary>
    private Value? OfRequest(Expression.Call call, string name)
    {
        if (name is "getmethod" or "method" or "getrealmethod" && call.Arguments.Count == 0)
            return Value.Of(PieceKind.Method, call.Span);
        if (call.Arguments.Count == 0 || call.Arguments[0] is not Expression.Text { Value: var key })
            return null;
        return name switch
        {
            "get" or "header" or "headers" or "getheader" or "getheaderline" or "get_header" or "get_request_header" when Request.Header(key, call.Span) is { Single.Kind: PieceKind.Origin or PieceKind.Asked } header => header,
            "server" or "getserver" or "get" when key.StartsWith("HTTP_", StringComparison.OrdinalIgnoreCase) || key == "REQUEST_METHOD" => Request.Server(key, call.Span),
            _ => null,
        };
    }

    private static Value Changed(string how, Value value, IReadOnlyList<Expression> arguments)
    {
        if (value.Text is not { } text || value.Single is not { } piece)
            return value;
        var changed = how switch
        {
            "trim" or "rtrim" or "ltrim" or "chop" when arguments.Count > 1 => arguments[1] is Expression.Text { Value: var set } ? how switch
            {
                "trim" => text.Trim(set.ToCharArray()),
                "ltrim" => text.TrimStart(set.ToCharArray()),
                _ => text.TrimEnd(set.ToCharArray()),
            }
            : text,
            "trim" or "rtrim" or "chop" => text.Trim(),
            "ltrim" => text.TrimStart(),
            "strtolower" or "mb_strtolower" => text.ToLowerInvariant(),
            "strtoupper" => text.ToUpperInvariant(),
            _ => text,
        };
        return changed == text ? value : new Value.Scalar([piece with { Text = changed, IsVerbatim = false }]);
    }

    private static Value Imploded(Value first, Value second)
    {
        var (separator, list) = first is Value.Items ? (second, first) : (first, second);
        if (list is not Value.Items { IsComplete: true } items || separator.Text is not { } by)
            return list.DependsOnOrigin ? Value.Unread : Value.Neutral;
        var pieces = new List<Piece>();
        foreach (var item in items.All)
        {
            if (pieces.Count > 0)
                pieces.Add(new Piece(PieceKind.Text, by, default));
            pieces.AddRange(item.Value.Pieces);
        }

        return pieces.Count <= MostParts ? new Value.Scalar(pieces) : Value.Unread;
    }

    private static Value Exploded(string separator, string text, Value whole)
    {
        var items = new List<Item>();
        for (var start = 0; start <= text.Length;)
        {
            var next = text.IndexOf(separator, start, StringComparison.Ordinal);
            var end = next < 0 ? text.Length : next;
            var piece = whole.Single is { } single ? HeaderLine.Cut(single, start, end) : new Piece(PieceKind.Text, text.Substring(start, end - start), default);
            items.Add(new Item(null, default, new Value.Scalar([piece with { Extent = default }]), default));
            start = end + separator.Length;
        }

        return new Value.Items(items, isComplete: true);
    }

    /// <summary><c>sprintf</c> with nothing but <c>%s</c>.</summary>
    private static Value Formatted(string format, Value written, IReadOnlyList<Value> arguments)
    {
        var pieces = new List<Piece>();
        var from = 0;
        foreach (var argument in arguments)
        {
            var at = format.IndexOf("%s", from, StringComparison.Ordinal);
            if (at < 0)
                return Value.Unread;
            pieces.Add(written.Single is { } single ? HeaderLine.Cut(single, from, at) : new Piece(PieceKind.Text, format.Substring(from, at - from), default));
            pieces.AddRange(argument.Pieces);
            from = at + 2;
        }

        pieces.Add(written.Single is { } rest ? HeaderLine.Cut(rest, from, format.Length) : new Piece(PieceKind.Text, format.Substring(from), default));
        return pieces.Any(piece => piece.Kind is PieceKind.Text && piece.Text.IndexOf('%') >= 0) ? Value.Unread : new Value.Scalar(pieces);
    }
}
