using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;
using static ReviewDashboard.Tests.World.Scribe;
using static ReviewDashboard.Tests.World.SmallProvince;

namespace ReviewDashboard.Tests.World;

/// <summary>What became of the programme in the small province: who is planned and how people were appraised, what courses cost,
/// what was inspected, issued, paid, built, asked and answered.</summary>
public static class SmallProgramme
{
    public static void Write(Scribe scribe)
    {
        scribe.Post("quy", TamThanh, "PC_CHAIR", "2013-10-01", isMain: false);
        scribe.Records.Of<Posting>().Single(posting => posting.OfficialId == "em").DutiesDefined = false;
        WriteAgencies(scribe.Records);
        WritePlanning(scribe.Records);
        WriteAppraisals(scribe.Records);
        WriteMoney(scribe.Records);
        WriteOversight(scribe.Records);
        WriteProgramme(scribe.Records);
        WriteAllowances(scribe.Records);
        WriteFacilities(scribe.Records);
    }

    private static void WriteAgencies(RecordSet records)
    {
        records.Of<Agency>().Add(new Agency { Code = "HU-HTB", Name = "Huyện ủy Hàm Thuận Bắc", Level = AgencyLevel.District, DistrictCode = HamThuanBac });
        records.Of<Agency>().Add(new Agency { Code = "HU-PQ", Name = "Huyện ủy Phú Quý", Level = AgencyLevel.District, DistrictCode = PhuQuy });
    }

    private static void WritePlanning(RecordSet records)
    {
        Add("dung", HamDuc, "PC_CHAIR", "2011-06-01");
        Add("chau", HamDuc, "PC_CHAIR", "2013-12-31");
        Add("binh", HamDuc, "PARTY_SECRETARY", "2011-06-01");
        Add("hai", HamDuc, "PARTY_SECRETARY", "2011-06-01", "2013-12-31");
        Add("binh", HamDuc, "PARTY_DEPUTY", "2011-06-01");
        Add("nhan", LaDa, "PC_CHAIR", "2012-01-01");
        Add("lai", LaDa, "PC_CHAIR", "2014-01-01");

        void Add(string person, string commune, string title, string added, string? removed = null) =>
            records.Of<PlannedSuccessor>().Add(new PlannedSuccessor
            {
                Id = $"{person}, {title}",
                OfficialId = person,
                CommuneCode = commune,
                TitleCode = title,
                Term = "2015-2020",
                AddedOn = Day(added),
                RemovedOn = removed is null ? null : Day(removed),
            });
    }

    private static void WriteAppraisals(RecordSet records)
    {
        Add("an", 2013, AppraisalGrade.Excellent);
        Add("binh", 2013, AppraisalGrade.Good);
        Add("dung", 2013, AppraisalGrade.Limited);
        Add("em", 2013, AppraisalGrade.Good);
        Add("giang", 2013, AppraisalGrade.Good);
        Add("hai", 2013, AppraisalGrade.Failed);
        Add("ich", 2013, AppraisalGrade.Excellent);
        Add("oanh", 2013, AppraisalGrade.Excellent);
        Add("phuc", 2013, AppraisalGrade.Good);
        Add("rang", 2013, AppraisalGrade.Excellent);
        Add("chau", 2012, AppraisalGrade.Excellent);

        void Add(string person, int year, AppraisalGrade grade) =>
            records.Of<Appraisal>().Add(new Appraisal { OfficialId = person, Year = year, Grade = grade });
    }

    /// <summary>Of the three classes of 2013 one has not said what it spent. One like the third began ninety days before it, one
    /// begins in 2014.</summary>
    private static void WriteMoney(RecordSet records)
    {
        Spend("Trung cấp lý luận chính trị", 100, 20, 5.5m, 110.25m);
        Spend("Quản lý nhà nước", 60, 0, 0, null);
        Spend("Bồi dưỡng tin học", 0, 30, 0, 30.5m);
        AddCourse("Bồi dưỡng tin học 2012", Axis.Informatics, null, "2012-10-07", "2012-12-20", 12);
        AddCourse("Quản lý nhà nước 2014", Axis.StateManagement, "trained", "2014-01-10", "2014-06-10", 60);

        void Spend(string name, decimal province, decimal district, decimal socialised, decimal? spent)
        {
            var course = records.Of<Course>().Single(course => course.Id == name);
            (course.BudgetProvince, course.BudgetDistrict, course.BudgetSocialised, course.Spent) = (province, district, socialised, spent);
        }

        void AddCourse(string name, Axis axis, string? level, string from, string to, decimal budget) => records.Of<Course>().Add(new Course
        {
            Id = name,
            Name = name,
            Axis = axis,
            Level = level,
            HostAgency = "TU",
            VenueDistrictCode = HamThuanBac,
            From = Day(from),
            To = Day(to),
            PlannedSeats = 20,
            TargetCategories = [TitleCategory.CivilServant],
            BudgetProvince = budget,
        });
    }

    /// <summary>In Hàm Đức two came within ninety days and the first came again within a year; in Ma Lâm each was a day later than that.
    /// Nobody has been in La Dạ since 2010.</summary>
    private static void WriteOversight(RecordSet records)
    {
        AddInspection("Hàm Đức 1", "HU-HTB", InspectionKind.Inspection, HamDuc, "2013-02-01", "2013-03-15");
        AddInspection("Hàm Đức 2", "TU", InspectionKind.Supervision, HamDuc, "2013-05-02", "2013-06-01");
        AddInspection("Hàm Đức 3", "HU-HTB", InspectionKind.Reinspection, HamDuc, "2014-03-15", null, "Hàm Đức 1");
        AddInspection("Ma Lâm 1", "HU-HTB", InspectionKind.Audit, MaLam, "2012-11-01", "2013-01-10");
        AddInspection("Ma Lâm 2", "TU", InspectionKind.Inspection, MaLam, "2013-01-31", "2013-02-28");
        AddInspection("Ma Lâm 3", "HU-HTB", InspectionKind.Resupervision, MaLam, "2014-01-11", null, "Ma Lâm 1");
        AddInspection("La Dạ 1", "TU", InspectionKind.Inspection, LaDa, "2010-12-31", "2011-01-20");
        AddInspection("Tam Thanh 1", "TU", InspectionKind.Inspection, TamThanh, "2011-01-01", "2011-02-01");
        AddRecommendation("Hàm Đức 1", "2013-06-30", "2013-06-30");
        AddRecommendation("Hàm Đức 1", "2013-12-31", null);
        AddRecommendation("Ma Lâm 1", "2013-03-31", "2013-04-01");
        AddRecommendation("Ma Lâm 1", "2013-02-28", "2014-01-01");

        void AddInspection(string id, string agency, InspectionKind kind, string commune, string from, string? concluded, string? parent = null) =>
            records.Of<Inspection>().Add(new Inspection
            {
                Id = id,
                AgencyCode = agency,
                Kind = kind,
                ParentId = parent,
                CommuneCode = commune,
                Subject = "Thực hiện chuẩn chức danh cán bộ",
                From = Day(from),
                To = concluded is null ? null : Day(concluded),
                ConcludedOn = concluded is null ? null : Day(concluded),
            });

        void AddRecommendation(string inspection, string due, string? done) => records.Of<Recommendation>().Add(new Recommendation
        {
            Id = $"{inspection}, {due}",
            InspectionId = inspection,
            Text = "Cử cán bộ đi học",
            Addressee = "Đảng ủy",
            DueOn = Day(due),
            DoneOn = done is null ? null : Day(done),
        });
    }

    private static void WriteProgramme(RecordSet records)
    {
        AddTarget("province", 60);
        AddTarget(PhuQuy, 100);
        AddTarget(LaDa, 100);

        AddDocument("TU", DocumentKind.Plan, "2011-01-20");
        AddDocument("HU-HTB", DocumentKind.Guidance, "2011-02-01");
        AddDocument("HU-HTB", DocumentKind.Plan, "2011-03-01");
        AddDocument("HU-HTB", DocumentKind.Plan, "2012-03-01");
        AddDocument("HU-PQ", DocumentKind.Plan, "2013-12-31");

        AddTask("2013-06-30", "2013-06-30");
        AddTask("2013-12-31", null);
        AddTask("2012-12-31", "2014-01-01");
        AddTask("2014-06-30", "2013-12-01");

        AddAcknowledgement("HU-HTB", "2013-12-31");
        AddAcknowledgement("HU-PQ", "2014-01-01");
        AddAcknowledgement("TU", null);

        AddProposal("2013-12-31", "2013-12-31");
        AddProposal("2012-05-05", "2014-01-01");
        AddProposal("2014-01-01", null);

        AddSession(HamDuc, "2013-01-01");
        AddSession(HamDuc, "2013-05-05");
        AddSession(LaDa, "2013-12-31");
        AddSession(MaLam, "2012-12-31");

        void AddTarget(string unit, decimal value) =>
            records.Of<Target>().Add(new Target { IndicatorCode = "STD-01", UnitCode = unit, Year = 2013, Value = value });

        void AddDocument(string agency, DocumentKind kind, string issued) => records.Of<Document>().Add(new Document
        {
            Id = $"{agency}, {issued}",
            AgencyCode = agency,
            Kind = kind,
            Number = "01-KH",
            IssuedOn = Day(issued),
            Subject = "Thực hiện Đề án 07",
        });

        void AddTask(string due, string? done) => records.Of<ReviewTask>().Add(new ReviewTask
        {
            Id = $"Việc đến hạn {due}",
            Paragraph = "T1",
            Text = "Rà soát cán bộ chưa đạt chuẩn",
            LeadAgency = "TU",
            DueOn = Day(due),
            DoneOn = done is null ? null : Day(done),
        });

        void AddAcknowledgement(string agency, string? on) => records.Of<Acknowledgement>().Add(
            new Acknowledgement { RecipientAgency = agency, SentOn = Day("2013-07-01"), AcknowledgedOn = on is null ? null : Day(on) });

        void AddProposal(string received, string? answered) => records.Of<Proposal>().Add(new Proposal
        {
            Id = $"Đề xuất ngày {received}",
            FromAgency = "HU-HTB",
            Text = "Mở thêm lớp tại huyện",
            ReceivedOn = Day(received),
            AssignedTo = "TU",
            AnsweredOn = answered is null ? null : Day(answered),
        });

        void AddSession(string commune, string held) => records.Of<StudySession>().Add(
            new StudySession { Id = $"{commune}, {held}", CommuneCode = commune, HeldOn = Day(held), Theme = "Học tập nghị quyết", Attended = 20 });
    }

    private static void WriteAllowances(RecordSet records)
    {
        Add(HamDuc, 2013, TitleCategory.Cadre, 4, 4, 0);
        Add(HamDuc, 2013, TitleCategory.NonSpecialisedCommune, 6, 3, 12.5m);
        Add(LaDa, 2013, TitleCategory.Cadre, 3, 2, null);
        Add(MaLam, 2012, TitleCategory.Cadre, 5, 0, 40);

        void Add(string commune, int year, TitleCategory category, int entitled, int paid, decimal? arrears) => records.Of<Allowance>().Add(
            new Allowance { CommuneCode = commune, Year = year, Category = category, Entitled = entitled, PaidInFull = paid, Arrears = arrears });
    }

    private static void WriteFacilities(RecordSet records)
    {
        Add(HamDuc, FacilityKind.CommuneOffice, FacilityState.Solid, "2008-06-01", upgraded: "2013-06-01", socialised: 50);
        Add(HamDuc, FacilityKind.HamletHall, FacilityState.Degraded, "2005-01-01", state: 80);
        Add(HamDuc, FacilityKind.HamletHall, FacilityState.Solid, "2013-12-31", state: 300, socialised: 100);
        Add(HamDuc, FacilityKind.HamletHall, FacilityState.Missing, null);
        Add(MaLam, FacilityKind.CommuneOffice, FacilityState.Solid, "2014-01-01", state: 2000);
        Add(LaDa, FacilityKind.CommuneOffice, FacilityState.Degraded, "2001-01-01");
        Add(TamThanh, FacilityKind.CommuneOffice, FacilityState.Solid, null);
        AddComputers(HamDuc, 2013, 5, hasEOffice: true);
        AddComputers(LaDa, 2013, 1, hasEOffice: false);
        AddComputers(MaLam, 2012, 9, hasEOffice: true);

        void Add(string commune, FacilityKind kind, FacilityState condition, string? built, string? upgraded = null, decimal? state = null, decimal? socialised = null) =>
            records.Of<Facility>().Add(new Facility
            {
                Id = $"F{records.Of<Facility>().Count}",
                CommuneCode = commune,
                Kind = kind,
                Name = kind is FacilityKind.CommuneOffice ? "Trụ sở" : "Nhà văn hóa thôn",
                State = condition,
                BuiltOn = built is null ? null : Day(built),
                UpgradedOn = upgraded is null ? null : Day(upgraded),
                CostState = state,
                CostSocialised = socialised,
            });

        void AddComputers(string commune, int year, int computers, bool hasEOffice) => records.Of<ItStatus>().Add(
            new ItStatus { CommuneCode = commune, Year = year, Computers = computers, StaffUsing = computers, EOffice = hasEOffice });
    }
}
