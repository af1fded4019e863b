using System.Runtime.InteropServices;
using System.Text;

namespace ReviewDashboard.Core.Data;

/// <summary>Makes texts of UTF-8 bytes. A short text that was made lately is given again instead of made anew: among millions of
/// rows codes and names come in runs.</summary>
internal sealed class TextPool
{
    private const int SlotBits = 10;
    private const int Slots = 1 << SlotBits;
    private const int Shift = 64 - SlotBits;
    private const int LongestKept = 64;

    private readonly byte[] bytes = new byte[Slots * LongestKept];
    private readonly byte[] lengths = new byte[Slots];
    private readonly string?[] texts = new string?[Slots];

    public string Of(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > LongestKept)
            return Encoding.UTF8.GetString(text);
        var slot = SlotOf(text);
        var kept = bytes.AsSpan(slot * LongestKept, LongestKept);
        if (texts[slot] is { } known && text.SequenceEqual(kept[..lengths[slot]]))
            return known;
        text.CopyTo(kept);
        lengths[slot] = (byte)text.Length;
        return texts[slot] = Encoding.UTF8.GetString(text);
    }

    // Both ends are enough: a poor guess costs a string.
    private static int SlotOf(ReadOnlySpan<byte> text)
    {
        var ends = text.Length < sizeof(ulong)
            ? ((ulong)text[0] << 32) | ((ulong)text[text.Length / 2] << 16) | text[^1]
            : MemoryMarshal.Read<ulong>(text) ^ (MemoryMarshal.Read<ulong>(text[^sizeof(ulong)..]) * 31);
        return (int)(((ends + (ulong)text.Length) * 0x9E3779B97F4A7C15) >> Shift);
    }
}
