using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Standards;

/// <summary>A verdict as other programs read it; the names of its properties in snake_case are a contract.</summary>
public sealed record VerdictAnswer(
    string Official, string Posting, string Unit, string Title, DateOnly On, string Verdict, IReadOnlyList<VerdictAnswer.CriterionAnswer> Criteria)
{
    /// <summary>One criterion; required and held are level codes, or ages in years.</summary>
    public sealed record CriterionAnswer(
        string Criterion, string Rule, string Document, string Clause, string Required, string? Held, string Result);

    public static VerdictAnswer Of(PostingVerdict verdict) => new(
        verdict.OfficialId, verdict.PostingId, verdict.CommuneCode, verdict.TitleCode, verdict.On, Codes.Of(verdict.Verdict.Result),
        [.. verdict.Verdict.Criteria.Select(criterion => new CriterionAnswer(
            Codes.Of(criterion.Criterion), criterion.Rule.Id, criterion.Rule.Document, criterion.Rule.Clause,
            criterion.Required, criterion.Held, Codes.Of(criterion.Result)))]);
}
