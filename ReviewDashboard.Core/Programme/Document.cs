using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Programme;

/// <summary>A guiding or implementing document that an agency issued.</summary>
[Record("documents", "Văn bản", "Documents")]
public sealed class Document
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Cơ quan", "Agency", References = typeof(Agency))]
    public required string AgencyCode { get; set; }

    [Field("Loại", "Kind")]
    public DocumentKind Kind { get; set; }

    [Field("Số", "Number")]
    public required string Number { get; set; }

    [Field("Ngày ban hành", "Issued on")]
    public DateOnly IssuedOn { get; set; }

    [Field("Trích yếu", "Subject")]
    public required string Subject { get; set; }
}

/// <summary>Kinds of document.</summary>
public enum DocumentKind
{
    Guidance,
    Plan,
    Decision,
    Report,
}
