using System.Globalization;
using BenchmarkDotNet.Running;
using ReviewDashboard.Tests.Benchmarks;
using ReviewDashboard.Tests.Benchmarks.Load;
using ReviewDashboard.Tests.Benchmarks.Scale;
using Xunit.MicrosoftTestingPlatform;

namespace ReviewDashboard.Tests;

/// <summary>The test runner by default; with <c>--benchmarks</c> first, BenchmarkDotNet with the arguments that follow;
/// with <c>--measure</c> the few figures that BenchmarkDotNet does not give (<c>--measure navigation</c>, <c>--measure open-pages</c>: of them only these);
/// with <c>--load</c> what open pages cost; with <c>--scale</c> all of it for a whole country.</summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is ["--measure"])
        {
            await Measurements.RunAsync(Console.Out);
            return 0;
        }

        if (args is ["--measure", "navigation"])
        {
            await Measurements.NavigationAsync(Console.Out);
            return 0;
        }

        if (args is ["--measure", "open-pages"])
        {
            await Measurements.OpenPagesAsync(Console.Out);
            return 0;
        }

        if (args is ["--load", .. var numbers])
        {
            int? Number(int at) => at < numbers.Length ? int.Parse(numbers[at], CultureInfo.InvariantCulture) : null;
            await LoadRun.RunAsync(Console.Out, Number(0) ?? 200, Number(1) ?? 20, Number(2) ?? 15);
            return 0;
        }

        if (args is ["--scale", var folder, .. var sizes])
        {
            await ScaleRun.RunAsync(Console.Out, folder, [.. sizes.DefaultIfEmpty("127").Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
            return 0;
        }

        if (args is [ScaleRun.OneSize, var communes, var place])
        {
            await new ScaleMeasurement(Console.Out, place, int.Parse(communes, CultureInfo.InvariantCulture)).RunAsync();
            return 0;
        }

        if (args is ["--benchmarks", .. var rest])
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest);
            return 0;
        }

        return await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
    }
}
