using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Staffing;

/// <summary>What is to be done about one person below standard.</summary>
[Record("replacements", "Phương án thay thế", "Replacements")]
public sealed class Replacement
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Người", "Official", References = typeof(Official))]
    public required string OfficialId { get; set; }

    [Field("Phương án", "Action")]
    public ReplacementAction Action { get; set; }

    [Field("Ngày quyết định", "Decided on")]
    public DateOnly DecidedOn { get; set; }

    [Field("Hạn", "Due on")]
    public DateOnly DueOn { get; set; }

    [Field("Ngày hoàn thành", "Done on")]
    public DateOnly? DoneOn { get; set; }
}

/// <summary>Ways out for a person below standard.</summary>
public enum ReplacementAction
{
    Train,
    Transfer,
    RetireEarly,
    Replace,
}
