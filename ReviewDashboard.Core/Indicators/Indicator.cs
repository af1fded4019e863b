using System.Globalization;
using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Texts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>What the value of an indicator is measured in.</summary>
public enum IndicatorUnit
{
    Percent,
    PerThousand,
    PerTen,
    Count,
    Points,
    Days,

    /// <summary>A sum of money.</summary>
    MillionVnd,

    /// <summary>Money for each of what the denominator counts.</summary>
    MillionVndEach,
}

/// <summary>Which way is better.</summary>
public enum Direction
{
    HigherBetter,
    LowerBetter,
    Neutral,
}

/// <summary>How the bounds of missing records are drawn: the unknown are in the denominator already, or outside it.</summary>
public enum BoundsKind
{
    None,
    UnknownCounted,
    UnknownOutside,
}

/// <summary>One figure that the review asks for: its definition, how it is counted, and the records behind it.
/// The one source for pages, command line, downloads, explanations and tests.</summary>
public abstract class Indicator
{
    private static readonly Type[] YearlyRecords = [typeof(Appraisal), typeof(Allowance), typeof(ItStatus)];

    public required string Code { get; init; }

    public IndicatorUnit Unit { get; init; }

    /// <summary>A count or a sum: a unit's grows with its size.</summary>
    public bool IsSum => Unit is IndicatorUnit.Count or IndicatorUnit.MillionVnd;

    public Direction Direction { get; init; }

    /// <summary>Paragraphs of the notice that it answers.</summary>
    public required string[] Paragraphs { get; init; }

    /// <summary>The lowest level of unit for which it is defined.</summary>
    public UnitLevel LowestLevel { get; init; } = UnitLevel.Commune;

    public bool TakesPersonFilters { get; init; } = true;

    public bool TakesPlaceFilters { get; init; } = true;

    /// <summary>Counts events of a year, and not what holds on a day.</summary>
    public bool IsFlow { get; init; }

    /// <summary>How many months after an event are looked at; null for an indicator without such a window.</summary>
    public Func<ReviewPeriod, int>? WindowMonths { get; init; }

    /// <summary>A proportion whose numerator is part of its denominator, and so has a Wilson interval.</summary>
    public bool HasInterval { get; init; }

    public BoundsKind Bounds { get; init; }

    /// <summary>Whom it counts while no filter says otherwise.</summary>
    public WhoCounts Who { get; init; }

    /// <summary>Which edition of its definition is counted.</summary>
    public DefinitionVersion Version { get; init; } = DefinitionVersion.First;

    /// <summary>Numerator or denominator is a sum of money, in which what is not known counts as 0.</summary>
    public bool SumsMoney { get; init; }

    /// <summary>The letters before its number.</summary>
    public string Family => Code[..Code.IndexOf('-', StringComparison.Ordinal)];

    /// <summary>The tables of the data package that it is counted from, in the order of the contract.</summary>
    public IReadOnlyList<RecordTable> Sources => [.. RecordTables.All.Where(table => SourceTypes.Contains(table.Type))];

    /// <summary>Counts records that have a year and no day.</summary>
    public bool IsYearly => SourceTypes.Intersect(YearlyRecords).Any();

    public string Name => Text(nameof(Name));

    /// <summary>The question that it answers.</summary>
    public string Question => Text(nameof(Question));

    /// <summary>Numerator (or the count itself) and denominator in words.</summary>
    public string Definition => Denominator is { } denominator
        ? IndicatorTexts.RatioDefinition.Say(Numerator, denominator)
        : IndicatorTexts.CountDefinition.Say(Numerator);

    /// <summary>How the value is made of them.</summary>
    public string Formula => FormulaWith(IndicatorTexts.NumeratorWord, IndicatorTexts.DenominatorWord);

    /// <summary>How the value is made of a numerator and a denominator.</summary>
    public string FormulaWith(string numerator, string denominator) => FormulaPattern.Say(numerator, denominator);

    /// <summary>What the numerator, or the count, holds, in words.</summary>
    public string Numerator => Text(nameof(Numerator));

    /// <summary>What the denominator holds, in words; null for figures that are no ratio.</summary>
    public string? Denominator => IndicatorTexts.ResourceManager.GetString(Key(nameof(Denominator)), CultureInfo.CurrentUICulture);

    /// <summary>What else must be known of its definition; null where nothing.</summary>
    public string? Note => IndicatorTexts.ResourceManager.GetString(Key(nameof(Note)), CultureInfo.CurrentUICulture);

    public bool IsDefinedUnder(ReviewFilter filter) =>
        (TakesPersonFilters || !filter.AsksForPeople) && (TakesPlaceFilters || !filter.AsksForPlace);

    /// <summary>The window after the events of a day's year has not closed by the newest record, so the figure may still change.</summary>
    public bool IsOpen(ReviewFacts facts, DateOnly on) => WindowMonths is { } months && Ages.MonthsAfter(on, months(facts.Review)) > facts.NewestRecord;

    public bool IsDefinedFor(UnitLevel level) => level <= LowestLevel;

    /// <summary>The figures of the units below add up to that of a unit; people counted once per unit aside.</summary>
    public virtual bool AddsUp => true;

    /// <summary>Whether it may look at records that it then counts in neither number.</summary>
    internal virtual bool CanLeaveOut => false;

    /// <summary>The record classes behind it.</summary>
    internal virtual IEnumerable<Type> SourceTypes => Requests.SelectMany(RowSources.Of).Distinct();

    /// <summary>Its figure of a district or the province is made of the figures of the communes in it.</summary>
    internal virtual bool ComparesCommunes => false;

    /// <summary>What must be counted for it.</summary>
    internal abstract IReadOnlyList<CountRequest> Requests { get; }

    /// <summary>Its figures of one unit from what was counted: one, or one per breakdown.</summary>
    internal abstract IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit);

    /// <summary>The records behind it in one unit.</summary>
    internal abstract IEnumerable<CountedRecord> Records(RecordLister lister, string unit);

    private string FormulaPattern => IndicatorTexts.ResourceManager.GetString(Key(nameof(Formula)), CultureInfo.CurrentUICulture) ?? Unit switch
    {
        IndicatorUnit.Percent => IndicatorTexts.PercentFormula,
        IndicatorUnit.PerThousand => IndicatorTexts.PerThousandFormula,
        IndicatorUnit.PerTen => IndicatorTexts.PerTenFormula,
        IndicatorUnit.Points => IndicatorTexts.PointsFormula,
        IndicatorUnit.Days => IndicatorTexts.DaysFormula,
        IndicatorUnit.MillionVnd => IndicatorTexts.MoneyFormula,
        IndicatorUnit.MillionVndEach => IndicatorTexts.MoneyEachFormula,
        _ => IndicatorTexts.CountFormula,
    };

    private string Text(string part) =>
        IndicatorTexts.ResourceManager.GetString(Key(part), CultureInfo.CurrentUICulture)
        ?? throw new InvalidOperationException($"No text {Key(part)}.");

    private string Key(string part) => $"{Code.Replace('-', '_')}_{part}";
}
