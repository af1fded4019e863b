using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Programme;

/// <summary>A document with the name of who issued it.</summary>
/// <param name="Days">Days from the decision to it; negative for an earlier one.</param>
public sealed record DocumentLine(Document Document, string Agency, int Days);

/// <summary>A district with the first plan that an agency of its own issued; null while there is none.</summary>
public sealed record DistrictPlan(District District, DocumentLine? First);

/// <summary>Lists guiding and implementing documents.</summary>
public sealed class DocumentRegister(ReviewFacts facts, CurrentUser user)
{
    /// <summary>Those issued by a day, in that order; none for a reader who may not see them.</summary>
    public IReadOnlyList<DocumentLine> Of(DateOnly on) =>
        [.. Issued(on).OrderBy(document => document.Source.IssuedOn).ThenBy(document => document.Source.Id, StringComparer.Ordinal).Select(Line)];

    /// <summary>Every district with its first plan (DOC-01, DOC-02): those without one first, then the slowest.</summary>
    public IReadOnlyList<DistrictPlan> Plans(DateOnly on)
    {
        var first = Issued(on).Where(document => document.District >= 0 && document.Source.Kind is DocumentKind.Plan)
            .GroupBy(document => document.District)
            .ToDictionary(group => group.Key, group => Line(group.OrderBy(document => document.Source.IssuedOn).ThenBy(document => document.Source.Id, StringComparer.Ordinal).First()));
        return !user.CanSeeProgramme ? [] :
        [
            .. facts.Units.Districts.Select((district, place) => new DistrictPlan(district, first.GetValueOrDefault(place)))
                .OrderByDescending(plan => plan.First?.Days ?? int.MaxValue).ThenBy(plan => plan.District.Code, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<DocumentFact> Issued(DateOnly on) =>
        user.CanSeeProgramme ? facts.Registers.Documents.Where(document => document.Source.IssuedOn <= on) : [];

    private DocumentLine Line(DocumentFact document) => new(
        document.Source, facts.AgencyName(document.Source.AgencyCode), document.Source.IssuedOn.DayNumber - facts.Review.DecisionDate.DayNumber);
}
