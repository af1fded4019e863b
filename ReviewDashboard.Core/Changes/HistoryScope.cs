using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Changes;

/// <summary>Whose history is asked for.</summary>
public sealed class HistoryScope
{
    private HistoryScope(string officials, string parameter)
    {
        Officials = officials;
        Parameter = parameter;
    }

    /// <summary>The tables of an official's records.</summary>
    internal static IReadOnlyList<RecordTable> Tables { get; } =
        [.. new[] { typeof(Official), typeof(Posting), typeof(Qualification), typeof(Enrolment), typeof(DisciplineCase), typeof(Appraisal) }.Select(RecordTables.For)];

    /// <summary>A query of the ids of the officials, with <c>@scope</c> in it.</summary>
    internal string Officials { get; }

    internal string Parameter { get; }

    internal string? OfficialId { get; private init; }

    internal string? DistrictCode { get; private init; }

    /// <summary>The one record that is asked for; null for all.</summary>
    public (RecordTable Table, string Key)? Record { get; private init; }

    /// <summary>The records of one official.</summary>
    public static HistoryScope OfOfficial(string id) => new("SELECT @scope", id) { OfficialId = id };

    /// <summary>One record of an official; null for a table that holds none of these.</summary>
    /// <param name="officialId">Whose it is.</param>
    /// <param name="table">Name of its table.</param>
    /// <param name="key">Its key within the official's file: its id, of an appraisal its year.</param>
    public static HistoryScope? OfRecord(string officialId, string table, string key) => Tables.FirstOrDefault(known => known.Name == table) is { } found
        ? new("SELECT @scope", officialId)
        {
            OfficialId = officialId,
            Record = (found, RowJson.Key(found, [.. found.Columns.Select(column => !column.IsKey ? null : column == found.Key[^1] ? key : officialId)])),
        }
        : null;

    /// <summary>The records of everybody who has served in a district or a commune.</summary>
    public static HistoryScope OfUnit(UnitTree units, string unit) => units.LevelOf(unit) is UnitLevel.Commune
        ? new("SELECT official_id FROM postings WHERE commune_code = @scope", unit) { DistrictCode = units.DistrictOf(unit) }
        : new("SELECT official_id FROM postings WHERE commune_code IN (SELECT code FROM communes WHERE district_code = @scope)", unit) { DistrictCode = unit };

    internal bool IsOpenTo(CurrentUser user, ReviewFacts facts) => OfficialId is { } id
        ? facts.HomeOf(id) is { } home && user.CanSee(home)
        : user.CanSeeRecordsOf(DistrictCode);
}
