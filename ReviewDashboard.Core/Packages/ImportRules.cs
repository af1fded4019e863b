using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Packages;

/// <summary>A rule of the data package: its code, which programs rely on, and its message for people,
/// where {0} is the value, {1} the column and {2} what else the message needs.</summary>
public sealed record ImportRule(string Code, Func<string> Message);

/// <summary>Every reason to refuse an import.</summary>
public static class ImportRules
{
    // Files.
    public static readonly ImportRule MissingPath = new("missing_path", () => ImportTexts.MissingPath);
    public static readonly ImportRule NoTables = new("no_tables", () => ImportTexts.NoTables);
    public static readonly ImportRule UnknownTable = new("unknown_table", () => ImportTexts.UnknownTable);
    public static readonly ImportRule EmptyFile = new("empty_file", () => ImportTexts.EmptyFile);
    public static readonly ImportRule Encoding = new("encoding", () => ImportTexts.Encoding);
    public static readonly ImportRule NulByte = new("nul_byte", () => ImportTexts.NulByte);
    public static readonly ImportRule UnterminatedQuote = new("unterminated_quote", () => ImportTexts.UnterminatedQuote);
    public static readonly ImportRule SecondFile = new("second_file", () => ImportTexts.SecondFile);

    // Columns and rows.
    public static readonly ImportRule MissingColumn = new("missing_column", () => ImportTexts.MissingColumn);
    public static readonly ImportRule UnknownColumn = new("unknown_column", () => ImportTexts.UnknownColumn);
    public static readonly ImportRule DuplicateColumn = new("duplicate_column", () => ImportTexts.DuplicateColumn);
    public static readonly ImportRule FieldCount = new("field_count", () => ImportTexts.FieldCount);
    public static readonly ImportRule StrayQuote = new("stray_quote", () => ImportTexts.StrayQuote);
    public static readonly ImportRule DuplicateKey = new("duplicate_key", () => ImportTexts.DuplicateKey);
    public static readonly ImportRule OneRow = new("one_row", () => ImportTexts.OneRow);

    // Values.
    public static readonly ImportRule Required = new("required", () => ImportTexts.Required);
    public static readonly ImportRule BadDay = new("bad_day", () => ImportTexts.BadDay);
    public static readonly ImportRule BadInteger = new("bad_integer", () => ImportTexts.BadInteger);
    public static readonly ImportRule BadNumber = new("bad_number", () => ImportTexts.BadNumber);
    public static readonly ImportRule BadBoolean = new("bad_boolean", () => ImportTexts.BadBoolean);
    public static readonly ImportRule Negative = new("negative", () => ImportTexts.Negative);
    public static readonly ImportRule OutOfRange = new("out_of_range", () => ImportTexts.OutOfRange);
    public static readonly ImportRule UnknownCode = new("unknown_code", () => ImportTexts.UnknownCode);
    public static readonly ImportRule BadUnitCode = new("bad_unit_code", () => ImportTexts.BadUnitCode);
    public static readonly ImportRule UnknownLevel = new("unknown_level", () => ImportTexts.UnknownLevel);
    public static readonly ImportRule EmptyItem = new("empty_item", () => ImportTexts.EmptyItem);
    public static readonly ImportRule ControlCharacter = new("control_character", () => ImportTexts.ControlCharacter);
    public static readonly ImportRule TooLong = new("too_long", () => ImportTexts.TooLong);
    public static readonly ImportRule DanglingReference = new("dangling_reference", () => ImportTexts.DanglingReference);

    // Values together.
    public static readonly ImportRule PostingOrder = new("posting_order", () => ImportTexts.PostingOrder);
    public static readonly ImportRule TwoMainPostings = new("two_main_postings", () => ImportTexts.TwoMainPostings);
    public static readonly ImportRule OutcomeBeforeEnrolment = new("outcome_before_enrolment", () => ImportTexts.OutcomeBeforeEnrolment);
    public static readonly ImportRule EvaluationBeforeOutcome = new("evaluation_before_outcome", () => ImportTexts.EvaluationBeforeOutcome);
    public static readonly ImportRule MeasureNotOfRegime = new("measure_not_of_regime", () => ImportTexts.MeasureNotOfRegime);
    public static readonly ImportRule AgeLimitsMissing = new("age_limits_missing", () => ImportTexts.AgeLimitsMissing);
    public static readonly ImportRule AgeRuleScope = new("age_rule_scope", () => ImportTexts.AgeRuleScope);
    public static readonly ImportRule ReviewYearsOrder = new("review_years_order", () => ImportTexts.ReviewYearsOrder);
    public static readonly ImportRule PaidMoreThanEntitled = new("paid_more_than_entitled", () => ImportTexts.PaidMoreThanEntitled);
}
