using System.Globalization;

namespace Cors.Analyzers.Reading.Config.Json;

/// <summary>
/// A key of .NET's configuration with all that stands below it: objects and arrays become keys (<c>Cors:Origins:0</c>), a colon
/// in a member's name divides it likewise, case does not count.
/// </summary>
internal sealed class ConfigurationSection
{
    /// <summary>While the tree grows.</summary>
    private Dictionary<string, ConfigurationSection>? _byKey;

    private List<ConfigurationSection>? _children;

    private ConfigurationSection(string key) => Key = key;

    /// <summary>The last part of the key, as it is written first; empty for the whole file.</summary>
    public string Key { get; }

    /// <summary>What is written for the key itself: an object, an array or a scalar; null where only longer keys are written.</summary>
    public JsonValue? Node { get; private set; }

    /// <summary>The member that gives the key; null for the elements of an array and the whole file.</summary>
    public JsonMember? Member { get; private set; }

    /// <summary>The element of an array that gives the key.</summary>
    public JsonElement? Element { get; private set; }

    /// <summary>The scalar that <c>configuration[key]</c> gives; null where it gives none. <c>null</c> itself is one.</summary>
    public JsonValue? Scalar => Node is { Kind: not (JsonKind.Object or JsonKind.Array) } scalar ? scalar : null;

    /// <summary>What stands below, in order of writing.</summary>
    public IReadOnlyList<ConfigurationSection> Children => _children is null ? [] : _children;

    /// <summary>The configuration that a file gives; without children where it is no object.</summary>
    public static ConfigurationSection Of(JsonFile file)
    {
        var root = new ConfigurationSection("");
        if (file.Root is { Kind: JsonKind.Object } value)
            root.Fill(value);
        return root;
    }

    /// <summary>The section of a key like <c>Cors:Origins</c> or <c>Cors:Origins:0</c>; null where the file does not have it.</summary>
    public ConfigurationSection? Find(string key)
    {
        var section = this;
        foreach (var part in key.Split(':'))
        {
            if (section._children?.Find(child => string.Equals(child.Key, part, StringComparison.OrdinalIgnoreCase)) is not { } child)
                return null;
            section = child;
        }

        return section;
    }

    private void Fill(JsonValue value)
    {
        Node = value;
        foreach (var member in value.Members)
        {
            var section = this;
            // As deep as lists may be nested: a name of colons alone must not make sections without end.
            foreach (var part in member.Name.Split([':'], 64))
                section = section.Child(part);
            section.Member = member;
            section.Element = null;
            section.Fill(member.Value);
        }

        // Most arrays stand alone in their section; then no element can be there already.
        var isAlone = _children is null;
        for (var i = 0; i < value.Items.Count; i++)
        {
            var index = i.ToString(CultureInfo.InvariantCulture);
            var section = isAlone ? Add(index) : Child(index);
            section.Element = value.Items[i];
            section.Member = null;
            section.Fill(value.Items[i].Value);
        }
    }

    private ConfigurationSection Child(string key)
    {
        if (_byKey is null)
        {
            _byKey = new(StringComparer.OrdinalIgnoreCase);
            foreach (var known in Children)
                _byKey[known.Key] = known;
        }

        if (!_byKey.TryGetValue(key, out var child))
            _byKey.Add(key, child = Add(key));
        return child;
    }

    private ConfigurationSection Add(string key)
    {
        var child = new ConfigurationSection(key);
        (_children ??= []).Add(child);
        return child;
    }
}
