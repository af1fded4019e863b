using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>When terms of elected cadres end: People's Councils in 2004 and 2011, party congresses in 2005, 2010 and 2015.</summary>
internal static class Elections
{
    public static DateOnly Council2004 { get; } = new(2004, 4, 25);

    public static DateOnly Council2011 { get; } = new(2011, 5, 22);

    /// <summary>The day on which a holder's term ends for good in this year, or null.</summary>
    public static DateOnly? Ends(Dice dice, Demands demands, Seat seat, Stint stint, int year)
    {
        var (first, last, chance) = seat.Title.Code switch
        {
            "COUNCIL_CHAIR" or "COUNCIL_DEPUTY" or "PC_CHAIR" or "PC_DEPUTY" when year == 2011 =>
                (Council2011.AddDays(19), Council2011.AddDays(45), 0.14),
            "PARTY_SECRETARY" or "PARTY_DEPUTY" when year is 2005 or 2010 => (new DateOnly(year, 4, 15), new DateOnly(year, 7, 15), 0.15),
            "PARTY_SECRETARY" or "PARTY_DEPUTY" when year is 2015 => (new DateOnly(year, 4, 1), new DateOnly(year, 6, 30), 0.15),
            "FRONT_CHAIR" when year is 2008 or 2013 => (new DateOnly(year, 8, 1), new DateOnly(year, 11, 30), 0.15),
            "WOMEN_CHAIR" when year is 2006 or 2011 => (new DateOnly(year, 3, 1), new DateOnly(year, 6, 30), 0.15),
            "YOUTH_SECRETARY" or "FARMERS_CHAIR" or "VETERANS_CHAIR" when year is 2007 or 2012 =>
                (new DateOnly(year, 2, 1), new DateOnly(year, 6, 30), 0.15),
            _ => (default, default, 0.0),
        };
        if (chance <= 0)
            return null;
        var day = dice.Day(first, last);
        if (stint.Person.Birth.AddYears(stint.Person.RetirementAge).Year - year <= 2)
            chance *= 2.5;
        else if (demands.FallsShort(stint, day))
            chance *= 1.6;
        return dice.Chance(chance) ? day : null;
    }

    /// <summary>Civil servants are recruited in a wave after the People's Council elections.</summary>
    public static bool IsWave(Seat seat, int year) => year == 2011 && seat.Group is not PostGroup.Leader;
}
