using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Communes;

/// <summary>All that is to be said of a commune on a day, as one reader may see it.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="On">The day.</param>
/// <param name="HeadId">The responsible official, null without one.</param>
/// <param name="HeadName">Name of the responsible official.</param>
/// <param name="Quota">Posts that the commune's class allows, by group.</param>
/// <param name="Figures">Figures against district and province.</param>
/// <param name="Untrainable">STA-07: below standard and no longer of training age.</param>
/// <param name="Undecided">The numerator of STD-06: who cannot be judged for want of data.</param>
/// <param name="Staffing">Title by title.</param>
/// <param name="BelowStandard">Main holders below standard among cadres and civil servants, each with the plan for them.</param>
/// <param name="Training">By year of the review up to the day.</param>
/// <param name="DropOuts">Enrolments of its people that were broken off, newest first.</param>
/// <param name="LeftAfter">Enrolments of its people who left after completing, newest first.</param>
/// <param name="Discipline">Cases decided with a measure in the year, and open on the day.</param>
/// <param name="Cases">Discipline cases by the post of the day, newest first; none for readers who see counts only.</param>
/// <param name="Inspections">Begun by the day, newest first.</param>
/// <param name="KeyPosts">PLN-01; null where the filter leaves it undefined.</param>
/// <param name="Planned">Successors on the list on the day.</param>
/// <param name="Facilities">Office and halls.</param>
/// <param name="It">Computers and e-office of the day's year.</param>
/// <param name="Allowances">Allowances of the day's year.</param>
public sealed record CommuneBrief(
    Commune Commune,
    DateOnly On,
    string? HeadId,
    string? HeadName,
    IReadOnlyList<Quota> Quota,
    IReadOnlyList<ComparedFigure> Figures,
    int Untrainable,
    int Undecided,
    IReadOnlyList<StaffedTitle> Staffing,
    IReadOnlyList<BelowStandard> BelowStandard,
    IReadOnlyList<TrainingYear> Training,
    IReadOnlyList<CountedRecord> DropOuts,
    IReadOnlyList<CountedRecord> LeftAfter,
    (int Decided, int Open) Discipline,
    IReadOnlyList<NamedCase> Cases,
    IReadOnlyList<InspectionBrief> Inspections,
    Figure? KeyPosts,
    IReadOnlyList<NamedSuccessor> Planned,
    IReadOnlyList<Facility> Facilities,
    ItStatus? It,
    IReadOnlyList<Allowance> Allowances)
{
    /// <summary>Recommendations not done by the day, first due first.</summary>
    public IEnumerable<(InspectionBrief Inspection, Recommendation Recommendation)> OpenRecommendations => Inspections
        .SelectMany(inspection => inspection.Recommendations.Select(recommendation => (inspection, recommendation)))
        .Where(pair => pair.recommendation.DoneOn is not { } done || done > On)
        .OrderBy(pair => pair.recommendation.DueOn);
}

/// <summary>A figure of the commune with those of its district and the province.</summary>
/// <param name="AgainstDistrict">Better, similar or worse than the district by the 95 % interval; null where it is not compared.</param>
/// <param name="AgainstProvince">The same against the province.</param>
public sealed record ComparedFigure(
    Indicator Indicator, Figure? Figure, Figure? District, Figure? Province, Comparison? AgainstDistrict, Comparison? AgainstProvince, double? Target);

/// <summary>Somebody below standard.</summary>
/// <param name="CanStudy">Still below the training age.</param>
/// <param name="Study">The class that leads to a level that is missing; null for who is in none.</param>
/// <param name="Plan">The latest plan decided by the day, null without one.</param>
public sealed record BelowStandard(StaffedTitle Title, Holder Holder, bool CanStudy, Course? Study, Replacement? Plan);

/// <summary>Training of one year, up to the day of the brief in its own.</summary>
/// <param name="On">The day on which its figures stand.</param>
/// <param name="Completion">TRN-02: completed of those ended.</param>
/// <param name="DropOut">TRN-03.</param>
/// <param name="Left">TRN-05.</param>
public sealed record TrainingYear(DateOnly On, Figure? Completion, Figure? DropOut, Figure? Left);

/// <summary>A case with the name of its person.</summary>
public sealed record NamedCase(DisciplineCase Case, string Name);

/// <summary>An inspection with its agency's name and its recommendations.</summary>
public sealed record InspectionBrief(Inspection Inspection, string Agency, IReadOnlyList<Recommendation> Recommendations);

/// <summary>A planned successor with the name of the person.</summary>
public sealed record NamedSuccessor(PlannedSuccessor Planned, string Name);
