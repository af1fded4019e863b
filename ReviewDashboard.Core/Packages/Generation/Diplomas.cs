using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Makes up the certificate behind a level: its field, where it was gained and how.</summary>
internal static class Diplomas
{
    private static readonly (string, double)[] CadreFields =
    [
        ("public_administration", 5), ("law", 5), ("party_building", 3), ("agriculture", 4), ("economics", 3), ("mass_mobilisation", 3),
        ("finance_accounting", 2), ("pedagogy", 1.5), ("culture", 1), ("social_work", 1), ("land_administration", 1), ("fisheries", 0.7),
        ("engineering", 0.7), ("information_technology", 0.5), ("health", 0.4), ("foreign_language", 0.2), ("other", 0.3),
    ];

    private static readonly string[] Schools =
        ["Trường Cao đẳng Cộng đồng", "Trường Trung cấp Kinh tế - Kỹ thuật", "Trường Trung cấp Nông nghiệp", "Trường Trung cấp Nghiệp vụ"];

    private static readonly string[] Universities =
        ["Trường Đại học Luật", "Học viện Hành chính", "Trường Đại học Kinh tế", "Trường Đại học Nông Lâm", "Trường Đại học Đà Lạt", "Trường Đại học Nha Trang"];

    public static Certificate For(Dice dice, Seat seat, Axis axis, int level, DateOnly? on, bool served, string? field = null) => new(
        axis, level, on,
        axis == Axis.Professional && level > 0 ? field ?? FieldFor(dice, seat) : null,
        level == 0 ? null : InstitutionFor(dice, axis, level),
        level == 0 || axis is Axis.Informatics or Axis.EthnicLanguage ? null : served ? StudyMode.InService : dice.Chance(0.9) ? StudyMode.FullTime : StudyMode.Distance);

    private static string FieldFor(Dice dice, Seat seat) =>
        seat.Title.Fields.Length > 0 && dice.Chance(0.86) ? dice.Pick(seat.Title.Fields) : dice.Pick(CadreFields);

    private static string InstitutionFor(Dice dice, Axis axis, int level) => axis switch
    {
        Axis.Education => level == 3 ? dice.Pick(["Trường Trung học phổ thông", "Trung tâm Giáo dục thường xuyên"]) : "Trường phổ thông",
        Axis.Professional => level >= 4 ? dice.Pick(Universities) : dice.Pick(Schools),
        Axis.Political => level >= 3 ? "Học viện Chính trị khu vực" : level == 2 ? "Trường Chính trị tỉnh" : "Trung tâm Bồi dưỡng chính trị",
        Axis.StateManagement => "Trường Chính trị tỉnh",
        Axis.Informatics => level == 4 ? dice.Pick(Universities) : "Trung tâm Tin học - Ngoại ngữ",
        _ => "Trung tâm Giáo dục thường xuyên",
    };
}
