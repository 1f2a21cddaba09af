using System.Globalization;
using System.Text;
using Cors.Analyzers.Reading.Scripts.Php.Running;
using Cors.Analyzers.Reading.Scripts.Php.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Php.Policies;

/// <summary>Reads Laravel's <c>config/cors.php</c>: the array that the file returns.</summary>
internal sealed class LaravelConfig(PhpSource source)
{
    /// <summary>The policy in what the file returns; null where that is something else.</summary>
    public CorsPolicy? Read(PhpProgram program, Runner runner)
    {
        if (program.File.Statements.OfType<Statement.Jump>().LastOrDefault() is not { Word: "return", Value: Expression.List list } || new Evaluation(runner, State.Start).Single(list) is not Value.Items settings)
            return null;
        var (origins, credentials) = (Find(settings, "allowed_origins", "allowedOrigins"), Find(settings, "supports_credentials", "supportsCredentials"));
        if (origins is null || (credentials is null && Find(settings, "allowed_methods", "allowedMethods") is null))
            return null;
        var allowsCredentials = credentials is { Value: Value.Truth { Is: var flag } } && flag == Condition.True;
        var patterns = Find(settings, "allowed_origins_patterns", "allowedOriginsPatterns")?.Value as Value.Items;
        var reading = new Origins(source, origins, patterns, allowsCredentials);
        return new CorsPolicy
        {
            Dialect = Dialect.Php,
            At = source.At(origins.NameAt),
            // Which paths it is for, and what middleware stands around it, other files say.
            Complete = false,
            Cases = reading.Cases,
            Entries = reading.Entries,
            Dead = reading.Dead,
            Methods = List(Find(settings, "allowed_methods", "allowedMethods"), echoesStar: true, upperCase: true),
            Headers = List(Find(settings, "allowed_headers", "allowedHeaders"), echoesStar: true, upperCase: false),
            Exposed = List(Find(settings, "exposed_headers", "exposedHeaders"), echoesStar: false, upperCase: false),
            Credentials = allowsCredentials ? new Sourced<string>("true", source.At(credentials!.Value is Value.Truth { At: var at } ? at : credentials.NameAt), credentials.Extent) : null,
            MaxAge = Age(Find(settings, "max_age", "maxAge")),
            VariesByOrigin = true,
            Preflight = PreflightAnswer.Unread,
        };
    }

    private static Item? Find(Value.Items settings, string name, string old) => settings.All.FirstOrDefault(item => item.Name == name || item.Name == old);

    private ListSetting List(Item? item, bool echoesStar, bool upperCase)
    {
        if (item is null)
            return ListSetting.Unset;
        if (item.Value is not Value.Items list)
            return new ListSetting { Complete = item.Value is Value.Truth };
        var items = new List<Sourced<string>>();
        Sourced<string>? echo = null;
        foreach (var one in list.All)
        {
            if (one.Value.Single is not { Kind: PieceKind.Text } piece)
                continue;
            // The middleware answers with what the preflight asks for.
            if (echoesStar && piece.Text == "*")
                echo = Written(piece, piece.Text);
            else
                items.AddRange(Split(piece).Select(part => Written(part, upperCase ? part.Text.ToUpperInvariant() : part.Text)));
        }

        return new ListSetting { Items = echo is null ? items : [], Echo = echo, Complete = list.IsComplete && list.All.All(one => one.Value.Text is not null) };
    }

    /// <summary>The elements are joined with commas, so that one with commas is several.</summary>
    private static IEnumerable<Piece> Split(Piece piece)
    {
        if (piece.Text.IndexOf(',') < 0)
            return [piece];
        var from = 0;
        var parts = new List<Piece>();
        foreach (var part in piece.Text.Split(','))
        {
            parts.AddRange(HeaderLine.Trimmed([HeaderLine.Cut(piece, from, from + part.Length) with { Extent = default }]));
            from += part.Length + 1;
        }

        return parts;
    }

    private Sourced<string> Written(Piece piece, string value) => new(value, source.At(piece.At), piece.Extent) { Literal = piece.IsVerbatim ? source.At(piece.At) : null };

    private Sourced<MaxAge>? Age(Item? item) =>
        item?.Value.Text is { } text && item.Value.Single is { } piece
            ? new(new MaxAge(double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? seconds : null, text), source.At(piece.At.IsEmpty ? item.NameAt : piece.At), item.Extent)
            {
                Literal = piece.IsVerbatim ? source.At(piece.At) : null,
            }
            : null;

    /// <summary>The origins of the configuration, as the middleware compares them.</summary>
    private sealed class Origins
    {
        private readonly PhpSource _source;

        public Origins(PhpSource source, Item setting, Value.Items? patterns, bool allowsCredentials)
        {
            _source = source;
            if (setting.Value is not Value.Items list)
                return;
            var star = list.All.FirstOrDefault(item => item.Value.Text == "*");
            var plain = list.All.Where(item => item.Value.Single is { Kind: PieceKind.Text } && item != star && item.Value.Text!.IndexOf('*') < 0).ToList();
            foreach (var item in plain)
                Entries.Add(Entry(item, star is not null ? OriginUse.Dead : OriginUse.Verbatim));
            if (star is not null)
            {
                Cases.Add(new OriginCase(OriginTest.Anybody, allowsCredentials ? OriginAnswer.Echo : OriginAnswer.Star, Setting(star)));
                Dead.AddRange(list.All.Where(item => item != star && item.Value.Text is not null).Select(item => new DeadSetting(Called(item), Called(star), BothPlausible: true)));
                return;
            }

            var wildcards = list.All.Where(item => item.Value.Text is { } text && text.IndexOf('*') >= 0).ToList();
            if (plain.Count == 1 && list.All.Count == 1 && patterns is null or { All.Count: 0, IsComplete: true })
                Cases.Add(new OriginCase(OriginTest.Anybody, new OriginAnswer.Fixed(plain[0].Value.Text!), Setting(plain[0])));
            else if (plain.Count > 0)
                Cases.Add(new OriginCase(new OriginTest.InSet([.. plain.Select(item => item.Value.Text!)]), OriginAnswer.Echo, Setting(plain[0])));
            foreach (var item in wildcards)
                Cases.Add(new OriginCase(new OriginTest.Matches(new Pattern(Glob(item.Value.Text!), RegexDialect.Pcre)), OriginAnswer.Echo, Setting(item)));
            foreach (var item in patterns?.All ?? [])
            {
                if (Conditions.Pattern(item.Value) is { } pattern && item.Value.Single is { IsVerbatim: true } piece)
                    Cases.Add(new OriginCase(new OriginTest.Matches(pattern.Pattern), OriginAnswer.Echo, new Sourced<string>(pattern.Pattern.Text, source.At(pattern.At), item.Extent)) { WritePattern = tight => OriginReading.PatternEdit(source, pattern.At, pattern.Delimiter, tight) });
            }
        }

        public List<OriginCase> Cases { get; } = [];

        public List<OriginEntry> Entries { get; } = [];

        public List<DeadSetting> Dead { get; } = [];

        /// <summary>The middleware turns <c>*</c> into <c>.*</c>.</summary>
        private static string Glob(string text)
        {
            var pattern = new StringBuilder("^");
            foreach (var c in text)
                pattern.Append(c == '*' ? ".*" : char.IsLetterOrDigit(c) || c is '/' or ':' or '-' ? c.ToString() : "\\" + c);
            return pattern.Append("$").ToString();
        }

        private OriginEntry Entry(Item item, OriginUse use)
        {
            var piece = item.Value.Single!;
            var quote = piece.At.Start > 0 ? _source.Text[piece.At.Start - 1] : ' ';
            return new OriginEntry(Setting(item) with { Joiner = piece.IsVerbatim && quote is '\'' or '"' ? $"{quote}, {quote}" : null }, use);
        }

        private Sourced<string> Setting(Item item)
        {
            var piece = item.Value.Single!;
            return new(piece.Text, _source.At(piece.At), item.Extent) { Literal = piece.IsVerbatim ? _source.At(piece.At) : null };
        }

        private Sourced<string> Called(Item item) => Setting(item) with { Value = $"'{item.Value.Text}'", Literal = null };
    }
}
