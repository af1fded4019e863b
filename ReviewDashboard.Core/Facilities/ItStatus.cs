using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Facilities;

/// <summary>Computers and e-office of one commune in one year.</summary>
[Record("it_status", "Công nghệ thông tin", "IT status")]
public sealed class ItStatus
{
    [Field("Đơn vị cấp xã", "Commune", Key = true, References = typeof(Commune))]
    public required string CommuneCode { get; set; }

    [Field("Năm", "Year", Key = true, Highest = FieldAttribute.LastYear)]
    public int Year { get; set; }

    [Field("Số máy tính", "Computers")]
    public int Computers { get; set; }

    [Field("Số người sử dụng", "Staff using them")]
    public int StaffUsing { get; set; }

    [Field("Phần mềm quản lý văn bản", "E-office")]
    public bool EOffice { get; set; }
}
