using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Officials;

/// <summary>Draws the portrait of an official for one reader: what the reader may not see is not in it.</summary>
public sealed class OfficialPortraitQuery(OfficialFileQuery files)
{
    /// <summary>Years shown before the baseline.</summary>
    private const int YearsBefore = 5;

    /// <summary>The portrait on a day; null for who is not in the register or may not be seen.</summary>
    public async Task<OfficialPortrait?> OfAsync(ReviewFacts facts, CurrentUser user, string id, DateOnly on, CancellationToken token)
    {
        if (facts.HomeOf(id) is not { } home || !user.CanSee(home) || await files.OfAsync(id, token) is not { } file)
            return null;
        var verdict = facts.VerdictOf(id, on);
        return new OfficialPortrait(
            IdentityOf(file.Official, user, on),
            on,
            [.. file.Postings.Where(posting => posting.From <= on && (posting.To is not { } to || on < to)).OrderBy(posting => !posting.Main)],
            verdict,
            new RuleReasons(facts).Of(id, on),
            verdict is null ? [] : new VerdictRemedies(facts).Of(verdict),
            HistoryOf(facts, id),
            file.Postings,
            file.Qualifications,
            Studies(file, facts),
            file.Appraisals,
            user.CanSeeDiscipline ? file.Cases : [],
            file.Planned,
            file.Replacements);
    }

    /// <summary>The first day that timelines show.</summary>
    public static DateOnly FirstDay(ReviewFacts facts) => new(facts.Review.BaselineYear - YearsBefore, 1, 1);

    /// <summary>The verdicts of the days that timelines show.</summary>
    public static IReadOnlyList<VerdictSpan> HistoryOf(ReviewFacts facts, string id) =>
        new VerdictHistory(facts).Of(id, FirstDay(facts), ReviewFacts.YearEnd(facts.Review.ToYear).AddDays(1));

    private static OfficialIdentity IdentityOf(Official official, CurrentUser user, DateOnly on) => new(
        official.Id, official.FullName, official.Sex, user.CanSeeBirthDates ? official.BirthDate : null, Ages.On(official.BirthDate, user.AgeDay(on)),
        official.Ethnicity, official.PartyJoinedOn, official.NativeCommuneCode);

    // A course recorded since the facts were made is left to the next picture, which is on its way.
    private static IReadOnlyList<Study> Studies(OfficialFile file, ReviewFacts facts)
    {
        var courses = facts.Courses.Select(course => course.Source).ToDictionary(course => course.Id, StringComparer.Ordinal);
        return [.. file.Enrolments.Where(enrolment => courses.ContainsKey(enrolment.CourseId)).Select(enrolment => new Study(enrolment, courses[enrolment.CourseId]))];
    }
}
