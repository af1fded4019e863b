using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.App.Features.Officials;

/// <summary>The columns of the list of officials, for the page and for its files.</summary>
public sealed class OfficialListSheet(ReviewFacts facts, bool showsBirthDates)
{
    public IReadOnlyList<OfficialColumn> Columns { get; } =
    [
        new(RecordTexts.Name, OfficialOrder.Name, row => row.Name),
        new(RecordTexts.Post, OfficialOrder.Title, row => CodeWords.Title(facts, row.TitleCode)),
        new(RecordTexts.Verdict, OfficialOrder.Verdict, row => CodeWords.Of(row.Verdict)),
        new(RecordTexts.Unit, OfficialOrder.Commune, row => facts.Units.Name(row.CommuneCode)),
        new(RecordTexts.Sex, OfficialOrder.Sex, row => CodeWords.Of(row.Sex)),
        new(showsBirthDates ? RecordTexts.Age : RecordTexts.AgeAtYearEnd, OfficialOrder.Age, row => new DataCell(row.Age.ToString(CultureInfo.CurrentCulture), row.Age)),
        .. showsBirthDates ? [new OfficialColumn(RecordTexts.BirthDate, null, row => DataCell.Of(row.BirthDate))] : Array.Empty<OfficialColumn>(),
        .. Enum.GetValues<Axis>().Select(axis => new OfficialColumn(
            Head(axis), OfficialOrder.Education + (int)axis, row => row.Levels[(int)axis] is { } level ? Level(axis, level) : "–")),
    ];

    /// <summary>The rows as a file has them: with the district, and the id at the end.</summary>
    public DataTable Table(IEnumerable<OfficialRow> rows) => new(
        OfficialListTexts.Title,
        [.. Columns.Select(column => column.Title), RecordTexts.DistrictColumn, OfficialListTexts.Id],
        [.. rows.Select(row => new DataRow([.. Columns.Select(column => column.Cell(row)), facts.Units.Name(facts.Units.DistrictOf(row.CommuneCode)!), row.Id]))]);

    // General schooling has abbreviations that everybody reads.
    private static string Level(Axis axis, string level) => level switch
    {
        "upper_secondary" => OfficialListTexts.UpperSecondary,
        "lower_secondary" => OfficialListTexts.LowerSecondary,
        _ => CodeWords.Level(axis, level),
    };

    private static string Head(Axis axis) => axis switch
    {
        Axis.Education => OfficialListTexts.Education,
        Axis.Professional => OfficialListTexts.Professional,
        Axis.Political => OfficialListTexts.Political,
        Axis.StateManagement => OfficialListTexts.StateManagement,
        Axis.Informatics => OfficialListTexts.Informatics,
        _ => OfficialListTexts.EthnicLanguage,
    };
}

/// <summary>One column of the list of officials.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Order">What sorts by it; null where nothing does.</param>
/// <param name="Cell">What stands in it.</param>
public sealed record OfficialColumn(string Title, OfficialOrder? Order, Func<OfficialRow, DataCell> Cell);
