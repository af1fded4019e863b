using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Breaks those who are judged (the denominator of STD-01) down by what their standard asks: each criterion with
/// how many meet it. Somebody stands under every criterion that applies.</summary>
public sealed class CriteriaQuery(ReviewFacts facts, string unit, DateOnly on, ReviewFilter filter)
{
    private const string Prefix = "criterion";
    private static readonly Indicator Judged = IndicatorCatalogue.Find("STD-01")!;

    /// <summary>What narrows the list of those judged to one criterion with one result: <c>criterion.min_informatics.met</c>.</summary>
    public static string Detail(Criterion criterion, VerdictResult result) => $"{Prefix}.{Codes.Of(criterion)}.{Codes.Of(result)}";

    /// <summary>Reads what <see cref="Detail"/> writes; null for another text.</summary>
    public static (Criterion Criterion, VerdictResult Result)? Parse(string detail) =>
        detail.Split('.') is [Prefix, var criterion, var result] && Codes.Find<Criterion>(criterion) is { } known && Codes.Find<VerdictResult>(result) is { } found
            ? (known, found)
            : null;

    /// <summary>Each criterion that applies to somebody, by its code.</summary>
    public IReadOnlyList<BreakdownPart> Parts()
    {
        var counts = new int[Findings.Count, Enum.GetValues<VerdictResult>().Length];
        foreach (var (_, findings) in Rows())
        {
            for (var i = 0; i < Findings.Count; i++)
            {
                if (findings[i].Rule is not null)
                    counts[i, (int)findings[i].Result]++;
            }
        }

        return [.. Enum.GetValues<Criterion>().Select(criterion => Part(criterion, result => counts[(int)criterion, (int)result])).Where(part => part.Denominator > 0)];
    }

    /// <summary>Ids of the postings of those of whom a criterion has a result.</summary>
    internal HashSet<string> Postings(Criterion criterion, VerdictResult result) =>
        [.. Rows().Where(row => row.Findings[(int)criterion] is { Rule: not null } finding && finding.Result == result).Select(row => row.Posting)];

    private static BreakdownPart Part(Criterion criterion, Func<VerdictResult, int> count)
    {
        var (met, failed, unknown) = (count(VerdictResult.Met), count(VerdictResult.NotMet), count(VerdictResult.Unknown));
        return new BreakdownPart(Codes.Of(criterion), met, failed, unknown, met + failed + unknown);
    }

    private IEnumerable<(string Posting, Findings Findings)> Rows()
    {
        foreach (var (block, row) in new RecordLister(facts, on, filter).Rows(RowSet.Population, Judged.Who, unit))
        {
            var person = block.People[row.Person];
            if (!row.Has(Flag.Judged))
                continue;
            facts.Ground.Judge(block, person, row.Record - person.Postings.Start, on, out var findings);
            yield return (block.AllPostings[row.Record].Id, findings);
        }
    }
}
