using System.Text.RegularExpressions;

namespace Cors.Analyzers.RuntimeTests.Proving;

/// <summary>Reads the <c>proof:</c> lines of a sample; <c>Samples/README.md</c> has their grammar.</summary>
internal static partial class ProofReader
{
    private const string None = "none,";

    /// <summary>What a sample says about its proofs.</summary>
    /// <exception cref="FormatException">when a line is not understood; the message says which and why</exception>
    public static (IReadOnlyList<Proof> Proofs, string? WhyNone) Read(Sample sample)
    {
        var lines = sample.Files.SelectMany(file => ProofLine().Matches(file.Content.Text)).Select(match => match.Groups["line"].Value.Trim()).ToList();
        var hasTwin = sample.IsFixed || sample.Fixed is not null;
        try
        {
            if (lines.FirstOrDefault(line => line.StartsWith(None, StringComparison.Ordinal)) is not { } none)
                return ([.. lines.Select(line => ReadLine(line, hasTwin))], null);
            var reason = none[None.Length..].Trim();
            return lines.Count > 1 ? throw new FormatException("'proof: none' stands beside other proofs")
                : reason.Length == 0 ? throw new FormatException("'proof: none,' gives no reason")
                : ([], reason);
        }
        catch (FormatException error)
        {
            throw new FormatException($"{sample}: {error.Message}");
        }
    }

    /// <summary>Does a sample say what is to be seen of it, rightly or wrongly put?</summary>
    public static bool IsProven(Sample sample) =>
        sample.Files.SelectMany(file => ProofLine().Matches(file.Content.Text)).Any(match => !match.Groups["line"].Value.Trim().StartsWith(None, StringComparison.Ordinal));

    /// <summary>Reads one line, without its <c>proof:</c>.</summary>
    public static Proof ReadLine(string line, bool hasTwin)
    {
        var halves = line.Split(" => ", 2);
        if (halves.Length < 2)
            throw new FormatException($"'{line}' has no ' => '");
        var facts = halves[1].Split("; fixed => ");
        if (facts.Length > 2 || (facts.Length == 2) != hasTwin)
            throw new FormatException($"'{line}' {(hasTwin ? "needs one" : "must have no")} '; fixed => …'");
        var subject = ReadSubject(halves[0].Trim());
        return new Proof(line, subject, ReadFacts(facts[0], subject), hasTwin ? ReadFacts(facts[1], subject) : null);
    }

    private static Subject ReadSubject(string text)
    {
        if (text == "start")
            return new Subject.Start();
        if (SubjectForm().Match(text) is not { Success: true } form)
            throw new FormatException($"'{text}' is neither 'start' nor 'METHOD /path [with …] from origin'");
        var parts = form.Groups["with"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var headers = parts.Where(part => part != "credentials").Select(ReadHeader).ToList();
        var request = new Request(form.Groups["method"].Value, form.Groups["path"].Value, parts.Contains("credentials"), headers);
        var origins = form.Groups["origin"].Captures.Select(capture => capture.Value).ToList();
        if (origins.FirstOrDefault(origin => origin is not ("null" or "witness") && Origin.Parse(origin).Problem is not OriginProblem.None) is { } wrong)
            throw new FormatException($"'{wrong}' is no origin that a browser sends");
        if (!form.Groups["preflight"].Success)
            return new Subject.Fetch(request, origins);
        return origins is [var only] ? new Subject.Preflight(request, only) : throw new FormatException($"'{text}' asks for several preflights");
    }

    private static KeyValuePair<string, string> ReadHeader(string part) =>
        part.Split(':', 2) is [var name, var value] && name.Length > 0
            ? KeyValuePair.Create(name.Trim(), value.Trim())
            : throw new FormatException($"'{part}' is neither 'credentials' nor 'Header-Name: value'");

    private static IReadOnlyList<Fact> ReadFacts(string text, Subject subject)
    {
        var facts = FactList().Matches(text).Select(match => match.Value.Trim()).Where(fact => fact.Length > 0).Select(fact => ReadFact(fact, subject)).ToList();
        return facts.Count > 0 ? facts : throw new FormatException("a '=>' without facts");
    }

    private static Fact ReadFact(string text, Subject subject)
    {
        if (FactForm().Match(text) is not { Success: true } form)
            throw new FormatException($"'{text}' is no fact");
        var kind = form.Groups["kind"].Value;
        if ((kind is "starts" or "") != subject is Subject.Start || (subject is Subject.Preflight && (kind is "allowed" or "blocked" or "reads" or "hides")))
            throw new FormatException($"'{text}' cannot be seen of '{subject}'");
        var name = form.Groups["name"].Value;
        var value = form.Groups["value"] is { Success: true } quoted ? quoted.Value : null;
        return new Fact(text, kind switch
        {
            "allowed" => seen => seen.Browser is { Allowed: true },
            "blocked" => seen => seen.Browser is { Allowed: false } answer && answer.Error == name && (value is null || answer.Parameter == value),
            "starts" => seen => seen.Failure is null,
            "not served" => seen => seen.Failure is not null,
            "status" => seen => seen.Plain?.Status.ToString(System.Globalization.CultureInfo.InvariantCulture) == name,
            "throws" => seen => seen.Thrown == name,
            "reads" => seen => seen.Browser is { Allowed: true } answer && answer.Readable.Contains(name.ToLowerInvariant()),
            "hides" => seen => seen.Browser is { Allowed: true } answer && !answer.Readable.Contains(name.ToLowerInvariant()),
            "header" => seen => seen.Plain is { } answer && answer.Header(name) == value,
            _ => seen => seen.Failure == name,
        });
    }

    [GeneratedRegex(@"^[ \t]*(//|#|--|<!--)[ \t]*proof:(?<line>.*?)(-->)?[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex ProofLine();

    [GeneratedRegex(@"^(?<preflight>preflight of )?(?<method>[A-Za-z-]+) (?<path>/\S*)( with (?<with>.+?))? from (?<origin>\S+)( then (?<origin>\S+))*$", RegexOptions.ExplicitCapture)]
    private static partial Regex SubjectForm();

    [GeneratedRegex(@"(""[^""]*""|'[^']*'|\([^)]*\)|[^,""'(])+")]
    private static partial Regex FactList();

    [GeneratedRegex(
        """
        ^((?<kind>allowed|starts|not\ served)
        |(?<kind>blocked)\ (?<name>[A-Za-z]+)(\ "(?<value>[^"]*)")?
        |(?<kind>status)\ (?<name>\d{3})
        |(?<kind>throws)\ (?<name>\w+)
        |(?<kind>reads|hides)\ (?<name>[\w-]+)
        |(?<kind>header)\ (?<name>[\w-]+)\ is\ ("(?<value>[^"]*)"|'(?<value>[^']*)'|absent)
        |(?<name>\w+Exception|\w+Error|emerg)
        )(\ \([^)]*\))?$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex FactForm();
}
