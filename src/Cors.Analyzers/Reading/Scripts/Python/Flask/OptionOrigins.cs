using Cors.Analyzers.Reading.Scripts.Python.Django;
using Cors.Analyzers.Reading.Scripts.Python.Values;
using Cors.Analyzers.Probing;

namespace Cors.Analyzers.Reading.Scripts.Python.Flask;

/// <summary>Reads whom flask-cors lets in: <c>*</c>, plain strings, and whatever it runs as a regular expression.</summary>
internal sealed class OptionOrigins(PythonSource source, Options options, CancellationToken cancellation)
{
    private static readonly char[] PatternSigns = ['*', '\\', ']', '?', '$', '^', '[', '(', ')'];

    private readonly List<OriginEntry> _entries = [];

    private readonly List<OriginCase> _cases = [];

    private readonly List<DeadSetting> _dead = [];

    private readonly List<TextEdit> _wildcards = [];

    /// <summary>The origins that are written.</summary>
    public IReadOnlyList<OriginEntry> Entries => _entries;

    /// <summary>Who is let in.</summary>
    public IReadOnlyList<OriginCase> Cases => _cases;

    /// <summary>What has no effect.</summary>
    public IReadOnlyList<DeadSetting> Dead => _dead;

    /// <summary>Edits that make regular expressions of wildcards.</summary>
    public IReadOnlyList<TextEdit> Wildcards => _wildcards;

    /// <summary>All of it was read.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Everybody is let in, by <c>*</c>.</summary>
    public bool IsStar { get; private set; }

    /// <summary>Reads them.</summary>
    /// <param name="star">What is sent where everybody is let in by <c>*</c>.</param>
    public void Read(OriginAnswer star)
    {
        if (options["origins"] is not { } option)
        {
            IsComplete = options.Complete;
            if (options.Complete)
                Everybody(star, new("CORS", source.At(options.Callee), default));
            return;
        }

        var list = source.Lists.Read(option.Value, options.Scope);
        IsComplete = list.Complete;
        if (list.Items.FirstOrDefault(item => item is { IsCompiled: false, IsDefault: false, Text.Value: "*" or ".*" }) is { } any)
        {
            Everybody(star, list.Items.Count == 1 ? new(source.Module.Written(option.At), source.At(option.At), option.Extent) : any.Text);
            foreach (var item in list.Items.Where(item => item != any))
                Dead1(item, any);
            return;
        }

        var exact = new List<string>();
        foreach (var item in list.Items.Where(item => item is not { IsDefault: true, Text.Value: "*" }))
        {
            if (item.IsCompiled || item.Text.Value.IndexOfAny(PatternSigns) >= 0)
            {
                Pattern(item);
                continue;
            }

            exact.Add(item.Text.Value);
            _entries.Add(new(list.IsString ? Splittable(item) : item.Text, OriginUse.FoldsCase));
        }

        if (exact.Count > 0)
            _cases.Add(new(new OriginTest.InSet(exact, IgnoreCase: true), OriginAnswer.Echo, new(source.Module.Written(option.At), source.At(option.At), default)));
    }

    private void Everybody(OriginAnswer star, Sourced<string> setting)
    {
        IsStar = true;
        _cases.Add(new(OriginTest.Anybody, star, setting));
    }

    private void Dead1(ListItem item, ListItem any)
    {
        _entries.Add(new(item.Text, OriginUse.Dead));
        _dead.Add(new(item.Text with { Value = $"'{item.Text.Value}'" }, any.Text with { Value = "'*'" }, true));
    }

    private void Pattern(ListItem item)
    {
        // A string is run without regard to case, a compiled one as it is.
        var pattern = new Pattern(item.Text.Value, RegexDialect.PythonMatch, item.IgnoreCase || !item.IsCompiled);
        OriginTest test = new OriginTest.Matches(pattern);
        if (!item.IsCompiled && IsWildcard(item.Text.Value) && OriginTestEvaluation.Evaluate(test, Example(item.Text.Value), cancellation) is not Verdict.Yes)
        {
            _entries.Add(new(item.Text, OriginUse.Verbatim));
            // What it was meant for says what to try.
            test = new OriginTest.Or([test, new OriginTest.And([test, new OriginTest.Is(WithScheme(item.Text.Value).Replace("*.", ""))])]);
            if (source.WritePattern(item.Token) is { } write && WildcardOrigin.IsWellFormed(WithScheme(item.Text.Value)))
                _wildcards.Add(write(WildcardOffer.PatternOf(WithScheme(item.Text.Value)) + "$"));
        }

        _cases.Add(new(test, OriginAnswer.Echo, item.Text) { WritePattern = source.WritePattern(item.Token) });
    }

    /// <summary>A star and nothing else that a regular expression would have: it was meant as a wildcard.</summary>
    private static bool IsWildcard(string text) => text.IndexOf('*') >= 0 && text.IndexOf(".*", StringComparison.Ordinal) < 0 && text.All(c => c == '*' || Array.IndexOf(PatternSigns, c) < 0);

    private static string WithScheme(string text) => text.IndexOf("://", StringComparison.Ordinal) < 0 ? "https://" + text : text;

    private static string Example(string wildcard) => WithScheme(wildcard).Replace(":*", ":3000").Replace("*", "www");

    /// <summary>A single string of which a list can be made.</summary>
    private Sourced<string> Splittable(ListItem item) => item.Token is { } token ? item.Text with { Split = source.SplitInList(token) } : item.Text;
}
