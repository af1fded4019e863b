namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>Some of the planes of <see cref="RowPlanes"/>, one bit each.</summary>
internal readonly record struct PlaneSet(UInt128 Bits)
{
    /// <summary>Every plane.</summary>
    public static PlaneSet All { get; } = new(UInt128.MaxValue);

    public bool Has(int plane) => (Bits >> plane & 1) != 0;

    public PlaneSet WithFlags(ulong flags) => new(Bits | flags);

    public PlaneSet WithTraits(uint traits) => new(Bits | (UInt128)traits << RowPlanes.Flags);

    /// <summary>With every digit of the titles.</summary>
    public PlaneSet WithTitles() => new(Bits | UInt128.MaxValue << (RowPlanes.Flags + RowPlanes.TraitBits));

    public static PlaneSet operator |(PlaneSet one, PlaneSet other) => new(one.Bits | other.Bits);
}
