namespace ReviewDashboard.App.Shared.Charts;

/// <summary>One line of a timeline.</summary>
public sealed record TimelineLane(string Name, IReadOnlyList<TimelineMark> Marks);

/// <summary>A bar from a day to a day, or a dot on a day.</summary>
/// <param name="From">The first day; one before the timeline is drawn at its left edge.</param>
/// <param name="To">The first day after, the last of the calendar while open; null makes a dot.</param>
/// <param name="Text">What is written on it where there is room.</param>
/// <param name="Tip">All of it for tip and screen reader.</param>
/// <param name="Class">Its meaning: <c>post</c>, <c>good</c>, <c>near</c>, <c>behind</c>, or empty.</param>
/// <param name="Href">Where a click leads.</param>
public sealed record TimelineMark(DateOnly From, DateOnly? To, string Text, string Tip, string Class, string Href);
