using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Tests.World;

/// <summary>One believable corner of Bình Thuận: three communes of Hàm Thuận Bắc, one of Phú Quý, sixteen invented people,
/// and as much of the real rulebook as judges them. On 31 December 2013 Hàm Đức has seven cadres and civil servants,
/// La Dạ three, Ma Lâm and Tam Thanh one each.</summary>
public static class SmallProvince
{
    public const string HamThuanBac = "597";
    public const string PhuQuy = "602";
    public const string HamDuc = "23092";
    public const string MaLam = "23059";
    public const string LaDa = "23065";
    public const string TamThanh = "23278";

    public static RecordSet Records { get; } = Write();

    private static RecordSet Write()
    {
        var scribe = new Scribe();
        WriteUnits(scribe);
        WriteRulebook(scribe);
        WriteHamDuc(scribe);
        WriteOtherCommunes(scribe);
        WriteTraining(scribe.Records);
        WriteDiscipline(scribe.Records);
        SmallProgramme.Write(scribe);
        return scribe.Records;
    }

    private static void WriteUnits(Scribe scribe)
    {
        scribe.District(HamThuanBac, "Hàm Thuận Bắc");
        scribe.District(PhuQuy, "Phú Quý");
        scribe.Commune(HamDuc, HamThuanBac, "Hàm Đức", Terrain.Lowland, 1);
        scribe.Commune(MaLam, HamThuanBac, "Ma Lâm", Terrain.Urban, 1, CommuneKind.Township);
        scribe.Commune(LaDa, HamThuanBac, "La Dạ", Terrain.Mountain, 2, isMinority: true, isDifficult: true);
        scribe.Commune(TamThanh, PhuQuy, "Tam Thanh", Terrain.Island, 2);
        foreach (var (communeClass, posts) in new[] { (1, 25), (2, 23), (3, 21) })
        {
            scribe.Records.Of<Quota>().Add(new Quota
            {
                CommuneClass = communeClass,
                Group = QuotaGroup.CadreAndCivilServant,
                Posts = posts,
                Document = "NĐ 92/2009/NĐ-CP, Điều 4",
            });
        }
    }

    private static void WriteRulebook(Scribe scribe)
    {
        scribe.Title("PARTY_SECRETARY", "Bí thư Đảng ủy", TitleCategory.Cadre);
        scribe.Title("PARTY_DEPUTY", "Phó Bí thư Đảng ủy", TitleCategory.Cadre);
        scribe.Title("PC_CHAIR", "Chủ tịch Ủy ban nhân dân", TitleCategory.Cadre);
        scribe.Title("YOUTH_SECRETARY", "Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh", TitleCategory.Cadre);
        scribe.Title("FINANCE_ACCOUNTING", "Tài chính - kế toán", TitleCategory.CivilServant, "finance_accounting");
        scribe.Title("JUSTICE", "Tư pháp - hộ tịch", TitleCategory.CivilServant, "law");
        scribe.Title("ELDERLY", "Chủ tịch Hội Người cao tuổi", TitleCategory.NonSpecialisedCommune);

        const string Secretaries = "PARTY_SECRETARY;PARTY_DEPUTY";
        scribe.AgeRule("S2004-05-PS-AGE", Secretaries, Criterion.MaxAgeFirstAppointment, 45, 45);
        scribe.Rule("S2004-05-PS-EDU", Secretaries, Criterion.MinEducation, "upper_secondary");
        scribe.Rule("S2004-05-PS-LLCT", Secretaries, Criterion.MinPolitical, "intermediate");
        scribe.Rule("S2004-05-PS-PRO", Secretaries, Criterion.MinProfessional, "intermediate");
        scribe.Rule("S2004-05-PS-PRO-MF", Secretaries, Criterion.MinProfessional, "intermediate", RuleScope.FirstAppointment, [Terrain.Mountain]);
        scribe.Rule("S2004-05-PS-PRO-MS", Secretaries, Criterion.MinProfessional, "elementary", RuleScope.Serving, [Terrain.Mountain]);
        scribe.AgeRule("S2004-06-TN-AGE", "YOUTH_SECRETARY", Criterion.MaxAgeFirstAppointment, 30, 30);
        scribe.Rule("S2004-06-TN-EDU", "YOUTH_SECRETARY", Criterion.MinEducation, "upper_secondary");
        scribe.Rule("S2004-06-TN-EDU-M", "YOUTH_SECRETARY", Criterion.MinEducation, "lower_secondary", terrains: [Terrain.Mountain]);
        scribe.Rule("S2004-08-UB-EDU", "PC_CHAIR", Criterion.MinEducation, "upper_secondary");
        scribe.Rule("S2004-08-UB-LLCT", "PC_CHAIR", Criterion.MinPolitical, "intermediate");
        scribe.Rule("S2004-08-UB-LLCT-M", "PC_CHAIR", Criterion.MinPolitical, "elementary", terrains: [Terrain.Mountain]);
        scribe.Rule("S2004-08-UB-PRO", "PC_CHAIR", Criterion.MinProfessional, "intermediate");

        const string CivilServants = "FINANCE_ACCOUNTING;JUSTICE";
        scribe.Rule("S2012-02-CS-EDU", CivilServants, Criterion.MinEducation, "upper_secondary", from: "2012-12-15");
        scribe.Rule("S2012-02-CS-PRO", CivilServants, Criterion.MinProfessional, "intermediate", from: "2012-12-15");
        scribe.Rule("S2012-02-CS-INF", CivilServants, Criterion.MinInformatics, "a", from: "2012-12-15");
        scribe.Rule("S2012-02-CS-QLNN", CivilServants, Criterion.MinStateManagement, "trained", grace: 36, from: "2012-12-15");
    }

    private static void WriteHamDuc(Scribe scribe)
    {
        scribe.Person("an", "Nguyễn Văn An", Sex.Male, "1965-05-20", native: HamDuc);
        scribe.Post("an", HamDuc, "PARTY_SECRETARY", "2005-06-01");
        Levels(scribe, "an", "upper_secondary", "university", "law", "intermediate");

        scribe.Person("binh", "Trần Thị Bình", Sex.Female, "1970-03-08", native: HamDuc);
        scribe.Post("binh", HamDuc, "PC_CHAIR", "2011-07-01");
        Levels(scribe, "binh", "upper_secondary", "college", "economics", "intermediate");

        scribe.Person("chau", "Lê Minh Châu", Sex.Male, "1984-02-29", native: MaLam);
        scribe.Post("chau", HamDuc, "YOUTH_SECRETARY", "2012-03-01");
        Levels(scribe, "chau", "upper_secondary", "none");

        scribe.Person("dung", "Phạm Thị Dung", Sex.Female, "1986-11-11");
        scribe.Post("dung", HamDuc, "FINANCE_ACCOUNTING", "2013-02-01", route: EntryRoute.Recruited);
        Levels(scribe, "dung", "upper_secondary", "intermediate", "finance_accounting");
        scribe.Holds("dung", Axis.Informatics, "a");

        scribe.Person("em", "Huỳnh Văn Em", Sex.Male, "1960-01-15", native: HamDuc);
        scribe.Post("em", HamDuc, "JUSTICE", "2008-01-01", route: EntryRoute.Recruited);
        Levels(scribe, "em", "lower_secondary", "intermediate", "pedagogy");
        scribe.Holds("em", Axis.Informatics, "none");
        scribe.Holds("em", Axis.StateManagement, "none");

        scribe.Person("giang", "Đặng Thị Giang", Sex.Female, "1975-06-30", "Chăm", LaDa);
        scribe.Post("giang", HamDuc, "JUSTICE", "2010-05-01", route: EntryRoute.Recruited);
        Levels(scribe, "giang", "upper_secondary", "elementary", "law");
        scribe.Holds("giang", Axis.Informatics, "a");
        scribe.Holds("giang", Axis.StateManagement, "trained");

        scribe.Person("hai", "Võ Văn Hải", Sex.Male, "1980-12-31");
        scribe.Post("hai", HamDuc, "PARTY_DEPUTY", "2012-01-01");
        Levels(scribe, "hai", "upper_secondary", "university", "party_building");

        scribe.Person("ich", "Bùi Văn Ích", Sex.Male, "1950-07-01");
        scribe.Post("ich", HamDuc, "ELDERLY", "2009-01-01");
    }

    private static void WriteOtherCommunes(Scribe scribe)
    {
        scribe.Person("broc", "K'Brốc", Sex.Male, "1968-09-09", "K'Ho", LaDa);
        scribe.Post("broc", LaDa, "PARTY_SECRETARY", "2003-01-01");
        Levels(scribe, "broc", "upper_secondary", "elementary", null, "intermediate");

        scribe.Person("lai", "Ka Thị Lài", Sex.Female, "1979-04-04", "K'Ho", LaDa);
        scribe.Post("lai", LaDa, "PC_CHAIR", "2011-07-01");
        Levels(scribe, "lai", "upper_secondary", "intermediate", null, "elementary");

        scribe.Person("nhan", "Mang Văn Nhân", Sex.Male, "1985-08-08", "Raglai");
        scribe.Post("nhan", LaDa, "YOUTH_SECRETARY", "2010-01-01");
        Levels(scribe, "nhan", "lower_secondary", "none");

        scribe.Person("oanh", "Ngô Thị Oanh", Sex.Female, "1972-02-02", native: MaLam);
        scribe.Post("oanh", MaLam, "PC_CHAIR", "2009-01-01", route: EntryRoute.Rotated);
        Levels(scribe, "oanh", "upper_secondary", "university", "law", "elementary");

        scribe.Person("phuc", "Dương Văn Phúc", Sex.Male, "1958-10-10");
        scribe.Post("phuc", MaLam, "PARTY_SECRETARY", "2006-01-01", "2013-08-01", EndReason.Retired);
        Levels(scribe, "phuc", "lower_secondary", "intermediate", null, "intermediate");

        scribe.Person("sau", "Phan Thị Sáu", Sex.Female, "1990-07-07");
        scribe.Post("sau", MaLam, "JUSTICE", "2013-03-01", "2013-09-01", EndReason.Resigned, EntryRoute.Recruited);
        Levels(scribe, "sau", "upper_secondary", "elementary", "law");
        scribe.Holds("sau", Axis.Informatics, "b");

        scribe.Person("quy", "Nguyễn Thị Quý", Sex.Female, "1983-01-01", native: TamThanh);
        scribe.Post("quy", TamThanh, "PARTY_SECRETARY", "2013-05-01");
        Levels(scribe, "quy", "upper_secondary", "intermediate", null, "intermediate");

        scribe.Person("rang", "Lý Văn Rạng", Sex.Male, "1988-08-18");
    }

    private static void Levels(Scribe scribe, string person, string education, string professional, string? field = null, string? political = null)
    {
        scribe.Holds(person, Axis.Education, education);
        scribe.Holds(person, Axis.Professional, professional, field, "2005-06-30");
        if (political is not null)
            scribe.Holds(person, Axis.Political, political, since: "2005-05-31");
    }

    private static void WriteTraining(RecordSet records)
    {
        records.Of<Agency>().Add(new Agency { Code = "TU", Name = "Tỉnh ủy", Level = AgencyLevel.Province });
        AddCourse("Trung cấp lý luận chính trị", Axis.Political, "intermediate", "2013-03-01", TitleCategory.Cadre, 40, (HamThuanBac, 30), (PhuQuy, 10));
        AddCourse("Quản lý nhà nước", Axis.StateManagement, "trained", "2013-06-01", TitleCategory.CivilServant, 20, (HamThuanBac, 15));
        AddCourse("Bồi dưỡng tin học", Axis.Informatics, null, "2013-01-05", TitleCategory.Cadre, 15, (HamThuanBac, 12), (PhuQuy, 3));

        AddEnrolment("oanh", "Trung cấp lý luận chính trị", "2013-03-01", Outcome.Completed, "2013-09-30", evaluated: "2014-09-30");
        AddEnrolment("binh", "Trung cấp lý luận chính trị", "2013-03-01", Outcome.Completed, "2013-09-30", evaluated: "2014-10-01");
        AddEnrolment("sau", "Quản lý nhà nước", "2013-06-01", Outcome.Completed, "2013-08-01");
        AddEnrolment("em", "Quản lý nhà nước", "2013-06-01", Outcome.DroppedOut, "2013-07-15");
        AddEnrolment("rang", "Quản lý nhà nước", "2013-06-01", Outcome.Failed, "2013-08-01");
        AddEnrolment("dung", "Quản lý nhà nước", "2013-06-01", Outcome.Studying, null);
        foreach (var person in records.Of<Official>().Where(person => person.Id != "sau"))
            AddEnrolment(person.Id, "Bồi dưỡng tin học", "2012-12-20", Outcome.Studying, null);

        void AddCourse(string name, Axis axis, string? level, string from, TitleCategory target, int seats, params (string District, int Seats)[] quotas)
        {
            records.Of<Course>().Add(new Course
            {
                Id = name,
                Name = name,
                Axis = axis,
                Level = level,
                HostAgency = "TU",
                VenueDistrictCode = HamThuanBac,
                From = Scribe.Day(from),
                To = Scribe.Day("2013-12-20"),
                PlannedSeats = seats,
                TargetCategories = [target],
            });
            records.Of<CourseQuota>().AddRange(quotas.Select(quota => new CourseQuota { CourseId = name, DistrictCode = quota.District, Seats = quota.Seats }));
        }

        void AddEnrolment(string person, string course, string enrolledOn, Outcome outcome, string? outcomeOn, string? evaluated = null) =>
            records.Of<Enrolment>().Add(new Enrolment
            {
                Id = $"{person}, {course}",
                CourseId = course,
                OfficialId = person,
                EnrolledOn = Scribe.Day(enrolledOn),
                Outcome = outcome,
                OutcomeOn = outcomeOn is null ? null : Scribe.Day(outcomeOn),
                EvaluatedOn = evaluated is null ? null : Scribe.Day(evaluated),
            });
    }

    private static void WriteDiscipline(RecordSet records)
    {
        Add("em", "2010-03-01", "2010-05-05", Ground.InternalRules, Measure.Reprimand);
        Add("em", "2013-02-01", "2013-04-10", Ground.WorkingRegulations, Measure.Warning);
        Add("oanh", "2013-09-01", "2013-11-20", Ground.Law, Measure.Removal);
        Add("an", "2013-10-01", "2013-12-01", Ground.Ethics, Measure.None);
        Add("ich", "2013-05-05", "2013-06-06", Ground.Ethics, Measure.Reprimand);
        Add("broc", "2013-12-31", null, Ground.Law, null);
        Add("lai", "2013-10-01", "2014-01-01", Ground.Ethics, Measure.Reprimand);

        void Add(string person, string opened, string? decided, Ground ground, Measure? measure) =>
            records.Of<DisciplineCase>().Add(new DisciplineCase
            {
                Id = $"{person}, {opened}",
                OfficialId = person,
                ViolatedOn = Scribe.Day(opened),
                OpenedOn = Scribe.Day(opened),
                DecidedOn = decided is null ? null : Scribe.Day(decided),
                Regime = Regime.State,
                Ground = ground,
                Measure = measure,
            });
    }
}
