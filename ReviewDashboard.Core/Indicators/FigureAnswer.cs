using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.Core.Indicators;

/// <summary>A figure as other programs read it; the names of its properties in snake_case are a contract.</summary>
/// <param name="Code">Code of the indicator.</param>
/// <param name="Breakdown">Of DIS-02 the ground, else null.</param>
/// <param name="Unit">Code of the unit, or <c>province</c>.</param>
/// <param name="Year">The year asked for; null when a day was.</param>
/// <param name="On">The day on which the figure stands.</param>
/// <param name="Numerator">The numerator, or the count itself.</param>
/// <param name="Denominator">The denominator; null for figures that are no ratio.</param>
/// <param name="Value">In the indicator's unit; null for no data.</param>
/// <param name="Low">Lower end of the 95 % interval in percent.</param>
/// <param name="High">Upper end of it.</param>
/// <param name="AtLeast">Lower bound for missing records, in percent.</param>
/// <param name="AtMost">Upper bound for them.</param>
public sealed record FigureAnswer(
    string Code, string? Breakdown, string Unit, int? Year, DateOnly On, double? Numerator, double? Denominator,
    double? Value, double? Low, double? High, double? AtLeast, double? AtMost)
{
    /// <summary>Answers a question from facts: indicator by indicator, year by year, unit by unit.
    /// What a filter or a unit's level leaves undefined is left out.</summary>
    public static IEnumerable<FigureAnswer> Of(ReviewFacts facts, FigureQuestion question) =>
        from indicator in question.Indicators
        from day in question.Days
        from figure in facts.Count(indicator, day.On, question.Filter, question.Units)
        select new FigureAnswer(
            indicator.Code, figure.Breakdown, figure.Unit, day.Year, day.On, figure.Numerator, figure.Denominator,
            figure.Value, figure.Low, figure.High, figure.AtLeast, figure.AtMost);
}
