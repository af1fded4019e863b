using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.App.Shared;

/// <summary>Codes of records in words, as they stand within a sentence.</summary>
public static class CodeWords
{
    /// <summary>A member of an enum of the records: "điều động", "khiển trách".</summary>
    public static string Of<T>(T value) where T : struct, Enum => Find($"{typeof(T).Name}_{Codes.Of(value)}") ?? Codes.Of(value);

    /// <summary>The same, "–" where it is not known.</summary>
    public static string Of<T>(T? value) where T : struct, Enum => value is { } known ? Of(known) : "–";

    /// <summary>A level of an axis: "trung cấp".</summary>
    public static string Level(Axis axis, string level) => Find($"Level_{level}_{Codes.Of(axis)}") ?? Find($"Level_{level}") ?? level;

    /// <summary>What a criterion asks or finds: a level in words or an age in years; "–" where it is not known.</summary>
    public static string Level(Criterion criterion, string? level) =>
        level is null ? "–" : CompiledRule.AxisOf(criterion) is { } axis ? Level(axis, level) : level;

    /// <summary>A criterion's result: "đạt", "chưa đạt".</summary>
    public static string Criterion(VerdictResult result) => Find($"CriterionResult_{Codes.Of(result)}") ?? Of(result);

    /// <summary>A professional field; one that the vocabulary does not know as it is written.</summary>
    public static string Field(string field) => Find($"Field_{field}") ?? field;

    /// <summary>A title in the reader's language.</summary>
    public static string Title(ReviewFacts facts, string code) =>
        facts.Titles.FirstOrDefault(title => title.Code == code)?.Name ?? code;

    /// <summary>A word as it begins a label: "Điều động".</summary>
    public static string Initial(string words) =>
        words.Length == 0 ? words : string.Concat(words[..1].ToUpper(System.Globalization.CultureInfo.CurrentUICulture), words.AsSpan(1));

    private static string? Find(string key) => CodeTexts.ResourceManager.GetString(key, CodeTexts.Culture);
}
