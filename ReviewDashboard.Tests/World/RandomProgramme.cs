using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Tests.World;

/// <summary>Planning, appraisals, oversight, programme and facilities of a random package. What meets on few communes meets often,
/// and windows end on the day or one day off.</summary>
public sealed class RandomProgramme(Dice dice, RandomRulebook rulebook, RecordSet records)
{
    private static readonly int[] Years = [2010, 2011, 2012, 2013, 2014, 2015, 2016];

    public void Add()
    {
        AddAppraisals();
        AddPlanning();
        AddInspections();
        AddTargets();
        AddDocuments();
        AddTasks();
        AddCommuneYears();
        AddFacilities();
    }

    private void AddAppraisals()
    {
        foreach (var person in records.Of<Official>())
        {
            foreach (var year in Years.Where(_ => dice.Next(3) > 0))
                records.Of<Appraisal>().Add(new Appraisal { OfficialId = person.Id, Year = year, Grade = dice.Any<AppraisalGrade>() });
        }
    }

    /// <summary>Several rows for one post, of one person too; some removed on the day that they were added.</summary>
    private void AddPlanning()
    {
        for (var i = 0; i < 12; i++)
        {
            var added = dice.Day();
            records.Of<PlannedSuccessor>().Add(new PlannedSuccessor
            {
                Id = $"L{dice.Next(1000):000}-{i}",
                OfficialId = AnyPerson(),
                CommuneCode = dice.Flip() ? "90000" : AnyCommune(),
                TitleCode = dice.Flip() ? "PC_CHAIR" : dice.Flip() ? "COUNCIL_CHAIR" : rulebook.AnyTitle(),
                Term = "2015-2020",
                AddedOn = added,
                RemovedOn = dice.DayAbout(added) is { } removed && removed >= added ? removed : null,
            });
        }
    }

    private void AddInspections()
    {
        for (var i = 0; i < 20; i++)
        {
            var inspection = AnyInspection($"I{dice.Next(1000):000}-{i}");
            records.Of<Inspection>().Add(inspection);
            for (var j = dice.Next(0, 3); j > 0; j--)
                AddRecommendation(inspection.Id);
        }
    }

    /// <summary>One of its own, one about ninety days from another in the same commune, or one that follows another up about a year on.</summary>
    private Inspection AnyInspection(string id)
    {
        var earlier = records.Of<Inspection>();
        var other = earlier.Count > 0 ? dice.OneOf([.. earlier]) : null;
        var from = dice.Day();
        var inspection = new Inspection
        {
            Id = id,
            AgencyCode = AnyAgency(),
            Kind = dice.Any<InspectionKind>(),
            CommuneCode = AnyCommune(),
            Subject = "Nội dung",
            From = from,
        };
        if (other is not null && dice.Next(3) > 0)
        {
            var isFollowUp = other.ConcludedOn is not null && dice.Flip();
            inspection.ParentId = isFollowUp ? other.Id : null;
            inspection.CommuneCode = isFollowUp && dice.Next(4) == 0 ? AnyCommune() : other.CommuneCode;
            inspection.From = isFollowUp
                ? other.ConcludedOn!.Value.AddMonths(dice.OneOf(0, 12)).AddDays(dice.Next(-1, 2))
                : other.From.AddDays(dice.OneOf(-91, -90, 0, 89, 90, 91));
            if (isFollowUp && dice.Next(3) > 0)
                inspection.Kind = dice.OneOf(InspectionKind.Reinspection, InspectionKind.Resupervision);
        }

        inspection.ConcludedOn = dice.Next(4) == 0 ? null : inspection.From.AddDays(dice.Next(0, 60));
        inspection.To = inspection.ConcludedOn;
        return inspection;
    }

    private void AddRecommendation(string inspection)
    {
        var due = dice.Day();
        records.Of<Recommendation>().Add(new Recommendation
        {
            Id = $"K{records.Of<Recommendation>().Count}",
            InspectionId = inspection,
            Text = "Kiến nghị",
            Addressee = "Ủy ban nhân dân xã",
            DueOn = due,
            DoneOn = dice.DayAbout(due),
        });
    }

    /// <summary>Of communes, districts and the province, also for another indicator; values that shares of few people hit exactly.</summary>
    private void AddTargets()
    {
        string[] units = ["province", .. records.Of<District>().Select(district => district.Code), .. records.Of<Commune>().Select(commune => commune.Code)];
        foreach (var code in new[] { "STD-01", "STD-02" })
        {
            foreach (var unit in units.Where(_ => dice.Flip()))
            {
                foreach (var year in Years.Where(_ => dice.Flip()))
                {
                    records.Of<Target>().Add(new Target
                    {
                        IndicatorCode = code,
                        UnitCode = unit,
                        Year = year,
                        Value = dice.OneOf(0, 25, 33.3m, 50, 100),
                    });
                }
            }
        }
    }

    private void AddDocuments()
    {
        for (var i = 0; i < 8; i++)
        {
            records.Of<Document>().Add(new Document
            {
                Id = $"V{i}",
                AgencyCode = AnyAgency(),
                Kind = dice.Flip() ? DocumentKind.Plan : dice.Any<DocumentKind>(),
                Number = $"{i}-KH",
                IssuedOn = dice.Day(),
                Subject = "Trích yếu",
            });
        }
    }

    private void AddTasks()
    {
        for (var i = 0; i < 6; i++)
        {
            var (due, received) = (dice.Day(), dice.Day());
            records.Of<ReviewTask>().Add(new ReviewTask
            {
                Id = $"T{i}",
                Paragraph = "T1",
                Text = "Nhiệm vụ",
                LeadAgency = AnyAgency(),
                Coordinating = dice.Flip() ? [AnyAgency()] : [],
                DueOn = due,
                DoneOn = dice.DayAbout(due),
            });
            records.Of<Proposal>().Add(new Proposal
            {
                Id = $"K{i}",
                FromAgency = AnyAgency(),
                Text = "Đề xuất",
                ReceivedOn = received,
                AssignedTo = AnyAgency(),
                AnsweredOn = dice.DayAbout(received),
            });
        }

        foreach (var agency in records.Of<Agency>())
        {
            foreach (var sent in new DateOnly[] { new(2011, 7, 20), new(2013, 1, 1) }.Where(_ => dice.Flip()))
                records.Of<Acknowledgement>().Add(new Acknowledgement { RecipientAgency = agency.Code, SentOn = sent, AcknowledgedOn = dice.DayAbout(sent) });
        }
    }

    private void AddCommuneYears()
    {
        foreach (var (commune, year) in records.Of<Commune>().SelectMany(commune => Years.Where(_ => dice.Flip()).Select(year => (commune.Code, year))))
        {
            records.Of<ItStatus>().Add(new ItStatus { CommuneCode = commune, Year = year, Computers = dice.Next(0, 9), StaffUsing = dice.Next(0, 9), EOffice = dice.Flip() });
            records.Of<StudySession>().Add(new StudySession { Id = $"S{commune}-{year}", CommuneCode = AnyCommune(), HeldOn = dice.Day(), Theme = "Chủ đề" });
            foreach (var category in Enum.GetValues<TitleCategory>().Where(_ => dice.Flip()))
            {
                var entitled = dice.Next(0, 9);
                records.Of<Allowance>().Add(new Allowance
                {
                    CommuneCode = commune,
                    Year = year,
                    Category = category,
                    Entitled = entitled,
                    PaidInFull = dice.Next(0, entitled + 1),
                    Arrears = dice.Money(),
                });
            }
        }
    }

    private void AddFacilities()
    {
        for (var i = 0; i < 12; i++)
        {
            var built = dice.Day();
            records.Of<Facility>().Add(new Facility
            {
                Id = $"F{i}",
                CommuneCode = AnyCommune(),
                Kind = dice.Any<FacilityKind>(),
                Name = "Công trình",
                State = dice.Any<FacilityState>(),
                BuiltOn = dice.Next(3) == 0 ? null : built,
                UpgradedOn = dice.DayAbout(built),
                CostState = dice.Money(),
                CostSocialised = dice.Money(),
            });
        }
    }

    private string AnyAgency() => dice.OneOf([.. records.Of<Agency>()]).Code;

    private string AnyCommune() => dice.OneOf([.. records.Of<Commune>()]).Code;

    private string AnyPerson() => dice.OneOf([.. records.Of<Official>()]).Id;
}
