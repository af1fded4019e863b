using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Programme;

/// <summary>Allowances of one group of one commune in one year.</summary>
[Record("allowances", "Chế độ, phụ cấp", "Allowances")]
public sealed class Allowance
{
    [Field("Đơn vị cấp xã", "Commune", Key = true, References = typeof(Commune))]
    public required string CommuneCode { get; set; }

    [Field("Năm", "Year", Key = true, Highest = FieldAttribute.LastYear)]
    public int Year { get; set; }

    [Field("Nhóm", "Category", Key = true)]
    public TitleCategory Category { get; set; }

    [Field("Số người được hưởng", "Entitled (people)")]
    public int Entitled { get; set; }

    [Field("Số người được chi trả đủ", "Paid in full (people)")]
    public int PaidInFull { get; set; }

    [Field("Còn nợ (triệu đồng)", "Arrears (million VND)")]
    public decimal? Arrears { get; set; }
}
