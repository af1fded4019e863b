using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Staffing;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Appraisals, planned successors and replacement plans of a district.</summary>
internal sealed class Personnel(DistrictLife life)
{
    private static readonly string[] KeyTitles = ["COUNCIL_CHAIR", "PARTY_SECRETARY", "PC_CHAIR"];

    private readonly Dice dice = life.Dice;

    public List<(Person Person, Appraisal Appraisal)> Appraisals { get; } = [];

    public List<(Person Person, PlannedSuccessor Plan)> Plans { get; } = [];

    public List<(Person Person, Replacement Replacement)> Replacements { get; } = [];

    /// <summary>Grades everybody in post at the end of the year.</summary>
    public void Appraise(int year, IReadOnlySet<Person> disciplined)
    {
        // The years under review have always thrown the story's own dice, and what comes after hangs on them.
        var throws = year == Aims.BaselineYear ? life.Files : life.Dice;
        foreach (var stint in life.Staff().Where(stint => stint.From < new DateOnly(year, 7, 1) && !throws.Chance(0.02)))
        {
            var score = stint.Person.Talent + (1.2 * throws.Normal()) + (stint.Seat.Site.Lead * 0.3) - (disciplined.Contains(stint.Person) ? 2.2 : 0);
            var grade = score switch
            {
                > 1.55 => AppraisalGrade.Excellent,
                > -1.5 => AppraisalGrade.Good,
                > -3.2 => AppraisalGrade.Limited,
                _ => AppraisalGrade.Failed,
            };
            Appraisals.Add((stint.Person, new Appraisal { OfficialId = "", Year = year, Grade = grade }));
        }
    }

    /// <summary>Plans successors for the key posts: 2010-2015 from 2009 on, 2015-2020 from 2013 on.</summary>
    public void Plan(int year)
    {
        var (term, share) = year switch
        {
            2009 => ("2010-2015", 0.6),
            2011 => ("2010-2015", 0.3),
            2013 => ("2015-2020", 0.3),
            2014 => ("2015-2020", 0.55),
            _ => ("", 0.0),
        };
        if (share <= 0)
            return;
        foreach (var site in life.Sites)
        {
            foreach (var title in KeyTitles)
            {
                var count = dice.Round(share * (site.Struggles(year) ? 1 : 2.3));
                var known = Plans.Where(entry => entry.Plan.CommuneCode == site.Commune.Code && entry.Plan.TitleCode == title && entry.Plan.Term == term)
                    .Select(entry => entry.Person).ToHashSet();
                foreach (var stint in Successors(site, year).Where(stint => stint.Seat.Title.Code != title && !known.Contains(stint.Person)).Take(count))
                    Add(stint, site, title, term, year);
            }
        }
    }

    /// <summary>Decides what becomes of those below standard who can no longer be trained.</summary>
    public void Replace(int year)
    {
        var end = DistrictLife.YearEnd(year);
        foreach (var stint in life.Staff().Where(stint => !stint.Person.IsTrainableOn(end) && life.Demands.FallsShort(stint, end)
            && stint.Person.Leaving is null && stint.Person.StudiesUntil < end).ToList())
        {
            if (!dice.Chance(stint.Seat.Site.Struggles(year) ? 0.05 : 0.22) || Replacements.Exists(entry => entry.Person == stint.Person))
                continue;
            var action = dice.Pick<ReplacementAction>([(ReplacementAction.Train, 12), (ReplacementAction.Transfer, 25), (ReplacementAction.RetireEarly, 35), (ReplacementAction.Replace, 28)]);
            var decided = dice.Day(new DateOnly(year + 1, 1, 15), new DateOnly(year + 1, 4, 30));
            var due = decided.AddMonths(dice.Between(4, 10));
            DateOnly? done = dice.Chance(0.68) ? decided.AddDays(dice.Between(60, 230)) : null;
            if (done is { } day && action != ReplacementAction.Train)
            {
                stint.Person.Leaving = (day, action switch
                {
                    ReplacementAction.Transfer => EndReason.Transferred,
                    ReplacementAction.RetireEarly => EndReason.Retired,
                    _ => EndReason.Replaced,
                });
            }

            Replacements.Add((stint.Person, new Replacement { Id = "", OfficialId = "", Action = action, DecidedOn = decided, DueOn = due, DoneOn = done }));
        }
    }

    private List<Stint> Successors(Site site, int year) =>
        [.. site.Seats.Where(seat => seat.Group != PostGroup.Hamlet && seat.Holder is { } holder && holder.Person.PartyJoined < new DateOnly(year, 1, 1)
                && holder.Person.AgeOn(new DateOnly(year, 1, 1)) is >= 26 and <= 47)
            .Select(seat => (Stint: seat.Holder!, Weight: seat.Holder!.Person.Talent + dice.Normal() + (seat.IsCore ? 1 : 0) + (seat.Holder.Person.Sex == Sex.Female ? 0.3 : 0)))
            .OrderByDescending(entry => entry.Weight).Take(7).Select(entry => entry.Stint)];

    private void Add(Stint stint, Site site, string title, string term, int year)
    {
        var added = dice.Day(new DateOnly(year, 5, 1), new DateOnly(year, 11, 30));
        DateOnly? removed = term == "2010-2015" ? dice.Day(new DateOnly(2015, 4, 1), new DateOnly(2015, 7, 30))
            : dice.Chance(0.06) ? dice.Day(new DateOnly(2015, 1, 10), new DateOnly(2015, 12, 20)) : null;
        Plans.Add((stint.Person, new PlannedSuccessor
        {
            Id = "",
            OfficialId = "",
            CommuneCode = site.Commune.Code,
            TitleCode = title,
            Term = term,
            AddedOn = added,
            RemovedOn = removed,
        }));
    }
}
