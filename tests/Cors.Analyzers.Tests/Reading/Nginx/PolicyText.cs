using Cors.Analyzers.Reading;
using Cors.Analyzers.Reading.Config.Nginx;

namespace Cors.Analyzers.Tests.Reading.Nginx;

/// <summary>Policies as short texts, so that a test is a table.</summary>
internal static class PolicyText
{
    private static readonly Offer[] AllOffers = [Offer.AllowSubdomains, Offer.SendVary, Offer.AnswerPreflight, Offer.SendOnBoth, Offer.AllowAnyOrigin, Offer.TightenTest, Offer.ParseSafely];

    public static FileReading Read(string text) => new NginxReader().Read(new FileDocument("nginx.conf", SourceText.From(text)), CancellationToken.None);

    /// <summary>One line a policy.</summary>
    public static string Of(string text) => string.Join("\n", Read(text).Policies.Select(Of));

    private static string Of(CorsPolicy policy)
    {
        var parts = new List<string> { $"{policy.At.Text} [{policy.Answers}]" };
        parts.AddRange(policy.Cases.Select(one => $"{Answer(one.Send)} for {Test(one.When)}"));
        Add("entries", policy.Entries.Select(entry => entry.Text.Value + (entry.Use is OriginUse.Verbatim ? "" : ":" + entry.Use)));
        Add("methods", List(policy.Methods));
        Add("headers", List(policy.Headers));
        Add("exposed", List(policy.Exposed));
        Add("credentials", policy.Credentials is { } credentials ? [credentials.Value] : []);
        Add("age", policy.MaxAge is { } age ? [$"{age.Value.Sent}={age.Value.Seconds}"] : []);
        Add("lost", policy.Lost.SelectMany(lost => lost.Headers).Select(header => header.Name.Value));
        Add("vary", [policy.VariesByOrigin?.ToString() ?? "?"]);
        Add("preflight", policy.Preflight == PreflightAnswer.Same ? [] : [Preflight(policy.Preflight)]);
        Add("offers", AllOffers.Where(policy.Offers.ContainsKey).Select(offer => offer.ToString()));
        if (!policy.Complete)
            parts.Add("incomplete");
        return string.Join(" | ", parts);

        void Add(string name, IEnumerable<string> values)
        {
            var all = string.Join(", ", values);
            if (all.Length > 0)
                parts.Add($"{name} {all}");
        }
    }

    public static string Test(OriginTest test) => test switch
    {
        OriginTest.Constant constant => constant.Value ? "all" : "none",
        OriginTest.Unknown => "?",
        OriginTest.Is same => $"'{same.Value}'" + (same.IgnoreCase ? "i" : ""),
        OriginTest.InSet set => $"in({string.Join(",", set.Values)})" + (set.IgnoreCase ? "i" : ""),
        OriginTest.StartsWith start => $"{start.Value}…",
        OriginTest.EndsWith end => $"…{end.Value}",
        OriginTest.Matches matches => $"/{matches.Pattern.Text}/" + (matches.Pattern.IgnoreCase ? "i" : ""),
        OriginTest.Not not => "not " + Test(not.Test),
        OriginTest.And and => "(" + string.Join(" and ", and.Tests.Select(Test)) + ")",
        OriginTest.Or or => "(" + string.Join(" or ", or.Tests.Select(Test)) + ")",
        _ => test.ToString(),
    };

    private static string Answer(OriginAnswer answer) =>
        answer == OriginAnswer.Star ? "*" : answer == OriginAnswer.Echo ? "echo" : answer is OriginAnswer.Fixed value ? $"'{value.Value}'" : "?";

    private static IEnumerable<string> List(ListSetting list) =>
        [.. list.Items.Select(item => item.Value), .. list.Echo is null ? Array.Empty<string>() : ["(echo)"], .. list.Complete ? Array.Empty<string>() : ["…"]];

    private static string Preflight(PreflightAnswer answer) => answer switch
    {
        PreflightAnswer.Own own => "own " + own.Policy.At.Text,
        PreflightAnswer.Refused refused => $"{refused.Status} {refused.At.Text}",
        _ => "?",
    };
}
