namespace ReviewDashboard.Core.Data;

/// <summary>The progress of one step of a longer work, told as a part of the whole.</summary>
/// <param name="whole">Who is told of the whole; null for nobody.</param>
/// <param name="from">Share of the whole that is done before the step.</param>
/// <param name="to">Share that is done after it.</param>
public sealed class PartOfProgress(IProgress<double>? whole, double from, double to) : IProgress<double>
{
    public void Report(double value) => whole?.Report(from + ((to - from) * value));
}
