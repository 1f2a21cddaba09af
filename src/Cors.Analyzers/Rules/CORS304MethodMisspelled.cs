namespace Cors.Analyzers.Rules;

/// <summary>Methods are case-sensitive.</summary>
internal sealed class MethodMisspelled() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS304",
        "A method is written in the wrong case or does not exist",
        "'{0}' {1}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS304.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var item in policy.Methods.Items)
        {
            var upper = item.Value.ToUpperInvariant();
            if (Methods.Canonical(item.Value) is { } method && method != item.Value)
            {
                var always = Methods.Safelisted.Contains(method);
                findings.Add(policy, Found(item.At, item.Value, policy.Dialect.UnknownMethod is { } consequence ? $"is not {method}: {consequence}" : always ? $"stands for no method: {method} passes only because it always does" : $"does not allow {method}: methods are compared letter by letter") with
                {
                    Severity = always && policy.Dialect.UnknownMethod is null ? DiagnosticSeverity.Info : null,
                    Cures = Rewrite(item, method, $"Write '{method}'", "upperCase"),
                });
            }
            else if (Methods.Mistaken.TryGetValue(upper, out var meant))
            {
                findings.Add(policy, Found(item.At, item.Value, $"is no HTTP method; '{meant}' is") with { Cures = Rewrite(item, meant, $"Write '{meant}'", "meant") });
            }
        }
    }
}
