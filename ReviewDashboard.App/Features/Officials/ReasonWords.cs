using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Features.Officials;

/// <summary>Why a rule decides or does not, what would help, and what changed a verdict, in sentences.</summary>
public static class ReasonWords
{
    /// <summary>"QĐ 04/2004/QĐ-BNV, Điều 8 khoản 4".</summary>
    public static string Source(StandardRule rule) => OfficialTexts.RuleOf.Say(rule.Document, rule.Clause);

    /// <summary>What a rule asks of somebody: a level, or an age limit of the sex.</summary>
    public static string Asked(StandardRule rule, Sex sex) => rule.Level is { } level
        ? CodeWords.Level(rule.Criterion, level)
        : Age(rule.Criterion, (sex is Sex.Male ? rule.AgeMale : rule.AgeFemale)?.ToString(CultureInfo.CurrentCulture) ?? "–");

    /// <summary>What the deciding rule required: "trung cấp", "không quá 45 tuổi".</summary>
    public static string Required(CriterionVerdict criterion) =>
        criterion.Rule.Level is null ? Age(criterion.Criterion, criterion.Required) : CodeWords.Level(criterion.Criterion, criterion.Required);

    /// <summary>What is held: "sơ cấp", "42 tuổi khi nhận chức danh".</summary>
    public static string Held(CriterionVerdict criterion) => criterion.Rule.Level is null && criterion.Held is { } age
        ? OfficialTexts.AgeThen.Say(age)
        : CodeWords.Level(criterion.Criterion, criterion.Held);

    public static string Of(RuleReason reason, Posting posting, Commune commune) =>
        reason.Standing is RuleStanding.Decides ? Why(reason, posting) : WhyNot(reason, commune);

    public static string Of(Remedy remedy)
    {
        var criterion = remedy.Criterion;
        var pattern = OfficialTexts.ResourceManager.GetString($"Remedy_{Codes.Of(remedy.Kind)}", CultureInfo.CurrentUICulture)!;
        var name = CodeWords.Initial(CodeWords.Of(criterion.Criterion));
        return remedy.Kind switch
        {
            RemedyKind.Record => pattern.Say(name, Required(criterion)),
            RemedyKind.Nothing => pattern.Say(name, criterion.Held ?? "–", Required(criterion)),
            _ => pattern.Say(name, Required(criterion), CodeWords.Level(criterion.Criterion, criterion.Held), Reach(criterion)),
        };
    }

    public static string Of(VerdictCause cause, Func<string, string> title)
    {
        var pattern = OfficialTexts.ResourceManager.GetString($"Cause_{Codes.Of(cause.Kind)}", CultureInfo.CurrentUICulture)!;
        if (cause.TitleCode is { } code)
            return pattern.Say(title(code));
        var criterion = CodeWords.Of(cause.Criterion!.Value);
        return cause.Kind is VerdictCauseKind.LevelObtained
            ? pattern.Say(criterion, CodeWords.Level(cause.Criterion.Value, cause.Level))
            : pattern.Say(cause.Rule!.Document, criterion);
    }

    /// <summary>What is to be done for a level: "đạt trình độ trung cấp", "hoàn thành chương trình bồi dưỡng".</summary>
    private static string Reach(CriterionVerdict criterion) =>
        (OfficialTexts.ResourceManager.GetString($"Reach_{criterion.Required}", CultureInfo.CurrentUICulture) ?? OfficialTexts.Reach).Say(Required(criterion));

    private static string Why(RuleReason reason, Posting posting)
    {
        var rule = reason.Rule;
        List<string> parts =
        [
            rule.AppliesTo switch
            {
                RuleScope.FirstAppointment => OfficialTexts.Reason_first.Say(Formats.Day(posting.From)),
                RuleScope.Serving => OfficialTexts.Reason_serving,
                _ => OfficialTexts.Reason_all,
            },
        ];
        if (rule.Terrains.Length > 0)
            parts.Add(OfficialTexts.Reason_terrain.Say(Terrains(rule)));
        if (rule.Conditions.Length > 0)
            parts.Add(OfficialTexts.Reason_conditions.Say(Conditions(rule)));
        parts.Add(OfficialTexts.Reason_inforce.Say(Formats.Day(rule.InForceFrom)));
        if (rule.InForceTo is { } end)
            parts.Add(OfficialTexts.Reason_until.Say(Formats.Day(end)));
        if (reason.GraceEnds is { } grace)
            parts.Add(OfficialTexts.Reason_grace.Say(Formats.Day(grace)));
        return string.Join("; ", parts);
    }

    private static string WhyNot(RuleReason reason, Commune commune)
    {
        var pattern = OfficialTexts.ResourceManager.GetString($"Not_{Codes.Of(reason.Standing)}", CultureInfo.CurrentUICulture)!;
        return reason.Standing switch
        {
            RuleStanding.NotYetInForce => pattern.Say(Formats.Day(reason.Rule.InForceFrom)),
            RuleStanding.NoLongerInForce => pattern.Say(Formats.Day(reason.Rule.InForceTo!.Value)),
            RuleStanding.OtherTerrain => pattern.Say(Terrains(reason.Rule), CodeWords.Of(commune.Terrain)),
            RuleStanding.OtherConditions => pattern.Say(Conditions(reason.Rule)),
            RuleStanding.InGrace => pattern.Say(Formats.Day(reason.GraceEnds!.Value)),
            _ => pattern,
        };
    }

    private static string Terrains(StandardRule rule) => string.Join(", ", rule.Terrains.Select(terrain => CodeWords.Of(terrain)));

    private static string Conditions(StandardRule rule) => string.Join(", ", rule.Conditions.Select(flag => CodeWords.Of(flag)));

    private static string Age(Criterion criterion, string years) =>
        (criterion is Criterion.MinAge ? OfficialTexts.AtLeastAge : OfficialTexts.AtMostAge).Say(years);
}
