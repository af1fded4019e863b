using System.Collections;
using System.Globalization;
using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Packages;

/// <summary>Reads the file of one table, checks every row and writes those that are right; the caller takes it all back if any is wrong.</summary>
internal sealed class TableImport : IDisposable
{
    private readonly RecordTable table;
    private readonly ImportErrors errors;
    private readonly References references;
    private readonly ChangeJournal journal;
    private readonly TableRows stored;
    private readonly Row row;
    private readonly Action<Row>? rule;
    private readonly ValueReader[] readers;
    private readonly string?[] before;

    /// <summary>Rows that were there before and have been met in the file, by their place in the table.</summary>
    private readonly BitArray met = new(1024);

    /// <summary>Keys of refused rows, which are not in the database, so that a second row of the same key is found too.</summary>
    private readonly HashSet<string> refusedKeys = new(StringComparer.Ordinal);

    /// <summary>For each field of the file its column, -1 for a field that is no column.</summary>
    private int[] columns = [];

    private bool[] given = [];
    private bool isWritable = true;

    public TableImport(SqliteConnection connection, RecordTable table, ChangeJournal journal, References references, ImportErrors errors)
    {
        this.table = table;
        this.errors = errors;
        this.references = references;
        this.journal = journal;
        stored = new TableRows(connection, table);
        row = new Row(table, errors);
        rule = RowRules.Of(table);
        readers = [.. table.Columns.Select(column => new ValueReader(column))];
        before = new string?[table.Columns.Count];
    }

    public long Read { get; private set; }

    public long Inserted { get; private set; }

    public long Updated { get; private set; }

    public long Unchanged { get; private set; }

    /// <summary>Reads a file to its end.</summary>
    public void Run(CsvReader file, Action<CsvReader> afterEachRow)
    {
        if (!file.Read())
        {
            var (broken, line) = file.Fault ?? (ImportRules.EmptyFile, 1);
            errors.Add(broken, table, line, null, null);
            references.KnowNoMoreOf(table);
            return;
        }

        ReadHeader(file);
        while (file.Read())
        {
            Read++;
            ReadRow(file);
            afterEachRow(file);
        }

        if (file.Fault is { } fault)
        {
            errors.Add(fault.Rule, table, fault.Line, null, null);
            references.KnowNoMoreOf(table);
        }
    }

    public void Dispose() => stored.Dispose();

    private void ReadHeader(CsvReader file)
    {
        columns = new int[file.Count];
        given = new bool[table.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = -1;
            var name = ValueReader.Show(file.Field(i));
            var column = table.Columns.ToList().FindIndex(column => column.Name == name);
            if (column < 0)
                errors.Add(ImportRules.UnknownColumn, table, file.Line, name, name, string.Join(", ", table.Columns.Select(c => c.Name)));
            else if (given[column])
                errors.Add(ImportRules.DuplicateColumn, table, file.Line, name, name);
            else
                given[columns[i] = column] = true;
        }

        foreach (var missing in table.Columns.Where((column, i) => !column.Optional && !given[i]))
        {
            errors.Add(ImportRules.MissingColumn, table, file.Line, missing.Name, null);
            isWritable = false;
            references.KnowNoMoreOf(table);
        }
    }

    private void ReadRow(CsvReader file)
    {
        row.Begin(file.Line);
        if (file.HasStrayQuote)
            row.RefuseWhole(ImportRules.StrayQuote);
        if (file.Count != columns.Length)
            row.RefuseWhole(ImportRules.FieldCount, file.Count.ToString(CultureInfo.InvariantCulture), more: columns.Length);
        else
            ReadValues(file);
        if (isWritable)
            Write();
        else
            rule?.Invoke(row);
    }

    private void ReadValues(CsvReader file)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is var column && column < 0)
                continue;
            var field = file.Field(i);
            var text = readers[column].Read(field, out var broken);
            if (file.IsOverlong(i))
                broken = ImportRules.TooLong;
            if (broken is not null)
                row.RefuseValue(broken, column, ValueReader.Show(field), Expected(table.Columns[column], broken));
            else if ((row.Texts[column] = text) is not null)
                references.Check(table, table.Columns[column], row.Line, text!);
        }
    }

    private static string? Expected(RecordColumn column, ImportRule broken) =>
        broken == ImportRules.UnknownCode ? string.Join(", ", column.AllowedCodes)
        : broken == ImportRules.BadUnitCode ? column.Digits.ToString(CultureInfo.InvariantCulture)
        : broken == ImportRules.OutOfRange ? $"{column.Minimum ?? int.MinValue} – {column.Maximum ?? int.MaxValue}"
        : null;

    private void Write()
    {
        if (!HasKey())
        {
            rule?.Invoke(row);
            return;
        }

        if (table.Key.Count == 1)
            references.Know(table, row.Texts[stored.KeyIndexes[0]]!);
        var place = stored.Find(row.Texts, before);
        if (IsSecond(place))
            RefuseSecond();
        if (place is not null)
            KeepWhatIsNotGiven();
        rule?.Invoke(row);
        if (row.IsRefused)
            refusedKeys.Add(KeyText());
        else if (place is null)
            Insert();
        else
            Update();
    }

    private bool HasKey()
    {
        foreach (var index in stored.KeyIndexes)
        {
            if (row.Texts[index] is null)
                return false;
        }

        return true;
    }

    private bool IsSecond((long CreatedIn, long Place)? found)
    {
        if (found is not var (createdIn, place))
            return refusedKeys.Count > 0 && refusedKeys.Contains(KeyText());
        if (createdIn == journal.Number)
            return true;
        while (place >= met.Length)
            met.Length *= 2;
        var isSecond = met[(int)place];
        met[(int)place] = true;
        return isSecond;
    }

    private void RefuseSecond()
    {
        if (table.Key.Count == 0)
            row.RefuseWhole(ImportRules.OneRow);
        else
            row.RefuseWhole(ImportRules.DuplicateKey, KeyText(), table.Key[0].Name);
    }

    private string KeyText() => string.Join(", ", stored.KeyIndexes.Select(index => row.Texts[index]));

    private void KeepWhatIsNotGiven()
    {
        for (var i = 0; i < given.Length; i++)
        {
            if (!given[i])
                row.Texts[i] = before[i];
        }
    }

    private void Insert()
    {
        stored.Insert(row.Texts, journal.Number);
        Inserted++;
    }

    private void Update()
    {
        if (RowJson.Differences(table, before, row.Texts) is not { } differences)
        {
            Unchanged++;
            return;
        }

        journal.Note(table, RowJson.Key(table, row.Texts), RowOperation.Updated, differences);
        stored.Update(row.Texts);
        Updated++;
    }
}
