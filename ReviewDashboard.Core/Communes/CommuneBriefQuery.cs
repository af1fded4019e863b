using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Communes;

/// <summary>Writes the brief of a commune: figures and staffing from the facts, the rest from its records.</summary>
public sealed class CommuneBriefQuery(IDbContextFactory<ReviewDb> databases)
{
    /// <summary>The brief on a day; figures under a filter, everything else whole. Null for a commune that does not exist
    /// or that the user may not see.</summary>
    public async Task<CommuneBrief?> OfAsync(ReviewFacts facts, CurrentUser user, string code, DateOnly on, ReviewFilter filter, CancellationToken token)
    {
        if (facts.Units.Commune(code) is not { } commune || !user.CanSeeRecordsOf(commune.DistrictCode))
            return null;
        await using var db = await databases.CreateDbContextAsync(token);
        var figures = new CommuneFigures(facts, code, on, filter);
        var staffing = new CommuneStaffing(facts).Of(code, on);
        return new CommuneBrief(
            commune,
            on,
            commune.ResponsibleOfficialId,
            commune.ResponsibleOfficialId is { } head ? NameOf(facts, head) : null,
            await Rows<Quota>(db).Where(quota => quota.CommuneClass == commune.Class).ToListAsync(token),
            figures.AgainstParents(),
            figures.Numerator("STA-07"),
            figures.Numerator("STD-06"),
            staffing,
            await BelowStandardAsync(db, facts, staffing, on, token),
            figures.Training(),
            figures.DropOuts(),
            figures.LeftAfter(),
            figures.Discipline(),
            user.CanSeeDiscipline ? await CasesAsync(db, facts, code, on, token) : [],
            await InspectionsAsync(db, code, on, token),
            figures.KeyPosts(),
            await PlannedAsync(db, facts, code, on, token),
            await Rows<Facility>(db).Where(facility => facility.CommuneCode == code).OrderBy(facility => facility.Kind).ThenBy(facility => facility.Name).ToListAsync(token),
            await Rows<ItStatus>(db).FirstOrDefaultAsync(status => status.CommuneCode == code && status.Year == on.Year, token),
            await Rows<Allowance>(db).Where(allowance => allowance.CommuneCode == code && allowance.Year == on.Year).ToListAsync(token));
    }

    private static IQueryable<T> Rows<T>(ReviewDb db) where T : class => db.Set<T>().AsNoTracking();

    private static async Task<IReadOnlyList<BelowStandard>> BelowStandardAsync(
        ReviewDb db, ReviewFacts facts, IReadOnlyList<StaffedTitle> staffing, DateOnly on, CancellationToken token)
    {
        var below = staffing.Where(title => title.Title.Category is TitleCategory.Cadre or TitleCategory.CivilServant)
            .SelectMany(title => title.Holders.Select(holder => (Title: title, Holder: holder)))
            .Where(pair => pair.Holder.Verdict?.Result is VerdictResult.NotMet).ToList();
        var ids = below.Select(pair => pair.Holder.OfficialId).ToList();
        var plans = (await Rows<Replacement>(db).Where(plan => ids.Contains(plan.OfficialId) && plan.DecidedOn <= on).ToListAsync(token))
            .ToLookup(plan => plan.OfficialId, StringComparer.Ordinal);
        var studies = new CurrentStudies(facts, on);
        return [.. below.Select(pair => new BelowStandard(
            pair.Title, pair.Holder, CanStudy(facts, pair.Holder.OfficialId, on), studies.TowardsStandard(pair.Holder.OfficialId, pair.Holder.Verdict!),
            plans[pair.Holder.OfficialId].MaxBy(plan => plan.DecidedOn)))];
    }

    private static bool CanStudy(ReviewFacts facts, string officialId, DateOnly on)
    {
        var (block, place) = facts.Find(officialId)!.Value;
        ref readonly var person = ref block.People[place];
        return Ages.On(person.BirthDate, on) < facts.Ground.TrainingAgeLimit(person.Sex);
    }

    /// <summary>Cases opened by the day, by the post on the day of the decision, else of opening.</summary>
    private static async Task<IReadOnlyList<NamedCase>> CasesAsync(ReviewDb db, ReviewFacts facts, string code, DateOnly on, CancellationToken token)
    {
        var commune = facts.Units.CommuneIndex(code);
        var ids = new List<string>();
        foreach (var block in facts.Blocks)
        {
            foreach (var person in block.People.Where(person => person.Cases.Length > 0))
            {
                foreach (ref readonly var found in block.Cases(person))
                {
                    var posting = block.PostingOn(person, found.DecidedOn ?? found.OpenedOn);
                    if (found.OpenedOn <= on && posting >= 0 && block.Postings(person)[posting].Commune == commune)
                        ids.Add(found.Id);
                }
            }
        }

        var cases = await Rows<DisciplineCase>(db).Where(@case => ids.Contains(@case.Id)).OrderByDescending(@case => @case.OpenedOn).ToListAsync(token);
        return [.. cases.Select(@case => new NamedCase(@case, NameOf(facts, @case.OfficialId) ?? "–"))];
    }

    private static async Task<IReadOnlyList<InspectionBrief>> InspectionsAsync(ReviewDb db, string code, DateOnly on, CancellationToken token)
    {
        var inspections = await Rows<Inspection>(db).Where(inspection => inspection.CommuneCode == code && inspection.From <= on)
            .Join(Rows<Agency>(db), inspection => inspection.AgencyCode, agency => agency.Code, (inspection, agency) => new { Inspection = inspection, agency.Name })
            .OrderByDescending(row => row.Inspection.From).ToListAsync(token);
        var ids = inspections.Select(row => row.Inspection.Id).ToList();
        var recommendations = (await Rows<Recommendation>(db).Where(recommendation => ids.Contains(recommendation.InspectionId)).ToListAsync(token))
            .ToLookup(recommendation => recommendation.InspectionId, StringComparer.Ordinal);
        // What is recommended is known with the conclusion.
        return [.. inspections.Select(row => new InspectionBrief(
            row.Inspection, row.Name, row.Inspection.ConcludedOn is { } concluded && concluded <= on ? [.. recommendations[row.Inspection.Id].OrderBy(recommendation => recommendation.DueOn)] : []))];
    }

    private static async Task<IReadOnlyList<NamedSuccessor>> PlannedAsync(ReviewDb db, ReviewFacts facts, string code, DateOnly on, CancellationToken token)
    {
        var planned = await Rows<PlannedSuccessor>(db)
            .Where(row => row.CommuneCode == code && row.AddedOn <= on && (row.RemovedOn == null || row.RemovedOn > on))
            .OrderBy(row => row.TitleCode).ThenBy(row => row.AddedOn).ToListAsync(token);
        return [.. planned.Select(row => new NamedSuccessor(row, NameOf(facts, row.OfficialId) ?? "–"))];
    }

    private static string? NameOf(ReviewFacts facts, string officialId) =>
        facts.Find(officialId) is var (block, place) ? block.People[place].Name : null;
}
