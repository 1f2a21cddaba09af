using Cors.Analyzers.Reading.Config.Json;
using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.S3;

/// <summary>
/// Reads the CORS rules of Amazon S3 buckets: the JSON of <c>put-bucket-cors</c>, the bare array of the console, the XML of the REST
/// interface, and buckets in CloudFormation and SAM templates in JSON.
/// </summary>
internal sealed class S3Reader : FileReader
{
    /// <inheritdoc/>
    public override string Format => "s3";

    /// <summary>A template holds 500 resources at most; a file with more rules is read no further.</summary>
    private const int MostPolicies = 1000;

    /// <inheritdoc/>
    public override bool Knows(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
        if (name.StartsWith("serverless", StringComparison.Ordinal) && name.EndsWith(".template", StringComparison.Ordinal))
            return true;
        var isJson = name.EndsWith(".json", StringComparison.Ordinal);
        return (isJson || name.EndsWith(".xml", StringComparison.Ordinal))
            && (name.StartsWith("s3", StringComparison.Ordinal) || name.Contains("cors") || (isJson && (name.Contains("template") || name.StartsWith("cloudformation", StringComparison.Ordinal))));
    }

    /// <inheritdoc/>
    public override bool Claims(SourceText text)
    {
        var all = text.ToString();
        return Holds("<CORSConfiguration") || Holds("\"CORSRules\"") || (Holds("\"CorsConfiguration\"") && Holds("AWS::S3::Bucket"))
            || (Holds("\"AllowedOrigins\"") && Holds("\"AllowedMethods\""));

        bool Holds(string word) => all.IndexOf(word, StringComparison.Ordinal) >= 0;
    }

    /// <inheritdoc/>
    public override FileReading Read(FileDocument document, CancellationToken cancellation)
    {
        var text = document.Text.ToString();
        if (text.TrimStart().StartsWith("<", StringComparison.Ordinal))
        {
            var (rules, comments) = new S3Xml(document, text, cancellation).Read();
            return new(Policies(rules), comments, []);
        }

        var file = JsonFile.Parse(text, cancellation);
        var policies = Policies(new S3Json(document, file.Lines, cancellation).Read(file.Root));
        return new(policies, file.Comments, policies.Count > 0 && file.Fault is { } fault ? [fault] : []);
    }

    private static IReadOnlyList<CorsPolicy> Policies(IEnumerable<S3Rule> rules)
    {
        var policies = new List<CorsPolicy>();
        foreach (var rule in rules.Take(MostPolicies))
            policies.Add(S3Policy.Of(rule));
        return policies;
    }
}
