using BenchmarkDotNet.Running;
using ReviewDashboard.Tests.Benchmarks;
using Xunit.MicrosoftTestingPlatform;

namespace ReviewDashboard.Tests;

/// <summary>The test runner by default; with <c>--benchmarks</c> first, BenchmarkDotNet with the arguments that follow;
/// with <c>--measure</c> the few figures that BenchmarkDotNet does not give.</summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is ["--measure"])
        {
            await Measurements.RunAsync(Console.Out);
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
