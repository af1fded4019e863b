namespace ReviewDashboard.App.Shared.Charts;

/// <summary>One line of a line chart.</summary>
/// <param name="Name">What stands at its end before the last value.</param>
/// <param name="Values">A value per label; null interrupts the line.</param>
/// <param name="Texts">Each value as tips and readers say it.</param>
/// <param name="EndText">Name and last value, written at the line's end.</param>
/// <param name="Target">Its target, drawn dashed in the line's colour.</param>
/// <param name="TargetText">The target as written.</param>
/// <param name="Hrefs">Where each value leads.</param>
public sealed record LineSeries(
    string Name, IReadOnlyList<double?> Values, IReadOnlyList<string> Texts, string EndText, double? Target, string? TargetText, IReadOnlyList<string> Hrefs);
