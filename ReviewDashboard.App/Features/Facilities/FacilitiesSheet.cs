using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.App.Features.Facilities;

/// <summary>The page "Cơ sở vật chất và chính sách": offices, halls, who paid for them, e-office, allowances and arrears.</summary>
public static class FacilitiesSheet
{
    public static ThemeSheet Sheet { get; } = new(
        "facilities", Theme.Facilities, ["offices", "halls", "arrears", "paid", "capital", "e-office"], () => FacilityTexts.Question,
        ground => [Offices(ground), Halls(ground), Arrears(ground), Paid(ground), Capital(ground), EOffice(ground)])
    { TrendNames = () => [FacilityTexts.OfficeLine, FacilityTexts.HallLine, FacilityTexts.EOfficeLine] };

    private static FacilityRegister Register(ThemeGround ground) => new(ground.Facts, ground.Figures.Unit, ground.On, ground.Figures.Filter);

    private static AllowanceRegister Allowances(ThemeGround ground) => new(ground.Facts, ground.Figures.Unit, ground.On, ground.Figures.Filter);

    private static ThemeCard Offices(ThemeGround ground) => new("offices", FacilityTexts.OfficesTitle, ["FAC-01"], () => new DataTable(
        FacilityTexts.OfficesTitle,
        [FacilityTexts.Commune, FacilityTexts.District, FacilityTexts.State, FacilityTexts.Planned],
        [.. Register(ground).WithoutOffice(ground.User).Select(line => new DataRow(
            [
                ThemeCells.Commune(ground, line.Commune),
                ThemeCells.District(ground, line.Commune),
                State(line.Office, ground.On),
                DataCell.Of(line.Office?.PlannedOn),
            ]))]))
    { Empty = FacilityTexts.AllOffices, ListsRecords = true };

    private static string State(Facility? office, DateOnly on) => office switch
    {
        null => FacilityTexts.NoRecord,
        { State: FacilityState.Solid, BuiltOn: { } built } when built > on => FacilityTexts.NotBuiltYet.Say(Formats.Day(built)),
        _ => CodeWords.Of(office.State),
    };

    private static ThemeCard Halls(ThemeGround ground) => new("halls", FacilityTexts.HallsTitle, ["FAC-02"], () => new DataTable(
        FacilityTexts.HallsTitle,
        [FacilityTexts.Commune, FacilityTexts.District, FacilityTexts.Lacking, FacilityTexts.Halls, FacilityTexts.Hamlets, FacilityTexts.Planned],
        [.. Register(ground).WithoutHalls(ground.User).Select(line => new DataRow(
            [
                ThemeCells.Commune(ground, line.Commune),
                ThemeCells.District(ground, line.Commune),
                ThemeCells.Count(line.Lacking),
                new DataCell(Formats.Count(line.Halls), line.Halls, Href: ground.Links.RecordsOn("FAC-02", line.Commune.Code, ground.On)),
                ThemeCells.Count(line.Commune.Hamlets),
                DataCell.Of(line.Planned),
            ]))]))
    { Empty = FacilityTexts.AllHalls, ListsRecords = true };

    private static ThemeCard Capital(ThemeGround ground) => ThemeCard.Of(
        "capital", FacilityTexts.CapitalTitle, ["FAC-03"],
        [.. Register(ground).Capital(ground.Figures.Days.Where(day => day <= ground.On)).Select(year => new BarRow(
            year.On.Year.ToString(CultureInfo.InvariantCulture),
            [
                new BarSegment("plain", FacilityTexts.StateCapital, (double)year.State, ground.Links.RecordsOn("FAC-03", ground.Figures.Unit, year.On, ("part", "denominator"))),
                new BarSegment("part-2", FacilityTexts.SocialisedCapital, (double)year.Socialised, ground.Links.RecordsOn("FAC-03", ground.Figures.Unit, year.On)),
            ],
            Formats.Amount((double)(year.State + year.Socialised))))],
        note: FacilityTexts.CapitalNote);

    private static ThemeCard EOffice(ThemeGround ground)
    {
        var indicator = ThemeGround.Find("FAC-05");
        return ThemeCard.Of(
            "e-office", FacilityTexts.OfficeItTitle, ["FAC-05", "FAC-04"],
            [.. ground.Figures.Trends.First(trend => trend.Indicator == indicator).Figures.Zip(ground.Figures.Days)
                .Where(year => year.Second <= ground.On && year.First is { Denominator: > 0 }).Select(year => new BarRow(
                    year.Second.Year.ToString(CultureInfo.InvariantCulture),
                    [
                        new BarSegment("good", FacilityTexts.OnEOffice, year.First!.Numerator!.Value, ground.Links.RecordsOn("FAC-05", ground.Figures.Unit, year.Second)),
                        new BarSegment("rest", FacilityTexts.WithoutEOffice, year.First.Denominator!.Value - year.First.Numerator.Value, ground.Links.RecordsOn("FAC-05", ground.Figures.Unit, year.Second, ("part", "rest"))),
                    ],
                    ThemeCells.ShareText(year.First.Numerator.Value, year.First.Denominator.Value)))],
            isShare: true);
    }

    private static ThemeCard Paid(ThemeGround ground) => ThemeCard.Of(
        "paid", FacilityTexts.PaidTitle, ["POL-01"],
        [.. Allowances(ground).Groups().Where(group => group.Entitled > 0).Select(group => new BarRow(
            CodeWords.Initial(CodeWords.Of(group.Category)),
            [
                new BarSegment("good", FacilityTexts.PaidInFull, group.PaidInFull, ground.Links.Records("POL-01", ("detail", Codes.Of(group.Category)))),
                new BarSegment("behind", FacilityTexts.NotInFull, group.Entitled - group.PaidInFull, ground.Links.Records("POL-01", ("detail", Codes.Of(group.Category)), ("part", "denominator"))),
            ],
            ThemeCells.ShareText(group.PaidInFull, group.Entitled)))],
        isShare: true,
        FacilityTexts.YearEndNote);

    private static ThemeCard Arrears(ThemeGround ground) => new("arrears", FacilityTexts.ArrearsTitle, ["POL-02", "POL-01"], () => new DataTable(
        FacilityTexts.ArrearsTitle,
        [FacilityTexts.Commune, FacilityTexts.District, FacilityTexts.Arrears, FacilityTexts.Paid, FacilityTexts.Entitled],
        [.. Allowances(ground).InArrears(ground.User).Select(line => new DataRow(
            [
                ThemeCells.Commune(ground, line.Commune),
                ThemeCells.District(ground, line.Commune),
                new DataCell(line.Arrears.ToString("N1", CultureInfo.CurrentCulture), (double)line.Arrears, Href: ground.Links.RecordsOn("POL-02", line.Commune.Code, ground.On)),
                ThemeCells.Count(line.PaidInFull),
                ThemeCells.Count(line.Entitled),
            ]))]), Note: FacilityTexts.YearEndNote)
    { Empty = FacilityTexts.NoArrears, ListsRecords = true };
}
