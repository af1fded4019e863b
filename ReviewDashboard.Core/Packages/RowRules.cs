using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Packages;

/// <summary>What the values of one row must be together.</summary>
internal static class RowRules
{
    private static readonly Dictionary<Type, Action<Row>> ByTable = new()
    {
        [typeof(ReviewPeriod)] = CheckReview,
        [typeof(Posting)] = CheckPosting,
        [typeof(Qualification)] = row => CheckLevel(row, row[nameof(Qualification.Axis)]),
        [typeof(Course)] = row => CheckLevel(row, row[nameof(Course.Axis)]),
        [typeof(Enrolment)] = CheckEnrolment,
        [typeof(DisciplineCase)] = CheckMeasure,
        [typeof(StandardRule)] = CheckStandard,
        [typeof(Allowance)] = CheckAllowance,
    };

    /// <summary>The check of a table's rows, null where values stand alone. Values that are wrong by themselves are null in the row.</summary>
    public static Action<Row>? Of(RecordTable table) => ByTable.GetValueOrDefault(table.Type);

    private static void CheckReview(Row row)
    {
        var (baseline, from, to) = (row.Number(nameof(ReviewPeriod.BaselineYear)), row.Number(nameof(ReviewPeriod.FromYear)), row.Number(nameof(ReviewPeriod.ToYear)));
        if (from < baseline)
            row.RefuseBeside(ImportRules.ReviewYearsOrder, nameof(ReviewPeriod.FromYear), baseline);
        if (to < from || to < baseline)
            row.RefuseBeside(ImportRules.ReviewYearsOrder, nameof(ReviewPeriod.ToYear), from ?? baseline);
    }

    private static void CheckPosting(Row row)
    {
        if (IsAfter(row[nameof(Posting.From)], row[nameof(Posting.To)], orSame: true))
            row.RefuseBeside(ImportRules.PostingOrder, nameof(Posting.To), row[nameof(Posting.From)]);
    }

    private static void CheckEnrolment(Row row)
    {
        var (enrolled, outcome, evaluated) = (row[nameof(Enrolment.EnrolledOn)], row[nameof(Enrolment.OutcomeOn)], row[nameof(Enrolment.EvaluatedOn)]);
        if (IsAfter(enrolled, outcome))
            row.RefuseBeside(ImportRules.OutcomeBeforeEnrolment, nameof(Enrolment.OutcomeOn), enrolled);
        if (IsAfter(outcome, evaluated))
            row.RefuseBeside(ImportRules.EvaluationBeforeOutcome, nameof(Enrolment.EvaluatedOn), outcome);
    }

    private static void CheckMeasure(Row row)
    {
        if (Codes.Find<Measure>(row[nameof(DisciplineCase.Measure)]) is not { } measure
            || Codes.Find<Regime>(row[nameof(DisciplineCase.Regime)]) is not { } regime)
            return;
        if (!Measures.Knows(regime, measure))
            row.RefuseBeside(ImportRules.MeasureNotOfRegime, nameof(DisciplineCase.Measure), Codes.Of(regime));
    }

    private static void CheckStandard(Row row)
    {
        if (Codes.Find<Criterion>(row[nameof(StandardRule.Criterion)]) is not { } criterion)
            return;
        if (criterion is not (Criterion.MaxAgeFirstAppointment or Criterion.MinAge))
        {
            if (row[nameof(StandardRule.Level)] is null && !row.IsWrong(nameof(StandardRule.Level)))
                row.RefuseBeside(ImportRules.Required, nameof(StandardRule.Level), null);
            CheckLevel(row, Codes.Of((Axis)(int)criterion));
            return;
        }

        foreach (var limit in new[] { nameof(StandardRule.AgeMale), nameof(StandardRule.AgeFemale) })
        {
            if (row[limit] is null && !row.IsWrong(limit))
                row.RefuseBeside(ImportRules.AgeLimitsMissing, limit, null);
        }

        if (criterion is Criterion.MaxAgeFirstAppointment && Codes.Find<RuleScope>(row[nameof(StandardRule.AppliesTo)]) is RuleScope.All or RuleScope.Serving)
            row.RefuseBeside(ImportRules.AgeRuleScope, nameof(StandardRule.AppliesTo), null);
    }

    private static void CheckLevel(Row row, string? axisCode)
    {
        if (Codes.Find<Axis>(axisCode) is { } axis && row[nameof(Qualification.Level)] is { } level && Levels.Rank(axis, level) == Levels.Unknown)
            row.RefuseBeside(ImportRules.UnknownLevel, nameof(Qualification.Level), string.Join(", ", Levels.Of(axis)));
    }

    private static void CheckAllowance(Row row)
    {
        var (entitled, paid) = (row.Number(nameof(Allowance.Entitled)), row.Number(nameof(Allowance.PaidInFull)));
        if (paid > entitled)
            row.RefuseBeside(ImportRules.PaidMoreThanEntitled, nameof(Allowance.PaidInFull), entitled);
    }

    /// <summary>Compares days; unknown ones are in order.</summary>
    private static bool IsAfter(string? first, string? second, bool orSame = false) =>
        first is not null && second is not null && string.CompareOrdinal(first, second) >= (orSame ? 0 : 1);
}
