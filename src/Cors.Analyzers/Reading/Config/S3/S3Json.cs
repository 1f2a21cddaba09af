using Cors.Analyzers.Reading.Config.Json;
using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.S3;

/// <summary>Finds the rules in JSON.</summary>
internal sealed class S3Json(FileDocument document, TextLines lines, CancellationToken cancellation)
{
    private static readonly S3Form Interface = new("ExposeHeaders", "MaxAgeSeconds", "ID");

    private static readonly S3Form Template = new("ExposedHeaders", "MaxAge", "Id");

    private readonly List<S3Rule> _rules = [];

    /// <summary>The rules of a document, or of all buckets of a template.</summary>
    public IReadOnlyList<S3Rule> Read(JsonValue? root)
    {
        if (root is { Kind: JsonKind.Array } && root.Items.Any(item => item.Value.Member("AllowedOrigins") is not null || item.Value.Member("AllowedMethods") is not null))
            Rules(root, Interface);
        else if (root?.Member("CORSRules") is { } rules)
            Rules(rules.Value, Interface);
        else if (root?.Member("CORSConfiguration")?.Value.Member("CORSRules") is { } inner)
            Rules(inner.Value, Interface);
        else if (root?.Member("Resources") is { } resources)
            Buckets(resources.Value);
        return _rules;
    }

    private void Buckets(JsonValue resources)
    {
        foreach (var resource in resources.Members)
        {
            if (resource.Value.Member("Type")?.Value.Text == "AWS::S3::Bucket" && resource.Value.Member("Properties")?.Value.Member("CorsConfiguration")?.Value.Member("CorsRules") is { } rules)
                Rules(rules.Value, Template);
        }
    }

    private void Rules(JsonValue list, S3Form form)
    {
        for (var i = 0; i < list.Items.Count && i <= S3Policy.MostRules; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (list.Items[i].Value is { Kind: JsonKind.Object } rule && !IsFunction(rule))
                _rules.Add(Rule(rule, i, form));
        }
    }

    private S3Rule Rule(JsonValue rule, int index, S3Form form)
    {
        var misnamed = new List<(Sourced<string> Name, string Meant)>();
        foreach (var member in rule.Members)
        {
            if (form.Meant(member.Name) is { } meant && rule.Member(meant) is null)
                misnamed.Add((new Sourced<string>(member.Name, document.At(member.NameSpan), default) { Literal = document.At(member.NameSpan) }, meant));
        }

        var age = rule.Member(form.MaxAge);
        return new S3Rule
        {
            At = document.At(new TextSpan(rule.Span.Start, 1)),
            Index = index,
            Origins = List(rule, "AllowedOrigins"),
            Methods = List(rule, "AllowedMethods"),
            Headers = List(rule, "AllowedHeaders") ?? [],
            Exposed = List(rule, form.ExposeHeaders) ?? [],
            MaxAge = age?.Value.Kind is JsonKind.Number or JsonKind.String ? Value(age.Value, age.Extent) : null,
            Misnamed = misnamed,
            Complete = rule.IsEnded && rule.Members.All(IsWhole),
        };
    }

    private IReadOnlyList<Sourced<string>>? List(JsonValue rule, string name) => rule.Member(name)?.Value switch
    {
        null => null,
        { Kind: JsonKind.Array } list => [.. list.Items.Where(item => item.Value.Kind is JsonKind.String).Take(S3Rule.MostValues).Select(item => Value(item.Value, item.Extent) with { Joiner = Joiner(item.Value) })],
        _ => [],
    };

    private Sourced<string> Value(JsonValue value, TextSpan extent) =>
        new(value.Text, document.At(value.Content), extent) { Literal = value.IsVerbatim ? document.At(value.Content) : null };

    /// <summary>No part of it is computed by the template.</summary>
    private static bool IsWhole(JsonMember member) => member.Value.Kind switch
    {
        JsonKind.Array => member.Value.IsEnded && member.Value.Items.All(item => item.Value is { Kind: JsonKind.String, IsEnded: true }),
        JsonKind.String => member.Value.IsEnded,
        JsonKind.Number => true,
        _ => false,
    };

    /// <summary><c>Fn::If</c> and its like, and references.</summary>
    private static bool IsFunction(JsonValue value) => value.Members.Any(member => member.Name == "Ref" || member.Name.StartsWith("Fn::", StringComparison.Ordinal));

    private string Joiner(JsonValue value) =>
        lines.StartsLine(value.Span.Start) ? "\",\n" + lines.Indentation(value.Span.Start) + "\"" : "\", \"";
}
