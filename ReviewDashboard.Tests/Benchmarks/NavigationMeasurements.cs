using Microsoft.Playwright;
using ReviewDashboard.Tests.Browser;

namespace ReviewDashboard.Tests.Benchmarks;

/// <summary>From the click on a link to the painted page, as the browser's own clock sees it: the first visit of each page
/// after the server has started and drawn its pages beforehand, and later ones of other districts, communes and people.</summary>
public static class NavigationMeasurements
{
    private const int Rounds = 10;

    /// <summary>Nobody clicks before having seen something.</summary>
    private static readonly TimeSpan Reading = TimeSpan.FromMilliseconds(400);

    /// <summary>Clicks a link and waits until the page it leads to is in the document and a frame has been painted since.</summary>
    private const string Navigate =
        """
        ([href, ready]) => new Promise((painted, failed) => {
          const main = document.getElementById('main');
          const link = Object.assign(document.createElement('a'), { href });
          main.parentElement.append(link);
          const before = document.querySelector('main h1').textContent;
          const start = performance.now();
          setTimeout(() => failed(`No ${ready} at ${href}`), 20000);
          const watch = new MutationObserver(() => {
            if (document.querySelector('main h1')?.textContent === before || !document.querySelector(ready)) return;
            watch.disconnect();
            requestAnimationFrame(() => setTimeout(() => { link.remove(); painted(performance.now() - start); }));
          });
          watch.observe(main, { childList: true, subtree: true, characterData: true });
          link.click();
        })
        """;

    /// <summary>Each page with what only the finished page has, and addresses of different subjects.</summary>
    private static readonly (string Page, string Ready, string[] Addresses)[] Pages =
    [
        ("overview", "main #heat", ["/"]),
        ("district", "main #heads", ["/districts/594", "/districts/596", "/districts/597", "/districts/599", "/districts/602"]),
        ("commune", "main .commune", ["/communes/23092", "/communes/23278", "/communes/23065", "/communes/22918", "/communes/23191"]),
        ("official", "main #postings", ["/officials/O00006971", "/officials/O00001048"]),
        ("list of officials", "main .officials, main table", ["/officials"]),
        ("standards", "main .chart-card", ["/standards"]),
        ("training", "main .chart-card", ["/training"]),
        ("leaving", "main .chart-card", ["/leaving"]),
        ("discipline", "main .chart-card", ["/discipline"]),
        ("history of a district", "main .history", ["/history?unit=597", "/history?unit=594"]),
    ];

    /// <summary>Milliseconds per page: the first visit, and the later ones, sorted.</summary>
    /// <param name="database">A loaded database.</param>
    public static async Task<IReadOnlyList<(string Page, double First, double[] Later)>> RunAsync(string database)
    {
        await using var app = new BrowserApp { Given = database };
        await app.InitializeAsync();
        // Somewhere that is none of the pages, so that each has its first visit.
        var page = await app.OpenAsync("/records/STD-01", "inspector");
        await app.RestAsync();
        var times = Pages.ToDictionary(page => page.Page, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, ready, addresses) in Pages)
            {
                await Task.Delay(Reading);
                times[name].Add(await page.EvaluateAsync<double>(Navigate, new[] { addresses[round % addresses.Length], ready }));
            }
        }

        return [.. Pages.Select(page => (page.Page, times[page.Page][0], times[page.Page].Skip(1).Order().ToArray()))];
    }
}
