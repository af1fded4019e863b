using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Shared.Figures;

/// <summary>A page about one theme in a unit.</summary>
public abstract class ThemePage : FilterPage
{
    protected abstract ThemeSheet Sheet { get; }

    protected ThemeGround? Ground { get; private set; }

    protected override Theme Theme => Sheet.Theme;

    protected override IReadOnlyCollection<string> OwnKeys => FigureLinks.Keys;

    protected override Task LoadAsync(CancellationToken token)
    {
        var links = new FigureLinks(Navigation.Uri, Sheet.Page, Address.Unit, Facts.Units, User);
        var figures = new OverviewQuery(Facts, User, Theme).Of(Address.Unit, Address.On, Address.Filter, FigureLinks.ChosenKpi(Navigation.Uri));
        Ground = new ThemeGround(Facts, User, figures, links);
        return Task.CompletedTask;
    }
}
