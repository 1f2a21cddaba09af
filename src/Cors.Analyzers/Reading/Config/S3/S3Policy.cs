using System.Globalization;
using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.S3;

/// <summary>What Amazon S3 makes of a rule, or says against it (Amazon S3 User Guide, "Elements of a CORS configuration"; API Reference, "CORSRule").</summary>
internal static class S3Policy
{
    /// <summary>Rules that a bucket can have.</summary>
    public const int MostRules = 100;

    private const string Malformed = "Amazon S3 refuses the document ('MalformedXML')";

    private static readonly string[] Methods = ["GET", "PUT", "POST", "DELETE", "HEAD"];

    /// <summary>The policy of a rule.</summary>
    public static CorsPolicy Of(S3Rule rule)
    {
        IReadOnlyList<Sourced<string>> origins = [.. (rule.Origins ?? []).Where(origin => !Placeholders.AreIn(origin.Value))];
        var methods = rule.Methods ?? [];
        return new CorsPolicy
        {
            Dialect = Dialect.AmazonS3,
            At = rule.At,
            // A rule without the member is refused, which is said already.
            Complete = rule.Complete && origins.Count == rule.Origins?.Count && rule.Misnamed.Count == 0,
            Entries = [.. origins.Where(origin => origin.Value != "*" && Stars(origin.Value) < 2).Select(origin => new OriginEntry(origin, UseOf(origin.Value)))],
            Cases = [.. origins.Where(origin => Stars(origin.Value) < 2).Select(Case)],
            Methods = new ListSetting { Items = [.. methods.Where(method => !IsRefused(method.Value))], Complete = rule.Complete },
            Headers = new ListSetting { Items = [.. rule.Headers.Where(header => header.Value.IndexOf('*') < 0)], Echo = rule.Headers.FirstOrDefault(header => header.Value == "*"), Complete = rule.Complete },
            Exposed = new ListSetting { Items = [.. rule.Exposed.Where(header => header.Value.IndexOf('*') < 0 && header.Value.IndexOf(',') < 0)], Complete = rule.Complete },
            MaxAge = rule.MaxAge is { } age ? new Sourced<MaxAge>(Seconds(age.Value), age.At, age.Extent) { Literal = age.Literal } : null,
            VariesByOrigin = true,
            Refused = [.. Refused(rule, methods)],
        };
    }

    private static IEnumerable<RefusedSetting> Refused(S3Rule rule, IReadOnlyList<Sourced<string>> methods)
    {
        foreach (var (name, meant) in rule.Misnamed)
            yield return new RefusedSetting(name, $"is no member of a rule in this form, '{meant}' is: the document is refused") { Instead = [meant] };
        foreach (var (missing, name) in new[] { (rule.Origins is null, "AllowedOrigins"), (rule.Methods is null, "AllowedMethods") })
        {
            if (missing && rule.Complete && !rule.Misnamed.Any(other => other.Meant.StartsWith(name.TrimEnd('s'), StringComparison.Ordinal)))
                yield return new RefusedSetting(new Sourced<string>(name, rule.At, default), $"is missing in this rule: {Malformed}");
        }

        if (rule.Index == MostRules)
            yield return new RefusedSetting(new Sourced<string>("CORSRules", rule.At, default), $"holds more than {MostRules} rules: Amazon S3 refuses the document");
        foreach (var method in methods.Where(method => IsRefused(method.Value)))
        {
            yield return new RefusedSetting(method, $"is no method that a bucket answers: Amazon S3 refuses the document ('Found unsupported HTTP method in CORS config. Unsupported method is {method.Value}')")
            {
                Instead = method.Value == "*" ? Methods : [],
            };
        }

        foreach (var origin in (rule.Origins ?? []).Where(origin => Stars(origin.Value) > 1))
            yield return new RefusedSetting(origin, $"holds more than one '*': Amazon S3 refuses the document ('AllowedOrigin \"{origin.Value}\" can not have more than one wildcard.')");
        foreach (var header in rule.Headers.Where(header => Stars(header.Value) > 1))
            yield return new RefusedSetting(header, $"holds more than one '*': Amazon S3 refuses the document ('AllowedHeader \"{header.Value}\" can not have more than one wildcard.')");
        foreach (var header in rule.Exposed.Where(header => header.Value.IndexOf('*') >= 0))
            yield return new RefusedSetting(header, $"holds a wildcard, which exposed headers cannot: Amazon S3 refuses the document ('ExposeHeader \"{header.Value}\" contains wildcard. We currently do not support wildcard for ExposeHeader.')");
    }

    /// <summary>A method of HTTP in upper case that buckets do not take, or a star; what is misspelled is another rule's.</summary>
    private static bool IsRefused(string method) => method == "*" || (Fetch.Methods.Known.Contains(method) && !Methods.Contains(method));

    private static OriginUse UseOf(string origin) => OriginUse.Glob | (WildcardOrigin.IsWellFormed(origin) ? OriginUse.Subdomains : OriginUse.Verbatim);

    private static OriginCase Case(Sourced<string> origin)
    {
        var text = origin.Value;
        var star = text.IndexOf('*');
        if (text == "*")
            return new(OriginTest.Anybody, OriginAnswer.Star, origin);
        if (star < 0)
            return new(new OriginTest.Is(text), OriginAnswer.Echo, origin);
        var (before, after) = (text.Substring(0, star), text.Substring(star + 1));
        // Everybody who has a page; that the other scheme is left out is no protection.
        return before is "http://" or "https://" && after.Length == 0 ? new(OriginTest.Anybody, OriginAnswer.Echo, origin)
            : new(Reading.Logic.All(before.Length > 0 ? new OriginTest.StartsWith(before) : OriginTest.Anybody, after.Length > 0 ? new OriginTest.EndsWith(after) : OriginTest.Anybody), OriginAnswer.Echo, origin);
    }

    private static int Stars(string text) => text.Count(c => c == '*');

    private static MaxAge Seconds(string text) =>
        new(double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? seconds : null, text);
}
