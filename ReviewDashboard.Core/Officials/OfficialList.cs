using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Officials;

/// <summary>Which officials are listed, and in which order.</summary>
/// <param name="Unit">A code, or the province.</param>
/// <param name="On">The day on which they are in a main posting.</param>
/// <param name="Filter">As of figures: without a category or title, cadres and civil servants.</param>
/// <param name="Search">Beginnings of words of name, title and unit, without regard to case and diacritics.</param>
/// <param name="Verdict">Only those with this verdict.</param>
/// <param name="Order">The column by which they are sorted; equals by name.</param>
/// <param name="Descending">From the last to the first.</param>
/// <param name="Page">The page, from 1; one past the end is the last.</param>
/// <param name="Size">Rows of a page.</param>
public sealed record OfficialListQuestion(
    string Unit, DateOnly On, ReviewFilter Filter, string? Search = null, VerdictResult? Verdict = null,
    OfficialOrder Order = OfficialOrder.Name, bool Descending = false, int Page = 1, int Size = int.MaxValue);

/// <summary>One page of officials.</summary>
/// <param name="Rows">The rows of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">The number of the page.</param>
/// <param name="Counts">How many have each verdict, whichever is asked for.</param>
/// <param name="Hidden">How many serve in districts whose records the reader may not see.</param>
public sealed record OfficialList(
    IReadOnlyList<OfficialRow> Rows, int Total, int Page, IReadOnlyDictionary<VerdictResult, int> Counts, int Hidden);

/// <summary>An official in a main posting on a day.</summary>
/// <param name="Id">Id of the official.</param>
/// <param name="Name">Full name.</param>
/// <param name="TitleCode">Title of the posting.</param>
/// <param name="CommuneCode">Commune of the posting.</param>
/// <param name="Sex">Sex.</param>
/// <param name="Age">Age on the day.</param>
/// <param name="BirthDate">Birth date; null for readers who may not see it.</param>
/// <param name="Levels">Codes of the levels held on the day, one per <see cref="Axis"/>; null where no record says.</param>
/// <param name="Verdict">Verdict of the posting on the day.</param>
public sealed record OfficialRow(
    string Id, string Name, string TitleCode, string CommuneCode, Sex Sex, int Age, DateOnly? BirthDate,
    IReadOnlyList<string?> Levels, VerdictResult Verdict);

/// <summary>What a list of officials can be sorted by.</summary>
public enum OfficialOrder
{
    Name,
    Title,
    Commune,
    Sex,
    Age,
    Education,
    Professional,
    Political,
    StateManagement,
    Informatics,
    EthnicLanguage,
    Verdict,
}
