using System.Globalization;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Shared;

/// <summary>Tables, columns and the values of an official's records in words.</summary>
public static class RecordWords
{
    public static string Of(RecordTable table) => ScreenLanguages.IsVietnamese ? table.Vietnamese : table.English;

    public static string Of(RecordColumn column) => ScreenLanguages.IsVietnamese ? column.Vietnamese : column.English;

    /// <summary>A value in words: "nữ", "05/09/2013", the name of a commune, title or course; "–" for what is not known.</summary>
    /// <param name="column">Of a table that an official's file holds.</param>
    /// <param name="text">The value as the data package writes it.</param>
    /// <param name="facts">Names of units, titles and courses.</param>
    /// <param name="axis">Of a level its axis, by code: <c>none</c> is called otherwise on each.</param>
    public static string Of(RecordColumn column, string? text, ReviewFacts facts, string? axis = null)
    {
        if (string.IsNullOrEmpty(text))
            return "–";
        if (column.CodeType is { } codes)
            return string.Join(", ", text.Split(';').Select(code => Find($"{codes.Name}_{code}") ?? code));
        if (IsLevel(column))
            return Find($"Level_{text}_{axis}") ?? Find($"Level_{text}") ?? text;
        if (column.Property.Name == nameof(Qualification.Field))
            return Find($"Field_{text}") ?? text;
        return column.Kind switch
        {
            ColumnKind.Boolean => text == "true" ? CodeTexts.Yes : CodeTexts.No,
            ColumnKind.Day when RecordValues.Parse(column, text) is DateOnly day => Formats.Day(day),
            ColumnKind.TextList => string.Join(", ", text.Split(';').Select(key => Named(column.References, key, facts))),
            _ => Named(column.References, text, facts),
        };
    }

    /// <summary>What people call a record of an official's file by: "Văn phòng - thống kê, xã Hàm Liêm", "2015".</summary>
    /// <param name="table">Its table.</param>
    /// <param name="text">Its texts by the names of the columns, as the data package writes them.</param>
    /// <param name="facts">Names of units, titles and courses.</param>
    public static string Name(RecordTable table, Func<string, string?> text, ReviewFacts facts)
    {
        // The columns that tell it from its like.
        string[] columns = table.Name switch
        {
            "officials" => ["full_name"],
            "postings" => ["title_code", "commune_code"],
            "qualifications" => ["axis", "level"],
            "enrolments" => ["course_id"],
            "discipline_cases" => ["regime", "opened_on"],
            _ => ["year"],
        };
        return string.Join(", ", columns.Select(name =>
            Of(table.Columns.First(column => column.Name == name), text(name), facts, table.Name is "qualifications" ? text("axis") : null)));
    }

    private static bool IsLevel(RecordColumn column) => column.Property.Name == nameof(Qualification.Level);

    private static string Named(Type? references, string key, ReviewFacts facts) => references switch
    {
        _ when references == typeof(Agency) => facts.AgencyName(key),
        _ when references == typeof(District) && facts.Units.Exists(key) => UnitWords.Of(facts.Units, key),
        _ when references == typeof(Commune) && facts.Units.Exists(key) => UnitWords.Of(facts.Units, key),
        _ when references == typeof(Title) => facts.Titles.FirstOrDefault(title => title.Code == key)?.Name ?? key,
        _ when references == typeof(Course) => facts.Courses.FirstOrDefault(course => course.Source.Id == key)?.Source.Name ?? key,
        _ => key,
    };

    /// <summary>The texts of codes carry the codes in their names.</summary>
    private static string? Find(string name) => CodeTexts.ResourceManager.GetString(name, CultureInfo.CurrentUICulture);
}
