using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>The common terms of the definitions, one method per sentence. Slow on purpose: nothing is kept but lookups by id.</summary>
public sealed class PlainTerms(RecordSet records)
{
    private readonly Dictionary<string, Official> officials = records.Of<Official>().ToDictionary(official => official.Id);
    private readonly Dictionary<string, Commune> communes = records.Of<Commune>().ToDictionary(commune => commune.Code);
    private readonly Dictionary<string, Title> titles = records.Of<Title>().ToDictionary(title => title.Code);
    private readonly ILookup<string, Posting> postings = records.Of<Posting>().ToLookup(posting => posting.OfficialId);
    private readonly ILookup<string, Qualification> qualifications = records.Of<Qualification>().ToLookup(row => row.OfficialId);

    public RecordSet Records => records;

    public ReviewPeriod Review { get; } = records.Of<ReviewPeriod>().Single();

    public Official Person(string id) => officials[id];

    public Commune CommuneOf(Posting posting) => communes[posting.CommuneCode];

    public Title TitleOf(Posting posting) => titles[posting.TitleCode];

    public IEnumerable<Posting> PostingsOf(string officialId) => postings[officialId];

    /// <summary>Active posting on D: from ≤ D and (to empty or D &lt; to).</summary>
    public static bool IsActive(Posting posting, DateOnly day) => posting.From <= day && (posting.To is null || day < posting.To);

    /// <summary>All main postings active on a day.</summary>
    public IEnumerable<Posting> MainPostingsOn(DateOnly day) =>
        records.Of<Posting>().Where(posting => posting.Main && IsActive(posting, day));

    /// <summary>The main posting active that day, else the last one begun on or before it (by from, then id), else none.</summary>
    public Posting? PostingOnDayOf(string officialId, DateOnly day)
    {
        var begun = PostingsOf(officialId).Where(posting => posting.Main && posting.From <= day)
            .OrderBy(posting => posting.From).ThenBy(posting => posting.Id, StringComparer.Ordinal).ToList();
        return begun.LastOrDefault(posting => IsActive(posting, day)) ?? begun.LastOrDefault();
    }

    /// <summary>Rank of the highest level obtained by the day, or null for unknown.</summary>
    public int? LevelOn(string officialId, Axis axis, DateOnly day) =>
        ObtainedBy(officialId, axis, day).Max(row => (int?)Rank(row));

    /// <summary>Field of the row that gives the professional level: of several the latest obtained (empty is earliest), then the greatest id.</summary>
    public string? FieldOn(string officialId, DateOnly day) =>
        ObtainedBy(officialId, Axis.Professional, day)
            .OrderBy(Rank).ThenBy(row => row.ObtainedOn ?? DateOnly.MinValue).ThenBy(row => row.ObtainedOn.HasValue)
            .ThenBy(row => row.Id, StringComparer.Ordinal).LastOrDefault()?.Field;

    private IEnumerable<Qualification> ObtainedBy(string officialId, Axis axis, DateOnly day) =>
        qualifications[officialId].Where(row => row.Axis == axis && (row.ObtainedOn is null || row.ObtainedOn <= day));

    private static int Rank(Qualification row) => Levels.Of(row.Axis).ToList().IndexOf(row.Level);

    /// <summary>Whole years, the birthday counted as reached; 29 February is reached on 1 March in a common year.</summary>
    public static int AgeOn(Official person, DateOnly day)
    {
        var years = day.Year - person.BirthDate.Year;
        var birthday = person.BirthDate is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(day.Year)
            ? new DateOnly(day.Year, 3, 1)
            : new DateOnly(day.Year, person.BirthDate.Month, person.BirthDate.Day);
        return day < birthday ? years - 1 : years;
    }

    public bool IsTrainable(Official person, DateOnly day) =>
        AgeOn(person, day) < (person.Sex == Sex.Male ? Review.TrainingAgeLimitMale : Review.TrainingAgeLimitFemale);

    /// <summary>The same day number n months on, or that month's last day where there is none.</summary>
    public static DateOnly MonthsAfter(DateOnly day, int months)
    {
        var month = new DateOnly(day.Year, day.Month, 1).AddMonths(months);
        return new DateOnly(month.Year, month.Month, Math.Min(day.Day, DateTime.DaysInMonth(month.Year, month.Month)));
    }
}
