using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Tests.Benchmarks;

/// <summary>Times of a correction: the effect before saving, saving until the figures are refreshed,
/// and of that the making of new facts.</summary>
/// <param name="database">The file whose records are corrected.</param>
/// <param name="current">Its facts, which follow.</param>
/// <param name="corrections">How many corrections are made.</param>
public sealed class CorrectionMeasurements(string database, CurrentFacts current, int corrections = 200) : IDbContextFactory<ReviewDb>
{
    private static readonly CurrentUser Admin = new("admin", Role.Admin);

    public ReviewDb CreateDbContext() => new(ReviewDatabase.Options(database));

    /// <summary>Milliseconds, sorted.</summary>
    public async Task<(double[] Preview, double[] Save, double[] Facts)> RunAsync()
    {
        var desk = new CorrectionDesk(this, current, TimeProvider.System);
        var act = CorrectionActs.Find("correct-official")!;
        var people = current.Facts.Blocks.SelectMany(block => block.People).Select(person => person.Id).ToArray();
        var (preview, save, facts) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < corrections; i++)
        {
            var file = (await new OfficialFileQuery(this).OfAsync(people[i * (people.Length / corrections)], default))!;
            var seen = CorrectionDesk.Open(file, act, file.Official.Id)!;
            var draft = act.Begin(seen);
            draft["birth_date"] = file.Official.BirthDate.AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            var request = new CorrectionRequest(file.Official.Id, act, seen, draft);
            preview.Add(await TimeAsync(() => desk.PreviewAsync(Admin, request, current.Facts.DefaultDay, default)));
            save.Add(await TimeAsync(async () =>
            {
                await desk.SaveAsync(Admin, request, new CorrectionReason(ReasonKind.TypingError, null), default);
                return new OverviewQuery(current.Facts, Admin).Of("province", current.Facts.DefaultDay, Core.Review.ReviewFilter.None, null);
            }));
            facts.Add(await TimeAsync(() => Task.FromResult(current.Facts.With(file, current.Facts.Version, null))));
        }

        return (Sorted(preview), Sorted(save), Sorted(facts));
    }

    // The first ones pay for what is compiled and read once.
    private double[] Sorted(List<double> times) => [.. times.Skip(corrections / 4).Order()];

    private static async Task<double> TimeAsync<T>(Func<Task<T>> act)
    {
        var watch = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(watch).TotalMilliseconds;
    }
}
