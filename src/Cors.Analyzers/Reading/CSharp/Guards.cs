using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>Recognises conditions that hold in development only.</summary>
internal static class Guards
{
    private static readonly ImmutableHashSet<string> Names =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "Development", "Dev", "Local", "LocalDevelopment", "Localhost", "Debug", "Test", "Testing", "IntegrationTest", "IntegrationTests", "E2E");

    private static readonly ImmutableHashSet<string> Flags =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "isDevelopment", "isDev", "isLocal", "isDebug", "isDevEnvironment", "isDevelopmentEnvironment", "isLocalDevelopment", "isDevMode");

    /// <summary>Does <paramref name="condition"/> say "development" when it is <paramref name="holds"/>?</summary>
    public static bool IsDevelopment(SyntaxNode? condition, bool holds) => condition switch
    {
        ParenthesizedExpressionSyntax inner => IsDevelopment(inner.Expression, holds),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negated => IsDevelopment(negated.Operand, !holds),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => Both(both, holds, any: holds),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => Both(either, holds, any: !holds),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal => IsComparison(equal.Left, equal.Right, holds) || IsComparison(equal.Right, equal.Left, holds),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } differs => IsComparison(differs.Left, differs.Right, !holds) || IsComparison(differs.Right, differs.Left, !holds),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax constant } test => IsComparison(test.Expression, constant.Expression, holds),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax constant } } test => IsComparison(test.Expression, constant.Expression, !holds),
        InvocationExpressionSyntax call => IsCall(call, holds),
        MemberAccessExpressionSyntax { Name.Identifier.Text: "IsAttached", Expression: SimpleNameSyntax { Identifier.Text: "Debugger" } } => holds,
        MemberAccessExpressionSyntax access => holds && Flags.Contains(access.Name.Identifier.Text),
        IdentifierNameSyntax name => holds && Flags.Contains(name.Identifier.Text.TrimStart('_')) || IsLocal(name, holds),
        _ => false,
    };

    /// <summary>Does <paramref name="condition"/> say "not development" when it is <paramref name="holds"/>?</summary>
    public static bool IsProduction(SyntaxNode? condition, bool holds) => condition switch
    {
        ParenthesizedExpressionSyntax inner => IsProduction(inner.Expression, holds),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negated => IsProduction(negated.Operand, !holds),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when holds => IsProduction(both.Left, true) || IsProduction(both.Right, true),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when !holds => IsProduction(either.Left, false) || IsProduction(either.Right, false),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name } } => name == (holds ? "IsProduction" : "IsDevelopment"),
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string name } }], Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "IsEnvironment" } } =>
            string.Equals(name, holds ? "Production" : "Development", StringComparison.OrdinalIgnoreCase),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right: LiteralExpressionSyntax { Token.Value: string name } } equal =>
            IsEnvironment(equal.Left) && string.Equals(name, holds ? "Production" : "Development", StringComparison.OrdinalIgnoreCase),
        IdentifierNameSyntax name => Declared(name) is { } value and not IdentifierNameSyntax && IsProduction(value, holds),
        _ => false,
    };

    /// <summary>What <paramref name="condition"/> says of the environment when it is <paramref name="holds"/>.</summary>
    public static Guard Of(SyntaxNode? condition, bool holds) => IsDevelopment(condition, holds) ? Guard.Development : IsProduction(condition, holds) ? Guard.Production : Guard.None;

    /// <summary>Is a case of a switch over <paramref name="value"/> for development only?</summary>
    public static bool IsDevelopmentCase(SyntaxNode value, SyntaxNode? label) => label is ExpressionSyntax constant && IsComparison((ExpressionSyntax)value, constant, holds: true);

    /// <summary>Does what stands at <paramref name="node"/> run in development only, by the conditions around it in its own member or by <c>#if DEBUG</c>?</summary>
    public static bool Around(SyntaxNode node)
    {
        if (InDebugRegion(node))
            return true;
        SyntaxNode inner = node;
        for (var outer = node.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            var guarded = outer switch
            {
                IfStatementSyntax branch when inner == branch.Statement => IsDevelopment(branch.Condition, true),
                ElseClauseSyntax { Parent: IfStatementSyntax branch } => IsDevelopment(branch.Condition, false),
                ConditionalExpressionSyntax choice when inner == choice.WhenTrue => IsDevelopment(choice.Condition, true),
                ConditionalExpressionSyntax choice when inner == choice.WhenFalse => IsDevelopment(choice.Condition, false),
                SwitchSectionSyntax { Parent: SwitchStatementSyntax choice } section => section.Labels.All(label => label is CaseSwitchLabelSyntax one && IsDevelopmentCase(choice.Expression, one.Value)),
                SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax label, Parent: SwitchExpressionSyntax choice } => IsDevelopmentCase(choice.GoverningExpression, label.Expression),
                BlockSyntax block => block.Statements.TakeWhile(statement => statement != inner).Any(LeavesUnlessDevelopment),
                CompilationUnitSyntax unit => unit.Members.TakeWhile(member => member != inner).OfType<GlobalStatementSyntax>().Any(member => LeavesUnlessDevelopment(member.Statement)),
                MethodDeclarationSyntax method => Applications.Environments.Of(method.Identifier.ValueText) is Guard.Development,
                _ => false,
            };
            if (guarded)
                return true;
        }

        return false;
    }

    /// <summary>Is what stands at <paramref name="node"/> left out in development, by the conditions around it in its own member?</summary>
    public static bool IsLeftOut(SyntaxNode node)
    {
        SyntaxNode inner = node;
        for (var outer = node.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            if (outer is IfStatementSyntax branch && inner == branch.Statement ? RulesOut(branch.Condition, true) : outer is ElseClauseSyntax { Parent: IfStatementSyntax other } && RulesOut(other.Condition, false))
                return true;
        }

        return false;
    }

    /// <summary>Is it not "development" when <paramref name="condition"/> is <paramref name="holds"/>?</summary>
    private static bool RulesOut(ExpressionSyntax condition, bool holds) => condition switch
    {
        ParenthesizedExpressionSyntax inner => RulesOut(inner.Expression, holds),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negated => RulesOut(negated.Operand, !holds),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both =>
            both.IsKind(SyntaxKind.LogicalAndExpression) == holds ? RulesOut(both.Left, holds) || RulesOut(both.Right, holds) : RulesOut(both.Left, holds) && RulesOut(both.Right, holds),
        _ => IsDevelopment(condition, !holds),
    };

    /// <summary>In which environment does what stands at <paramref name="node"/> run, by the conditions around it in its own member?</summary>
    public static Guard At(SyntaxNode node)
    {
        if (Around(node))
            return Guard.Development;
        SyntaxNode inner = node;
        for (var outer = node.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            var guarded = outer switch
            {
                IfStatementSyntax branch when inner == branch.Statement => IsProduction(branch.Condition, true),
                ElseClauseSyntax { Parent: IfStatementSyntax branch } => IsProduction(branch.Condition, false),
                ConditionalExpressionSyntax choice when inner != choice.Condition => IsProduction(choice.Condition, inner == choice.WhenTrue),
                MethodDeclarationSyntax method => Applications.Environments.Of(method.Identifier.ValueText) is Guard.Production,
                _ => false,
            };
            if (guarded)
                return Guard.Production;
        }

        return Guard.None;
    }

    /// <summary>Does it stand in a region that only a debug build compiles?</summary>
    public static bool InDebugRegion(SyntaxNode node)
    {
        var root = node.SyntaxTree.GetRoot();
        if (!root.ContainsDirectives)
            return false;
        var open = new Stack<bool>();
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < node.SpanStart; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax start:
                    open.Push(start.BranchTaken && IsDebug(start.Condition, true));
                    break;
                case ElifDirectiveTriviaSyntax next when open.Count > 0:
                    open.Pop();
                    open.Push(next.BranchTaken && IsDebug(next.Condition, true));
                    break;
                case ElseDirectiveTriviaSyntax last when open.Count > 0:
                    open.Pop();
                    open.Push(last.BranchTaken && last.GetRelatedDirectives() is [IfDirectiveTriviaSyntax first, ..] && IsDebug(first.Condition, false));
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return open.Contains(true);
    }

    private static bool IsDebug(ExpressionSyntax condition, bool holds) => condition switch
    {
        IdentifierNameSyntax { Identifier.Text: "DEBUG" } => holds,
        IdentifierNameSyntax { Identifier.Text: "RELEASE" } => !holds,
        ParenthesizedExpressionSyntax inner => IsDebug(inner.Expression, holds),
        PrefixUnaryExpressionSyntax negated => IsDebug(negated.Operand, !holds),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => holds && (IsDebug(both.Left, true) || IsDebug(both.Right, true)),
        _ => false,
    };

    private static bool Both(BinaryExpressionSyntax condition, bool holds, bool any) =>
        any
            ? IsDevelopment(condition.Left, holds) || IsDevelopment(condition.Right, holds)
            : IsDevelopment(condition.Left, holds) && IsDevelopment(condition.Right, holds);

    private static bool LeavesUnlessDevelopment(StatementSyntax statement) =>
        statement is IfStatementSyntax { Else: null } branch
        && IsDevelopment(branch.Condition, false)
        && (branch.Statement is BlockSyntax { Statements: [.., var last] } ? last : branch.Statement) is ReturnStatementSyntax or ThrowStatementSyntax;

    private static bool IsCall(InvocationExpressionSyntax call, bool holds)
    {
        var arguments = call.ArgumentList.Arguments;
        switch ((call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.Text ?? (call.Expression as SimpleNameSyntax)?.Identifier.Text)
        {
            case "IsDevelopment" or "IsLocal" when arguments.Count == 0:
                return holds;
            case "IsProduction" when arguments.Count == 0:
                return !holds;
            case "IsEnvironment" when arguments.Count > 0:
                return IsNamed(arguments.Last().Expression, holds);
            case "Equals" when arguments.Count > 0 && call.Expression is MemberAccessExpressionSyntax access:
                return IsComparison(access.Expression, arguments[0].Expression, holds)
                    || IsComparison(arguments[0].Expression, access.Expression, holds)
                    || (arguments.Count > 1 && (IsComparison(arguments[0].Expression, arguments[1].Expression, holds) || IsComparison(arguments[1].Expression, arguments[0].Expression, holds)));
            default:
                return false;
        }
    }

    private static bool IsComparison(ExpressionSyntax value, ExpressionSyntax constant, bool holds) => IsNamed(constant, holds) && IsEnvironment(value);

    private static bool IsNamed(ExpressionSyntax constant, bool holds) => constant switch
    {
        LiteralExpressionSyntax { Token.Value: string name } => holds ? Names.Contains(name) : string.Equals(name, "Production", StringComparison.OrdinalIgnoreCase),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression } => false,
        MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.Text: "Environments" or "EnvironmentName" } } member =>
            member.Name.Identifier.Text == (holds ? "Development" : "Production"),
        _ => false,
    };

    private static bool IsEnvironment(ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.Text: "EnvironmentName" } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "GetEnvironmentVariable" } } call => call.ToString().IndexOf("ENVIRONMENT\"", StringComparison.Ordinal) > 0,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" } folded } => IsEnvironment(folded.Expression),
        ElementAccessExpressionSyntax element => element.ToString().IndexOf("ENVIRONMENT\"", StringComparison.Ordinal) > 0,
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax { Name.Identifier.Text: "EnvironmentName" } } => true,
        IdentifierNameSyntax { Identifier.Text: "env" or "environment" or "environmentName" or "envName" or "aspnetEnvironment" or "aspNetCoreEnvironment" } => true,
        _ => false,
    };

    /// <summary>A local that was declared with such a condition: <c>var dev = env.IsDevelopment();</c>.</summary>
    private static bool IsLocal(IdentifierNameSyntax name, bool holds) => Declared(name) is { } value and not IdentifierNameSyntax && IsDevelopment(value, holds);

    private static ExpressionSyntax? Declared(IdentifierNameSyntax name)
    {
        for (var scope = name.Parent; scope is not null; scope = scope.Parent)
        {
            var statements = scope switch
            {
                BlockSyntax block => block.Statements.OfType<LocalDeclarationStatementSyntax>(),
                CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement).OfType<LocalDeclarationStatementSyntax>(),
                _ => [],
            };
            var value = statements.SelectMany(statement => statement.Declaration.Variables).FirstOrDefault(variable => variable.Identifier.Text == name.Identifier.Text)?.Initializer?.Value;
            if (value is not null)
                return value;
        }

        return null;
    }
}
