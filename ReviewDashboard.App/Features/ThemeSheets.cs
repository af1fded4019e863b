using System.Globalization;
using ReviewDashboard.App.Features.Discipline;
using ReviewDashboard.App.Features.Facilities;
using ReviewDashboard.App.Features.Leaving;
using ReviewDashboard.App.Features.Oversight;
using ReviewDashboard.App.Features.Programme;
using ReviewDashboard.App.Features.Staffing;
using ReviewDashboard.App.Features.Standards;
using ReviewDashboard.App.Features.Training;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Features;

/// <summary>The pages about one theme, in the order of the menu.</summary>
public static class ThemeSheets
{
    public static IReadOnlyList<ThemeSheet> All { get; } =
    [
        StandardsSheet.Sheet, TrainingSheet.Sheet, LeavingSheet.Sheet, DisciplineSheet.Sheet,
        StaffingSheet.Sheet, OversightSheet.Sheet, TasksSheet.Sheet, FacilitiesSheet.Sheet,
    ];

    /// <summary>Those that a reader may open.</summary>
    public static IEnumerable<ThemeSheet> OpenTo(CurrentUser user) => All.Where(sheet => sheet != TasksSheet.Sheet || user.CanSeeProgramme);

    /// <summary>What a page is called in the menu.</summary>
    public static string Title(ThemeSheet sheet) =>
        FrameTexts.ResourceManager.GetString(CodeWords.Initial(sheet.Name), CultureInfo.CurrentUICulture) ?? sheet.Question();

    /// <summary>The page that shows an indicator: among its figures, else one with figures of its family.</summary>
    public static ThemeSheet Of(Indicator indicator) =>
        All.FirstOrDefault(sheet => sheet.Theme.Kpis.Contains(indicator.Code))
        ?? All.FirstOrDefault(sheet => sheet.Theme.Kpis.Any(code => code[..3] == indicator.Code[..3]))
        ?? StandardsSheet.Sheet;
}
