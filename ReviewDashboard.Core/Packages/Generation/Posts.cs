using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Lays out the posts of a commune within its quota.</summary>
internal static class Posts
{
    private static readonly string[] Leaders =
        ["PARTY_SECRETARY", "PC_CHAIR", "PARTY_DEPUTY", "PC_DEPUTY", "COUNCIL_CHAIR", "COUNCIL_DEPUTY"];

    private static readonly string[] MassOrganisations = ["FRONT_CHAIR", "YOUTH_SECRETARY", "WOMEN_CHAIR", "FARMERS_CHAIR", "VETERANS_CHAIR"];

    private static readonly string[] Forces = ["POLICE_CHIEF", "MILITARY_COMMANDER"];

    private static readonly string[] Desks = ["OFFICE_STATISTICS", "FINANCE_ACCOUNTING", "LAND", "JUSTICE", "CULTURE_SOCIETY"];

    /// <summary>Posts that larger communes have twice or more, in the order in which they are given.</summary>
    private static readonly string[] Further =
        ["OFFICE_STATISTICS", "LAND", "CULTURE_SOCIETY", "FINANCE_ACCOUNTING", "JUSTICE", "OFFICE_STATISTICS", "PC_DEPUTY", "CULTURE_SOCIETY", "LAND", "FINANCE_ACCOUNTING"];

    private static readonly string[] FurtherNonSpecialised = ["POLICE_DEPUTY", "MILITARY_DEPUTY", "CULTURE_HOUSE"];

    public static void LayOut(Site site, Rulebook rulebook)
    {
        var commune = site.Commune;
        var quota = rulebook.Posts(commune, QuotaGroup.CadreAndCivilServant);
        foreach (var code in Leaders.Concat(MassOrganisations).Concat(Forces).Concat(Desks))
            Add(code, extra: false);
        for (var i = 0; site.Seats.Count < quota + 1; i++)
            Add(Further[i], extra: true);
        var core = site.Seats.Count;
        foreach (var title in rulebook.Titles.Where(title => title.Category == TitleCategory.NonSpecialisedCommune))
            Add(title.Code, extra: false);
        for (var i = 0; site.Seats.Count - core < rulebook.Posts(commune, QuotaGroup.NonSpecialisedCommune); i++)
            Add(FurtherNonSpecialised[i], extra: true);
        for (var hamlet = 0; hamlet < commune.Hamlets; hamlet++)
        {
            foreach (var title in rulebook.Titles.Where(title => title.Category == TitleCategory.NonSpecialisedHamlet
                && (title.Code != "HAMLET_POLICE" || commune.Kind != CommuneKind.Ward)))
                Add(title.Code, extra: false);
        }

        void Add(string code, bool extra)
        {
            var title = rulebook.Title(code);
            if (title.Kinds.Length == 0 || title.Kinds.Contains(commune.Kind))
                site.Seats.Add(new Seat(site, title, GroupOf(title), extra));
        }
    }

    private static PostGroup GroupOf(Title title) => title.Category switch
    {
        TitleCategory.NonSpecialisedCommune => PostGroup.NonSpecialised,
        TitleCategory.NonSpecialisedHamlet => PostGroup.Hamlet,
        _ when Leaders.Contains(title.Code) => PostGroup.Leader,
        _ when MassOrganisations.Contains(title.Code) => PostGroup.MassOrganisation,
        _ when Forces.Contains(title.Code) => PostGroup.Force,
        _ => PostGroup.CivilServant,
    };
}
