using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Programme;

/// <summary>A recipient of the notice and when it confirmed.</summary>
[Record("acknowledgements", "Xác nhận đã nhận", "Acknowledgements")]
public sealed class Acknowledgement
{
    [Field("Nơi nhận", "Recipient", Key = true, References = typeof(Agency))]
    public required string RecipientAgency { get; set; }

    [Field("Ngày gửi", "Sent on", Key = true)]
    public DateOnly SentOn { get; set; }

    [Field("Ngày xác nhận", "Acknowledged on")]
    public DateOnly? AcknowledgedOn { get; set; }
}
