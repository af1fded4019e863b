using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.App.Hosting;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.Benchmarks.Load;
using ReviewDashboard.Tests.World;

namespace ReviewDashboard.Tests.Benchmarks;

/// <summary>From saving a correction to its figures on overviews that stand open, over their circuits.</summary>
public sealed class OpenPageMeasurements(SeedDatabase seed)
{
    private const int Corrections = 60;

    /// <summary>Between two corrections: clerks do not save in a row.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private static readonly Indicator PoliticalTheory = IndicatorCatalogue.Find("STD-04")!;

    private static readonly CurrentUser Admin = new("admin", Role.Admin);

    /// <summary>Milliseconds that the saver waits, and until the first and the last page show the new figure; each sorted.</summary>
    /// <param name="pages">Overviews that stand open.</param>
    public async Task<(double[] Saved, double[] First, double[] Last)> RunAsync(int pages)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
        await using var app = WebHost.Build(["--environment=Development", "--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft.AspNetCore=None"], seed.File, builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        await app.StartAsync();
        await app.Services.GetRequiredService<StartProgress>().Ended;
        using var reader = await Reader.SignInAsync(new Uri(app.Urls.First()), "leader");
        var circuits = new List<Circuit>();
        for (var i = 0; i < pages; i++)
            circuits.Add((await Circuit.OpenAsync(reader, "/", "/export/overview/trends.csv")).Circuit);
        await using var scope = app.Services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<CorrectionDesk>();
        var (saved, first, last) = (new List<double>(), new List<double>(), new List<double>());
        foreach (var person in Unqualified(scope.ServiceProvider.GetRequiredService<CurrentFacts>().Facts))
        {
            if (saved.Count == Corrections)
                break;
            var request = await RequestAsync(scope.ServiceProvider, person);
            if (await MovedAsync(scope.ServiceProvider, desk, request) is not { } figure)
                continue;
            await Task.Delay(Pause);
            var shown = circuits.Select(circuit => circuit.SeeAsync(FigureWords.Fraction(figure))).ToList();
            var began = Stopwatch.GetTimestamp();
            await desk.SaveAsync(Admin, request, new CorrectionReason(ReasonKind.TypingError, null), default);
            saved.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            await Task.WhenAny(shown);
            first.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            await Task.WhenAll(shown);
            last.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        foreach (var circuit in circuits)
            await circuit.DisposeAsync();
        await app.StopAsync();
        return (Sorted(saved), Sorted(first), Sorted(last));
    }

    /// <summary>People whom a qualification in political theory moves into the numerator.</summary>
    private static IReadOnlyList<string> Unqualified(ReviewFacts facts) =>
        [.. facts.List(PoliticalTheory, facts.DefaultDay, ReviewFilter.None, UnitTree.Province).Where(record => !record.InNumerator).Select(record => record.OfficialId!).Distinct()];

    private static async Task<CorrectionRequest> RequestAsync(IServiceProvider services, string person)
    {
        var act = CorrectionActs.Find("add-qualification")!;
        var file = (await new OfficialFileQuery(services.GetRequiredService<IDbContextFactory<ReviewDb>>()).OfAsync(person, default))!;
        var seen = CorrectionDesk.Open(file, act, null)!;
        var draft = act.Begin(seen);
        (draft["axis"], draft["level"], draft["obtained_on"]) = ("political", "advanced", "01/06/2015");
        return new CorrectionRequest(person, act, seen, draft);
    }

    /// <summary>A tile's figure as it will be; null where the correction moves none of the province's.</summary>
    private static async Task<Figure?> MovedAsync(IServiceProvider services, CorrectionDesk desk, CorrectionRequest request)
    {
        var on = services.GetRequiredService<CurrentFacts>().Facts.DefaultDay;
        var preview = await desk.PreviewAsync(Admin, request, on, default);
        return preview.Effect?.Moved.FirstOrDefault(moved => moved.After.Unit == UnitTree.Province && moved.After.On == on && moved.After.Indicator == PoliticalTheory)?.After;
    }

    // The first ones pay for what is compiled once.
    private static double[] Sorted(List<double> times) => [.. times.Skip(Corrections / 4).Order()];
}
