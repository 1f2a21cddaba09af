namespace Cors.Analyzers.Model;

/// <summary>A cure as it travels in a diagnostic's properties, from the analyzer to the code fix.</summary>
/// <param name="Title">What the light bulb says.</param>
/// <param name="Key">The kind of mend, with the rule's id: the key of fix-all.</param>
/// <param name="Edits">The changes.</param>
internal sealed record PlannedCure(string Title, string Key, IReadOnlyList<PlannedEdit> Edits)
{
    private const string Prefix = "cors.cure.";

    /// <summary>The properties that carry <paramref name="finding"/>'s cures.</summary>
    public static ImmutableDictionary<string, string?> Pack(Finding finding)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        for (var i = 0; i < finding.Cures.Count; i++)
        {
            var cure = finding.Cures[i];
            var fields = new List<string> { cure.Title, finding.Rule.Id + ":" + cure.Key };
            foreach (var edit in cure.Edits)
                fields.AddRange([edit.At.Document.Path, edit.At.Document.Stamp, Number(edit.At.Span.Start), Number(edit.At.Span.Length), edit.NewText]);
            properties = properties.Add(Prefix + Number(i), Fields.Join(fields));
        }

        return properties;
    }

    /// <summary>The cures that <paramref name="diagnostic"/> carries, the likeliest first; none for a diagnostic of somebody else.</summary>
    public static IReadOnlyList<PlannedCure> Unpack(Diagnostic diagnostic)
    {
        var cures = new List<PlannedCure>();
        while (diagnostic.Properties.TryGetValue(Prefix + Number(cures.Count), out var packed) && packed is not null)
        {
            var fields = Fields.Split(packed);
            var edits = new List<PlannedEdit>();
            for (var i = 2; i + 4 < fields.Count; i += 5)
                edits.Add(new PlannedEdit(fields[i], fields[i + 1], new TextSpan(int.Parse(fields[i + 2]), int.Parse(fields[i + 3])), fields[i + 4]));
            cures.Add(new PlannedCure(fields[0], fields[1], edits));
        }

        return cures;
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A change of one text.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="Stamp">The <see cref="TextStamp"/> of the text that was read; another text must not be changed.</param>
/// <param name="Span">What goes.</param>
/// <param name="NewText">What comes.</param>
internal sealed record PlannedEdit(string Path, string Stamp, TextSpan Span, string NewText);
