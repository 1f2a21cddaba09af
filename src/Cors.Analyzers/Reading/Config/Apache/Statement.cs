namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>A directive with the conditions under which it counts.</summary>
/// <param name="Directive">The directive.</param>
/// <param name="Ifs">The <c>&lt;If&gt;</c> sections around it, the outermost first.</param>
/// <param name="IsUncertain">It stands where nobody knows whether Apache reads it: in <c>&lt;IfDefine&gt;</c> and its like.</param>
/// <param name="Limit">The <c>&lt;Limit&gt;</c> or <c>&lt;LimitExcept&gt;</c> around it; that narrows access, not headers.</param>
internal sealed record Statement(Directive Directive, ImmutableList<IfBranch> Ifs, bool IsUncertain, Directive? Limit);

/// <summary>An <c>&lt;If&gt;</c>, <c>&lt;ElseIf&gt;</c> or <c>&lt;Else&gt;</c>.</summary>
/// <param name="Section">The section.</param>
/// <param name="Before">The sections before it in the same chain, none of which may hold.</param>
internal sealed record IfBranch(Directive Section, IReadOnlyList<Directive> Before);
