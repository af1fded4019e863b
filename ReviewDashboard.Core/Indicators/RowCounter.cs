using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Counts rows of facts that pass a filter, for all units and several flags in one pass.</summary>
internal static class RowCounter
{
    public static Dictionary<CountRequest, Tallies> Count(ReviewFacts facts, DateOnly on, ReviewFilter filter, IEnumerable<CountRequest> requests)
    {
        var counted = new Dictionary<CountRequest, Tallies>();
        foreach (var group in requests.Distinct().GroupBy(request => (request.Set, request.Who, request.DistinctPeople)))
        {
            var pass = new RowFilter(facts, filter, group.Key.Who);
            CountRequest[] asked = [.. group];
            var tallies = group.Key.DistinctPeople
                ? CountPeople(facts, on, pass, group.Key.Set, asked)
                : CountRows(facts, on, pass, group.Key.Set, asked);
            for (var i = 0; i < asked.Length; i++)
                counted[asked[i]] = tallies[i];
        }

        return counted;
    }

    private static Tallies[] CountRows(ReviewFacts facts, DateOnly on, RowFilter pass, RowSet set, CountRequest[] asked)
    {
        Span<int> flags = stackalloc int[asked.Length];
        for (var i = 0; i < flags.Length; i++)
            flags[i] = asked[i].Flag;
        var communes = facts.Units.Communes.Count;
        var counts = new int[(communes + 1) * flags.Length];
        foreach (var block in facts.Blocks)
        {
            foreach (ref readonly var row in block.On(on, facts.Ground).Rows(set).AsSpan())
            {
                if (!pass.Passes(row))
                {
                    if (pass.IsPastLast(set, row))
                        break;
                    continue;
                }

                var into = (row.Commune < 0 ? communes : row.Commune) * flags.Length;
                for (var i = 0; i < flags.Length; i++)
                    counts[into + i] += (int)((row.Bits >> flags[i]) & 1);
            }
        }

        return [.. asked.Select((_, flag) => Gather(facts, counts, flag, asked.Length))];
    }

    private static Tallies Gather(ReviewFacts facts, int[] counts, int flag, int stride)
    {
        var tallies = new Tallies(facts.Units);
        for (var commune = 0; commune < facts.Units.Communes.Count; commune++)
            tallies[commune] = counts[(commune * stride) + flag];
        tallies[tallies.Nowhere] = counts[(facts.Units.Communes.Count * stride) + flag];
        tallies.AddUp();
        return tallies;
    }

    private static Tallies[] CountPeople(ReviewFacts facts, DateOnly on, RowFilter pass, RowSet set, CountRequest[] asked)
    {
        var tallies = Array.ConvertAll(asked, _ => new Tallies(facts.Units));
        var seen = new HashSet<(int Request, int Slot, int Block, int Person)>();
        for (var block = 0; block < facts.Blocks.Length; block++)
        {
            foreach (ref readonly var row in facts.Blocks[block].On(on, facts.Ground).Rows(set).AsSpan())
            {
                if (!pass.Passes(row))
                    continue;
                for (var i = 0; i < asked.Length; i++)
                {
                    if (!row.Has(asked[i].Flag))
                        continue;
                    foreach (var slot in SlotsOf(facts, tallies[i], row.Commune))
                        tallies[i][slot] += seen.Add((i, slot, block, row.Person)) ? 1 : 0;
                }
            }
        }

        return tallies;
    }

    private static int[] SlotsOf(ReviewFacts facts, Tallies tallies, int commune) =>
        commune < 0
            ? [tallies.Province]
            : [commune, facts.Units.Communes.Count + facts.Units.DistrictOfCommune(commune), tallies.Province];
}
