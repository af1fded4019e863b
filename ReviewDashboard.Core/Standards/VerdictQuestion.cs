using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Standards;

/// <summary>Which verdicts somebody asks for.</summary>
/// <param name="Unit">Code of the unit, or the province.</param>
/// <param name="OfficialId">One official only; null for everybody.</param>
/// <param name="On">The day to judge on.</param>
public sealed record VerdictQuestion(string Unit, string? OfficialId, DateOnly On)
{
    /// <summary>Reads a question as it is typed; without a unit it is about the province.</summary>
    public static (VerdictQuestion Question, IReadOnlyList<QuestionFault> Faults) Parse(ReviewFacts facts, string? unit, string? official, string on)
    {
        var faults = new List<QuestionFault>();
        var question = new VerdictQuestion(QuestionParts.UnitOf(facts.Units, unit, faults), official, QuestionParts.DayOf(on, faults));
        if (official is not null && !facts.Knows(official))
            faults.Add(QuestionFault.Say(QuestionParts.Official, QuestionTexts.UnknownOfficial, official));
        return (question, faults);
    }

    /// <summary>The verdict of every main posting asked for, by posting id.</summary>
    public IEnumerable<PostingVerdict> Of(ReviewFacts facts) =>
        facts.Verdicts(On, Unit).Where(verdict => OfficialId is null || string.Equals(verdict.OfficialId, OfficialId, StringComparison.Ordinal));
}
