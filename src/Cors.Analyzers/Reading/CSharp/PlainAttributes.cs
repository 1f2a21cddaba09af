using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>Tells the framework's attributes by their names alone, where nothing else in the compilation has the name: to have the compiler bind attributes is the dearest part of reading a program.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="cancellation">Ends the look through its names.</param>
internal sealed class PlainAttributes(Compilation compilation, CancellationToken cancellation)
{
    private const string Suffix = "Attribute";

    private HashSet<string>? _taken;

    /// <summary>The class of an attribute, when it can only be the framework's; null when the compiler must be asked.</summary>
    public string? ClassOf(AttributeSyntax attribute) => attribute.Name is IdentifierNameSyntax { Identifier.ValueText: var name } && ClassOf(name) is { } found && !IsAlias(name, attribute) ? found : null;

    /// <summary>Is a class that is named as a base the framework's?</summary>
    public bool IsControllerBase(TypeSyntax type) => type is IdentifierNameSyntax { Identifier.ValueText: "ControllerBase" or "Controller" } name && !Taken.Contains(name.Identifier.ValueText) && !IsAlias(name.Identifier.ValueText, type);

    private HashSet<string> Taken => _taken ??= Find();

    private string? ClassOf(string name)
    {
        var full = name.EndsWith(Suffix, StringComparison.Ordinal) ? name : name + Suffix;
        return FrameworkAttributes.Facts(full) is not null && !Taken.Contains(full) && !Taken.Contains(full.Substring(0, full.Length - Suffix.Length)) ? full : null;
    }

    private static bool IsAlias(string name, SyntaxNode use)
    {
        for (var node = use.Parent; node is not null; node = node.Parent)
        {
            var usings = node switch
            {
                CompilationUnitSyntax unit => unit.Usings,
                BaseNamespaceDeclarationSyntax space => space.Usings,
                _ => default,
            };
            foreach (var one in usings)
            {
                if (Aliased(one) is { } alias && (alias == name || alias == name + Suffix))
                    return true;
            }
        }

        return false;
    }

    private static string? Aliased(UsingDirectiveSyntax directive) => directive.Alias?.Name.Identifier.ValueText;

    /// <summary>The names that stand for something of the program's own, or of a library's.</summary>
    private HashSet<string> Find()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        compilation.ContainsSymbolsWithName(name => Note(name, taken), SymbolFilter.Type, cancellation);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var directive in tree.GetRoot(cancellation) is CompilationUnitSyntax unit ? unit.Usings : default)
            {
                if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && Aliased(directive) is { } alias)
                    Note(alias, taken);
            }
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            // Web API 2 has controllers and attributes of the same names.
            if (IsFrameworks(assembly.Name))
                continue;
            var types = assembly.TypeNames;
            foreach (var name in FrameworkAttributes.Names)
            {
                if (types.Contains(name))
                    taken.Add(name);
            }
        }

        return taken;
    }

    private static bool IsFrameworks(string assembly) => Applications.Reach.IsFramework(assembly) && !assembly.StartsWith("System.Web", StringComparison.Ordinal);

    private static bool Note(string name, HashSet<string> taken)
    {
        if (FrameworkAttributes.Knows(name))
            taken.Add(name);
        return false;
    }
}
