using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>The comings and goings of the non-specialised staff of communes and hamlets.</summary>
internal sealed class Volunteers(DistrictLife life, Appointments appointments, Qualifying qualifying)
{
    private readonly Dice dice = life.Dice;

    private IEnumerable<Seat> Seats => life.Sites.SelectMany(site => site.Seats).Where(seat => !seat.IsCore);

    public void Begin()
    {
        var start = new DateOnly(Aims.FirstYear, 1, 1);
        foreach (var seat in Seats.Where(_ => dice.Chance(0.95)))
            qualifying.Settle(New(seat, dice.Day(new DateOnly(1999, 1, 5), start.AddDays(-20)), start));
    }

    public void Year(int year)
    {
        foreach (var seat in Seats)
        {
            if (seat.Holder is { } stint)
                Leave(stint, year);
            if (seat.Holder is null && (seat.VacantSince.Year != year || dice.Chance(0.8)) && dice.Chance(0.85))
            {
                var first = seat.VacantSince.Year == year ? seat.VacantSince.AddDays(5) : new DateOnly(year, 1, 5);
                var day = dice.Day(first, DistrictLife.YearEnd(year));
                qualifying.Settle(New(seat, day, day));
            }
        }
    }

    private void Leave(Stint stint, int year)
    {
        if (stint.From.Year >= year)
            return;
        var day = dice.Day(new DateOnly(year, 1, 10), new DateOnly(year, 12, 20));
        if (stint.Person.Leaving is var (leavingOn, why))
        {
            if (leavingOn.Year == year && leavingOn > stint.From)
                Appointments.End(stint, leavingOn, why);
            return;
        }

        var oldest = stint.Seat.Title.Code == "ELDERLY" ? 76 : stint.Seat.Group == PostGroup.Hamlet ? 67 : stint.Person.RetirementAge;
        if (stint.Person.AgeOn(day) >= oldest)
            Appointments.End(stint, day, EndReason.Retired);
        else if (!stint.Person.HasStudiedSince(day.AddYears(-2)) && dice.Chance(0.052))
            Appointments.End(stint, day, dice.Pick<EndReason>([(EndReason.Resigned, 5), (EndReason.TermEnded, 3), (EndReason.Replaced, 1), (EndReason.Abandoned, 0.6), (EndReason.Died, 0.4)]));
    }

    private Stint New(Seat seat, DateOnly from, DateOnly on)
    {
        var sex = seat.Title.Code is "WOMEN_DEPUTY" or "POPULATION_CHILDREN" ? Sex.Female
            : seat.Title.Code is "POLICE_DEPUTY" or "MILITARY_DEPUTY" or "HAMLET_POLICE" or "HAMLET_MILITIA" or "VETERANS_DEPUTY" ? Sex.Male
            : dice.Chance(0.3) ? Sex.Female : Sex.Male;
        var age = seat.Title.Code == "ELDERLY" ? dice.Between(60, 68)
            : seat.Group == PostGroup.Hamlet ? dice.Between(26, 56) : dice.Between(22, 48);
        var person = Births.Person(life, seat, sex, age, on);
        var adult = person.Birth.AddYears(20);
        return appointments.Seated(seat, person, from < adult ? adult : from, seat.Group == PostGroup.Hamlet ? EntryRoute.Elected : EntryRoute.Appointed);
    }
}
