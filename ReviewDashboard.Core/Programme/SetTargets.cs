using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Programme;

/// <summary>One year's target of an indicator in a unit, as it is to be.</summary>
/// <param name="Year">The year.</param>
/// <param name="Seen">The unit's own target when the form was opened; null where it had none.</param>
/// <param name="Value">What it is to be in the indicator's unit; null takes the unit's own target away, so that the unit above's holds.</param>
public sealed record TargetEdit(int Year, decimal? Seen, decimal? Value);

/// <summary>How setting targets ended.</summary>
public abstract record TargetOutcome
{
    private TargetOutcome()
    {
    }

    /// <summary>Written, as this change of the history.</summary>
    public sealed record Saved(long Change) : TargetOutcome;

    /// <summary>Nothing differs, so nothing was written.</summary>
    public sealed record Unchanged : TargetOutcome;

    /// <summary>Nothing was written.</summary>
    /// <param name="Years">What is wrong with the value of a year.</param>
    /// <param name="Reason">What is wrong with the reason; null for nothing.</param>
    public sealed record Invalid(IReadOnlyDictionary<int, string> Years, string? Reason) : TargetOutcome;

    /// <summary>Nothing was written: somebody set these years since the form was opened.</summary>
    public sealed record Stale(IReadOnlyList<int> Years) : TargetOutcome;

    /// <summary>Nothing was written: the user may not set targets.</summary>
    public sealed record Forbidden : TargetOutcome;
}

/// <summary>Sets what an indicator should reach in a unit, year by year, with a reason, as one change of the history.</summary>
public sealed class SetTargets(IDbContextFactory<ReviewDb> databases, CurrentFacts current, TimeProvider time)
{
    /// <summary>How many years past the review targets may be set.</summary>
    private const int YearsAhead = 5;

    /// <summary>The years for which targets are set.</summary>
    public static IEnumerable<int> Years(Review.ReviewPeriod review) =>
        Enumerable.Range(review.BaselineYear, review.ToYear + YearsAhead - review.BaselineYear + 1);

    /// <summary>Checks permission, values and reason, and writes targets and history in one transaction; open pages see them when it returns.</summary>
    public async Task<TargetOutcome> SaveAsync(
        CurrentUser user, Indicator indicator, string unit, IReadOnlyList<TargetEdit> edits, string? reason, CancellationToken token)
    {
        if (!user.CanSetTargets)
            return new TargetOutcome.Forbidden();
        var faults = Faults(indicator, unit, edits).ToDictionary(fault => fault.Year, fault => fault.Message);
        if (FaultOf(reason) is var missing && (missing is not null || faults.Count > 0))
            return new TargetOutcome.Invalid(faults, missing);
        await using var db = await databases.CreateDbContextAsync(token);
        await using var change = await RecordedChange.BeginAsync(db, time, user.Name, reason!.Trim(), token);
        var stored = await db.Set<Target>().Where(target => target.IndicatorCode == indicator.Code && target.UnitCode == unit).ToDictionaryAsync(target => target.Year, token);
        int[] stale = [.. edits.Where(edit => stored.GetValueOrDefault(edit.Year)?.Value != edit.Seen).Select(edit => edit.Year)];
        if (stale.Length > 0)
            return new TargetOutcome.Stale(stale);
        foreach (var edit in edits.Where(edit => edit.Value != edit.Seen))
            Put(db, stored.GetValueOrDefault(edit.Year), indicator.Code, unit, edit);
        await change.SaveAsync(token);
        if (await change.CommitAsync(token) is not { } number)
            return new TargetOutcome.Unchanged();
        await current.FollowAsync(indicator.Code, unit, [.. edits.Select(edit => (edit.Year, edit.Value))], number, time.GetUtcNow().UtcDateTime);
        return new TargetOutcome.Saved(number);
    }

    private static void Put(ReviewDb db, Target? stored, string indicator, string unit, TargetEdit edit)
    {
        if (edit.Value is not { } value)
            db.Remove(stored!);
        else if (stored is null)
            db.Add(new Target { IndicatorCode = indicator, UnitCode = unit, Year = edit.Year, Value = value });
        else
            stored.Value = value;
    }

    private IEnumerable<(int Year, string Message)> Faults(Indicator indicator, string unit, IReadOnlyList<TargetEdit> edits)
    {
        var facts = current.Facts;
        if (!facts.Units.Exists(unit) || !indicator.IsDefinedFor(facts.Units.LevelOf(unit)))
            throw new ArgumentException("The indicator is not defined for this unit.", nameof(unit));
        var years = Years(facts.Review).ToHashSet();
        foreach (var edit in edits)
        {
            if (!years.Contains(edit.Year))
                yield return (edit.Year, TargetTexts.BadYear.Say(years.Min(), years.Max()));
            else if (edit.Value is { } value && Fault(indicator, value) is { } message)
                yield return (edit.Year, message);
        }
    }

    private static string? FaultOf(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return TargetTexts.ReasonMissing;
        return reason.Trim().Length > Change.LongestReason ? TargetTexts.ReasonTooLong.Say(Change.LongestReason) : null;
    }

    private static string? Fault(Indicator indicator, decimal value) => indicator.Unit switch
    {
        IndicatorUnit.Percent or IndicatorUnit.Points when value is < 0 or > 100 => TargetTexts.NotAShare,
        IndicatorUnit.PerThousand when value is < 0 or > 1000 => TargetTexts.NotARate,
        not IndicatorUnit.MillionVnd when value < 0 => TargetTexts.Negative,
        _ when decimal.Abs(value) >= 1_000_000_000 || decimal.Round(value, 3) != value => TargetTexts.TooFine,
        _ => null,
    };
}
