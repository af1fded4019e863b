using ReviewDashboard.Core.Oversight;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Inspections and supervisions of a district's communes, what they recommended, and whether somebody looked again.</summary>
internal sealed class Inspecting(DistrictLife life, string agencySuffix)
{
    private static readonly string[] Subjects =
    [
        "Thực hiện quy hoạch, bố trí cán bộ, công chức cấp xã", "Việc chấp hành quy chế làm việc", "Quản lý đất đai, xây dựng",
        "Thu, chi ngân sách và các quỹ ở xã", "Thực hiện dân chủ ở cơ sở", "Tiếp công dân, giải quyết khiếu nại, tố cáo",
        "Cải cách thủ tục hành chính tại bộ phận một cửa", "Công tác đào tạo, bồi dưỡng cán bộ", "Trách nhiệm của người đứng đầu", "Chi trả chế độ, phụ cấp",
    ];

    private static readonly string[] Advice =
    [
        "Bổ sung, hoàn thiện hồ sơ cán bộ, công chức", "Rà soát, cử người đi học để đạt chuẩn chức danh", "Ban hành lại quy chế làm việc và phân công cụ thể",
        "Thu hồi các khoản chi sai quy định", "Kiểm điểm trách nhiệm tập thể, cá nhân có liên quan", "Niêm yết công khai thủ tục hành chính",
        "Xây dựng phương án thay thế người chưa đạt chuẩn", "Chấn chỉnh việc ghi chép, lưu trữ sổ sách", "Công khai tài chính theo quy định",
    ];

    private readonly Dice dice = life.Dice;

    public List<(Inspection Inspection, List<Recommendation> Recommendations, Inspection? Parent)> Inspections { get; } = [];

    public void Tell()
    {
        foreach (var site in life.Sites.Where(_ => !dice.Chance(0.03)))
        {
            for (var year = Aims.BaselineYear; year <= Aims.LastYear; year++)
            {
                var count = dice.Round(site.Struggles(year) ? 0.6 : 1.05);
                for (var i = 0; i < count; i++)
                    Inspect(site, year);
            }
        }
    }

    private void Inspect(Site site, int year)
    {
        var (agency, kind) = dice.Pick<(string, InspectionKind)>(
        [
            (("UBKT" + life.District.Code, InspectionKind.Inspection), 26), (("UBKT" + life.District.Code, InspectionKind.Supervision), 20),
            (("HDND" + life.District.Code, InspectionKind.Supervision), 16), (("TTR" + life.District.Code, InspectionKind.Audit), 14),
            (("UBKT" + agencySuffix, InspectionKind.Inspection), 8), (("TTR" + agencySuffix, InspectionKind.Audit), 6), (("SNV" + agencySuffix, InspectionKind.Inspection), 10),
        ]);
        var from = dice.Day(new DateOnly(year, 1, 15), new DateOnly(year, 12, 10));
        var first = Row(site, agency, kind, null, dice.Pick(Subjects), from);
        if (first.Inspection.ConcludedOn is not { } concluded || first.Recommendations.Count == 0 || !dice.Chance(0.34))
            return;
        var again = concluded.AddDays(dice.Between(60, Math.Clamp(Aims.LastDay.DayNumber - concluded.DayNumber, 60, 350)));
        if (again < Aims.LastDay)
            Row(site, agency, kind == InspectionKind.Supervision ? InspectionKind.Resupervision : InspectionKind.Reinspection, first.Inspection, first.Inspection.Subject, again);
    }

    private (Inspection Inspection, List<Recommendation> Recommendations, Inspection? Parent) Row(
        Site site, string agency, InspectionKind kind, Inspection? parent, string subject, DateOnly from)
    {
        var to = from.AddDays(dice.Between(3, 25));
        var concluded = to.AddDays(dice.Between(7, 45));
        var isDone = concluded <= Aims.LastDay;
        var inspection = new Inspection
        {
            Id = "",
            AgencyCode = agency,
            Kind = kind,
            ParentId = null,
            CommuneCode = site.Commune.Code,
            Subject = subject,
            From = from,
            To = to <= Aims.LastDay ? to : null,
            ConcludedOn = isDone ? concluded : null,
            ConclusionNo = isDone ? $"{dice.Between(2, 260)}-KL/{agency}" : null,
        };
        var recommendations = new List<Recommendation>();
        var count = !isDone || dice.Chance(parent is null ? 0.22 : 0.7) ? 0 : dice.Between(1, 3);
        foreach (var text in dice.Shuffled(Advice).Take(count))
            recommendations.Add(Recommend(text, site, concluded));
        Inspections.Add((inspection, recommendations, parent));
        return Inspections[^1];
    }

    private Recommendation Recommend(string text, Site site, DateOnly concluded)
    {
        var due = concluded.AddDays(dice.Between(60, 240));
        DateOnly? done = dice.Share() switch
        {
            < 0.595 => due.AddDays(-dice.Between(0, 50)),
            < 0.84 => due.AddDays(dice.Between(5, 200)),
            _ => null,
        };
        return new Recommendation
        {
            Id = "",
            InspectionId = "",
            Text = text,
            Addressee = $"Ủy ban nhân dân {UnitNames.Full(site.Commune)}",
            DueOn = due,
            DoneOn = done <= Aims.LastDay ? done : null,
        };
    }
}
