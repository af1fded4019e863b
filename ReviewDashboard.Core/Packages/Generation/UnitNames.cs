using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Names of units with their kind in front, as Vietnamese texts write them.</summary>
internal static class UnitNames
{
    public static string Full(Commune commune) => commune.Kind switch
    {
        CommuneKind.Ward => "phường ",
        CommuneKind.Township => "thị trấn ",
        _ => "xã ",
    } + commune.Name;

    public static string Full(District district) => district.Kind switch
    {
        DistrictKind.City => "thành phố ",
        DistrictKind.Town => "thị xã ",
        _ => "huyện ",
    } + district.Name;

    public static string PartyCommittee(District district) => district.Kind switch
    {
        DistrictKind.City => "Thành ủy ",
        DistrictKind.Town => "Thị ủy ",
        _ => "Huyện ủy ",
    } + district.Name;
}
