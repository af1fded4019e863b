using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Makes up a person for a post.</summary>
internal static class Births
{
    public static Person Person(DistrictLife life, Seat seat, Sex sex, int age, DateOnly on)
    {
        var dice = life.Dice;
        var birth = on.AddYears(-age).AddDays(-dice.Between(1, 364));
        var ethnicity = EthnicityOf(dice, life.District.Code, seat.Site.Commune, on.Year);
        var person = new Person
        {
            Name = life.Names.Of(dice, ethnicity, sex, birth.Year),
            Sex = sex,
            Birth = birth,
            Ethnicity = ethnicity,
            Talent = dice.Normal(),
            Bent = [dice.Normal(), dice.Normal(), dice.Normal(), dice.Normal(), dice.Normal(), dice.Normal()],
        };
        var native = seat.Group is PostGroup.CivilServant or PostGroup.Force ? 0.63 : 0.86;
        if (!dice.Chance(0.02))
            person.Native = dice.Chance(native) ? seat.Site.Commune.Code : dice.Pick(life.Sites).Commune.Code;
        var party = seat.Group is PostGroup.Leader ? 1.0 : seat.Group is PostGroup.Hamlet ? 0.35 : seat.Group is PostGroup.NonSpecialised ? 0.5 : 0.75;
        if (dice.Chance(party))
        {
            var joined = birth.AddYears(dice.Between(21, 30)).AddDays(dice.Below(364));
            person.PartyJoined = joined < on ? joined : on.AddDays(-dice.Between(30, 700));
        }

        var missing = on.Year > Aims.BaselineYear ? 0.012 : 0.03;
        for (var axis = 0; axis < 5; axis++)
            person.Missing[axis] = dice.Chance(missing);
        life.People.Add(person);
        return person;
    }

    private static string EthnicityOf(Dice dice, string district, Commune commune, int year)
    {
        var minority = commune.EthnicMinority ? (year > Aims.BaselineYear ? 0.68 : 0.60) : (year > Aims.BaselineYear ? 0.032 : 0.024);
        if (!dice.Chance(minority))
            return "Kinh";
        if (!commune.EthnicMinority)
            return dice.Pick<string>([("Chăm", 4), ("Hoa", 3), ("K'Ho", 1), ("Raglai", 1), ("Chơ Ro", 1)]);
        if (commune.Terrain != Terrain.Mountain)
            return "Chăm";
        return district is "595" or "598" ? "Raglai" : "K'Ho";
    }
}
