using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Tells from the facts of a row why it lacks the flag by which it would count.</summary>
internal static class WhyNotCounted
{
    private const int Professional = (int)Axis.Professional;

    private static readonly Axis[] Axes = Enum.GetValues<Axis>();

    /// <summary>The reason of a row without <paramref name="flag"/>.</summary>
    public static NotCounted Of(RowSet set, int flag, PeopleBlock block, FactRow row, RecordLister lister) => (set, flag) switch
    {
        (RowSet.Population, >= Flag.Applies and < Flag.CriterionMet) =>
            row.Has(Flag.Judged) ? NotCounted.CriterionNotAsked : NotCounted.NoStandard,
        (RowSet.Population, >= Flag.Known and < Flag.Missing) => NotCounted.LevelUnknown,
        (RowSet.Population, Flag.FieldJudged) => OfField(row, lister),
        (RowSet.Population, Flag.NativeKnown) => NotCounted.NativeCommuneUnknown,
        (RowSet.Population, Flag.BelowUntrainable) => OfUntrainable(row),
        (RowSet.Population or RowSet.Appointments, Flag.Judged) => NotCounted.NoStandard,
        (RowSet.Outcomes, Flag.Completed) =>
            block.AllEnrolments[row.Record].Outcome is Outcome.DroppedOut ? NotCounted.DroppedOut : NotCounted.NotPassed,
        (RowSet.Appraisals, Flag.Good) => NotCounted.AppraisedLow,
        _ => throw new InvalidOperationException($"Flag {flag} of {set} leaves nobody out."),
    };

    private static NotCounted OfField(FactRow row, RecordLister lister)
    {
        if (lister.Facts.Titles[row.Title].Fields.Length == 0)
            return NotCounted.AnyFieldFits;
        if (row.Has(Flag.Missing + Professional))
            return NotCounted.LevelUnknown;
        return row.Has(Flag.ProfessionalIntermediate) ? NotCounted.FieldUnknown : NotCounted.BelowIntermediate;
    }

    private static NotCounted OfUntrainable(FactRow row)
    {
        if (Array.Exists(Axes, axis => row.Has(Flag.Need + (int)axis)))
            return NotCounted.StillTrainable;
        return row.Has(Flag.Met) ? NotCounted.MeetsStandard
            : row.Has(Flag.NotMet) ? NotCounted.BelowByAgeOnly
            : row.Has(Flag.Undecided) ? NotCounted.VerdictUnknown
            : NotCounted.NoStandard;
    }
}
