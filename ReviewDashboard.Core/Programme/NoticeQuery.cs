using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Programme;

/// <summary>A paragraph with what answers it now.</summary>
/// <param name="Figures">The figures that serve it, in the order of the definitions; without a figure where filter or level leave it undefined.</param>
/// <param name="Tasks">The tasks that follow from it.</param>
/// <param name="Proposals">Of the paragraph about proposals, those.</param>
/// <param name="Recipients">Of the list of recipients, who confirmed and who did not.</param>
public sealed record ParagraphAnswer(
    NoticeParagraph Paragraph, IReadOnlyList<Kpi> Figures, IReadOnlyList<TaskLine> Tasks, IReadOnlyList<ProposalLine> Proposals, IReadOnlyList<RecipientLine> Recipients);

/// <summary>Answers the notice paragraph by paragraph.</summary>
public sealed class NoticeQuery(ReviewFacts facts, CurrentUser user)
{
    private static readonly Indicator[] Serving = [.. IndicatorCatalogue.All.Where(indicator => indicator.Paragraphs.Length > 0)];

    /// <summary>The paragraphs in their order with the figures of a unit on a day.</summary>
    public IReadOnlyList<ParagraphAnswer> Of(string unit, DateOnly on, ReviewFilter filter)
    {
        if (!user.CanSeeUnit(facts.Units, unit))
            throw new ArgumentException("The user may not see this unit.", nameof(unit));
        DateOnly[] days = KpiReader.DayBefore(facts, on) is { } before ? [on, before] : [on];
        var reader = new KpiReader(facts, facts.CountFor(Serving, days, filter, [unit]), unit, on);
        var figures = Serving.Select(indicator => reader.Of(indicator, [])).ToList();
        var tasks = new TaskRegister(facts, user).Of(on).ToLookup(line => line.Task.Paragraph, StringComparer.Ordinal);
        return [.. Notice.Paragraphs.Select(paragraph => new ParagraphAnswer(
            paragraph,
            [.. figures.Where(kpi => kpi.Indicator.Paragraphs.Contains(paragraph.Code, StringComparer.Ordinal))],
            [.. tasks[paragraph.Code]],
            paragraph.Code == Notice.Proposals ? new ProposalRegister(facts, user).Of(on) : [],
            paragraph.Code == Notice.Recipients ? new NoticeRecipients(facts, user).Of(on) : []))];
    }
}
