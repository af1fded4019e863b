using System.Globalization;
using System.Text;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Packages;

/// <summary>Reads the values of one column: from the bytes of a field to the text that is kept, or to the rule that is broken.</summary>
internal sealed class ValueReader(RecordColumn column)
{
    /// <summary>Digits that a decimal holds without rounding.</summary>
    private const int MostDigits = 28;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly (byte[] Bytes, string Code)[] codes = [.. column.AllowedCodes.Select(code => (Encoding.ASCII.GetBytes(code), code))];

    /// <summary>The text to keep, null for an empty field; or the rule that the field breaks.</summary>
    public string? Read(ReadOnlySpan<byte> field, out ImportRule? broken)
    {
        broken = null;
        if (field.IsEmpty)
            return Nothing(ref broken);
        return column.Kind switch
        {
            ColumnKind.Text => Text(field, ref broken),
            ColumnKind.Integer => Integer(field, ref broken),
            ColumnKind.Number => Number(field, ref broken),
            ColumnKind.Boolean => Boolean(field, ref broken),
            ColumnKind.Day => Day(field, ref broken),
            ColumnKind.Code => Code(field, ref broken),
            _ => List(field, ref broken),
        };
    }

    /// <summary>The field as an error shows it, whatever its bytes are.</summary>
    public static string Show(ReadOnlySpan<byte> field) => Encoding.UTF8.GetString(field[..Math.Min(field.Length, 1000)]);

    private string? Nothing(ref ImportRule? broken)
    {
        if (!column.Optional)
            broken = ImportRules.Required;
        return null;
    }

    /// <summary>In Unicode NFC, trimmed, without control characters.</summary>
    private string? Text(ReadOnlySpan<byte> field, ref ImportRule? broken)
    {
        string text;
        try
        {
            text = Utf8.GetString(field);
        }
        catch (DecoderFallbackException)
        {
            broken = ImportRules.Encoding;
            return null;
        }

        if (text.Length != field.Length && !text.IsNormalized(NormalizationForm.FormC))
            text = text.Normalize(NormalizationForm.FormC);
        text = text.Trim();
        if (text.Length == 0)
            return Nothing(ref broken);
        if (text.Length > DataPackageDescriptor.LongestText && text.EnumerateRunes().Count() > DataPackageDescriptor.LongestText)
            broken = ImportRules.TooLong;
        else if (HasControlCharacter(text))
            broken = ImportRules.ControlCharacter;
        else if (column.Digits > 0 && (text.Length != column.Digits || !text.All(char.IsAsciiDigit)))
            broken = ImportRules.BadUnitCode;
        return text;
    }

    private static bool HasControlCharacter(string text)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character) && character != '\n')
                return true;
        }

        return false;
    }

    private string? Integer(ReadOnlySpan<byte> field, ref ImportRule? broken)
    {
        if (!IsNumber(field, withDecimals: false))
        {
            broken = ImportRules.BadInteger;
            return null;
        }

        if (!int.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            broken = field[0] == '-' && column.Minimum >= 0 ? ImportRules.Negative : ImportRules.OutOfRange;
            return null;
        }

        broken = RangeRule(number);
        return number.ToString(CultureInfo.InvariantCulture);
    }

    private string? Number(ReadOnlySpan<byte> field, ref ImportRule? broken)
    {
        if (!IsNumber(field, withDecimals: true) || field.Length > MostDigits
            || !decimal.TryParse(field, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            broken = ImportRules.BadNumber;
            return null;
        }

        broken = RangeRule(number);
        return number == 0 ? "0" : RecordValues.Format(number);
    }

    private ImportRule? RangeRule(decimal number) =>
        number < 0 && column.Minimum is not null ? ImportRules.Negative
        : number < column.Minimum || number > column.Maximum ? ImportRules.OutOfRange
        : null;

    private static bool IsNumber(ReadOnlySpan<byte> field, bool withDecimals)
    {
        if (field[0] == '-')
            field = field[1..];
        var point = withDecimals ? field.IndexOf((byte)'.') : -1;
        return point < 0 ? IsDigits(field) : IsDigits(field[..point]) && IsDigits(field[(point + 1)..]);
    }

    private static bool IsDigits(ReadOnlySpan<byte> field) => !field.IsEmpty && !field.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static string? Boolean(ReadOnlySpan<byte> field, ref ImportRule? broken)
    {
        if (field.SequenceEqual("true"u8))
            return "true";
        if (field.SequenceEqual("false"u8))
            return "false";
        broken = ImportRules.BadBoolean;
        return null;
    }

    private static string? Day(ReadOnlySpan<byte> field, ref ImportRule? broken)
    {
        Span<char> text = stackalloc char[10];
        if (field.Length == text.Length && Encoding.UTF8.TryGetChars(field, text, out var written) && written == text.Length
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return new string(text);
        broken = ImportRules.BadDay;
        return null;
    }

    private string? Code(ReadOnlySpan<byte> field, ref ImportRule? broken)
    {
        foreach (var (bytes, code) in codes)
        {
            if (field.SequenceEqual(bytes))
                return code;
        }

        broken = ImportRules.UnknownCode;
        return null;
    }

    private string? List(ReadOnlySpan<byte> field, ref ImportRule? broken)
    {
        if (Text(field, ref broken) is not { } text || broken is not null)
            return null;
        var items = text.Split(';', StringSplitOptions.TrimEntries);
        if (items.Contains(""))
            broken = ImportRules.EmptyItem;
        else if (column.Kind is ColumnKind.CodeList && items.Any(item => !column.AllowedCodes.Contains(item)))
            broken = ImportRules.UnknownCode;
        return string.Join(';', items);
    }
}
