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
            if (value.TryRead(row, place, out var read))
                set((TRecord)record, read);
        }
    }

    private sealed class Optional<TRecord, TValue>(MethodInfo set, Value<TValue> value) : ColumnReader
        where TRecord : class
        where TValue : struct
    {
        private readonly Action<TRecord, TValue?> set = set.CreateDelegate<Action<TRecord, TValue?>>();

        public override void Read(PlainRows row, int place, object record)
        {
            if (value.TryRead(row, place, out var read))
                set((TRecord)record, read);
        }
    }

    /// <summary>One kind of value.</summary>
    private abstract class Value<T>
    {
        /// <summary>Reads a value; false where there is none.</summary>
        public abstract bool TryRead(PlainRows row, int place, out T value);
    }

    /// <summary>A value that is kept as a number.</summary>
    private abstract class NumericValue<T> : Value<T>
    {
        public sealed override bool TryRead(PlainRows row, int place, out T value)
        {
            var isThere = !row.IsNull(place);
            value = isThere ? Of(row.Integer(place)) : default!;
            return isThere;
        }

        protected abstract T Of(int number);
    }

    /// <summary>A value that is kept as a text.</summary>
    private abstract class TextualValue<T> : Value<T>
    {
        public sealed override bool TryRead(PlainRows row, int place, out T value)
        {
            var isThere = row.TryText(place, out var text);
            value = isThere ? Of(text) : default!;
            return isThere;
        }

        protected abstract T Of(ReadOnlySpan<byte> text);
    }

    /// <summary>A text; a key never comes again.</summary>
    private sealed class TextValue(bool isKey) : TextualValue<string>
    {
        private readonly TextPool? pool = isKey ? null : new TextPool();

        protected override string Of(ReadOnlySpan<byte> text) => pool is null ? Encoding.UTF8.GetString(text) : pool.Of(text);
    }

    private sealed class IntegerValue : NumericValue<int>
    {
        protected override int Of(int number) => number;
    }

    private sealed class NumberValue : TextualValue<decimal>
    {
        protected override decimal Of(ReadOnlySpan<byte> text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
    }

    private sealed class BooleanValue : NumericValue<bool>
    {
        protected override bool Of(int number) => number != 0;
    }

    /// <summary><c>2013-09-05</c>.</summary>
    private sealed class DayValue : TextualValue<DateOnly>
    {
        protected override DateOnly Of(ReadOnlySpan<byte> text) =>
            new((Digits(text, 0) * 100) + Digits(text, 2), Digits(text, 5), Digits(text, 8));

        private static int Digits(ReadOnlySpan<byte> text, int start) => ((text[start] - '0') * 10) + text[start + 1] - '0';
    }

    private sealed class CodeValue<T> : TextualValue<T>
        where T : struct, Enum
    {
        private readonly (byte[] Code, T Value)[] codes = [.. Enum.GetValues<T>().Select(value => (Encoding.ASCII.GetBytes(Codes.Of(value)), value))];

        protected override T Of(ReadOnlySpan<byte> text)
        {
            foreach (var (code, value) in codes)
            {
                if (text.SequenceEqual(code))
                    return value;
            }

            throw new FormatException($"'{Encoding.UTF8.GetString(text)}' is not a {typeof(T).Name}.");
        }
    }

    private sealed class TextListValue : TextualValue<string[]>
    {
        private readonly TextPool pool = new();

        protected override string[] Of(ReadOnlySpan<byte> text) => pool.Of(text).Split(';', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed class CodeListValue<T> : TextualValue<T[]>
        where T : struct, Enum
    {
        private readonly TextPool pool = new();

        protected override T[] Of(ReadOnlySpan<byte> text) =>
            Array.ConvertAll(pool.Of(text).Split(';', StringSplitOptions.RemoveEmptyEntries), Codes.Parse<T>);
    }
}
