using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Accounts;

/// <summary>Who asks, and what that person may see and do.</summary>
/// <param name="Name">Account name, or <c>cli:USER</c>.</param>
/// <param name="Role">The role.</param>
/// <param name="DistrictCode">The district of a clerk; null for the others.</param>
public sealed record CurrentUser(string Name, Role Role, string? DistrictCode = null)
{
    /// <summary>May see records (people, courses, cases) of this district, and not only its totals;
    /// null is the whole province.</summary>
    public bool CanSeeRecordsOf(string? districtCode) =>
        Role is not Role.Clerk || (districtCode is not null && string.Equals(districtCode, DistrictCode, StringComparison.Ordinal));

    /// <summary>The unit whose records this user sees who asks for those of <paramref name="unit"/>: a clerk who asks for the
    /// province sees those of the own district; null for none.</summary>
    public string? RecordsUnit(UnitTree units, string unit) => CanSeeRecordsOf(units.DistrictOf(unit)) ? unit
        : units.LevelOf(unit) is UnitLevel.Province ? HomeUnit : null;

    /// <summary>May correct the records of officials who belong to this district. Null is somebody without a posting: none but commands
    /// make officials, so no clerk has made that record.</summary>
    public bool CanCorrectRecordsOf(string? homeDistrict) => Role is Role.Admin
        || (Role is Role.Clerk && homeDistrict is not null && string.Equals(homeDistrict, DistrictCode, StringComparison.Ordinal));

    /// <summary>The unit a page shows when its address names none: of a clerk the own district.</summary>
    public string HomeUnit => Role is Role.Clerk && DistrictCode is { } own ? own : UnitTree.Province;

    /// <summary>May see the totals of this unit. Everybody may compare the province and its districts; a clerk sees
    /// communes of the own district only.</summary>
    public bool CanSeeUnit(UnitTree units, string unit) =>
        units.LevelOf(unit) is not UnitLevel.Commune || CanSeeRecordsOf(units.DistrictOf(unit));

    /// <summary>May see an official's page: a district where the person served before may read.</summary>
    public bool CanSee(OfficialHome home) => CanSeeRecordsOf(home.District) || home.Served.Any(CanSeeRecordsOf);

    /// <summary>May see what the programme asks of agencies: targets, tasks, proposals, documents.</summary>
    public bool CanSeeProgramme => Role is not Role.Clerk;

    /// <summary>May set targets.</summary>
    public bool CanSetTargets => Role is Role.Admin;

    /// <summary>May see how the server fares, and have records and figures verified.</summary>
    public bool CanSeeHealth => Role is Role.Admin;

    /// <summary>May see birth dates; leaders see ages only.</summary>
    public bool CanSeeBirthDates => Role is not Role.Leader;

    /// <summary>The day on which ages are told that belong to a day: to who may not see birth dates at the end of its year,
    /// as ages on one day after another would tell the birth date.</summary>
    public DateOnly AgeDay(DateOnly day) => CanSeeBirthDates ? day : new DateOnly(day.Year, 12, 31);

    /// <summary>May see the discipline of one person; leaders see counts and lists of cases only.</summary>
    public bool CanSeeDiscipline => Role is not Role.Leader;
}
