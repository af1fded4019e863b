using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Shared.Figures;

/// <summary>A page about one theme in a unit.</summary>
public abstract class ThemePage : FilterPage
{
    protected abstract ThemeSheet Sheet { get; }

    protected ThemeShown? Shown { get; private set; }

    protected override Theme Theme => Sheet.Theme;

    protected override IReadOnlyCollection<string> OwnKeys => FigureLinks.Keys;

    protected override Task LoadAsync(CancellationToken token)
    {
        var links = new FigureLinks(Navigation.Uri, Sheet.Page, Address.Unit, Facts.Units, User);
        Reject(links.Faults);
        Shown = MadeOnce.Of(Facts, Navigation.Uri, User, () =>
        {
            var figures = new OverviewQuery(Facts, User, Theme).Of(Address.Unit, Address.On, Address.Filter, FigureLinks.ChosenKpi(Navigation.Uri));
            var ground = new ThemeGround(Facts, User, figures, links);
            var cards = Sheet.Cards(ground);
            return new ThemeShown(ground, ThemeColumns.Of(cards, ground, Theme), [.. cards.Where(card => card.IsWide)]);
        });
        return Task.CompletedTask;
    }
}
