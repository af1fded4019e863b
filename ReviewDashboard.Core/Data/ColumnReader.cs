using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Data;

/// <summary>Puts what one column of a row holds into a record: by typed delegates, as there are millions of values.</summary>
internal abstract class ColumnReader
{
    /// <summary>Reads a value that is not null.</summary>
    public abstract void Read(SqliteDataReader row, int place, object record);

    public static ColumnReader Of(RecordColumn column)
    {
        var property = column.Property;
        var read = typeof(Values).GetMethod(column.Kind.ToString(), BindingFlags.Static | BindingFlags.Public)!;
        if (column.CodeType is not null)
            read = read.MakeGenericMethod(column.CodeType);
        var (record, value) = (property.DeclaringType!, read.ReturnType);
        // An optional number, day or code is set through the property of its nullable type.
        var reader = property.PropertyType == value ? typeof(Plain<,>) : typeof(Optional<,>);
        return (ColumnReader)Activator.CreateInstance(reader.MakeGenericType(record, value), property.SetMethod, read)!;
    }

    private sealed class Plain<TRecord, TValue>(MethodInfo set, MethodInfo read) : ColumnReader
        where TRecord : class
    {
        private readonly Action<TRecord, TValue> set = set.CreateDelegate<Action<TRecord, TValue>>();
        private readonly Func<SqliteDataReader, int, TValue> read = read.CreateDelegate<Func<SqliteDataReader, int, TValue>>();

        public override void Read(SqliteDataReader row, int place, object record) => set((TRecord)record, read(row, place));
    }

    private sealed class Optional<TRecord, TValue>(MethodInfo set, MethodInfo read) : ColumnReader
        where TRecord : class
        where TValue : struct
    {
        private readonly Action<TRecord, TValue?> set = set.CreateDelegate<Action<TRecord, TValue?>>();
        private readonly Func<SqliteDataReader, int, TValue> read = read.CreateDelegate<Func<SqliteDataReader, int, TValue>>();

        public override void Read(SqliteDataReader row, int place, object record) => set((TRecord)record, read(row, place));
    }

    /// <summary>One reader per <see cref="ColumnKind"/>, of its name.</summary>
    private static class Values
    {
        public static string Text(SqliteDataReader row, int place) => row.GetString(place);

        public static int Integer(SqliteDataReader row, int place) => row.GetInt32(place);

        public static decimal Number(SqliteDataReader row, int place) => decimal.Parse(row.GetString(place), CultureInfo.InvariantCulture);

        public static bool Boolean(SqliteDataReader row, int place) => row.GetBoolean(place);

        public static DateOnly Day(SqliteDataReader row, int place) =>
            DateOnly.ParseExact(row.GetString(place), "yyyy-MM-dd", CultureInfo.InvariantCulture);

        public static T Code<T>(SqliteDataReader row, int place) where T : struct, Enum => Codes.Parse<T>(row.GetString(place));

        public static string[] TextList(SqliteDataReader row, int place) => row.GetString(place).Split(';', StringSplitOptions.RemoveEmptyEntries);

        public static T[] CodeList<T>(SqliteDataReader row, int place) where T : struct, Enum =>
            [.. TextList(row, place).Select(code => Codes.Parse<T>(code))];
    }
}
