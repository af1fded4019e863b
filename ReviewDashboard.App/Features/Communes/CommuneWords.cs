using ReviewDashboard.App.Features.Officials;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Communes;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.App.Features.Communes;

/// <summary>What a commune's page says in single sentences.</summary>
public static class CommuneWords
{
    /// <summary>"Lý luận chính trị: sơ cấp, yêu cầu trung cấp"; empty where nothing is missing.</summary>
    public static string Reason(CriterionVerdict? reason) => reason switch
    {
        null => "",
        { Result: VerdictResult.Unknown } => CommuneTexts.ReasonUnknown.Say(CodeWords.Of(reason.Criterion)),
        _ => CommuneTexts.ReasonLevel.Say(CodeWords.Initial(CodeWords.Of(reason.Criterion)), ReasonWords.Held(reason), ReasonWords.Required(reason)),
    };

    /// <summary>"cử đi đào tạo, hạn 28/02/2012", "đang học Trung cấp lý luận chính trị, kết thúc 30/06/2014".</summary>
    public static string Plan(BelowStandard below, DateOnly on)
    {
        string?[] parts = [below.Study is { } study ? CommuneTexts.Studying.Say(study.Name, Formats.Day(study.To)) : null, below.Plan is { } plan ? Plan(plan, on) : null];
        return parts is [null, null] ? CommuneTexts.NoPlan : string.Join("; ", parts.OfType<string>());
    }

    private static string Plan(Replacement plan, DateOnly on)
    {
        var action = CodeWords.Of(plan.Action);
        if (plan.DoneOn is { } done && done <= on)
            return CommuneTexts.PlanDone.Say(action, Formats.Day(done));
        return (plan.DueOn < on ? CommuneTexts.PlanOverdue : CommuneTexts.PlanDue).Say(action, Formats.Day(plan.DueOn));
    }

    /// <summary>"kém hơn huyện và tỉnh", "tương đương".</summary>
    public static string Standing(ComparedFigure figure) => (figure.AgainstDistrict, figure.AgainstProvince) switch
    {
        (null, null) => CommuneTexts.NotCompared,
        (var district, var province) when district == province && district is not Comparison.Similar => CommuneTexts.ThanBoth.Say(FigureWords.Word(district)!),
        (Comparison.Better or Comparison.Worse, _) => CommuneTexts.ThanDistrict.Say(FigureWords.Word(figure.AgainstDistrict)!),
        (_, Comparison.Better or Comparison.Worse) => CommuneTexts.ThanProvince.Say(FigureWords.Word(figure.AgainstProvince)!),
        _ => ChartTexts.Similar,
    };

    /// <summary>The one of the two comparisons that decides the colour.</summary>
    public static Comparison? Colour(ComparedFigure figure) =>
        figure.AgainstDistrict is null or Comparison.Similar ? figure.AgainstProvince ?? figure.AgainstDistrict : figure.AgainstDistrict;
}
