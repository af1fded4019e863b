using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Texts;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Core.Verification.Plain;

namespace ReviewDashboard.Core.Verification;

/// <summary>What a verification of facts found.</summary>
/// <param name="Officials">How many officials' facts were made anew and compared.</param>
/// <param name="Figures">How many figures were counted a second time.</param>
/// <param name="Faults">What is wrong, a sentence each in the reader's language; empty when all is well.</param>
public sealed record FactsReport(int Officials, int Figures, IReadOnlyList<string> Faults)
{
    /// <summary>Nothing was compared: the database has moved on meanwhile.</summary>
    public bool IsOfAnotherVersion { get; init; }
}

/// <summary>Proves that figures are counted from the records as they stand: the facts of each official are made anew from the database and
/// compared with those held, and a sample of figures is counted a second time, plainly, from the words of the definitions.</summary>
public static class FactsVerification
{
    /// <summary>Of more people than this, figures are sampled in one district only: the plain count holds every record it looks at.</summary>
    private const int MostPeopleAtOnce = 30_000;

    private const int Questions = 40;

    /// <summary>Officials after which it is told how far the comparing is.</summary>
    private const int Told = 512;

    /// <summary>More faults than this say nothing new.</summary>
    private const int MostFaults = 20;

    /// <summary>Compares facts with the records of the database that they were made from.</summary>
    /// <param name="held">The facts that pages count from.</param>
    /// <param name="connectionString">The database.</param>
    /// <param name="random">Chooses the sample.</param>
    /// <param name="token">Stops the reading.</param>
    /// <param name="progress">Told the share of the officials that is compared.</param>
    public static Task<FactsReport> RunAsync(
        ReviewFacts held, string connectionString, Random random, CancellationToken token, IProgress<double>? progress = null) =>
        Task.Run(() => RunNowAsync(held, connectionString, random, progress, token), token);

    private static async Task<FactsReport> RunNowAsync(
        ReviewFacts held, string connectionString, Random random, IProgress<double>? progress, CancellationToken token)
    {
        using var moment = SharedMoment.Open(connectionString, 1);
        if (moment.Newest.Number != held.Version)
            return new FactsReport(0, 0, [VerificationTexts.AnotherVersion.Say(held.Version, moment.Newest.Number)]) { IsOfAnotherVersion = true };
        if (await FactsLoader.PlacesAsync(moment.Readers, token) is not { } sample)
            return new FactsReport(0, 0, []);
        var ground = new FactsGround(sample);
        var known = held.Blocks.Sum(block => block.People.Length);
        var district = known > MostPeopleAtOnce ? random.Next(held.Units.Districts.Count) : (int?)null;
        var faults = new List<string>();
        var officials = 0;
        foreach (var file in OfficialFiles.Read(moment.Readers[0], null, null, token))
        {
            if (++officials % Told == 0)
                progress?.Report((double)officials / known);
            if (Difference(held, ground, file) is { } difference && faults.Count < MostFaults)
                faults.Add(difference);
            if (district is not { } one || Concerns(held.Units, one, file))
                Add(sample, file);
        }

        if (known != officials)
            faults.Add(VerificationTexts.OfficialsDiffer.Say(known, officials));
        var figures = Recount(held, new PlainIndicators(sample), district, random, faults, token);
        return new FactsReport(officials, figures, faults);
    }

    private static string? Difference(ReviewFacts held, FactsGround ground, OfficialFile file)
    {
        var id = file.Official.Id;
        if (held.Find(id) is not var (block, place))
            return VerificationTexts.OfficialMissing.Say(id);
        var person = block.People[place];
        var anew = ground.Parts(file);
        var same = held.Blocks.IndexOf(block) == ground.Home(file.Postings)
            && person with { Postings = default, Qualifications = default, Enrolments = default, Cases = default, Appraisals = default, Plans = default } == anew.Person
            && Same(block.AllPostings, person.Postings, anew.Postings)
            && Same(block.AllQualifications, person.Qualifications, anew.Qualifications)
            && Same(block.AllEnrolments, person.Enrolments, anew.Enrolments)
            && Same(block.AllCases, person.Cases, anew.Cases)
            && Same(block.AllAppraisals, person.Appraisals, anew.Appraisals)
            && Same(block.AllPlans, person.Plans, anew.Plans);
        return same ? null : VerificationTexts.OfficialDiffers.Say(id);
    }

    private static bool Same<T>(T[] all, Stretch own, T[] anew) => all.AsSpan(own.Start, own.Length).SequenceEqual(anew);

    // Whose records a figure of the district may count.
    private static bool Concerns(UnitTree units, int district, OfficialFile file) =>
        file.Postings.Select(posting => posting.CommuneCode).Concat(file.Planned.Select(plan => plan.CommuneCode))
            .Any(commune => units.DistrictOfCommune(units.CommuneIndex(commune)) == district);

    private static void Add(RecordSet sample, OfficialFile file)
    {
        foreach (var record in file.Records.Concat(file.Planned))
            sample.Add(RecordTables.For(record.GetType()), record);
    }

    private static int Recount(ReviewFacts held, PlainIndicators plain, int? district, Random random, List<string> faults, CancellationToken token)
    {
        string[] units = district is { } one
            ? [held.Units.Districts[one].Code, .. held.Units.CommunesOf(held.Units.Districts[one].Code).Select(commune => commune.Code)]
            : [.. held.Units.All()];
        var figures = 0;
        for (var i = 0; i < Questions; i++)
        {
            token.ThrowIfCancellationRequested();
            var indicator = IndicatorCatalogue.All[random.Next(IndicatorCatalogue.All.Count)];
            var unit = units[random.Next(units.Length)];
            var on = Day(held, random);
            var filter = random.Next(2) == 0 ? PlainFilter.None : PlainFilter.Random(random, held.TitleCodes);
            var counted = held.Count(indicator, on, filter.ForProduct(held), [unit]).Select(PlainFigure.From).ToList();
            figures += counted.Count;
            if (!PlainFigure.AreSame(counted, plain.Count(indicator.Code, unit, on, filter)) && faults.Count < MostFaults)
                faults.Add(VerificationTexts.FigureDiffers.Say(indicator.Code, unit, on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), filter));
        }

        return figures;
    }

    // Half of them the ends of years, where yearly records stand.
    private static DateOnly Day(ReviewFacts held, Random random)
    {
        var year = random.Next(held.Review.BaselineYear, held.Review.ToYear + 1);
        return random.Next(2) == 0 ? ReviewFacts.YearEnd(year) : new DateOnly(year, 1, 1).AddDays(random.Next(365));
    }
}
