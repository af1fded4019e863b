using BenchmarkDotNet.Running;
using Xunit.MicrosoftTestingPlatform;

namespace ReviewDashboard.Tests;

/// <summary>The test runner by default; with <c>--benchmarks</c> first, BenchmarkDotNet with the arguments that follow.</summary>
public static class Program
{
    public static Task<int> Main(string[] args)
    {
        if (args is ["--benchmarks", .. var rest])
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest);
            return Task.FromResult(0);
        }

        return TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
    }
}
