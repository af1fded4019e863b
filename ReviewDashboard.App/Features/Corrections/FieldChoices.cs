using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Features.Corrections;

/// <summary>One thing to choose in a field.</summary>
/// <param name="Group">What it is listed under, empty for none.</param>
/// <param name="Code">What is recorded.</param>
/// <param name="Word">What people read.</param>
public sealed record FieldChoice(string Group, string Code, string Word);

/// <summary>What can be chosen in a field of a form.</summary>
public static class FieldChoices
{
    /// <summary>The choices of a column; null where it is typed freely.</summary>
    public static IReadOnlyList<FieldChoice>? Of(RecordColumn column, RecordDraft draft, ReviewFacts facts) => column switch
    {
        { CodeType: not null } => Coded(column, column.AllowedCodes, facts),
        { Property.Name: nameof(Qualification.Level) } when draft.Table == RecordTables.For<Qualification>() => Levels(column, draft.Axis, facts),
        { Property.Name: nameof(Official.Ethnicity) } => EthnicGroups(draft[column.Name]),
        { Property.Name: nameof(Qualification.Field) } => Coded(column, facts.Titles.SelectMany(title => title.Fields).Append(draft[column.Name] ?? "").Where(field => field.Length > 0).Distinct(StringComparer.Ordinal), facts),
        _ when column.References == typeof(Commune) => Communes(facts),
        _ when column.References == typeof(Title) => Titles(facts),
        _ when column.References == typeof(Course) => Courses(facts),
        _ => null,
    };

    private static FieldChoice[] Coded(RecordColumn column, IEnumerable<string> codes, ReviewFacts facts) =>
        [.. codes.Select(code => new FieldChoice("", code, RecordWords.Of(column, code, facts)))];

    private static FieldChoice[] Levels(RecordColumn column, string? axis, ReviewFacts facts) => Codes.Find<Axis>(axis) is { } chosen
        ? [.. Core.Officials.Levels.Of(chosen).Select(level => new FieldChoice("", level, RecordWords.Of(column, level, facts, axis)))]
        : [];

    // The majority first, and also what is on record, be it no group of the list.
    private static FieldChoice[] EthnicGroups(string? recorded) =>
    [
        .. Ethnicities.All.Append(recorded ?? "").Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)
            .OrderBy(name => name != Official.Majority).ThenBy(name => name, StringComparer.CurrentCulture)
            .Select(name => new FieldChoice("", name, name)),
    ];

    private static FieldChoice[] Communes(ReviewFacts facts) =>
    [
        .. facts.Units.Districts.SelectMany(district => facts.Units.CommunesOf(district.Code)
            .Select(commune => new FieldChoice(district.Name, commune.Code, commune.Name))),
    ];

    private static FieldChoice[] Titles(ReviewFacts facts) =>
    [
        .. facts.Titles.OrderBy(title => title.Category)
            .Select(title => new FieldChoice(FilterWords.Of(Core.Review.FilterKey.Category, Codes.Of(title.Category), facts), title.Code, title.Name)),
    ];

    private static FieldChoice[] Courses(ReviewFacts facts) =>
    [
        .. facts.Courses.OrderByDescending(course => course.Source.From).ThenBy(course => course.Source.Name, StringComparer.CurrentCulture)
            .Select(course => new FieldChoice(course.Source.From.Year.ToString(CultureInfo.InvariantCulture), course.Source.Id, course.Source.Name)),
    ];
}
