using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Programme;

/// <summary>What an agency proposed at the conference, and the answer.</summary>
[Record("proposals", "Đề xuất, kiến nghị", "Proposals")]
public sealed class Proposal
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Cơ quan đề xuất", "From agency", References = typeof(Agency))]
    public required string FromAgency { get; set; }

    [Field("Nội dung", "Text")]
    public required string Text { get; set; }

    [Field("Ngày nhận", "Received on")]
    public DateOnly ReceivedOn { get; set; }

    [Field("Giao cho", "Assigned to", References = typeof(Agency))]
    public required string AssignedTo { get; set; }

    [Field("Ngày trả lời", "Answered on")]
    public DateOnly? AnsweredOn { get; set; }

    [Field("Kết quả", "Outcome")]
    public ProposalOutcome? Outcome { get; set; }
}

/// <summary>What was decided on a proposal.</summary>
public enum ProposalOutcome
{
    Accepted,
    Partly,
    Rejected,
}
