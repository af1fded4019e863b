using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ReviewDashboard.Tests.Browser;

/// <summary>Asks axe what keeps a page from being used by everybody. Only what it finds wrong is brought out of the browser:
/// all that it finds right takes longer to bring than to find.</summary>
public static class Axe
{
    private const string Run =
        """
        axe.run({ resultTypes: ['violations'] }).then(found =>
            found.violations.map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join(' | ')}`))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Each rule that is broken, with the elements that break it.</summary>
    public static async Task<string[]> AxeViolationsAsync(this IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
