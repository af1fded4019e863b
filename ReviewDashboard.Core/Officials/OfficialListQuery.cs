using System.Globalization;
using System.Text;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Search;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Officials;

/// <summary>Lists the officials in a main posting on a day: the very people that figures of the standard look at.</summary>
public sealed class OfficialListQuery(ReviewFacts facts, CurrentUser user)
{
    private static readonly VerdictResult[] Verdicts = Enum.GetValues<VerdictResult>();

    /// <summary>The page that a question asks for.</summary>
    public OfficialList Of(OfficialListQuestion question)
    {
        var inPost = new RecordLister(facts, question.On, question.Filter)
            .Rows(RowSet.Population, WhoCounts.CadresAndCivilServants, question.Unit).Select(found => new Entry(found.Block, found.Row)).ToList();
        var visible = inPost.FindAll(IsVisible);
        var matching = Matching(visible, question.Search);
        var asked = question.Verdict is { } verdict ? matching.FindAll(entry => entry.Verdict == verdict) : matching;
        var page = Math.Clamp(question.Page, 1, Math.Max(1, (int)Math.Ceiling(asked.Count / (double)question.Size)));
        var rows = Sorted(asked, question).Skip((page - 1) * question.Size).Take(question.Size).Select(entry => Row(entry, question.On));
        return new OfficialList(
            [.. rows], asked.Count, page, Verdicts.ToDictionary(known => known, known => matching.Count(entry => entry.Verdict == known)), inPost.Count - visible.Count);
    }

    private bool IsVisible(Entry entry) =>
        user.CanSeeRecordsOf(facts.Units.Communes[entry.Row.Commune].DistrictCode);

    /// <summary>Every word begins one of the name, the title or the place.</summary>
    private List<Entry> Matching(List<Entry> entries, string? search)
    {
        (string Text, byte[] InUtf8)[] words =
        [
            .. FoldedText.Of(search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(word => (word, Encoding.UTF8.GetBytes(word))),
        ];
        if (words.Length == 0)
            return entries;
        string[] titles = [.. facts.Titles.Select(title => FoldedText.Of($"{title.NameVi} {title.NameEn}"))];
        string[] places = [.. facts.Units.Communes.Select(commune => FoldedText.Of($"{commune.Name} {facts.Units.Name(commune.DistrictCode)}"))];
        return entries.FindAll(entry => Array.TrueForAll(words, word =>
            entry.Names.BeginsAWord(entry.Row.Person, word.InUtf8)
            || FoldedText.BeginsAWord(titles[entry.Row.Title], word.Text)
            || FoldedText.BeginsAWord(places[entry.Row.Commune], word.Text)));
    }

    private IEnumerable<Entry> Sorted(List<Entry> entries, OfficialListQuestion question)
    {
        var typed = new TypedWords(question.Search ?? "");
        var sorted = question.Order switch
        {
            // Where no order was chosen, what is written as typed comes first.
            OfficialOrder.Name when typed.HaveDiacritics && !question.Descending => By(entry => !typed.Begin(TextOf(entry))),
            OfficialOrder.Name => By(entry => entry.Key, PeopleNames.Order),
            OfficialOrder.Title => ByText([.. facts.Titles.Select(title => title.Name)], entry => entry.Row.Title),
            OfficialOrder.Commune => ByText([.. facts.Units.Communes.Select(commune => commune.Name)], entry => entry.Row.Commune),
            OfficialOrder.Sex => By(entry => entry.Person.Sex),
            OfficialOrder.Age => By(entry => Ages.On(entry.Person.BirthDate, user.AgeDay(question.On))),
            OfficialOrder.Verdict => By(entry => entry.Verdict),
            var level => By(entry => LevelsOn(entry, question.On)[level - OfficialOrder.Education]),
        };
        return sorted.ThenBy(entry => entry.Key, PeopleNames.Order).ThenBy(entry => entry.Person.Id, StringComparer.Ordinal);

        IOrderedEnumerable<Entry> By<T>(Func<Entry, T> key, IComparer<T>? order = null) =>
            question.Descending ? entries.OrderByDescending(key, order) : entries.OrderBy(key, order);

        IOrderedEnumerable<Entry> ByText(string[] texts, Func<Entry, int> place)
        {
            SortKey[] keys = Array.ConvertAll(texts, PeopleNames.KeyOf);
            return By(entry => keys[place(entry)], PeopleNames.Order);
        }
    }

    private string TextOf(Entry entry)
    {
        var (title, commune) = (facts.Titles[entry.Row.Title], facts.Units.Communes[entry.Row.Commune]);
        return $"{entry.Person.Name} {title.NameVi} {title.NameEn} {commune.Name} {facts.Units.Name(commune.DistrictCode)}";
    }

    private OfficialRow Row(Entry entry, DateOnly on)
    {
        ref readonly var person = ref entry.Person;
        return new OfficialRow(
            person.Id, person.Name, facts.Titles[entry.Row.Title].Code, facts.Units.Communes[entry.Row.Commune].Code, person.Sex,
            Ages.On(person.BirthDate, user.AgeDay(on)), user.CanSeeBirthDates ? person.BirthDate : null,
            [.. LevelsOn(entry, on).Select((rank, axis) => rank == Levels.Unknown ? null : Levels.Of((Axis)axis)[rank])], entry.Verdict);
    }

    private static sbyte[] LevelsOn(Entry entry, DateOnly on)
    {
        var levels = new sbyte[Enum.GetValues<Axis>().Length];
        entry.Block.LevelsOn(entry.Person, on, levels);
        return levels;
    }

    private readonly record struct Entry(PeopleBlock Block, FactRow Row)
    {
        public ref readonly PersonFact Person => ref Block.People[Row.Person];

        public PeopleNames Names => PeopleNames.Of(Block);

        public SortKey Key => PeopleNames.KeyOf(Person.Name);

        public VerdictResult Verdict => RecordLister.VerdictOf(Row);
    }
}
