namespace ReviewDashboard.App.Shared.Charts;

/// <summary>Where tiles and district names stand, in cells. Communes without a place of their own are laid out
/// in blocks per district under those that have one. A map whose tiles carry names shows them close.</summary>
public sealed class MapLayout
{
    private const int LeastColumns = 25;
    private const int LeastColumnsClose = 6;
    private const int LeastBlock = 4;

    private readonly Dictionary<string, (int Column, int Row)> places = new(StringComparer.Ordinal);

    public MapLayout(IReadOnlyList<MapTile> tiles)
    {
        IsClose = tiles.Any(tile => tile.Name is not null);
        var (left, top) = IsClose ? (tiles.Min(tile => tile.Column) ?? 0, tiles.Min(tile => tile.Row) ?? 0) : (0, 0);
        var taken = new HashSet<(int, int)>();
        foreach (var tile in tiles)
        {
            if (tile is { Column: { } column and >= 0, Row: { } row and >= 0 } && taken.Add((column, row)))
                places[tile.Code] = (column - left, row - top);
        }

        Columns = Math.Max(IsClose ? LeastColumnsClose : LeastColumns, places.Values.Select(place => place.Column + 1).DefaultIfEmpty(0).Max());
        LayOutRest([.. tiles.Where(tile => !places.ContainsKey(tile.Code))]);
        Rows = places.Values.Select(place => place.Row + 1).DefaultIfEmpty(1).Max();
        Names = tiles.GroupBy(tile => tile.Group, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => (group.Min(tile => places[tile.Code].Column), group.Min(tile => places[tile.Code].Row)),
            StringComparer.Ordinal);
    }

    /// <summary>Whether the tiles are few and large enough to carry their names.</summary>
    public bool IsClose { get; }

    public int Columns { get; }

    public int Rows { get; }

    /// <summary>The cell over which each district's name stands.</summary>
    public IReadOnlyDictionary<string, (int Column, int Row)> Names { get; }

    public (int Column, int Row) this[string tile] => places[tile];

    private void LayOutRest(IReadOnlyList<MapTile> rest)
    {
        var left = 0;
        var top = places.Count == 0 ? 0 : places.Values.Max(place => place.Row) + 2;
        var height = 0;
        foreach (var block in rest.GroupBy(tile => tile.Group, StringComparer.Ordinal).Select(group => group.ToList()))
        {
            var width = Math.Max(LeastBlock, (int)Math.Ceiling(Math.Sqrt(block.Count)));
            if (left > 0 && left + width > Columns)
                (left, top, height) = (0, top + height + 1, 0);
            for (var i = 0; i < block.Count; i++)
                places[block[i].Code] = (left + (i % width), top + (i / width));
            height = Math.Max(height, (block.Count + width - 1) / width);
            left += width + 1;
        }
    }
}
