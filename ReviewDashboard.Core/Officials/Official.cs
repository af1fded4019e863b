using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Officials;

/// <summary>A person in the register. All people in this product are synthetic.</summary>
[Record("officials", "Người", "Officials")]
public sealed class Official
{
    /// <summary>The ethnicity of the majority; every other is a minority.</summary>
    public const string Majority = "Kinh";

    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Họ và tên", "Full name")]
    public required string FullName { get; set; }

    [Field("Giới tính", "Sex")]
    public Sex Sex { get; set; }

    [Field("Ngày sinh", "Birth date")]
    public DateOnly BirthDate { get; set; }

    [Field("Dân tộc", "Ethnicity")]
    public required string Ethnicity { get; set; }

    [Field("Ngày vào Đảng", "Joined the Party on")]
    public DateOnly? PartyJoinedOn { get; set; }

    [Field("Quê quán", "Native commune", References = typeof(Commune))]
    public string? NativeCommuneCode { get; set; }
}

/// <summary>Sex of a person.</summary>
public enum Sex
{
    Male,
    Female,
}
