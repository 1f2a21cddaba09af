using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Methods that the host calls in one environment instead of <c>Configure</c> and <c>ConfigureServices</c>, by their names.</summary>
internal static class Environments
{
    /// <summary>For which environment a method is; null for one that is for no single one.</summary>
    public static Guard? Of(string method) => method switch
    {
        "ConfigureDevelopment" or "ConfigureDevelopmentServices" => Guard.Development,
        "ConfigureProduction" or "ConfigureProductionServices" => Guard.Production,
        "ConfigureStaging" or "ConfigureStagingServices" => Guard.None,
        _ => null,
    };

    /// <summary>The choice that the host makes between the method and those for other environments; null where it makes none, or one of them calls another.</summary>
    public static Choice? ChoiceOf(MethodDeclarationSyntax method, CodeBase code)
    {
        if (method.Parent is not TypeDeclarationSyntax type || !(Of(method.Identifier.ValueText) is not null || method.Identifier.ValueText == "ConfigureServices"))
            return null;
        var others = type.Members.OfType<MethodDeclarationSyntax>().Where(other => other.Identifier.ValueText.EndsWith("Services", StringComparison.Ordinal)
            && (Of(other.Identifier.ValueText) is not null || other.Identifier.ValueText == "ConfigureServices")).ToList();
        return others.Count < 2 || others.Exists(Calls) ? null : new Choice(code.At(type.Identifier), others.IndexOf(method));

        bool Calls(MethodDeclarationSyntax one) =>
            one.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => CorsSites.NameOf(call) is { } name && others.Exists(other => other.Identifier.ValueText == name));
    }
}
