using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.App.Features.Officials;

/// <summary>Everything that happened to an official, laid out in lanes; lanes without marks are left out.</summary>
public sealed class OfficialLanes(OfficialPortrait portrait, ReviewFacts facts, OfficialLinks links)
{
    /// <summary>Days that a year's bar leaves free at its end, so that years are told apart.</summary>
    private const int Gap = 4;

    public IReadOnlyList<TimelineLane> All() => [.. Every().Select(lane => new TimelineLane(lane.Name, [.. lane.Events.Select(told => told.Mark)]))];

    /// <summary>The same as a table, with the days of the records themselves.</summary>
    public DataTable Table(string title) => new(
        title,
        [OfficialTexts.Lane, OfficialTexts.Content, OfficialTexts.From, OfficialTexts.To],
        [.. Every().SelectMany(lane => lane.Events.Select(told => new DataRow([lane.Name, told.Mark.Text, Day(told.From), End(told.To)], told.Mark.Href)))]);

    private IEnumerable<Lane> Every() => ((Lane[])
    [
        new(OfficialTexts.LanePost, [.. portrait.Postings.Where(posting => posting.Main).Select(Tell)]),
        new(OfficialTexts.LaneSecond, [.. portrait.Postings.Where(posting => !posting.Main).Select(Tell)]),
        .. Enum.GetValues<Axis>().Select(axis => new Lane(
            CodeWords.Initial(CodeWords.Of(axis)), [.. portrait.Qualifications.Where(qualification => qualification.Axis == axis).Select(Tell)])),
        new(OfficialTexts.LaneTraining, [.. portrait.Studies.Select(Tell)]),
        new(OfficialTexts.LaneAppraisal, [.. portrait.Appraisals.Select(Tell)]),
        new(OfficialTexts.LaneDiscipline, [.. portrait.Cases.Select(Tell)]),
        new(OfficialTexts.LaneVerdict, [.. portrait.History.Where(span => span.Verdict is not null).Select(Tell)]),
    ]).Where(lane => lane.Events.Count > 0);

    private Told Tell(Posting posting)
    {
        var text = $"{CodeWords.Title(facts, posting.TitleCode)} {UnitWords.Of(facts.Units, posting.CommuneCode)}";
        var to = posting.To ?? DateOnly.MaxValue;
        return new(
            new(posting.From, to, text, Tip(text, Range(posting.From, to)), posting.Main ? "post" : "", links.Record("postings", posting.Id)), posting.From, to);
    }

    private Told Tell(Qualification qualification)
    {
        var level = CodeWords.Initial(CodeWords.Level(qualification.Axis, qualification.Level));
        var text = qualification.Field is { } field ? $"{level}, {CodeWords.Field(field)}" : level;
        var from = qualification.ObtainedOn ?? DateOnly.MinValue;
        return new(new(from, null, text, Tip(text, Day(from)), "", links.Record("qualifications", qualification.Id)), from, null);
    }

    private Told Tell(Study study)
    {
        var (from, to) = (study.Enrolment.EnrolledOn, study.Enrolment.OutcomeOn ?? study.Course.To);
        var text = $"{CodeWords.Initial(CodeWords.Of(study.Enrolment.Outcome))}: {study.Course.Name}";
        var style = study.Enrolment.Outcome switch { Outcome.Completed => "good", Outcome.Studying => "", _ => "behind" };
        var days = OfficialTexts.Through.Say(Day(from), Day(to));
        return new(new(from, to.AddDays(1), text, Tip(text, days), style, links.Record("enrolments", study.Enrolment.Id)), from, to);
    }

    private Told Tell(Appraisal appraisal)
    {
        var text = OfficialTexts.ResourceManager.GetString($"GradeShort_{Codes.Of(appraisal.Grade)}", CultureInfo.CurrentUICulture)!;
        var style = appraisal.Grade switch { AppraisalGrade.Limited => "near", AppraisalGrade.Failed => "behind", _ => "good" };
        var (from, to) = (new DateOnly(appraisal.Year, 1, 1), new DateOnly(appraisal.Year, 12, 31));
        var tip = Tip(CodeWords.Initial(CodeWords.Of(appraisal.Grade)), appraisal.Year.ToString(CultureInfo.InvariantCulture));
        return new(new(from, to.AddDays(1 - Gap), text, tip, style, links.Record("appraisals", appraisal.OfficialId, appraisal.Year)), from, to);
    }

    private Told Tell(DisciplineCase @case)
    {
        var text = CodeWords.Initial(@case.Measure is { } measure ? CodeWords.Of(measure) : OfficialTexts.StillOpen);
        var day = @case.DecidedOn ?? @case.OpenedOn;
        var style = @case.Measure is Measure.None ? "" : @case.Measure is null ? "near" : "behind";
        return new(new(day, null, text, Tip($"{text}, {CodeWords.Of(@case.Ground)}", Day(day)), style, links.Record("discipline_cases", @case.Id)), day, null);
    }

    private Told Tell(VerdictSpan span)
    {
        var result = span.Verdict!.Verdict.Result;
        var text = CodeWords.Initial(CodeWords.Of(result));
        var style = result switch { VerdictResult.Met => "good", VerdictResult.NotMet => "behind", VerdictResult.Unknown => "near", _ => "" };
        var mark = new TimelineMark(
            span.From, span.To, $"{VerdictSigns.Of(result)} {text}", Tip(text, OfficialTexts.Through.Say(Day(span.From), Day(span.To.AddDays(-1)))), style,
            links.Day(span.From));
        return new(mark, span.From, span.To.AddDays(-1));
    }

    private static string Tip(string text, string days) => OfficialTexts.TipOf.Say(text, days);

    private static string Range(DateOnly from, DateOnly to) => to == DateOnly.MaxValue
        ? OfficialTexts.UntilNow.Say(Day(from))
        : OfficialTexts.Until.Say(Day(from), Day(to));

    private static string Day(DateOnly day) => day == DateOnly.MinValue ? OfficialTexts.HeldBefore : Formats.Day(day);

    private static string End(DateOnly? to) => to switch
    {
        null => "",
        { } day when day == DateOnly.MaxValue => OfficialTexts.PastEnd,
        { } day => Formats.Day(day),
    };

    private sealed record Lane(string Name, IReadOnlyList<Told> Events);

    /// <summary>Something that happened: how it is drawn, and the days that its record holds.</summary>
    private sealed record Told(TimelineMark Mark, DateOnly From, DateOnly? To);
}
