using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Django;

/// <summary>What the settings are at the end of one way through the file.</summary>
internal sealed class SettingsState
{
    private readonly Dictionary<string, List<Setting>> _settings = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _choices = new(StringComparer.Ordinal);

    /// <summary>All that belongs to them was seen.</summary>
    public bool Complete { get; set; } = true;

    /// <summary>This way is taken in development only.</summary>
    public bool IsForDevelopment { get; set; }

    /// <summary>What gives a setting its value, in order; empty where nothing does.</summary>
    public IReadOnlyList<Setting> this[string name] => _settings.TryGetValue(name, out var found) ? found : [];

    /// <summary>What gives it its value under the name of today, else under the old one.</summary>
    public IReadOnlyList<Setting> Either(string name, string old) => _settings.ContainsKey(name) ? this[name] : this[old];

    /// <summary>Sets or extends a setting.</summary>
    public void Add(string name, Setting setting)
    {
        if (!_settings.TryGetValue(name, out var list))
            _settings.Add(name, list = []);
        if (setting.Operator == "=")
            list.Clear();
        list.Add(setting);
    }

    /// <summary>The branch that was taken where the same condition stood before; null where none was.</summary>
    public int? Chosen(string condition) => _choices.TryGetValue(condition, out var branch) ? branch : null;

    /// <summary>A branch is taken.</summary>
    public void Choose(string condition, int branch) => _choices[condition] = branch;

    /// <summary>The same once more, to go another way.</summary>
    public SettingsState Copy()
    {
        var copy = new SettingsState { Complete = Complete, IsForDevelopment = IsForDevelopment };
        foreach (var pair in _settings)
            copy._settings.Add(pair.Key, [.. pair.Value]);
        foreach (var pair in _choices)
            copy._choices.Add(pair.Key, pair.Value);
        return copy;
    }
}

/// <summary>Something that gives a setting its value.</summary>
/// <param name="Name">The setting.</param>
/// <param name="Operator"><c>=</c>, <c>+=</c>, or <c>append</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="At">The name.</param>
/// <param name="Statement">All of it.</param>
/// <param name="Extent">What goes with it; empty where it cannot go.</param>
internal sealed record Setting(string Name, string Operator, Expression Value, TextSpan At, TextSpan Statement, TextSpan Extent);
