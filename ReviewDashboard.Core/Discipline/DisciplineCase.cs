using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Discipline;

/// <summary>One case of discipline, open until it is decided (Law 22/2008/QH12, articles 78 to 80; Party Charter, article 35).</summary>
[Record("discipline_cases", "Vụ việc kỷ luật", "Discipline cases")]
public sealed class DisciplineCase
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Người", "Official", References = typeof(Official))]
    public required string OfficialId { get; set; }

    [Field("Ngày vi phạm", "Violated on")]
    public DateOnly ViolatedOn { get; set; }

    [Field("Ngày xem xét", "Opened on")]
    public DateOnly OpenedOn { get; set; }

    [Field("Ngày quyết định", "Decided on")]
    public DateOnly? DecidedOn { get; set; }

    [Field("Loại kỷ luật", "Regime")]
    public Regime Regime { get; set; }

    [Field("Căn cứ kỷ luật", "Ground")]
    public Ground Ground { get; set; }

    [Field("Hình thức kỷ luật", "Measure")]
    public Measure? Measure { get; set; }

    [Field("Số quyết định", "Decision number")]
    public string? DecisionNo { get; set; }

    [Field("Hết hiệu lực ngày", "Effective until")]
    public DateOnly? EffectiveUntil { get; set; }
}

/// <summary>State or Party discipline.</summary>
public enum Regime
{
    State,
    Party,
}

/// <summary>What was breached.</summary>
public enum Ground
{
    InternalRules,
    WorkingRegulations,
    Law,
    Ethics,
}

/// <summary>The measure, mildest first; <see cref="None"/> is a case decided without one.</summary>
public enum Measure
{
    Reprimand,
    Warning,
    SalaryDowngrade,
    Demotion,
    Removal,
    Dismissal,
    Expulsion,
    None,
}
