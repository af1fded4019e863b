using System.Collections.Frozen;
using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Records;

/// <summary>Every table of the data package, each after those that it refers to
/// (except that communes name their responsible official).</summary>
public static class RecordTables
{
    public static IReadOnlyList<RecordTable> All { get; } =
    [
        RecordTable.Of<ReviewPeriod>(), RecordTable.Of<District>(), RecordTable.Of<Commune>(), RecordTable.Of<Title>(),
        RecordTable.Of<Quota>(), RecordTable.Of<StandardRule>(), RecordTable.Of<Agency>(),
        RecordTable.Of<Official>(), RecordTable.Of<Posting>(), RecordTable.Of<Qualification>(), RecordTable.Of<Appraisal>(),
        RecordTable.Of<PlannedSuccessor>(), RecordTable.Of<Replacement>(),
        RecordTable.Of<Course>(), RecordTable.Of<CourseQuota>(), RecordTable.Of<Enrolment>(),
        RecordTable.Of<DisciplineCase>(), RecordTable.Of<Inspection>(), RecordTable.Of<Recommendation>(),
        RecordTable.Of<Target>(), RecordTable.Of<Document>(), RecordTable.Of<ReviewTask>(), RecordTable.Of<Acknowledgement>(),
        RecordTable.Of<Proposal>(), RecordTable.Of<Allowance>(), RecordTable.Of<StudySession>(),
        RecordTable.Of<Facility>(), RecordTable.Of<ItStatus>(),
    ];

    private static readonly FrozenDictionary<string, RecordTable> ByName = All.ToFrozenDictionary(table => table.Name);

    private static readonly FrozenDictionary<Type, RecordTable> ByType = All.ToFrozenDictionary(table => table.Type);

    public static RecordTable? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The table of a class, null for a class that is no record.</summary>
    public static RecordTable? Find(Type type) => ByType.GetValueOrDefault(type);

    public static RecordTable For(Type type) => ByType[type];

    public static RecordTable For<T>() => For(typeof(T));
}
