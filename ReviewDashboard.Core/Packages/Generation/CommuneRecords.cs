using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>What a commune has and does beside its people: offices and halls, computers, allowances, study meetings.</summary>
internal sealed class CommuneRecords(Dice dice)
{
    private static readonly string[] Themes =
        ["Học tập và làm theo tấm gương đạo đức Hồ Chí Minh", "Ý thức, trách nhiệm công vụ", "Văn hóa giao tiếp nơi công sở", "Phòng, chống tham nhũng, lãng phí"];

    /// <summary>Share of hamlets with a hall at the baseline and built since.</summary>
    private double oldHalls = dice.Share();
    private double newHalls = dice.Share();

    public List<Facility> Facilities { get; } = [];

    public List<ItStatus> Computers { get; } = [];

    public List<Allowance> Allowances { get; } = [];

    public List<StudySession> Sessions { get; } = [];

    public void Tell(Site site, IReadOnlyDictionary<(string Commune, int Year, TitleCategory Category), int> headcount)
    {
        Office(site);
        for (var hamlet = 1; hamlet <= site.Commune.Hamlets; hamlet++)
            Hall(site, hamlet);
        for (var year = Aims.BaselineYear; year <= Aims.LastYear; year++)
        {
            Computer(site, year, headcount);
            foreach (var category in Enum.GetValues<TitleCategory>())
                Pay(site, year, category, headcount.GetValueOrDefault((site.Commune.Code, year, category)));
            Study(site, year);
        }
    }

    private void Office(Site site)
    {
        var built = !site.OfficeSolid ? dice.Day(new DateOnly(1985, 1, 1), new DateOnly(2000, 12, 31))
            : site.OfficeOld ? dice.Day(new DateOnly(1996, 1, 1), new DateOnly(2010, 11, 30))
            : dice.Day(new DateOnly(2011, 3, 1), new DateOnly(2015, 12, 1));
        var recent = built.Year > Aims.BaselineYear;
        Facilities.Add(new Facility
        {
            Id = "",
            CommuneCode = site.Commune.Code,
            Kind = FacilityKind.CommuneOffice,
            Name = $"Trụ sở UBND {UnitNames.Full(site.Commune)}",
            State = site.OfficeSolid ? FacilityState.Solid : FacilityState.Degraded,
            BuiltOn = built,
            UpgradedOn = site.OfficeOld && dice.Chance(0.2) ? dice.Day(new DateOnly(2011, 2, 1), new DateOnly(2015, 12, 1)) : null,
            PlannedOn = site.OfficeSolid ? null : new DateOnly(dice.Between(2016, 2018), dice.Between(1, 12), 1),
            CostState = recent ? dice.Between(2800, 6500) : null,
            CostSocialised = recent && dice.Chance(0.5) ? dice.Between(100, 900) : null,
        });
    }

    private void Hall(Site site, int number)
    {
        oldHalls += 0.75;
        var old = oldHalls >= 1;
        oldHalls -= old ? 1 : 0;
        newHalls += old ? 0 : 0.6;
        var recent = !old && newHalls >= 1;
        newHalls -= recent ? 1 : 0;
        var place = site.Commune.Kind == Units.CommuneKind.Commune ? "thôn" : "khu phố";
        Facilities.Add(new Facility
        {
            Id = "",
            CommuneCode = site.Commune.Code,
            Kind = FacilityKind.HamletHall,
            Name = $"Hội trường {place} {number}",
            State = !old && !recent ? FacilityState.Missing : recent || dice.Chance(0.75) ? FacilityState.Solid : FacilityState.Degraded,
            BuiltOn = old ? dice.Day(new DateOnly(1995, 1, 1), new DateOnly(2010, 12, 15)) : recent ? dice.Day(new DateOnly(2011, 2, 1), new DateOnly(2015, 12, 10)) : null,
            PlannedOn = !old && !recent && dice.Chance(0.5) ? new DateOnly(dice.Between(2016, 2019), 6, 1) : null,
            CostState = recent ? dice.Between(180, 420) : null,
            CostSocialised = recent ? dice.Between(40, 260) : null,
        });
    }

    private void Computer(Site site, int year, IReadOnlyDictionary<(string Commune, int Year, TitleCategory Category), int> headcount)
    {
        var staff = headcount.GetValueOrDefault((site.Commune.Code, year, TitleCategory.Cadre)) + headcount.GetValueOrDefault((site.Commune.Code, year, TitleCategory.CivilServant));
        var share = 0.38 + (0.085 * (year - Aims.BaselineYear)) + (0.06 * Math.Clamp(site.Lead, -1, 1));
        Computers.Add(new ItStatus
        {
            CommuneCode = site.Commune.Code,
            Year = year,
            Computers = dice.Round(staff * share),
            StaffUsing = dice.Round(staff * Math.Min(0.96, share + 0.1)),
            EOffice = site.EOfficeFrom <= year,
        });
    }

    private void Pay(Site site, int year, TitleCategory category, int entitled)
    {
        if (entitled == 0)
            return;
        var late = category is TitleCategory.Cadre or TitleCategory.CivilServant ? 0.012 : 0.03;
        var unpaid = Enumerable.Range(0, entitled).Count(_ => dice.Chance(late));
        Allowances.Add(new Allowance
        {
            CommuneCode = site.Commune.Code,
            Year = year,
            Category = category,
            Entitled = entitled,
            PaidInFull = entitled - unpaid,
            Arrears = unpaid == 0 ? 0 : Math.Round(unpaid * (decimal)dice.Between(0.6, 3.4), 1),
        });
    }

    private void Study(Site site, int year)
    {
        foreach (var theme in dice.Shuffled(Themes).Take(site.Struggles(year) ? dice.Below(2) : dice.Round(1.55)))
        {
            if (dice.Chance(0.1))
                continue;
            Sessions.Add(new StudySession
            {
                Id = "",
                CommuneCode = site.Commune.Code,
                HeldOn = dice.Day(new DateOnly(year, 2, 10), new DateOnly(year, 12, 15)),
                Theme = theme,
                Attended = dice.Between(18, 60),
            });
        }
    }
}
