using Microsoft.OpenApi;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Api;

/// <summary>What the properties of answers mean, in the language of the moment.</summary>
public static class ApiProperties
{
    /// <summary>Tells each property of a shape what it means.</summary>
    public static void Describe(string shape, IOpenApiSchema schema)
    {
        foreach (var (name, property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
        {
            property.Description ??= Of(shape, name);
            if (property.Items is { } item)
                Describe("", item);
        }
    }

    private static string? Of(string shape, string property) => (shape, property) switch
    {
        (nameof(FigureAnswer), "code") => ApiTexts.FigureCode,
        (nameof(FigureAnswer), "breakdown") => ApiTexts.FigureBreakdown,
        (nameof(FigureAnswer), "year") => ApiTexts.FigureYear,
        (nameof(FigureAnswer), "on") => ApiTexts.FigureOn,
        (nameof(FigureAnswer), "numerator") => ApiTexts.FigureNumerator,
        (nameof(FigureAnswer), "denominator") => ApiTexts.FigureDenominator,
        (nameof(FigureAnswer), "value") => ApiTexts.FigureValue,
        (nameof(FigureAnswer), "low") => ApiTexts.FigureLow,
        (nameof(FigureAnswer), "high") => ApiTexts.FigureHigh,
        (nameof(FigureAnswer), "at_least") => ApiTexts.FigureAtLeast,
        (nameof(FigureAnswer), "at_most") => ApiTexts.FigureAtMost,
        (nameof(VerdictAnswer), "official") or (nameof(OfficialAnswer), "id") => ApiTexts.OfficialId,
        (nameof(VerdictAnswer), "posting") => ApiTexts.VerdictPosting,
        (nameof(VerdictAnswer), "on") => ApiTexts.VerdictOn,
        (nameof(VerdictAnswer) or nameof(OfficialAnswer), "title") => ApiTexts.TitleCode,
        (nameof(VerdictAnswer) or nameof(OfficialAnswer), "verdict") => ApiTexts.VerdictCode,
        (nameof(VerdictAnswer), "criteria") => ApiTexts.VerdictCriteria,
        (nameof(VerdictAnswer.CriterionAnswer), "criterion") => ApiTexts.Criterion,
        (nameof(VerdictAnswer.CriterionAnswer), "rule") => ApiTexts.CriterionRule,
        (nameof(VerdictAnswer.CriterionAnswer), "document") => ApiTexts.CriterionDocument,
        (nameof(VerdictAnswer.CriterionAnswer), "clause") => ApiTexts.CriterionClause,
        (nameof(VerdictAnswer.CriterionAnswer), "required") => ApiTexts.CriterionRequired,
        (nameof(VerdictAnswer.CriterionAnswer), "held") => ApiTexts.CriterionHeld,
        (nameof(VerdictAnswer.CriterionAnswer), "result") => ApiTexts.CriterionResult,
        (nameof(UnitAnswer), "code") or (_, "unit") => ApiTexts.UnitCode,
        (nameof(UnitAnswer), "name") => ApiTexts.UnitName,
        (nameof(UnitAnswer), "kind") => ApiTexts.UnitKind,
        (nameof(UnitAnswer), "parent") => ApiTexts.UnitParent,
        (nameof(OfficialAnswer), "name") => ApiTexts.OfficialName,
        (nameof(OfficialAnswer), "sex") => ApiTexts.OfficialSex,
        (_, "type") => ApiTexts.ProblemType,
        (_, "title") => ApiTexts.ProblemTitle,
        (_, "status") => ApiTexts.ProblemStatus,
        (_, "detail") => ApiTexts.ProblemDetail,
        (_, "errors") => ApiTexts.ProblemErrors,
        (_, "parameter") => ApiTexts.ProblemParameter,
        _ => null,
    };
}
