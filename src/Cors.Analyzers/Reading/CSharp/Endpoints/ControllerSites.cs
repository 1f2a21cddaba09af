using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Finds the classes of a file that may be controllers, by their looks.</summary>
internal static class ControllerSites
{
    private const string Controller = "Controller";

    /// <summary>The classes, in order: no body is looked into.</summary>
    public static IReadOnlyList<ClassDeclarationSyntax> In(SyntaxTree tree)
    {
        if (tree.GetRoot() is not CompilationUnitSyntax unit)
            return [];
        List<ClassDeclarationSyntax>? found = null;
        Look(unit.Members, ref found);
        return found ?? (IReadOnlyList<ClassDeclarationSyntax>)[];
    }

    private static void Look(SyntaxList<MemberDeclarationSyntax> members, ref List<ClassDeclarationSyntax>? found)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax space)
                Look(space.Members, ref found);
            else if (member is ClassDeclarationSyntax { TypeParameterList: null } declared && MayBe(declared))
                (found ??= []).Add(declared);
        }
    }

    private static bool MayBe(ClassDeclarationSyntax declared)
    {
        var isPartial = declared.Modifiers.Any(SyntaxKind.PartialKeyword);
        if (declared.Modifiers.Any(SyntaxKind.AbstractKeyword) || declared.Modifiers.Any(SyntaxKind.StaticKeyword) || (!isPartial && !declared.Modifiers.Any(SyntaxKind.PublicKeyword)))
            return false;
        return declared.Identifier.ValueText.EndsWith(Controller, StringComparison.OrdinalIgnoreCase)
            || declared.BaseList?.Types.Any(one => Says(one.Type.ToString())) == true
            || declared.AttributeLists.Any(list => list.Attributes.Any(one => one.Name.ToString() is var name && (Says(name) || name.EndsWith("Route", StringComparison.Ordinal))));
    }

    private static bool Says(string name) => name.IndexOf(Controller, StringComparison.Ordinal) >= 0;
}
