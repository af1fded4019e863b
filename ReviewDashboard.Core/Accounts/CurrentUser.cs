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

    /// <summary>May see birth dates; leaders see ages only.</summary>
    public bool CanSeeBirthDates => Role is not Role.Leader;
}
