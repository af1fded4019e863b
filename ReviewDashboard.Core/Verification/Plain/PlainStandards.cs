using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>Standards and levels: a snapshot on D over P.</summary>
public sealed partial class PlainIndicators
{
    private PlainFigure StandardsAndLevels(string code, Question question) => code switch
    {
        "STD-01" => MetTheStandard(question),
        "STD-02" => CriterionMet(code, question, Criterion.MinEducation),
        "STD-03" => CriterionMet(code, question, Criterion.MinProfessional),
        "STD-04" => CriterionMet(code, question, Criterion.MinPolitical),
        "STD-05" => Level(code, question, Axis.Professional, rank => rank == 0),
        "STD-06" => CannotBeJudged(question),
        "STD-08" => Spread(question),
        "LVL-01" => Level(code, question, Axis.Education, AtLeast(Axis.Education, "upper_secondary")),
        "LVL-02" => Level(code, question, Axis.Professional, AtLeast(Axis.Professional, "intermediate")),
        "LVL-03" => Level(code, question, Axis.Professional, AtLeast(Axis.Professional, "university")),
        "LVL-04" => Level(code, question, Axis.Political, AtLeast(Axis.Political, "intermediate")),
        "LVL-05" => Level(code, question, Axis.StateManagement, AtLeast(Axis.StateManagement, "trained")),
        _ => Level(code, question, Axis.Informatics, AtLeast(Axis.Informatics, "a")),
    };

    private PlainFigure MetTheStandard(Question question)
    {
        var results = P(question).Select(posting => Judge.Judge(posting, question.On).Result).Where(result => result != "no_standard").ToList();
        return Ratio("STD-01", question, results.Count(result => result == "met"), results.Count)
            .WithInterval().WithBoundsInside(results.Count(result => result == "unknown"));
    }

    private PlainFigure CannotBeJudged(Question question)
    {
        var results = P(question).Select(posting => Judge.Judge(posting, question.On).Result).Where(result => result != "no_standard").ToList();
        return Ratio("STD-06", question, results.Count(result => result == "unknown"), results.Count).WithInterval();
    }

    private PlainFigure CriterionMet(string code, Question question, Criterion criterion)
    {
        var results = P(question).Select(posting => Judge.Judge(posting, question.On).Of(criterion)).Where(result => result is not null).ToList();
        return Ratio(code, question, results.Count(result => result == "met"), results.Count)
            .WithInterval().WithBoundsInside(results.Count(result => result == "unknown"));
    }

    private PlainFigure Level(string code, Question question, Axis axis, Func<int, bool> counts)
    {
        var levels = P(question).Select(posting => terms.LevelOn(posting.OfficialId, axis, question.On)).ToList();
        var known = levels.OfType<int>().ToList();
        return Ratio(code, question, known.Count(counts), known.Count).WithInterval().WithBoundsOutside(levels.Count - known.Count);
    }

    private static Func<int, bool> AtLeast(Axis axis, string level) => rank => rank >= Levels.Of(axis).ToList().IndexOf(level);

    private PlainFigure Spread(Question question)
    {
        var shares = records.Of<Commune>().Where(commune => IsIn(question.Unit, commune.Code))
            .Select(commune => MetTheStandard(question with { Unit = commune.Code }))
            .Where(figure => figure.Denominator > 0).Select(figure => 100 * figure.Numerator!.Value / figure.Denominator!.Value).ToList();
        return new PlainFigure("STD-08", null, question.Unit, shares.Count == 0 ? null : shares.Max() - shares.Min(), null);
    }
}
