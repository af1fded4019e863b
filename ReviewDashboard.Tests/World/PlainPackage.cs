using System.Collections;
using System.Globalization;
using System.Text;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Tests.World;

/// <summary>Reads a well-formed data package into records, without any check: a reader of its own, so that a slip of the product's
/// reader cannot hide itself.</summary>
public static class PlainPackage
{
    public static RecordSet Read(string folder)
    {
        var records = new RecordSet();
        foreach (var table in RecordTables.All)
        {
            var rows = (IList)typeof(RecordSet).GetMethod(nameof(RecordSet.Of), 1, [])!.MakeGenericMethod(table.Type).Invoke(records, null)!;
            var file = Path.Combine(folder, table.Name + ".csv");
            if (File.Exists(file))
                Read(table, Rows(File.ReadAllText(file)), rows);
        }

        return records;
    }

    /// <summary>The lines of a CSV text as columns by name, quotes resolved.</summary>
    public static IEnumerable<Dictionary<string, string>> Rows(string text)
    {
        var lines = Fields(text).ToList();
        return lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static void Read(RecordTable table, IEnumerable<Dictionary<string, string>> rows, IList into)
    {
        foreach (var row in rows)
        {
            var record = Activator.CreateInstance(table.Type)!;
            foreach (var column in table.Columns.Where(column => row.GetValueOrDefault(column.Name, "").Length > 0))
                column.Property.SetValue(record, Value(column, row[column.Name]));
            into.Add(record);
        }
    }

    private static object Value(RecordColumn column, string text) => column.Kind switch
    {
        ColumnKind.Text => text,
        ColumnKind.Integer => int.Parse(text, CultureInfo.InvariantCulture),
        ColumnKind.Number => decimal.Parse(text, CultureInfo.InvariantCulture),
        ColumnKind.Boolean => text == "true",
        ColumnKind.Day => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnKind.Code => Codes.Find(column.CodeType!, text)!,
        ColumnKind.TextList => text.Split(';'),
        _ => CodeList(column.CodeType!, text.Split(';')),
    };

    private static Array CodeList(Type type, string[] codes)
    {
        var values = Array.CreateInstance(type, codes.Length);
        for (var i = 0; i < codes.Length; i++)
            values.SetValue(Codes.Find(type, codes[i]), i);
        return values;
    }

    private static IEnumerable<List<string>> Fields(string text)
    {
        var line = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        foreach (var letter in text.Replace("\"\"", "\u0001", StringComparison.Ordinal).Where(letter => letter is not ('\r' or '\uFEFF')))
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter is (',' or '\n'))
            {
                line.Add(field.Replace('\u0001', '"').ToString());
                field.Clear();
                if (letter == '\n')
                {
                    yield return line;
                    line = [];
                }
            }
            else
            {
                field.Append(letter);
            }
        }
    }
}
