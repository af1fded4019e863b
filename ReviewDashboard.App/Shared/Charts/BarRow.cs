namespace ReviewDashboard.App.Shared.Charts;

/// <summary>One bar of a bar chart.</summary>
/// <param name="Name">What stands before it.</param>
/// <param name="Segments">Its parts from the left.</param>
/// <param name="Text">What stands behind it.</param>
public sealed record BarRow(string Name, IReadOnlyList<BarSegment> Segments, string Text);

/// <summary>One part of a bar.</summary>
/// <param name="Class">Style class of its colour: <c>good</c>, <c>behind</c>, <c>no-data</c>, <c>near</c>, <c>plain</c>,
/// <c>rest</c>, <c>part-1</c> to <c>part-5</c>, or <c>level-0</c> to <c>level-5</c>.</param>
/// <param name="Name">What it counts.</param>
/// <param name="Count">How many, or how much.</param>
/// <param name="Href">The list of them.</param>
public sealed record BarSegment(string Class, string Name, double Count, string Href);
