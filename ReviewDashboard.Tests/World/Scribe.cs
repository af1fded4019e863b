using System.Globalization;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Tests.World;

/// <summary>Writes records by hand, a line each, so that a world of named people can be read at a glance.
/// Days are ISO texts; the review period is that of the programme.</summary>
public sealed class Scribe
{
    public Scribe() => Records.Of<ReviewPeriod>().Add(new ReviewPeriod
    {
        Decision = "07-QĐ/TU",
        Title = "Đề án 07",
        BaselineYear = 2010,
        FromYear = 2011,
        ToYear = 2015,
        DecisionDate = Day("2011-01-14"),
        ConferenceDate = Day("2015-07-10"),
        YoungAge = 35,
        TrainingAgeLimitMale = 50,
        TrainingAgeLimitFemale = 45,
        LeaveWindowMonths = 24,
        EvaluationWindowMonths = 12,
    });

    public RecordSet Records { get; } = new();

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public void District(string code, string name) =>
        Records.Of<District>().Add(new District { Code = code, Name = name, Kind = DistrictKind.District });

    public void Commune(string code, string district, string name, Terrain terrain, int communeClass, CommuneKind kind = CommuneKind.Commune,
        bool isMinority = false, bool isDifficult = false) => Records.Of<Commune>().Add(new Commune
        {
            Code = code,
            DistrictCode = district,
            Name = name,
            Kind = kind,
            Class = communeClass,
            Terrain = terrain,
            EthnicMinority = isMinority,
            EspeciallyDifficult = isDifficult,
            Hamlets = 4,
        });

    public void Title(string code, string name, TitleCategory category, params string[] fields) =>
        Records.Of<Title>().Add(new Title { Code = code, NameVi = name, NameEn = code, Category = category, Fields = fields });

    /// <summary>A rule that asks for a level.</summary>
    public void Rule(string id, string titles, Criterion criterion, string level, RuleScope scope = RuleScope.All, Terrain[]? terrains = null,
        CommuneFlag[]? conditions = null, int? grace = null, string from = "2004-02-27", string? to = null) =>
        Records.Of<StandardRule>().Add(new StandardRule
        {
            Id = id,
            Titles = titles.Split(';'),
            Terrains = terrains ?? [],
            Conditions = conditions ?? [],
            Criterion = criterion,
            Level = level,
            AppliesTo = scope,
            GraceMonths = grace,
            Document = "QĐ 04/2004/QĐ-BNV",
            Clause = "Điều 5",
            InForceFrom = Day(from),
            InForceTo = to is null ? null : Day(to),
        });

    /// <summary>A rule that sets an age.</summary>
    public void AgeRule(string id, string titles, Criterion criterion, int men, int women, string from = "2004-02-27") =>
        Records.Of<StandardRule>().Add(new StandardRule
        {
            Id = id,
            Titles = titles.Split(';'),
            Criterion = criterion,
            AgeMale = men,
            AgeFemale = women,
            AppliesTo = RuleScope.FirstAppointment,
            Document = "QĐ 04/2004/QĐ-BNV",
            Clause = "Điều 5",
            InForceFrom = Day(from),
        });

    public void Person(string id, string name, Sex sex, string born, string ethnicity = "Kinh", string? native = null) =>
        Records.Of<Official>().Add(new Official
        {
            Id = id,
            FullName = name,
            Sex = sex,
            BirthDate = Day(born),
            Ethnicity = ethnicity,
            NativeCommuneCode = native,
        });

    public void Post(string person, string commune, string title, string from, string? to = null, EndReason? reason = null,
        EntryRoute route = EntryRoute.Elected, bool isMain = true, string? id = null) => Records.Of<Posting>().Add(new Posting
        {
            Id = id ?? $"P-{person}-{from}",
            OfficialId = person,
            CommuneCode = commune,
            TitleCode = title,
            From = Day(from),
            To = to is null ? null : Day(to),
            Main = isMain,
            EntryRoute = route,
            EndReason = reason,
            DutiesDefined = true,
        });

    public void Holds(string person, Axis axis, string level, string? field = null, string? since = null) =>
        Records.Of<Qualification>().Add(new Qualification
        {
            Id = $"Q{Records.Of<Qualification>().Count:000}",
            OfficialId = person,
            Axis = axis,
            Level = level,
            Field = field,
            ObtainedOn = since is null ? null : Day(since),
        });
}
