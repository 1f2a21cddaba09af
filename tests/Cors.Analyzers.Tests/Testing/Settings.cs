using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers.Tests.Testing;

/// <summary>Analyzer configuration from a table: the same keys for every file.</summary>
internal sealed class Settings(IReadOnlyDictionary<string, string> keys) : AnalyzerConfigOptionsProvider
{
    private readonly Keys _keys = new(keys);

    public static Settings None { get; } = new(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GlobalOptions => _keys;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _keys;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _keys;

    private sealed class Keys(IReadOnlyDictionary<string, string> keys) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => keys.TryGetValue(key, out value);
    }
}
