namespace ReviewDashboard.App.Shared.Lists;

/// <summary>A part of a list that a reader may choose.</summary>
/// <param name="Text">What it is called, and how many rows it has.</param>
/// <param name="Href">The address that shows it.</param>
/// <param name="IsShown">It is the one on the page.</param>
/// <param name="Sign">A sign before the text, for eyes only.</param>
public sealed record Choice(string Text, string Href, bool IsShown, string? Sign = null);
