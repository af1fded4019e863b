using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Discipline cases of a district.</summary>
internal sealed class Conduct(DistrictLife life)
{
    private static readonly (Ground, double)[] Grounds =
        [(Ground.WorkingRegulations, 38), (Ground.Law, 24), (Ground.InternalRules, 22), (Ground.Ethics, 16)];

    private readonly Dice dice = life.Dice;
    private double due = life.Dice.Share();

    public List<(Person Person, DisciplineCase Case)> Cases { get; } = [];

    /// <summary>Decides this year's cases, a few of them against people disciplined before, and ends the post of whoever is dismissed.</summary>
    public void Year(int year)
    {
        var staff = life.Staff();
        due += staff.Count * Aims.Discipline(year);
        for (; due >= 1; due--)
        {
            var before = Cases.Select(entry => entry.Person).Where(person => person.Current is not null).ToList();
            var day = dice.Day(new DateOnly(year, 2, 1), new DateOnly(year, 12, 20));
            var chosen = before.Count > 3 && dice.Chance(0.1) ? dice.Pick(before).Current! : Weakest(staff);
            if (chosen.From >= day.AddDays(-150) || !chosen.Seat.IsCore || chosen.Person.Leaving is not null)
                chosen = staff.Find(stint => stint.From < day.AddDays(-400) && stint.To is null && stint.Person.Leaving is null && stint.Person.StudiesUntil < day) ?? chosen;
            Decide(chosen, day);
        }

        if (dice.Chance(0.5))
            Open(dice.Pick(staff), dice.Day(new DateOnly(year, 1, 20), new DateOnly(year, 12, 20)), decidedNothing: true);
        if (year == Aims.LastYear && dice.Chance(0.45))
            Open(dice.Pick(staff), dice.Day(new DateOnly(year, 10, 15), new DateOnly(year, 12, 22)), decidedNothing: false);
    }

    private Stint Weakest(List<Stint> staff) =>
        new[] { dice.Pick(staff), dice.Pick(staff), dice.Pick(staff) }.MinBy(stint => stint.Person.Talent + stint.Seat.Site.Lead)!;

    private void Decide(Stint stint, DateOnly day)
    {
        var opened = day.AddDays(-dice.Between(25, 100));
        var party = stint.Person.PartyJoined < opened && dice.Chance(0.45);
        var measure = dice.Pick<Measure>(party
            ? [(Measure.Reprimand, 58), (Measure.Warning, 32), (Measure.Removal, 6), (Measure.Expulsion, 4)]
            : [(Measure.Reprimand, 56), (Measure.Warning, 30), (Measure.SalaryDowngrade, 6), (Measure.Demotion, 2), (Measure.Removal, 3), (Measure.Dismissal, 3)]);
        if (measure == Measure.Dismissal && (stint.To is not null || stint.From >= day.AddDays(-30) || stint.Person.StudiesUntil > day))
            measure = Measure.Warning;
        if (measure == Measure.Dismissal)
            Appointments.End(stint, day.AddDays(1), EndReason.Dismissed);
        Add(stint.Person, opened, day, party ? Regime.Party : Regime.State, measure);
    }

    private void Open(Stint stint, DateOnly opened, bool decidedNothing)
    {
        if (stint.From >= opened)
            return;
        DateOnly? decided = decidedNothing && opened.AddDays(60) <= Aims.LastDay ? opened.AddDays(dice.Between(20, 60)) : null;
        Add(stint.Person, opened, decided, Regime.State, decided is null ? null : Measure.None);
    }

    private void Add(Person person, DateOnly opened, DateOnly? decided, Regime regime, Measure? measure)
    {
        var lapses = decided is not null && measure is not (Measure.None or Measure.Dismissal or Measure.Expulsion);
        Cases.Add((person, new DisciplineCase
        {
            Id = "",
            OfficialId = "",
            ViolatedOn = opened.AddDays(-dice.Between(10, 300)),
            OpenedOn = opened,
            DecidedOn = decided,
            Regime = regime,
            Ground = dice.Pick(Grounds),
            Measure = measure,
            DecisionNo = decided is null || measure == Measure.None ? null : $"{dice.Between(3, 480)}-QĐ/{(regime == Regime.Party ? "UBKT" : "UBND")}",
            EffectiveUntil = lapses ? decided!.Value.AddMonths(12) : null,
        }));
    }
}
