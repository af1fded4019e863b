using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>A course with the seats that each district has in it.</summary>
internal sealed record PlannedCourse(Course Course, int Level, double Filled, IReadOnlyDictionary<string, int> Seats);

/// <summary>The classes of a province, year by year: a few large ones in the district towns, many small ones elsewhere.</summary>
internal static class CoursePlan
{
    /// <summary>Posts of the province that the class list is made for.</summary>
    private const double UsualPosts = 2983;

    private static readonly TitleCategory[] Staff = [TitleCategory.Cadre, TitleCategory.CivilServant];

    private sealed record Kind(string Name, Axis Axis, string? Level, int Days, int Classes, int Seats, TitleCategory[] For, string Host, string?[] Fields);

    private static readonly Kind[] Kinds =
    [
        new("Trung cấp lý luận chính trị - hành chính", Axis.Political, "intermediate", 250, 2, 46, Staff, "TCT", [null]),
        new("Sơ cấp lý luận chính trị", Axis.Political, "elementary", 45, 3, 14, Staff, "TCT", [null]),
        new("Cao cấp lý luận chính trị", Axis.Political, "advanced", 400, 1, 9, [TitleCategory.Cadre], "BTC", [null]),
        new("Bồi dưỡng quản lý nhà nước cho cán bộ, công chức cấp xã", Axis.StateManagement, "trained", 60, 3, 36, Staff, "TCT", [null]),
        new("Tin học văn phòng (chứng chỉ A)", Axis.Informatics, "a", 50, 4, 15, Staff, "SNV", [null]),
        new("Trung cấp chuyên môn hệ vừa làm vừa học", Axis.Professional, "intermediate", 330, 4, 17, Staff, "SNV",
            ["law", "public_administration", "land_administration", "finance_accounting", "agriculture", "social_work"]),
        new("Đại học hệ vừa làm vừa học", Axis.Professional, "university", 560, 1, 26, Staff, "SNV", ["law", "public_administration", "economics"]),
        new("Bổ túc trung học phổ thông", Axis.Education, "upper_secondary", 290, 2, 14, Staff, "SGD", [null]),
        new("Bồi dưỡng kỹ năng xử lý tình huống ở cơ sở", Axis.StateManagement, null, 6, 2, 24,
            [TitleCategory.Cadre, TitleCategory.CivilServant, TitleCategory.NonSpecialisedCommune], "SNV", [null]),
        new("Tiếng dân tộc thiểu số cho cán bộ, công chức", Axis.EthnicLanguage, "certified", 80, 1, 12, Staff, "SGD", [null]),
    ];

    public static List<PlannedCourse> For(IReadOnlyList<(District District, int Posts)> districts, string agencySuffix, Dice dice)
    {
        var scale = districts.Sum(entry => entry.Posts) / UsualPosts;
        var courses = new List<PlannedCourse>();
        for (var year = Aims.BaselineYear; year <= Aims.LastYear; year++)
        {
            foreach (var kind in Kinds)
            {
                var classes = Math.Max(1, dice.Round(kind.Classes * Math.Min(1, scale * 1.5)));
                for (var number = 0; number < classes; number++)
                    courses.Add(Plan(kind, year, Math.Max(4, (int)(kind.Seats * scale * kind.Classes / classes)), districts, agencySuffix, dice));
            }
        }

        return [.. courses.OrderBy(course => course.Course.From)];
    }

    private static PlannedCourse Plan(
        Kind kind, int year, int seats, IReadOnlyList<(District District, int Posts)> districts, string agencySuffix, Dice dice)
    {
        seats = Math.Max(4, dice.Round(seats * dice.Between(0.88, 1.12)));
        var venue = dice.Pick([.. districts.Select(entry => (entry, (double)entry.Posts))]);
        var guests = seats >= 22 ? districts : [.. districts.Where(entry => entry == venue || dice.Chance(0.25))];
        var quotas = Share(seats, guests);
        var from = dice.Day(new DateOnly(year, 2, 20), kind.Days > 150 ? new DateOnly(year, 5, 30) : new DateOnly(year, 10, 20));
        var cost = seats * (decimal)Math.Round(1.2 + (kind.Days / 60.0) + dice.Between(0, 1.5), 1);
        var filled = dice.Between(0.82, 0.91);
        var field = dice.Pick(kind.Fields);
        var to = from.AddDays(kind.Days + dice.Below(Math.Max(2, kind.Days / 8)));
        var province = Math.Round(cost * 0.62m, 1);
        var district = Math.Round(cost * 0.3m, 1);
        var course = new Course
        {
            Id = "",
            Name = $"{kind.Name} năm {year}, lớp mở tại {venue.District.Name}",
            Axis = kind.Axis,
            Level = kind.Level,
            Field = field,
            HostAgency = kind.Host + agencySuffix,
            VenueDistrictCode = venue.District.Code,
            From = from,
            To = to,
            PlannedSeats = quotas.Values.Sum(),
            TargetCategories = kind.For,
            BudgetProvince = province,
            BudgetDistrict = district,
            BudgetSocialised = dice.Chance(0.35) ? Math.Round(cost * 0.08m, 1) : 0,
            Spent = to > Aims.LastDay ? null : Math.Round(cost * (decimal)dice.Between(0.8, 0.98), 1),
        };
        return new PlannedCourse(course, kind.Level is null ? 0 : Levels.Rank(kind.Axis, kind.Level), filled, quotas);
    }

    private static Dictionary<string, int> Share(int seats, IReadOnlyList<(District District, int Posts)> districts)
    {
        var posts = districts.Sum(entry => entry.Posts);
        var quotas = districts.ToDictionary(entry => entry.District.Code, entry => Math.Max(1, seats * entry.Posts / posts), StringComparer.Ordinal);
        foreach (var (district, _) in districts)
        {
            if (quotas.Values.Sum() >= seats)
                break;
            quotas[district.Code]++;
        }

        return quotas;
    }
}
