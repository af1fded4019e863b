using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Standards;

/// <summary>On which days a verdict is another than it was.</summary>
public sealed class VerdictShiftTests
{
    private static readonly DateOnly From = new(2009, 1, 1);
    private static readonly DateOnly To = new(2017, 1, 1);

    [Fact]
    public void The_shifts_are_the_days_on_which_the_two_histories_differ_and_no_others()
    {
        var (one, other) = (ReviewFacts.Build(RandomPackage.Make(seed: 7, people: 12), version: 1), ReviewFacts.Build(RandomPackage.Make(seed: 8, people: 12), version: 1));
        for (var i = 0; i < 12; i++)
        {
            var id = $"O{i:00}";
            var shifts = VerdictShift.Between(new VerdictHistory(one).Of(id, From, To), new VerdictHistory(other).Of(id, From, To));
            for (var day = From; day < To; day = day.AddDays(1))
            {
                var (before, after) = (one.VerdictOf(id, day)?.Verdict.Result, other.VerdictOf(id, day)?.Verdict.Result);
                var there = shifts.SingleOrDefault(shift => shift.From <= day && (shift.To is not { } to || day < to));
                (there?.Before, there?.After).ShouldBe(before == after ? (null, null) : (before, after), $"{id} {day}");
            }

            shifts.Zip(shifts.Skip(1)).ShouldAllBe(pair => pair.First.To < pair.Second.From
                || pair.First.Before != pair.Second.Before || pair.First.After != pair.Second.After);
        }
    }

    [Fact]
    public void The_same_history_has_none()
    {
        var history = new VerdictHistory(ReviewFacts.Build(RandomPackage.Make(seed: 7, people: 12), version: 1)).Of("O03", From, To);
        VerdictShift.Between(history, history).ShouldBeEmpty();
    }
}
