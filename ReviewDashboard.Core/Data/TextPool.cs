using System.Runtime.InteropServices;
using System.Text;

namespace ReviewDashboard.Core.Data;

/// <summary>Makes texts of UTF-8 bytes. A short text that was made lately is given again instead of made anew: among millions of
/// rows codes and names come in runs.</summary>
internal sealed class TextPool
{
    private const int Slots = 1024;
    private const int LongestKept = 64;

    private readonly (byte[] Bytes, string Text)[] kept = new (byte[], string)[Slots];

    public string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is 0 or > LongestKept)
            return Encoding.UTF8.GetString(bytes);
        ref var slot = ref kept[SlotOf(bytes)];
        if (slot.Text is null || !bytes.SequenceEqual(slot.Bytes))
            slot = (bytes.ToArray(), Encoding.UTF8.GetString(bytes));
        return slot.Text;
    }

    // Both ends are enough: a poor guess costs a string.
    private static int SlotOf(ReadOnlySpan<byte> bytes)
    {
        var ends = bytes.Length < sizeof(ulong)
            ? ((ulong)bytes[0] << 32) | ((ulong)bytes[bytes.Length / 2] << 16) | bytes[^1]
            : MemoryMarshal.Read<ulong>(bytes) ^ (MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]) * 31);
        return (int)(((ends + (ulong)bytes.Length) * 0x9E3779B97F4A7C15) >> 54);
    }
}
