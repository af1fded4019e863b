using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Standards;

/// <summary>One rule of the rulebook: what a document asks of the holders of some titles, where and when.</summary>
[Record("standards", "Tiêu chuẩn", "Standards")]
public sealed class StandardRule
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Chức danh", "Titles", References = typeof(Title))]
    public string[] Titles { get; set; } = [];

    [Field("Địa bàn", "Terrains", Optional = true)]
    public Terrain[] Terrains { get; set; } = [];

    [Field("Điều kiện của xã", "Conditions", Optional = true)]
    public CommuneFlag[] Conditions { get; set; } = [];

    [Field("Tiêu chí", "Criterion")]
    public Criterion Criterion { get; set; }

    [Field("Trình độ", "Level")]
    public string? Level { get; set; }

    [Field("Tuổi (nam)", "Age, men")]
    public int? AgeMale { get; set; }

    [Field("Tuổi (nữ)", "Age, women")]
    public int? AgeFemale { get; set; }

    [Field("Áp dụng cho", "Applies to")]
    public RuleScope AppliesTo { get; set; }

    [Field("Thời gian hoàn thiện (tháng)", "Grace (months)")]
    public int? GraceMonths { get; set; }

    [Field("Văn bản", "Document")]
    public required string Document { get; set; }

    [Field("Điều khoản", "Clause")]
    public required string Clause { get; set; }

    [Field("Có hiệu lực từ", "In force from")]
    public DateOnly InForceFrom { get; set; }

    [Field("Hết hiệu lực từ", "No longer in force from")]
    public DateOnly? InForceTo { get; set; }
}

/// <summary>What a rule asks; the first six are levels, in the order of <see cref="Officials.Axis"/>.</summary>
public enum Criterion
{
    MinEducation,
    MinProfessional,
    MinPolitical,
    MinStateManagement,
    MinInformatics,
    MinEthnicLanguage,
    MaxAgeFirstAppointment,
    MinAge,
}

/// <summary>Whom a rule binds.</summary>
public enum RuleScope
{
    All,
    FirstAppointment,
    Serving,
}
