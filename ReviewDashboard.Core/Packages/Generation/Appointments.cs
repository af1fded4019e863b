using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Puts people into posts: promoted from within, rotated from above, risen from unpaid work, or new.</summary>
internal sealed class Appointments(DistrictLife life, Qualifying qualifying)
{
    private readonly Dice dice = life.Dice;
    private int hiresLeft;
    private double youngWanted;
    private double womenWanted;

    /// <summary>A holder who was there before the records begin.</summary>
    public Stint Found(Seat seat, DateOnly start)
    {
        var sex = SexFor(seat, Aims.Female(start.Year));
        var age = FoundAge(seat);
        var person = Births.Person(life, seat, sex, age, start);
        var from = seat.IsCore && seat.Group is PostGroup.Leader or PostGroup.MassOrganisation && age <= 42 && dice.Chance(0.5)
            ? Elections.Council2004.AddDays(dice.Between(20, 60))
            : dice.Day(new DateOnly(Math.Max(1991, person.Birth.Year + 22), 1, 5), new DateOnly(2003, 12, 20));
        if (from.Year < person.Birth.Year + 19)
            from = person.Birth.AddYears(19);
        return Seated(seat, person, from < start ? from : start.AddDays(-30), RouteFor(seat));
    }

    /// <summary>Counts how many young people and women the new ones of this year should be.</summary>
    public void BeginYear(int year, int hires)
    {
        var staff = life.Staff();
        var end = DistrictLife.YearEnd(year);
        hiresLeft = Math.Max(1, hires);
        youngWanted = ((staff.Count + hires) * Aims.Young(year)) - staff.Count(stint => stint.Person.AgeOn(end) < Aims.YoungAge);
        womenWanted = ((staff.Count + hires) * Aims.Female(year)) - staff.Count(stint => stint.Person.Sex == Sex.Female);
    }

    /// <summary>Moves somebody of the commune up into a leader's post; gives the post left behind, or null when nobody rises.</summary>
    public Seat? Promote(Seat seat, DateOnly day)
    {
        if (seat.Group != PostGroup.Leader || !dice.Chance(seat.Title.Code is "PARTY_SECRETARY" or "PC_CHAIR" ? 0.75 : 0.5))
            return null;
        var oldest = life.Demands.OldestAtFirst(seat.Title.Code, seat.Site.Commune, day, Sex.Male) ?? 50;
        var candidates = seat.Site.Seats.Where(other => other.IsCore && other.Holder is { } holder && Rank(other) < Rank(seat)
            && holder.From < day.AddYears(-1) && holder.From.Year < day.Year && holder.Person.Leaving is null
            && holder.Person.AgeOn(day) is >= 30 && holder.Person.AgeOn(day) <= oldest && holder.Person.StudiesUntil < day
            && holder.Person.PartyJoined < day).ToList();
        if (candidates.Count == 0)
            return null;
        var chosen = candidates.MaxBy(other => other.Holder!.Person.Talent + dice.Normal())!;
        var person = chosen.Holder!.Person;
        End(chosen.Holder, day, EndReason.Transferred);
        var stint = Seated(seat, person, day, EntryRoute.Elected);
        qualifying.Prepare(stint);
        return chosen;
    }

    /// <summary>Puts a new person, or one of the commune's non-specialised people, into the post.</summary>
    public void FromOutside(Seat seat, DateOnly day)
    {
        var end = DistrictLife.YearEnd(day.Year);
        var sex = SexFor(seat, Math.Clamp(womenWanted / hiresLeft, 0.02, 0.95));
        var young = CanBeYoung(seat) && dice.Chance(Math.Clamp(youngWanted / hiresLeft * 1.35, 0.02, 0.97));
        var rotated = seat.Title.Code is "PARTY_SECRETARY" or "PC_CHAIR" or "PARTY_DEPUTY" && dice.Chance(0.4);
        var person = rotated ? null : Risen(seat, sex, young, day);
        person ??= Births.Person(life, seat, sex, young ? dice.Between(23, 31) : AgeFor(seat, day), day);
        var stint = Seated(seat, person, day, rotated ? EntryRoute.Rotated : RouteFor(seat));
        qualifying.Prepare(stint);
        hiresLeft = Math.Max(1, hiresLeft - 1);
        youngWanted -= person.AgeOn(end) < Aims.YoungAge ? 1 : 0;
        womenWanted -= person.Sex == Sex.Female ? 1 : 0;
    }

    public static void End(Stint stint, DateOnly day, EndReason reason)
    {
        stint.To = day;
        stint.End = reason;
        stint.Seat.Holder = null;
        stint.Seat.VacantSince = day;
    }

    public Stint Seated(Seat seat, Person person, DateOnly from, EntryRoute route)
    {
        var stint = new Stint(person, seat, from, route) { DutiesDefined = dice.Chance(from.Year > 2011 ? 0.88 : 0.74) };
        person.Stints.Add(stint);
        seat.Holder = stint;
        return stint;
    }

    private Person? Risen(Seat seat, Sex sex, bool young, DateOnly day)
    {
        if (seat.Group is PostGroup.Leader || seat.Title.Code is "VETERANS_CHAIR" or "FRONT_CHAIR" || !dice.Chance(0.4))
            return null;
        var oldest = Math.Min(45, life.Demands.OldestAtFirst(seat.Title.Code, seat.Site.Commune, day, sex) ?? 45);
        var other = seat.Site.Seats.Find(other => other.Group == PostGroup.NonSpecialised && other.Holder is { } holder
            && holder.From < day.AddDays(-200) && holder.Person.Sex == sex && holder.Person.AgeOn(day) <= oldest
            && holder.Person.AgeOn(day) < 33 == young && holder.Person.StudiesUntil < day && holder.Person.Leaving is null);
        if (other?.Holder is not { } found)
            return null;
        End(found, day, EndReason.Transferred);
        return found.Person;
    }

    private Sex SexFor(Seat seat, double women) => seat.Title.Code switch
    {
        "WOMEN_CHAIR" or "WOMEN_DEPUTY" or "POPULATION_CHILDREN" => Sex.Female,
        "VETERANS_CHAIR" or "VETERANS_DEPUTY" or "POLICE_CHIEF" or "MILITARY_COMMANDER" or "POLICE_DEPUTY" or "MILITARY_DEPUTY"
            or "HAMLET_MILITIA" or "HAMLET_POLICE" => Sex.Male,
        _ => dice.Chance(women) ? Sex.Female : Sex.Male,
    };

    private int FoundAge(Seat seat) => seat.Title.Code switch
    {
        "YOUTH_SECRETARY" => dice.Between(23, 29),
        "VETERANS_CHAIR" => dice.Between(46, 60),
        "FRONT_CHAIR" => dice.Between(40, 56),
        "WOMEN_CHAIR" => dice.Between(29, 49),
        _ => seat.Group switch
        {
            PostGroup.Leader => dice.Between(33, 54),
            PostGroup.MassOrganisation => dice.Between(33, 54),
            _ => dice.Chance(0.36) ? dice.Between(23, 33) : dice.Between(33, 52),
        },
    };

    private int AgeFor(Seat seat, DateOnly day)
    {
        var age = seat.Title.Code switch
        {
            "YOUTH_SECRETARY" => dice.Between(23, 29),
            "VETERANS_CHAIR" => dice.Between(46, 57),
            "FRONT_CHAIR" => dice.Between(40, 52),
            _ => seat.Group switch
            {
                PostGroup.Leader => dice.Between(34, 45),
                PostGroup.MassOrganisation => dice.Between(33, 47),
                PostGroup.NonSpecialised or PostGroup.Hamlet => dice.Between(26, 50),
                _ => dice.Between(33, 43),
            },
        };
        var oldest = life.Demands.OldestAtFirst(seat.Title.Code, seat.Site.Commune, day, Sex.Female);
        return oldest is null || dice.Chance(0.01) ? age : Math.Min(age, oldest.Value);
    }

    private static bool CanBeYoung(Seat seat) => seat.Title.Code is not ("VETERANS_CHAIR" or "FRONT_CHAIR" or "PARTY_SECRETARY" or "PC_CHAIR" or "COUNCIL_CHAIR")
        && seat.Group is not PostGroup.Leader;

    private EntryRoute RouteFor(Seat seat) => seat.Group switch
    {
        PostGroup.Leader or PostGroup.MassOrganisation => EntryRoute.Elected,
        PostGroup.CivilServant => EntryRoute.Recruited,
        PostGroup.Hamlet => dice.Chance(0.7) ? EntryRoute.Elected : EntryRoute.Appointed,
        _ => EntryRoute.Appointed,
    };

    private static int Rank(Seat seat) => seat.Title.Code switch
    {
        "PARTY_SECRETARY" => 4,
        "PC_CHAIR" => 3,
        "PARTY_DEPUTY" or "COUNCIL_CHAIR" => 2,
        "PC_DEPUTY" or "COUNCIL_DEPUTY" => 1,
        _ => 0,
    };
}
