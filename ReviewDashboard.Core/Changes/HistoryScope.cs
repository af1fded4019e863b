using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
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

    /// <summary>A query of the ids of the officials, with <c>@scope</c> in it.</summary>
    internal string Officials { get; }

    internal string Parameter { get; }

    internal string? OfficialId { get; private init; }

    internal string? DistrictCode { get; private init; }

    /// <summary>The one record that is asked for; null for all.</summary>
    internal (RecordTable Table, string Key)? Record { get; private init; }

    /// <summary>The records of one official.</summary>
    public static HistoryScope OfOfficial(string id) => new("SELECT @scope", id) { OfficialId = id };

    /// <summary>One record of an official.</summary>
    /// <param name="officialId">Whose it is.</param>
    /// <param name="table">Its table.</param>
    /// <param name="key">The texts of its key.</param>
    public static HistoryScope OfRecord(string officialId, RecordTable table, params string[] key) => new("SELECT @scope", officialId)
    {
        OfficialId = officialId,
        Record = (table, RowJson.Key(table, [.. table.Columns.Select(column => column.IsKey ? key[table.Key.ToList().IndexOf(column)] : null)])),
    };

    /// <summary>The records of everybody who has served in a district or a commune.</summary>
    public static HistoryScope OfUnit(UnitTree units, string unit) => units.LevelOf(unit) is UnitLevel.Commune
        ? new("SELECT official_id FROM postings WHERE commune_code = @scope", unit) { DistrictCode = units.DistrictOf(unit) }
        : new("SELECT official_id FROM postings WHERE commune_code IN (SELECT code FROM communes WHERE district_code = @scope)", unit) { DistrictCode = unit };

    internal bool IsOpenTo(CurrentUser user, ReviewFacts facts) => OfficialId is { } id
        ? facts.HomeOf(id) is { } home && user.CanSee(home)
        : user.CanSeeRecordsOf(DistrictCode);
}
