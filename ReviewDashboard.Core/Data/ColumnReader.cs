using System.Globalization;
using System.Reflection;
using System.Text;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Data;

/// <summary>Puts what one column of a row holds into a record, straight from the bytes of the database, as there are millions of values.</summary>
internal abstract class ColumnReader
{
    /// <summary>Reads the value at a place of the row; null is left as the record has it.</summary>
    public abstract void Read(PlainRows row, int place, object record);

    public static ColumnReader Of(RecordColumn column)
    {
        var property = column.Property;
        var value = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        // An optional number, day or code is set through the property of its nullable type.
        var reader = property.PropertyType == value ? typeof(Plain<,>) : typeof(Optional<,>);
        return (ColumnReader)Activator.CreateInstance(reader.MakeGenericType(property.DeclaringType!, value), property.SetMethod, ValueOf(column))!;
    }

    private static object ValueOf(RecordColumn column) => column.Kind switch
    {
        ColumnKind.Text => new TextValue(isKey: column.IsKey && column.References is null),
        ColumnKind.Integer => new IntegerValue(),
        ColumnKind.Number => new NumberValue(),
        ColumnKind.Boolean => new BooleanValue(),
        ColumnKind.Day => new DayValue(),
        ColumnKind.TextList => new TextListValue(),
        ColumnKind.Code => Activator.CreateInstance(typeof(CodeValue<>).MakeGenericType(column.CodeType!))!,
        _ => Activator.CreateInstance(typeof(CodeListValue<>).MakeGenericType(column.CodeType!))!,
    };

    private sealed class Plain<TRecord, TValue>(MethodInfo set, Value<TValue> value) : ColumnReader
        where TRecord : class
    {
        private readonly Action<TRecord, TValue> set = set.CreateDelegate<Action<TRecord, TValue>>();

        public override void Read(PlainRows row, int place, object record)
        {
            if (!row.IsNull(place))
                set((TRecord)record, value.Read(row, place));
        }
    }

    private sealed class Optional<TRecord, TValue>(MethodInfo set, Value<TValue> value) : ColumnReader
        where TRecord : class
        where TValue : struct
    {
        private readonly Action<TRecord, TValue?> set = set.CreateDelegate<Action<TRecord, TValue?>>();

        public override void Read(PlainRows row, int place, object record)
        {
            if (!row.IsNull(place))
                set((TRecord)record, value.Read(row, place));
        }
    }

    /// <summary>One kind of value.</summary>
    private abstract class Value<T>
    {
        public abstract T Read(PlainRows row, int place);
    }

    /// <summary>A text; a key never comes again.</summary>
    private sealed class TextValue(bool isKey) : Value<string>
    {
        private readonly TextPool? pool = isKey ? null : new TextPool();

        public override string Read(PlainRows row, int place)
        {
            var bytes = row.Text(place);
            return pool is null ? Encoding.UTF8.GetString(bytes) : pool.Of(bytes);
        }
    }

    private sealed class IntegerValue : Value<int>
    {
        public override int Read(PlainRows row, int place) => row.Integer(place);
    }

    private sealed class NumberValue : Value<decimal>
    {
        public override decimal Read(PlainRows row, int place) => decimal.Parse(row.Text(place), NumberStyles.Number, CultureInfo.InvariantCulture);
    }

    private sealed class BooleanValue : Value<bool>
    {
        public override bool Read(PlainRows row, int place) => row.Integer(place) != 0;
    }

    /// <summary><c>2013-09-05</c>.</summary>
    private sealed class DayValue : Value<DateOnly>
    {
        public override DateOnly Read(PlainRows row, int place)
        {
            var text = row.Text(place);
            return new DateOnly((Digits(text, 0) * 100) + Digits(text, 2), Digits(text, 5), Digits(text, 8));
        }

        private static int Digits(ReadOnlySpan<byte> text, int start) => ((text[start] - '0') * 10) + text[start + 1] - '0';
    }

    private sealed class CodeValue<T> : Value<T>
        where T : struct, Enum
    {
        private readonly (byte[] Code, T Value)[] codes = [.. Enum.GetValues<T>().Select(value => (Encoding.ASCII.GetBytes(Codes.Of(value)), value))];

        public override T Read(PlainRows row, int place)
        {
            var bytes = row.Text(place);
            foreach (var (code, value) in codes)
            {
                if (bytes.SequenceEqual(code))
                    return value;
            }

            throw new FormatException($"'{Encoding.UTF8.GetString(bytes)}' is not a {typeof(T).Name}.");
        }
    }

    private sealed class TextListValue : Value<string[]>
    {
        private readonly TextPool pool = new();

        public override string[] Read(PlainRows row, int place) => pool.Of(row.Text(place)).Split(';', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed class CodeListValue<T> : Value<T[]>
        where T : struct, Enum
    {
        private readonly TextListValue items = new();

        public override T[] Read(PlainRows row, int place) => Array.ConvertAll(items.Read(row, place), Codes.Parse<T>);
    }
}
