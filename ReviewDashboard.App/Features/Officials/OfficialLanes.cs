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
    public IReadOnlyList<TimelineLane> All() => [.. Every().Where(lane => lane.Marks.Count > 0)];

    private IEnumerable<TimelineLane> Every() =>
    [
        .. new[]
        {
            new TimelineLane(OfficialTexts.LanePost, [.. portrait.Postings.Where(posting => posting.Main).Select(Mark)]),
            new TimelineLane(OfficialTexts.LaneSecond, [.. portrait.Postings.Where(posting => !posting.Main).Select(Mark)]),
        },
        .. Enum.GetValues<Axis>().Select(axis => new TimelineLane(
            CodeWords.Initial(CodeWords.Of(axis)), [.. portrait.Qualifications.Where(qualification => qualification.Axis == axis).Select(Mark)])),
        new TimelineLane(OfficialTexts.LaneTraining, [.. portrait.Studies.Select(Mark)]),
        new TimelineLane(OfficialTexts.LaneAppraisal, [.. portrait.Appraisals.Select(Mark)]),
        new TimelineLane(OfficialTexts.LaneDiscipline, [.. portrait.Cases.Select(Mark)]),
        new TimelineLane(OfficialTexts.LaneVerdict, [.. portrait.History.Where(span => span.Verdict is not null).Select(Mark)]),
    ];

    /// <summary>The same as a table.</summary>
    public DataTable Table(string title) => new(
        title,
        [OfficialTexts.Lane, OfficialTexts.Content, OfficialTexts.From, OfficialTexts.To],
        [.. All().SelectMany(lane => lane.Marks.Select(mark => new DataRow([lane.Name, mark.Text, Day(mark.From), End(mark)], mark.Href)))]);

    private TimelineMark Mark(Posting posting)
    {
        var text = $"{CodeWords.Title(facts, posting.TitleCode)} {UnitWords.Of(facts.Units, posting.CommuneCode)}";
        var to = posting.To ?? DateOnly.MaxValue;
        return new(posting.From, to, text, Tip(text, Range(posting.From, to)), posting.Main ? "post" : "", links.Record("postings", posting.Id));
    }

    private TimelineMark Mark(Qualification qualification)
    {
        var level = CodeWords.Initial(CodeWords.Level(qualification.Axis, qualification.Level));
        var text = qualification.Field is { } field ? $"{level}, {CodeWords.Field(field)}" : level;
        var from = qualification.ObtainedOn ?? DateOnly.MinValue;
        return new(from, null, text, Tip(text, Day(from)), "", links.Record("qualifications", qualification.Id));
    }

    private TimelineMark Mark(Study study)
    {
        var outcome = CodeWords.Initial(CodeWords.Of(study.Enrolment.Outcome));
        var to = (study.Enrolment.OutcomeOn ?? study.Course.To).AddDays(1);
        var style = study.Enrolment.Outcome switch { Outcome.Completed => "good", Outcome.Studying => "", _ => "behind" };
        return new(
            study.Enrolment.EnrolledOn, to, $"{outcome}: {study.Course.Name}", Tip($"{outcome}: {study.Course.Name}", Range(study.Enrolment.EnrolledOn, to)),
            style, links.Record("enrolments", study.Enrolment.Id));
    }

    private TimelineMark Mark(Appraisal appraisal)
    {
        var text = OfficialTexts.ResourceManager.GetString($"GradeShort_{Codes.Of(appraisal.Grade)}", CultureInfo.CurrentUICulture)!;
        var style = appraisal.Grade switch { AppraisalGrade.Limited => "near", AppraisalGrade.Failed => "behind", _ => "good" };
        return new(
            new DateOnly(appraisal.Year, 1, 1), new DateOnly(appraisal.Year, 12, 28), text,
            Tip(CodeWords.Initial(CodeWords.Of(appraisal.Grade)), appraisal.Year.ToString(CultureInfo.InvariantCulture)), style,
            links.Record("appraisals", appraisal.OfficialId, appraisal.Year));
    }

    private TimelineMark Mark(DisciplineCase @case)
    {
        var text = CodeWords.Initial(@case.Measure is { } measure ? CodeWords.Of(measure) : OfficialTexts.StillOpen);
        var day = @case.DecidedOn ?? @case.OpenedOn;
        var style = @case.Measure is Measure.None ? "" : @case.Measure is null ? "near" : "behind";
        return new(day, null, text, Tip($"{text}, {CodeWords.Of(@case.Ground)}", Day(day)), style, links.Record("discipline_cases", @case.Id));
    }

    private TimelineMark Mark(VerdictSpan span)
    {
        var result = span.Verdict!.Verdict.Result;
        var text = CodeWords.Initial(CodeWords.Of(result));
        var style = result switch { VerdictResult.Met => "good", VerdictResult.NotMet => "behind", VerdictResult.Unknown => "near", _ => "" };
        // Days before the review cannot be shown; its first one stands for them.
        var firstShown = new DateOnly(facts.Review.BaselineYear, 1, 1);
        return new(
            span.From, span.To, $"{VerdictSigns.Of(result)} {text}", Tip(text, Range(span.From, span.To)), style,
            links.Day(span.From < firstShown ? firstShown : span.From));
    }

    private static string Tip(string text, string days) => string.Format(CultureInfo.CurrentCulture, OfficialTexts.TipOf, text, days);

    private static string Range(DateOnly from, DateOnly to) => to == DateOnly.MaxValue
        ? string.Format(CultureInfo.CurrentCulture, OfficialTexts.UntilNow, Day(from))
        : string.Format(CultureInfo.CurrentCulture, OfficialTexts.Until, Day(from), Day(to));

    private static string Day(DateOnly day) => day == DateOnly.MinValue ? OfficialTexts.HeldBefore : Formats.Day(day);

    private static string End(TimelineMark mark) => mark.To switch
    {
        null => "",
        { } to when to == DateOnly.MaxValue => OfficialTexts.PastEnd,
        { } to => Formats.Day(to),
    };
}
