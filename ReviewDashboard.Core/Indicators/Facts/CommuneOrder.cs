namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>Puts rows in the order of their communes, those of one commune in the order in which they came.</summary>
internal static class CommuneOrder
{
    /// <summary>Where each commune's rows begin; all 0 between two uses.</summary>
    [ThreadStatic]
    private static int[]? places;

    /// <summary>The rows in order.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="communes">How many communes there are.</param>
    /// <param name="withRoom">Whether some rows without any bit follow those of each commune, for who comes later.</param>
    public static FactRow[] Of(ReadOnlySpan<FactRow> rows, int communes, bool withRoom = false)
    {
        var begins = places?.Length > communes ? places : places = new int[communes + 1];
        var met = new List<int>();
        foreach (ref readonly var row in rows)
        {
            if (begins[row.Commune + 1]++ == 0)
                met.Add(row.Commune);
        }

        met.Sort();
        var ordered = new FactRow[rows.Length + (withRoom ? met.Sum(commune => Room(begins[commune + 1])) : 0)];
        var begin = 0;
        foreach (var commune in met)
        {
            var (count, room) = (begins[commune + 1], withRoom ? Room(begins[commune + 1]) : 0);
            ordered.AsSpan(begin + count, room).Fill(default(FactRow) with { Commune = commune });
            (begins[commune + 1], begin) = (begin, begin + count + room);
        }

        foreach (ref readonly var row in rows)
            ordered[begins[row.Commune + 1]++] = row;
        foreach (var commune in met)
            begins[commune + 1] = 0;
        return ordered;
    }

    private static int Room(int rows) => 2 + (rows / 16);
}
