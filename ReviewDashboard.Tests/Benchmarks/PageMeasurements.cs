using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.App.Features;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Communes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;

namespace ReviewDashboard.Tests.Benchmarks;

/// <summary>What a server does to answer each page, but for the drawing: the questions of every district, every commune,
/// some officials, each theme and the list.</summary>
public sealed class PageMeasurements(SeedDatabase seed) : IDbContextFactory<ReviewDb>
{
    private const int Officials = 300;
    private static readonly CurrentUser Inspector = new("inspector", Role.Inspector);

    public ReviewDb CreateDbContext() => new(ReviewDatabase.Options(seed.File));

    /// <summary>Milliseconds per page, sorted.</summary>
    public async Task<IReadOnlyList<(string Page, double[] Times)>> RunAsync()
    {
        var facts = seed.Facts;
        var on = facts.DefaultDay;
        var people = facts.Blocks.SelectMany(block => block.People).Select(person => person.Id).ToArray();
        using var current = new CurrentFacts(ReviewDatabase.ConnectionString(seed.File));
        await current.LoadAsync(default);
        var districts = facts.Units.Districts.Select(district => district.Code).ToArray();
        var units = districts.Append(UnitTree.Province).ToArray();
        return
        [
            ("district", await TimeAsync(districts, district => Now(new DistrictQuery(facts, Inspector).Of(district, on, ReviewFilter.None, null)))),
            ("commune", await TimeAsync(facts.Units.Communes.Select(commune => commune.Code), async commune =>
                await new CommuneBriefQuery(this).OfAsync(facts, Inspector, commune, on, ReviewFilter.None, default))),
            ("official", await TimeAsync(Enumerable.Range(0, Officials).Select(i => people[i * (people.Length / Officials)]), async official =>
                await new OfficialPortraitQuery(new OfficialFileQuery(this)).OfAsync(facts, Inspector, official, on, default))),
            ("list of officials", await TimeAsync(units, unit => Now(new OfficialListQuery(facts, Inspector).Of(new OfficialListQuestion(unit, on, ReviewFilter.None, Size: 50))))),
            ("history of a district", await TimeAsync(districts, async district =>
                await new ChangeHistory(this, current).OfAsync(Inspector, HistoryScope.OfUnit(facts.Units, district), 1, default))),
            ("notice", await TimeAsync(units, unit => Now(new NoticeQuery(facts, Inspector).Of(unit, on, ReviewFilter.None)))),
            .. await ThemesAsync(units, on),
        ];
    }

    private async Task<IEnumerable<(string, double[])>> ThemesAsync(string[] units, DateOnly on)
    {
        var themes = new List<(string, double[])>();
        foreach (var sheet in ThemeSheets.All)
        {
            themes.Add((sheet.Name, await TimeAsync(units, unit =>
            {
                var figures = new OverviewQuery(seed.Facts, Inspector, sheet.Theme).Of(unit, on, ReviewFilter.None, null);
                var links = new FigureLinks($"http://localhost/{sheet.Name}", sheet.Page, unit, seed.Facts.Units, Inspector);
                return Now(sheet.Cards(new ThemeGround(seed.Facts, Inspector, figures, links)).Select(card => card.Bars is null ? card.Table() : null).ToList());
            })));
        }

        return themes;
    }

    // Each is asked for twice: the first time pays for what is compiled, and for the day's snapshot, once.
    private static async Task<double[]> TimeAsync(IEnumerable<string> subjects, Func<string, Task<object?>> ask)
    {
        var times = new List<double>();
        foreach (var isMeasured in new[] { false, true })
        {
            foreach (var subject in subjects)
            {
                var watch = Stopwatch.GetTimestamp();
                await ask(subject);
                if (isMeasured)
                    times.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
            }
        }

        return [.. times.Order()];
    }

    private static Task<object?> Now(object answer) => Task.FromResult<object?>(answer);
}
