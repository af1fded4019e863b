using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Programme;

/// <summary>Reads who last set or took away the targets of an indicator in a unit, and why.</summary>
public sealed class TargetHistory(IDbContextFactory<ReviewDb> databases)
{
    private static readonly RecordTable Table = RecordTables.For<Target>();

    /// <summary>The last change of each of some years; years that nobody ever set are left out.</summary>
    public async Task<IReadOnlyDictionary<int, Change>> OfAsync(string indicator, string unit, IEnumerable<int> years, CancellationToken token)
    {
        await using var db = await databases.CreateDbContextAsync(token);
        var keys = years.ToDictionary(year => RowJson.Key(Table, RecordValues.Row(Table, new Target { IndicatorCode = indicator, UnitCode = unit, Year = year })));
        var changed = await db.ChangedRows.Where(row => row.Table == Table.Name && keys.Keys.Contains(row.Key))
            .GroupBy(row => row.Key).Select(group => new { group.Key, Number = group.Max(row => row.ChangeNumber) }).ToListAsync(token);
        var made = await db.Set<Target>().Where(target => target.IndicatorCode == indicator && target.UnitCode == unit)
            .Select(target => new { target.Year, Number = EF.Property<long>(target, ReviewDb.CreatedIn) }).ToListAsync(token);
        var last = changed.Select(row => (Year: keys[row.Key], row.Number)).Concat(made.Select(row => (row.Year, row.Number)))
            .GroupBy(found => found.Year).ToDictionary(group => group.Key, group => group.Max(found => found.Number));
        var numbers = last.Values.Distinct().ToList();
        var changes = await db.Changes.AsNoTracking().Where(change => numbers.Contains(change.Number)).ToDictionaryAsync(change => change.Number, token);
        return last.ToDictionary(pair => pair.Key, pair => changes[pair.Value]);
    }
}
