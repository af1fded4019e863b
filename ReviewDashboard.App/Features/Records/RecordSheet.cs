using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.App.Features.Records;

/// <summary>A list of records with the columns that fit it, for the page and for the download.</summary>
public sealed class RecordSheet
{
    private readonly ReviewFacts facts;
    private readonly Dictionary<string, string> titles;

    public RecordSheet(ReviewFacts facts, RecordList list, bool showsBirthDates)
    {
        var all = list.Rows;
        this.facts = facts;
        titles = facts.Titles.ToDictionary(title => title.Code, title => IsVietnamese ? title.NameVi : title.NameEn, StringComparer.Ordinal);
        Columns =
        [
            all.All(record => record.OfficialId is not null) ? new(RecordTexts.Name, Name) : new(RecordTexts.ItemName, Name, IsLong: true),
            .. Where(all.Any(record => record.TitleCode is not null), new ListColumn(RecordTexts.Post, Post, IsLong: true)),
            .. Where(all.Any(record => record.CommuneCode is not null && record.Table is not "communes"), new ListColumn(RecordTexts.Unit, Unit)),
            .. Where(all.Any(record => record.CommuneCode is not null), new ListColumn(RecordTexts.DistrictColumn, District)),
            .. Where(all.Any(record => record.Sex is not null), new ListColumn(RecordTexts.Sex, record => Word(record.Sex))),
            .. Where(all.Any(record => record.Age is not null), new ListColumn(RecordTexts.Age, record => Number(record.Age), true)),
            .. Where(showsBirthDates && all.Any(record => record.BirthDate is not null), new ListColumn(RecordTexts.BirthDate, record => DataCell.Of(record.BirthDate))),
            .. Where(all.Any(record => record.Verdict is not null), new ListColumn(RecordTexts.Verdict, record => VerdictWords.Of(record.Verdict), IsVerdict: true)),
            .. Where(all.Any(record => record.Day is not null), new ListColumn(all.All(record => record.Table is "postings") ? RecordTexts.Since : RecordTexts.Day, record => DataCell.Of(record.Day))),
            .. Where(all.Any(record => record.Detail is not null), new ListColumn(DetailTitle(list), Detail, IsNumber: all.All(record => record.OfficialId is null))),
        ];
    }

    public IReadOnlyList<ListColumn> Columns { get; }

    private static bool IsVietnamese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "vi";

    public DataTable Table(string title, IEnumerable<CountedRecord> rows) => new(
        title,
        [.. Columns.Select(column => column.Title), RecordTexts.RecordId],
        [.. rows.Select(row => new DataRow([.. Columns.Select(column => column.Cell(row)), row.Id]))]);

    private static IEnumerable<ListColumn> Where(bool fits, ListColumn column) => fits ? [column] : [];

    private static string DetailTitle(RecordList list) => list.Indicator.Code switch
    {
        "STA-01" => RecordTexts.Quota,
        "TRN-01" when list.Rows.All(record => record.Table is "courses") => RecordTexts.PlannedSeats,
        "TRN-12" => RecordTexts.Enrolled,
        _ => RecordTexts.Detail,
    };

    private static DataCell Name(CountedRecord record) => record.Name ?? "–";

    private DataCell Post(CountedRecord record) => record.TitleCode is { } code ? titles.GetValueOrDefault(code, code) : "–";

    private DataCell Unit(CountedRecord record) => record.CommuneCode is { } commune ? facts.Units.Name(commune) : "–";

    private DataCell District(CountedRecord record) =>
        record.CommuneCode is { } commune ? facts.Units.Name(facts.Units.ParentOf(commune)!) : "–";

    private static DataCell Number(int? number) => number is { } known ? new DataCell(known.ToString(CultureInfo.CurrentCulture), known) : "–";

    // Seats and posts are numbers.
    private static DataCell Detail(CountedRecord record) => new(
        RecordDetails.Of(record), int.TryParse(record.Detail, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    private static DataCell Word(Sex? sex) => sex switch
    {
        Sex.Male => RecordTexts.Male,
        Sex.Female => RecordTexts.Female,
        _ => "–",
    };
}

/// <summary>One column of a record list.</summary>
public sealed record ListColumn(string Title, Func<CountedRecord, DataCell> Cell, bool IsNumber = false, bool IsVerdict = false, bool IsLong = false)
{
    public string Text(CountedRecord record) => Cell(record).Text;
}
