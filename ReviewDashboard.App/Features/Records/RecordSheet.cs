using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Features.Records;

/// <summary>A list of records with the columns that fit it, for the page and for the download.</summary>
public sealed class RecordSheet
{
    private static readonly Indicator Met = IndicatorCatalogue.Find("STD-01")!;

    private readonly ReviewFacts facts;
    private readonly RecordPeople people;
    private readonly Dictionary<string, Title> titles;
    private readonly Lazy<Dictionary<string, Figure>> reached;
    private readonly int year;

    public RecordSheet(ReviewFacts facts, RecordList list, DateOnly on, ReviewFilter filter, CurrentUser user)
    {
        var all = list.Rows;
        this.facts = facts;
        people = new RecordPeople(facts, on);
        reached = new Lazy<Dictionary<string, Figure>>(() =>
            facts.Count(Met, on, filter, all.Select(record => record.CommuneCode!)).ToDictionary(figure => figure.Unit, StringComparer.Ordinal));
        year = on.Year;
        titles = facts.Titles.ToDictionary(title => title.Code, StringComparer.Ordinal);
        Columns =
        [
            .. Where(all.Count == 0 || all.Any(record => record.Name is not null), all.All(record => record.OfficialId is not null)
                ? new ListColumn(RecordTexts.Name, Name)
                : new ListColumn(RecordTexts.ItemName, Name, IsLong: true)),
            .. Where(all.Any(record => record.TitleCode is not null), new ListColumn(RecordTexts.Post, Post, IsLong: true)),
            .. Where(all.Any(record => record.CommuneCode is not null && record.Table is not "communes"), new ListColumn(RecordTexts.Unit, Unit)),
            .. Where(all.Any(record => record.CommuneCode is not null), new ListColumn(RecordTexts.DistrictColumn, District)),
            .. Where(all.Any(record => record.Sex is not null), new ListColumn(RecordTexts.Sex, record => Word(record.Sex))),
            .. Where(all.Any(record => record.Age is not null), new ListColumn(user.CanSeeBirthDates ? RecordTexts.Age : RecordTexts.AgeAtYearEnd, record => Number(record.Age), true)),
            .. Where(user.CanSeeBirthDates && all.Any(record => record.BirthDate is not null), new ListColumn(RecordTexts.BirthDate, record => DataCell.Of(record.BirthDate))),
            .. Where(all.Any(record => record.Verdict is not null), new ListColumn(RecordTexts.Verdict, record => CodeWords.Of(record.Verdict), IsVerdict: true)),
            .. Where(all.Any(record => record.Day is not null) && !ShowTheirDay(all), new ListColumn(all.All(record => record.Table is "postings") ? RecordTexts.Since : RecordTexts.Day, record => DataCell.Of(record.Day))),
            .. OfIndicator(list.Indicator.Code, user),
            .. Where(all.Any(record => record.Table is "enrolments"), new ListColumn(Title<Enrolment>(nameof(Enrolment.CourseId)), record => people.Course(record)?.Name ?? "–", IsLong: true)),
            .. Where(all.Any(record => record is { Detail: not null, Source: null }), new ListColumn(RecordTexts.Detail, record => RecordDetails.Of(record, facts))),
            .. OfSource(all, list.Indicator.SumsMoney).Where(column => column.Title != WholeTitle(list)),
            .. Where(all.Any(record => record is { Detail: not null, Source: Course }), new ListColumn(RecordTexts.Enrolled, Enrolled, IsNumber: true)),
            .. Where(all.Any(record => record.Why is not null), new ListColumn(RecordTexts.Why, Why, IsLong: true)),
            .. Where(all.Any(record => record.Part is not (0 or 1)), new ListColumn(RecordTexts.PartAmount, record => Amount(record.Part), IsNumber: true)),
            .. Where(all.Any(record => record.Whole is not (0 or 1)), new ListColumn(WholeTitle(list), record => Amount(record.Whole), IsNumber: true)),
        ];
    }

    public IReadOnlyList<ListColumn> Columns { get; }

    public DataTable Table(string title, IEnumerable<CountedRecord> rows) => new(
        title,
        [.. Columns.Select(column => column.Title), RecordTexts.RecordId],
        [.. rows.Select(row => new DataRow([.. Columns.Select(column => column.Cell(row)), row.Id]))]);

    // What decides whether a person counts in this indicator, where no other column shows it.
    private ListColumn[] OfIndicator(string code, CurrentUser user) => code switch
    {
        "STD-02" => OfCriterion(Criterion.MinEducation),
        "STD-03" => OfCriterion(Criterion.MinProfessional),
        "STD-04" => OfCriterion(Criterion.MinPolitical),
        "STA-04" =>
        [
            new ListColumn(Title<Official>(nameof(Official.Ethnicity)), record => people.IsKinh(record) switch
            {
                true => Official.Majority,
                false => RecordTexts.Minority,
                null => "–",
            }),
        ],
        "STA-05" =>
        [
            new ListColumn(Title<Qualification>(nameof(Qualification.Field)), record => people.Field(record) is { } field ? Field(field) : "–"),
            new ListColumn(Title<Title>(nameof(Core.Officials.Title.Fields)), Fitting, IsLong: true),
        ],
        "STA-06" => [new ListColumn(Title<Official>(nameof(Official.NativeCommuneCode)), record => people.NativeCommune(record) is { } commune ? facts.Units.Name(commune) : "–")],
        "STA-08" => [new ListColumn(Title<Posting>(nameof(Core.Officials.Posting.EndReason)), record => CodeWords.Of(people.Posting(record)?.EndReason))],
        "STA-11" => [new ListColumn(Title<Posting>(nameof(Core.Officials.Posting.EntryRoute)), record => CodeWords.Of(people.Posting(record)?.EntryRoute))],
        "TRN-04" => [new ListColumn(Title<Enrolment>(nameof(Enrolment.EvaluatedOn)), record => DataCell.Of(people.Enrolment(record)?.EvaluatedOn))],
        "TRN-07" => [new ListColumn(RecordTexts.WhyWrong, record => CodeWords.Of(people.WhyWrong(record)), IsLong: true)],
        "APR-02" when user.CanSeeDiscipline => [new ListColumn(RecordTexts.Against, Against, IsLong: true)],
        "PRG-01" =>
        [
            new ListColumn(Met.Name, record => FigureWords.Full(Met, reached.Value[record.CommuneCode!])),
            new ListColumn(RecordTexts.Target, record => facts.Targets.Of(Met.Code, record.CommuneCode!, year) is { } target ? FigureWords.Goal(Met, target) : "–"),
        ],
        _ => [],
    };

    private ListColumn[] OfCriterion(Criterion criterion) =>
    [
        new ListColumn(RecordTexts.Required, record => people.Criterion(record, criterion) is { } found ? CodeWords.Level(criterion, found.Required) : "–"),
        new ListColumn(RecordTexts.Held, record => people.Criterion(record, criterion) is { Held: { } held } ? CodeWords.Level(criterion, held) : "–"),
    ];

    private DataCell Against(CountedRecord record) => people.AgainstAppraisal(record) switch
    {
        (true, true) => $"{RecordTexts.Disciplined}; {RecordTexts.BelowStandard}",
        (true, false) => RecordTexts.Disciplined,
        (false, true) => RecordTexts.BelowStandard,
        _ => "–",
    };

    private DataCell Fitting(CountedRecord record) => record.TitleCode is { } code && titles.GetValueOrDefault(code) is { Fields.Length: > 0 } title
        ? string.Join(", ", title.Fields.Select(Field))
        : "–";

    private string Field(string code) => code == ReviewFacts.OtherField
        ? RecordTexts.OtherField
        : RecordWords.Of(Column<Qualification>(nameof(Qualification.Field)), code, facts);

    private static string Title<T>(string property) => RecordWords.Of(Column<T>(property));

    private static RecordColumn Column<T>(string property) => RecordTables.For<T>().Columns.First(column => column.Property.Name == property);

    // Whether one of the records' own columns says the same as their day.
    private static bool ShowTheirDay(IReadOnlyList<CountedRecord> all) =>
        all[0].Source is { } first && RecordTables.Find(first.GetType()) is { } table && table.Columns.Any(column =>
            column.Kind is ColumnKind.Day && all.All(record => record.Source?.GetType() == table.Type && Equals(column.Property.GetValue(record.Source), record.Day)));

    private static IEnumerable<ListColumn> Where(bool fits, ListColumn column) => fits ? [column] : [];

    // Records that are no person's show their own columns; those of units stand in the list's, and classes show what they cost or whom they are for.
    private IEnumerable<ListColumn> OfSource(IReadOnlyList<CountedRecord> all, bool isOfMoney)
    {
        var types = all.Select(record => record.Source?.GetType()).Distinct().Take(2).ToList();
        if (types is not [{ } type] || type == typeof(Commune) || type == typeof(District))
            return [];
        var table = RecordTables.For(type);
        return table.Columns
            .Where(column => !(column.IsKey && table.Key.Count == 1) && column.References != typeof(Commune))
            .Where(column => type != typeof(Course) || (isOfMoney ? !column.IsList : column.Kind is not ColumnKind.Number))
            .Where(column => all.Any(record => column.Property.GetValue(record.Source) is { } value && !value.Equals(record.Name)))
            .Select(column => new ListColumn(
                RecordWords.Of(column), record => Cell(table, column, record.Source!), column.Kind is ColumnKind.Integer or ColumnKind.Number,
                IsLong: column.Kind is ColumnKind.Text or ColumnKind.Code || column.IsList));
    }

    private DataCell Cell(RecordTable table, RecordColumn column, object source)
    {
        var value = column.Property.GetValue(source);
        return value switch
        {
            null => "–",
            DateOnly day => DataCell.Of(day),
            int number => new DataCell(number.ToString(CultureInfo.CurrentCulture), number),
            decimal money => Amount((double)money),
            string id when column.References == typeof(Inspection) && facts.FindInspection(id) is { } inspection => inspection.ConclusionNo ?? inspection.Subject,
            _ => RecordWords.Of(column, RecordValues.Format(column, value), facts, AxisOf(table, source)),
        };
    }

    private static string? AxisOf(RecordTable table, object source) =>
        table.Columns.FirstOrDefault(column => column.CodeType == typeof(Axis)) is { } axis ? RecordValues.Format(axis, axis.Property.GetValue(source)) : null;

    private static string WholeTitle(RecordList list) => list.Indicator.Code switch
    {
        "STA-01" => RecordTexts.Quota,
        "TRN-01" => RecordTexts.PlannedSeats,
        _ => RecordTexts.WholeAmount,
    };

    private static DataCell Enrolled(CountedRecord record) => record.Detail is { } number ? Amount(int.Parse(number, CultureInfo.InvariantCulture)) : "–";

    private static DataCell Amount(double amount) => new(amount.ToString("#,0.###", CultureInfo.CurrentCulture), amount);

    private static DataCell Why(CountedRecord record) => record.Why is { } why ? RecordPage.Word(why) : "–";

    private static DataCell Name(CountedRecord record) => record.Name ?? "–";

    private DataCell Post(CountedRecord record) => record.TitleCode is { } code ? titles.GetValueOrDefault(code)?.Name ?? code : "–";

    private DataCell Unit(CountedRecord record) => record.CommuneCode is { } commune ? facts.Units.Name(commune) : "–";

    private DataCell District(CountedRecord record) =>
        record.CommuneCode is { } commune ? facts.Units.Name(facts.Units.ParentOf(commune)!) : "–";

    private static DataCell Number(int? number) => number is { } known ? new DataCell(known.ToString(CultureInfo.CurrentCulture), known) : "–";

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
