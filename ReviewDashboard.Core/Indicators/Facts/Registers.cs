using System.Globalization;
using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>A record of a place with the place of its commune in the unit tree.</summary>
internal readonly record struct Placed<T>(int Commune, T Source);

/// <summary>An inspection with what came of it.</summary>
/// <param name="Commune">Place of the commune inspected.</param>
/// <param name="Source">The record.</param>
/// <param name="Recommendations">What it recommended.</param>
/// <param name="FollowUps">The re-inspections and re-supervisions that name it as their parent.</param>
/// <param name="Keys">By what it can be chosen: kind of body, agency, kind of inspection and month of the conclusion, see <see cref="CountedRecord.Detail"/>.</param>
internal sealed record InspectionFact(
    int Commune, Inspection Source, IReadOnlyList<Recommendation> Recommendations, IReadOnlyList<Inspection> FollowUps, string Keys);

/// <summary>An agency's document of a district, with the place of the district; -1 for a document of no district.</summary>
internal readonly record struct DocumentFact(int District, Document Source);

/// <summary>The records that are kept of places and agencies rather than of people. No correction of an official changes them.</summary>
internal sealed class Registers
{
    public Registers(RecordSet records, UnitTree units)
    {
        Agencies = records.Of<Agency>().ToDictionary(agency => agency.Code, StringComparer.Ordinal);
        var recommendations = records.Of<Recommendation>().ToLookup(recommendation => recommendation.InspectionId, StringComparer.Ordinal);
        var followUps = records.Of<Inspection>()
            .Where(inspection => inspection.ParentId is not null && inspection.Kind is InspectionKind.Reinspection or InspectionKind.Resupervision)
            .ToLookup(inspection => inspection.ParentId!, StringComparer.Ordinal);
        Inspections = [.. records.Of<Inspection>().Select(inspection => new InspectionFact(
            units.CommuneIndex(inspection.CommuneCode), inspection, [.. recommendations[inspection.Id]], [.. followUps[inspection.Id]],
            KeysOf(inspection)))];
        InspectionById = Inspections.ToDictionary(inspection => inspection.Source.Id, StringComparer.Ordinal);
        Replacements = records.Of<Replacement>().ToLookup(plan => plan.OfficialId, StringComparer.Ordinal);
        var districtOf = records.Of<Agency>().Where(agency => agency is { Level: AgencyLevel.District, DistrictCode: not null })
            .ToDictionary(agency => agency.Code, agency => units.DistrictIndex(agency.DistrictCode!), StringComparer.Ordinal);
        Documents = [.. records.Of<Document>().Select(document => new DocumentFact(districtOf.GetValueOrDefault(document.AgencyCode, -1), document))];
        Allowances = Place(records.Of<Allowance>(), allowance => allowance.CommuneCode);
        StudySessions = Place(records.Of<StudySession>(), session => session.CommuneCode);
        Facilities = Place(records.Of<Facility>(), facility => facility.CommuneCode);
        ItStatus = Place(records.Of<ItStatus>(), status => status.CommuneCode);
        Tasks = records.Of<ReviewTask>();
        Acknowledgements = records.Of<Acknowledgement>();
        Proposals = records.Of<Proposal>();
        Newest = Inspections.Select(inspection => inspection.Source.ConcludedOn > inspection.Source.From ? inspection.Source.ConcludedOn.Value : inspection.Source.From)
            .DefaultIfEmpty().Max();

        string KeysOf(Inspection inspection) => string.Create(
            CultureInfo.InvariantCulture,
            $"{InspectingBody.KeyOf(Agencies[inspection.AgencyCode])}/{inspection.AgencyCode}/{Codes.Of(inspection.Kind)}/{InspectionMonth.KeyOf(inspection.ConcludedOn)}");

        Placed<T>[] Place<T>(IEnumerable<T> all, Func<T, string> commune) => [.. all.Select(record => new Placed<T>(units.CommuneIndex(commune(record)), record))];
    }

    public InspectionFact[] Inspections { get; }

    public IReadOnlyDictionary<string, InspectionFact> InspectionById { get; }

    public DocumentFact[] Documents { get; }

    /// <summary>The agencies by their codes.</summary>
    public IReadOnlyDictionary<string, Agency> Agencies { get; }

    public Placed<Allowance>[] Allowances { get; }

    public Placed<StudySession>[] StudySessions { get; }

    /// <summary>The plans for people below standard, by official.</summary>
    public ILookup<string, Replacement> Replacements { get; }

    public Placed<Facility>[] Facilities { get; }

    public Placed<ItStatus>[] ItStatus { get; }

    public IReadOnlyList<ReviewTask> Tasks { get; }

    public IReadOnlyList<Acknowledgement> Acknowledgements { get; }

    public IReadOnlyList<Proposal> Proposals { get; }

    /// <summary>The last day on which an inspection is known to have begun or been concluded.</summary>
    public DateOnly Newest { get; }
}
