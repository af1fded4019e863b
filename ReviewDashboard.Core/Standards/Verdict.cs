namespace ReviewDashboard.Core.Standards;

/// <summary>Whether somebody met the standard of the post on a day.</summary>
public enum VerdictResult
{
    Met,
    NotMet,
    Unknown,
    NoStandard,
}

/// <summary>A verdict with everything that it rests on.</summary>
/// <param name="Result">The verdict.</param>
/// <param name="Criteria">Each criterion that applies, in the order of <see cref="Criterion"/>; none for <see cref="VerdictResult.NoStandard"/>.</param>
public sealed record Verdict(VerdictResult Result, IReadOnlyList<CriterionVerdict> Criteria);

/// <summary>One criterion of a verdict.</summary>
/// <param name="Criterion">What was asked.</param>
/// <param name="Rule">The rule that asked most.</param>
/// <param name="Required">The level code or the age in years that the rule asks.</param>
/// <param name="Held">The level code held or the age on the first day in post; null when the level is not known.</param>
/// <param name="Result">Met, not met, or unknown; never <see cref="VerdictResult.NoStandard"/>.</param>
public sealed record CriterionVerdict(Criterion Criterion, StandardRule Rule, string Required, string? Held, VerdictResult Result);
