using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Programme;

/// <summary>What an indicator should reach in a unit and year.</summary>
[Record("targets", "Mục tiêu", "Targets")]
public sealed class Target
{
    [Field("Chỉ tiêu", "Indicator", Key = true)]
    public required string IndicatorCode { get; set; }

    [Field("Đơn vị", "Unit", Key = true, NamesUnit = true)]
    public required string UnitCode { get; set; }

    [Field("Năm", "Year", Key = true, Highest = FieldAttribute.LastYear)]
    public int Year { get; set; }

    [Field("Giá trị", "Value", Signed = true)]
    public decimal Value { get; set; }
}
