using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Packages;

/// <summary>Which keys exist, in the database and in the files read so far, and the references that wait for the end:
/// tables may point at each other and at themselves.</summary>
internal sealed class References(SqliteConnection connection, ImportErrors errors)
{
    /// <summary>The unit that is neither a district nor a commune.</summary>
    private const string Province = "province";

    private static readonly RecordTable[] Units = [RecordTables.For<District>(), RecordTables.For<Commune>()];

    private readonly Dictionary<RecordTable, HashSet<string>> keys = [];
    private readonly HashSet<RecordTable> incomplete = [];
    private readonly List<(RecordTable[] Targets, RecordTable Table, long Line, string Column, string Value)> waiting = [];

    private static readonly HashSet<RecordTable> Named =
        [.. Units, .. RecordTables.All.SelectMany(table => table.Columns).Where(c => c.References is not null).Select(c => RecordTables.For(c.References!))];

    /// <summary>A row of a file has this key; whether or not the rest of the row is right, others may point at it.</summary>
    public void Know(RecordTable table, string key)
    {
        if (Named.Contains(table))
            KeysOf(table).Add(key);
    }

    /// <summary>The file of this table could not be read to its end, so that nobody knows which keys it has.</summary>
    public void KnowNoMoreOf(RecordTable table) => incomplete.Add(table);

    /// <summary>Looks at what a value refers to.</summary>
    public void Check(RecordTable table, RecordColumn column, long line, string value)
    {
        if (column.References is { } target)
        {
            RecordTable[] targets = [RecordTables.For(target)];
            if (!column.IsList)
                CheckOne(targets, table, column, line, value);
            else
                Array.ForEach(value.Split(';'), item => CheckOne(targets, table, column, line, item));
        }
        else if (column.NamesUnit && value != Province)
        {
            CheckOne(Units, table, column, line, value);
        }
    }

    /// <summary>Reports every reference that still points nowhere.</summary>
    public void Finish()
    {
        foreach (var (targets, table, line, column, value) in waiting)
        {
            if (!Array.Exists(targets, target => incomplete.Contains(target) || KeysOf(target).Contains(value)))
                errors.Add(ImportRules.DanglingReference, table, line, column, value, string.Join('/', targets.Select(target => target.Name)));
        }
    }

    private void CheckOne(RecordTable[] targets, RecordTable table, RecordColumn column, long line, string value)
    {
        foreach (var target in targets)
        {
            if (KeysOf(target).Contains(value))
                return;
        }

        waiting.Add((targets, table, line, column.Name, value));
    }

    private HashSet<string> KeysOf(RecordTable table)
    {
        if (!keys.TryGetValue(table, out var known))
            keys[table] = known = new HashSet<string>(TableRows.Column(connection, table, table.Key[0]), StringComparer.Ordinal);
        return known;
    }
}
