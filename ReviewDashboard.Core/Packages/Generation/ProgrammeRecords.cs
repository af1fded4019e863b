using System.Globalization;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Agencies, guiding documents and plans, tasks of the conference's conclusions, their recipients, proposals, and targets.</summary>
internal sealed class ProgrammeRecords(Dice dice)
{
    public static DateOnly DecisionDate { get; } = new(2011, 1, 14);

    public static DateOnly ConferenceDate { get; } = new(2015, 7, 10);

    public List<Agency> Agencies { get; } = [];

    public List<Document> Documents { get; } = [];

    public List<ReviewTask> Tasks { get; } = [];

    public List<Acknowledgement> Acknowledgements { get; } = [];

    public List<Proposal> Proposals { get; } = [];

    public List<Target> Targets { get; } = [];

    public void Tell(Province province)
    {
        var suffix = province.AgencySuffix;
        foreach (var (code, name) in new[]
        {
            ("TU", "Tỉnh ủy"), ("VPTU", "Văn phòng Tỉnh ủy"), ("BTC", "Ban Tổ chức Tỉnh ủy"), ("UBKT", "Ủy ban Kiểm tra Tỉnh ủy"),
            ("BTG", "Ban Tuyên giáo Tỉnh ủy"), ("BDV", "Ban Dân vận Tỉnh ủy"), ("UBND", "Ủy ban nhân dân tỉnh"), ("HDND", "Hội đồng nhân dân tỉnh"),
            ("SNV", "Sở Nội vụ"), ("STC", "Sở Tài chính"), ("SKH", "Sở Kế hoạch và Đầu tư"), ("STT", "Sở Thông tin và Truyền thông"),
            ("SGD", "Sở Giáo dục và Đào tạo"), ("SXD", "Sở Xây dựng"), ("TTR", "Thanh tra tỉnh"), ("TCT", "Trường Chính trị tỉnh"),
            ("MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"), ("DTN", "Tỉnh đoàn"),
        })
            Agencies.Add(new Agency { Code = code + suffix, Name = suffix.Length == 0 ? name : $"{name} ({province.Name})", Level = AgencyLevel.Province });
        Issue("TU" + suffix, DocumentKind.Decision, "07-QĐ/TU", DecisionDate, "Ban hành Đề án nâng cao chất lượng đội ngũ cán bộ xã, phường, thị trấn đến năm 2015");
        Issue("BTC" + suffix, DocumentKind.Guidance, "04-HD/BTCTU", new DateOnly(2011, 3, 2), "Hướng dẫn thực hiện Đề án số 07");
        Issue("SNV" + suffix, DocumentKind.Guidance, "186/HD-SNV", new DateOnly(2011, 4, 12), "Hướng dẫn rà soát, bố trí cán bộ, công chức cấp xã theo tiêu chuẩn");
        Issue("UBND" + suffix, DocumentKind.Plan, "1452/KH-UBND", new DateOnly(2011, 4, 28), "Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức cấp xã giai đoạn 2011-2015");
        Issue("SNV" + suffix, DocumentKind.Guidance, "97/HD-SNV", new DateOnly(2013, 1, 22), "Hướng dẫn áp dụng tiêu chuẩn công chức cấp xã theo quy định mới");
        Issue("BTC" + suffix, DocumentKind.Report, "211-BC/BTCTU", new DateOnly(2013, 8, 15), "Sơ kết giữa kỳ thực hiện Đề án số 07");
        Issue("VPTU" + suffix, DocumentKind.Report, "305-BC/VPTU", new DateOnly(2015, 6, 25), "Tổng kết năm năm thực hiện Đề án số 07");
        var without = province.Districts.Count > 2 ? dice.Below(province.Districts.Count) : -1;
        var late = province.Districts.Count > 2 ? (without + 1 + dice.Below(province.Districts.Count - 1)) % province.Districts.Count : -1;
        for (var i = 0; i < province.Districts.Count; i++)
            TellDistrict(province.Districts[i].District, hasPlan: i != without, isLate: i == late);
        TaskList(suffix);
        Recipients(province, suffix);
        ProposalList(province, suffix);
    }

    /// <summary>Aims of the province by year, and the own ones of some districts.</summary>
    public void SetTargets(IReadOnlyList<District> districts)
    {
        var aims = new (string Code, decimal[] Values)[]
        {
            ("STD-01", [48, 56, 64, 72, 80]), ("STD-02", [85, 88, 90, 93, 95]), ("STD-03", [68, 72, 77, 81, 85]), ("STD-04", [68, 73, 78, 83, 88]),
            ("TRN-02", [86, 87, 88, 89, 90]), ("TRN-03", [10, 9, 8, 7, 6]), ("TRN-05", [5, 4.5m, 4, 3.5m, 3]), ("DIS-01", [14, 13, 12, 11, 10]),
        };
        foreach (var (code, values) in aims)
        {
            Steps("province", code, values);
            foreach (var district in districts.Where((_, index) => code is "STD-01" or "STD-03" && index % 3 != 2))
                Steps(district.Code, code, [.. values.Select(value => value + (district.Kind == DistrictKind.District ? -5 : 5))]);
        }
    }

    private void Steps(string unit, string code, decimal[] values)
    {
        for (var i = 0; i < values.Length; i++)
            Targets.Add(new Target { IndicatorCode = code, UnitCode = unit, Year = Aims.BaselineYear + 1 + i, Value = values[i] });
    }

    private void TellDistrict(District district, bool hasPlan, bool isLate)
    {
        var committee = UnitNames.PartyCommittee(district);
        var unit = UnitNames.Full(district);
        foreach (var (code, name) in new[]
        {
            ("HU", committee), ("UBKT", $"Ủy ban Kiểm tra {committee}"), ("UBND", $"Ủy ban nhân dân {unit}"),
            ("HDND", $"Hội đồng nhân dân {unit}"), ("TTR", $"Thanh tra {unit}"), ("PNV", $"Phòng Nội vụ {unit}"),
        })
            Agencies.Add(new Agency { Code = code + district.Code, Name = name, Level = AgencyLevel.District, DistrictCode = district.Code });
        if (hasPlan)
        {
            var issued = isLate ? dice.Day(new DateOnly(2012, 10, 1), new DateOnly(2013, 2, 20)) : DecisionDate.AddDays(dice.Between(45, 150));
            Issue("HU" + district.Code, DocumentKind.Plan, $"{dice.Between(6, 60)}-KH/HU", issued, $"Kế hoạch thực hiện Đề án số 07 của {committee}");
        }

        Issue("PNV" + district.Code, DocumentKind.Guidance, $"{dice.Between(20, 300)}/HD-NV", new DateOnly(2011, dice.Between(6, 11), dice.Between(2, 27)),
            $"Hướng dẫn lập danh sách cử đi đào tạo, bồi dưỡng của {unit}");
        Issue("HU" + district.Code, DocumentKind.Report, $"{dice.Between(80, 400)}-BC/HU", new DateOnly(2015, 5, dice.Between(4, 29)),
            $"Kết quả năm năm thực hiện Đề án số 07 tại {unit}");
    }

    private void Issue(string agency, DocumentKind kind, string number, DateOnly on, string subject) =>
        Documents.Add(new Document { Id = "", AgencyCode = agency, Kind = kind, Number = number, IssuedOn = on, Subject = subject });

    private void TaskList(string suffix)
    {
        Add("T1", "Rà soát số lượng, tiêu chuẩn của cán bộ, công chức từng xã, phường, thị trấn và báo cáo danh sách chưa đạt chuẩn", "BTC", ["SNV", "MTTQ"], new(2015, 9, 30), new(2015, 9, 25), "Đã tổng hợp đủ các đơn vị");
        Add("T1", "Lập phương án thay thế những người chưa đạt chuẩn và không còn tuổi đào tạo", "SNV", ["BTC"], new(2015, 11, 30), null, "Còn hai huyện chưa gửi phương án");
        Add("T2", "Mở lớp bồi dưỡng kỹ năng xử lý tình huống ở cơ sở cho cán bộ chủ chốt", "TCT", ["SNV", "STC"], new(2015, 12, 15), new(2015, 12, 10), "Đã mở hai lớp");
        Add("T2", "Bổ sung quy hoạch cán bộ trẻ, cán bộ nữ, cán bộ là người dân tộc thiểu số", "BTC", ["DTN"], new(2015, 10, 31), new(2015, 11, 20), "Hoàn thành chậm do chờ kết quả đại hội");
        Add("T2", "Đánh giá việc thí điểm bí thư đồng thời là chủ tịch ủy ban nhân dân xã, thị trấn", "BTC", ["SNV"], new(2016, 3, 31), null, "Đang thu thập ý kiến các xã thí điểm");
        Add("T3", "Xây dựng bản mô tả chức năng, nhiệm vụ cho từng vị trí ở cấp xã", "SNV", ["BTC", "BTG"], new(2015, 12, 31), null, "Đã có dự thảo mẫu");
        Add("T3", "Tổ chức học tập chuyên đề về đạo đức công vụ ở tất cả xã, phường, thị trấn", "BTG", ["BDV"], new(2015, 11, 15), new(2015, 11, 12), "Đã tổ chức xong");
        Add("T4", "Xây dựng chương trình phúc tra, tái giám sát đối với các cuộc đã có kết luận", "UBKT", ["TTR", "HDND"], new(2015, 10, 15), new(2015, 10, 9), "Đã ban hành chương trình");
        Add("T4", "Kiểm tra trách nhiệm người đứng đầu trong lĩnh vực liên quan trực tiếp đến người dân", "TTR", ["UBKT", "SNV"], new(2015, 12, 20), null, "Chưa triển khai ở ba huyện");
        Add("T5", "Lập kế hoạch xây mới, nâng cấp trụ sở xã và hội trường thôn, khu phố bằng vốn ngân sách và vốn xã hội hóa", "SKH", ["STC", "SXD"], new(2015, 12, 31), new(2015, 12, 28), "Đã trình phê duyệt");
        Add("T5", "Đưa phần mềm quản lý văn bản đến các xã, phường, thị trấn còn lại", "STT", ["SNV"], new(2016, 6, 30), null, "Đã khảo sát hạ tầng");
        Add("T6", "Tổng hợp, đề xuất xử lý kiến nghị của các cơ quan, địa phương tại Hội nghị", "BTC", ["SNV", "VPTU"], new(2015, 9, 15), new(2015, 9, 14), "Đã trình Ban Thường vụ Tỉnh ủy");

        void Add(string paragraph, string text, string lead, string[] with, DateOnly due, DateOnly? done, string progress) => Tasks.Add(new ReviewTask
        {
            Id = "",
            Paragraph = paragraph,
            Text = text,
            LeadAgency = lead + suffix,
            Coordinating = [.. with.Select(code => code + suffix)],
            DueOn = due,
            DoneOn = done,
            Progress = progress,
        });
    }

    private void Recipients(Province province, string suffix)
    {
        var sent = ConferenceDate.AddDays(12);
        foreach (var (code, name) in new[]
        {
            ("VPTW2", "Vụ II, Văn phòng Trung ương Đảng"), ("BTCTW3", "Vụ III, Ban Tổ chức Trung ương Đảng"),
            ("DDHDND", "Đảng đoàn Hội đồng nhân dân tỉnh"), ("BCSUBND", "Ban Cán sự đảng Ủy ban nhân dân tỉnh"), ("BTVTU", "Các Ủy viên Ban Thường vụ Tỉnh ủy"),
        })
            Agencies.Add(new Agency { Code = code + suffix, Name = suffix.Length == 0 ? name : $"{name} ({province.Name})", Level = AgencyLevel.Province });
        string[] recipients =
        [
            .. new[] { "VPTW2", "BTCTW3", "DDHDND", "BCSUBND", "BTVTU", "BTC", "UBKT", "BTG", "BDV", "SNV", "STC", "SKH", "STT", "SGD", "SXD", "TTR", "TCT", "MTTQ", "DTN", "VPTU" }.Select(code => code + suffix),
            .. province.Districts.Select(entry => "HU" + entry.District.Code),
        ];
        foreach (var recipient in recipients)
        {
            Acknowledgements.Add(new Acknowledgement
            {
                RecipientAgency = recipient,
                SentOn = sent,
                AcknowledgedOn = dice.Chance(0.86) ? sent.AddDays(dice.Between(1, 30)) : null,
            });
        }
    }

    private void ProposalList(Province province, string suffix)
    {
        string[] texts =
        [
            "Tăng kinh phí đào tạo cho các xã miền núi", "Cho phép kéo dài thời gian hoàn thiện chứng chỉ tin học", "Mở lớp trung cấp lý luận chính trị tại huyện",
            "Nâng mức phụ cấp cho người hoạt động không chuyên trách ở thôn, khu phố", "Hỗ trợ người nghỉ trước tuổi do chưa đạt chuẩn",
            "Bổ sung biên chế cho xã loại 1 có dân số đông", "Hỗ trợ vốn xây hội trường thôn", "Cấp máy tính và đường truyền cho xã vùng sâu",
            "Tăng số lượt luân chuyển cán bộ huyện về xã", "Có chính sách giữ chân công chức sau khi được cử đi học", "Giảm các cuộc kiểm tra trùng lặp trong năm",
            "Tạo nguồn cán bộ nữ, cán bộ dân tộc thiểu số từ học sinh cử tuyển",
        ];
        for (var i = 0; i < texts.Length; i++)
        {
            var from = province.Districts[i % province.Districts.Count].District;
            var received = ConferenceDate.AddDays(dice.Between(0, 20));
            DateOnly? answered = dice.Chance(0.7) ? received.AddDays(dice.Between(30, 150)) : null;
            Proposals.Add(new Proposal
            {
                Id = "",
                FromAgency = "HU" + from.Code,
                Text = texts[i],
                ReceivedOn = received,
                AssignedTo = dice.Pick(new[] { "BTC", "SNV", "STC", "SKH" }) + suffix,
                AnsweredOn = answered,
                Outcome = answered is null ? null : dice.Pick<ProposalOutcome>([(ProposalOutcome.Accepted, 5), (ProposalOutcome.Partly, 4), (ProposalOutcome.Rejected, 2)]),
            });
        }
    }

    /// <summary>A number for an id, wide enough to keep the order of the text.</summary>
    public static string Number(int number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
