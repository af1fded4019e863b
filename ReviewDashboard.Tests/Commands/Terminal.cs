using ReviewDashboard.Tests.Packages;
using Xunit;
using Reviewer = ReviewDashboard.App.Commands.CommandLine;

namespace ReviewDashboard.Tests.Commands;

/// <summary>Types a command, in this process, on a bench's database.</summary>
internal static class Terminal
{
    public static async Task<(int Code, string Output, string Error)> RunAsync(Bench bench, params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        string[] all = args.Contains("--database") ? args : [.. args, "--database", bench.DatabaseFile];
        var code = await Reviewer.RunAsync(all, (_, _, _) => Task.CompletedTask, output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
