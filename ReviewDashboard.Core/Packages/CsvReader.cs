namespace ReviewDashboard.Core.Packages;

/// <summary>Reads CSV strictly (UTF-8, comma, RFC 4180 quoting), a row at a time, in little memory whatever the file holds:
/// a field longer than any column takes is passed over and marked. Nothing is guessed.</summary>
public sealed class CsvReader(Stream stream) : IDisposable
{
    /// <summary>Bytes kept of one field: enough for the longest text, even decomposed.</summary>
    private const int LongestField = 1 << 16;

    private const int MostFields = 256;

    private readonly byte[] buffer = new byte[1 << 16];
    private readonly int[] ends = new int[MostFields];
    private readonly bool[] overlong = new bool[MostFields];
    private byte[] row = new byte[4096];
    private int used;
    private int position;
    private int filled;
    private long line = 1;
    private bool begun;
    private bool fieldOverlong;

    /// <summary>The physical line, from 1, on which the current row begins.</summary>
    public long Line { get; private set; }

    /// <summary>The number of fields in the current row, at most 256: more than any table has columns.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes taken from the stream so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>A quote stands where none may in the current row.</summary>
    public bool HasStrayQuote { get; private set; }

    /// <summary>What made it impossible to read on, with its line; null at a proper end.</summary>
    public (ImportRule Rule, long Line)? Fault { get; private set; }

    /// <summary>Moves to the next row that is not a blank line; false at the end or at a <see cref="Fault"/>.</summary>
    public bool Read()
    {
        if (!begun && !Begin())
            return false;
        do
        {
            if (!ReadRow())
                return false;
        }
        while (Count == 1 && used == 0 && !fieldOverlong);
        return true;
    }

    /// <summary>The bytes of a field, without its quotes.</summary>
    public ReadOnlySpan<byte> Field(int index)
    {
        var start = index == 0 ? 0 : ends[index - 1];
        return row.AsSpan(start, ends[index] - start);
    }

    /// <summary>The field is longer than any column takes; only its beginning is kept.</summary>
    public bool IsOverlong(int index) => overlong[index];

    public void Dispose() => stream.Dispose();

    /// <summary>Passes over a byte-order mark, and refuses one that is not of UTF-8.</summary>
    private bool Begin()
    {
        begun = true;
        Ensure(3);
        var start = buffer.AsSpan(0, filled);
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            Fault = (ImportRules.Encoding, 1);
            return false;
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            position = 3;
        return true;
    }

    private bool ReadRow()
    {
        Count = 0;
        used = 0;
        HasStrayQuote = false;
        Line = line;
        if (!Ensure(1))
            return false;
        while (true)
        {
            fieldOverlong = false;
            var isQuoted = Ensure(1) && buffer[position] == '"';
            if (isQuoted && !ReadQuoted())
                return false;
            if (!ReadPlain(afterQuote: isQuoted))
                return false;
            EndField();
            if (!Ensure(1))
                return true;
            if (buffer[position++] == ',')
                continue;
            if (buffer[position - 1] == '\r')
                position++;
            line++;
            return true;
        }
    }

    /// <summary>Up to the closing quote, which is passed; a doubled quote is one quote.</summary>
    private bool ReadQuoted()
    {
        var opened = line;
        position++;
        while (Ensure(1))
        {
            if (!TakeUpTo("\"\n\0"u8))
                continue;
            switch (buffer[position])
            {
                case (byte)'\n':
                    line++;
                    Take(1);
                    break;
                case 0:
                    Fault = (ImportRules.NulByte, line);
                    return false;
                default:
                    position++;
                    if (!Ensure(1) || buffer[position] != '"')
                        return true;
                    Take(1);
                    break;
            }
        }

        Fault = (ImportRules.UnterminatedQuote, opened);
        return false;
    }

    /// <summary>Up to the comma or line end, which is not passed.</summary>
    private bool ReadPlain(bool afterQuote)
    {
        while (Ensure(2) || Ensure(1))
        {
            var from = position;
            var isStopped = TakeUpTo(",\"\r\n\0"u8);
            HasStrayQuote |= afterQuote && position > from;
            if (!isStopped)
                continue;
            switch (buffer[position])
            {
                case (byte)'"':
                    HasStrayQuote = true;
                    Take(1);
                    break;
                case (byte)'\r' when !(Ensure(2) && buffer[position + 1] == '\n'):
                    Take(1);
                    break;
                case 0:
                    Fault = (ImportRules.NulByte, line);
                    return false;
                default:
                    return true;
            }
        }

        return true;
    }

    /// <summary>Takes into the field what stands before the next of these bytes; false where none is at hand yet.</summary>
    private bool TakeUpTo(ReadOnlySpan<byte> stops)
    {
        var stop = buffer.AsSpan(position, filled - position).IndexOfAny(stops);
        Take(stop < 0 ? filled - position : stop);
        return stop >= 0;
    }

    private void Take(int count)
    {
        Append(buffer.AsSpan(position, count));
        position += count;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (Count == MostFields)
            return;
        var start = Count == 0 ? 0 : ends[Count - 1];
        if (used - start + bytes.Length > LongestField)
        {
            fieldOverlong = true;
            bytes = bytes[..(LongestField - (used - start))];
        }

        if (used + bytes.Length > row.Length)
            Array.Resize(ref row, Math.Max(row.Length * 2, used + bytes.Length));
        bytes.CopyTo(row.AsSpan(used));
        used += bytes.Length;
    }

    private void EndField()
    {
        if (Count == MostFields)
            return;
        ends[Count] = used;
        overlong[Count] = fieldOverlong;
        Count++;
    }

    /// <summary>Makes so many bytes available from <see cref="position"/> on, if the stream has them.</summary>
    private bool Ensure(int count)
    {
        if (filled - position >= count)
            return true;
        buffer.AsSpan(position, filled - position).CopyTo(buffer);
        filled -= position;
        position = 0;
        while (filled < count)
        {
            var read = stream.Read(buffer, filled, buffer.Length - filled);
            if (read == 0)
                return false;
            filled += read;
            BytesRead += read;
        }

        return true;
    }
}
