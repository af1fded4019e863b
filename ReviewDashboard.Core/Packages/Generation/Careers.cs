using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Staffing;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>The comings and goings of cadres and civil servants, year by year.</summary>
internal sealed class Careers(DistrictLife life, Appointments appointments)
{
    private static readonly DateOnly Start = new(Aims.FirstYear, 1, 1);

    private readonly Dice dice = life.Dice;

    /// <summary>Those in post when the story begins.</summary>
    public void Begin()
    {
        var posts = Target(Aims.FirstYear);
        foreach (var seat in ByUrgency(life.CoreSeats).Take(posts))
        {
            var stint = appointments.Found(seat, Start);
            seat.Holder = stint;
        }
    }

    /// <summary>One year: departures, elections, and new people in the vacant posts.</summary>
    public void Year(int year)
    {
        foreach (var seat in life.CoreSeats.Where(seat => seat.Holder is not null).ToList())
            Leave(seat, year);
        Fill(year);
    }

    /// <summary>A seat that somebody holds beside another post needs no holder of its own.</summary>
    public static bool IsDoubled(Seat seat, int year) => seat.Title.Code switch
    {
        "COUNCIL_CHAIR" => seat.Site.SecretaryChairsCouncil,
        "PC_CHAIR" => seat.Site.SecretaryChairsCommittee && year >= 2011,
        _ => false,
    };

    private void Leave(Seat seat, int year)
    {
        var stint = seat.Holder!;
        if (stint.From.Year >= year)
            return;
        if (Departure(seat, stint, year) is not var (day, reason))
            return;
        if (day <= stint.From)
            return;
        Appointments.End(stint, day, reason);
    }

    private (DateOnly Day, EndReason Reason)? Departure(Seat seat, Stint stint, int year)
    {
        var person = stint.Person;
        if (IsDoubled(seat, year))
            return (Elections.Council2011.AddDays(dice.Between(20, 40)), EndReason.TermEnded);
        if (person.Leaving is var (day, reason) && day.Year == year)
            return (day, reason);
        var retirement = person.Birth.AddYears(seat.Title.Code == "VETERANS_CHAIR" ? 65 : person.RetirementAge);
        if (retirement.Year <= year)
            return (retirement.Year < year ? new DateOnly(year, 1, 15) : new DateOnly(retirement.Year, retirement.Month, 1).AddMonths(1), EndReason.Retired);
        if (person.StudiesUntil.Year >= year || person.Leaving is not null)
            return null;
        if (Elections.Ends(dice, life.Demands, seat, stint, year) is { } end)
            return (end, EndReason.TermEnded);
        var day2 = dice.Day(new DateOnly(year, 1, 10), new DateOnly(year, 12, 15));
        if (seat.Site.FallsBackFrom > 0 && year >= seat.Site.FallsBackFrom && !life.Demands.FallsShort(stint, day2) && dice.Chance(0.32))
            return (day2, EndReason.Transferred);
        if (seat.Title.Code == "YOUTH_SECRETARY" && person.AgeOn(day2) > 33 && dice.Chance(0.45))
            return (day2, EndReason.Transferred);
        return dice.Share() switch
        {
            < 0.0020 => (day2, EndReason.Died),
            < 0.0095 when person.HasStudiedSince(day2.AddYears(-2)) => null,
            < 0.0075 => (day2, EndReason.Resigned),
            < 0.0095 => (day2, EndReason.Abandoned),
            < 0.0180 => (day2, EndReason.Transferred),
            < 0.0205 => (day2, EndReason.Replaced),
            _ => null,
        };
    }

    private int Target(int year) => dice.Round(Aims.Staffing(year)
        * life.Sites.Sum(site => life.Rulebook.Posts(site.Commune, QuotaGroup.CadreAndCivilServant)));

    private void Fill(int year)
    {
        var missing = Target(year) - life.Staff().Count;
        appointments.BeginYear(year, missing);
        var queue = new Queue<Seat>(ByUrgency(life.CoreSeats.Where(seat => seat.Holder is null && !IsDoubled(seat, year))));
        while (missing > 0 && queue.TryDequeue(out var seat))
        {
            var day = FillDay(seat, year);
            if (appointments.Promote(seat, day) is { } vacated)
            {
                if (!IsDoubled(vacated, year))
                    queue.Enqueue(vacated);
                continue;
            }

            appointments.FromOutside(seat, day);
            missing--;
        }
    }

    private DateOnly FillDay(Seat seat, int year)
    {
        var first = seat.VacantSince.Year == year ? seat.VacantSince : new DateOnly(year, 1, 5);
        var last = DistrictLife.YearEnd(year).AddDays(-3);
        if (Elections.IsWave(seat, year) && first < Elections.Council2011 && year == 2011)
            return dice.Day(new DateOnly(year, 6, 20), new DateOnly(year, 10, 31));
        var day = first.AddDays(dice.Between(0, 150));
        return day < last ? day : last;
    }

    /// <summary>Leaders first, further desks last, with enough chance that a few needed posts stay vacant.</summary>
    private List<Seat> ByUrgency(IEnumerable<Seat> seats) =>
        [.. seats.Where(seat => !IsDoubled(seat, 2005))
            .Select(seat => (Seat: seat, Weight: (seat.Group == PostGroup.Leader ? 0 : seat.Extra ? 1.4 : 1) + dice.Share()))
            .OrderBy(entry => entry.Weight).Select(entry => entry.Seat)];
}
