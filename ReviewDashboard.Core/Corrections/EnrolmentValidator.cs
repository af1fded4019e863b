using FluentValidation;
using ReviewDashboard.Core.Texts;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Corrections;

/// <summary>What an enrolment must be: enrolled, then an outcome, then the evaluation.</summary>
internal sealed class EnrolmentValidator : AbstractValidator<Corrected<Enrolment>>
{
    /// <summary>Years: classes are planned year by year, and nobody is enrolled in one of the year after next.</summary>
    private const int EnrolledAhead = 1;

    public EnrolmentValidator()
    {
        RuleFor(it => it.Record.CourseId)
            .Must((it, _) => Class(it) is not null).WithMessage(it => CorrectionTexts.NotOffered.Say(it.Record.CourseId))
            .Must((it, _) => Twin(it) is null).WithMessage(it => CorrectionTexts.SameClass.Say(VietnamCalendar.Text(Twin(it)!.EnrolledOn)));
        RuleFor(it => it.Record.EnrolledOn)
            .Must((it, day) => day <= it.Ground.Today).WithMessage(_ => CorrectionTexts.Future)
            .Must((it, day) => PostingValidator.IsOfAge(it.File, day)).WithMessage(it => PostingValidator.TooYoung(it.File))
            .Must((it, day) => Class(it) is not { } course || day >= course.From.AddYears(-EnrolledAhead))
            .WithMessage(it => CorrectionTexts.EnrolledBeforeClass.Say(VietnamCalendar.Text(Class(it)!.From), EnrolledAhead)).AlsoAsking(nameof(Enrolment.CourseId))
            .Must((it, day) => Class(it) is not { } course || day <= course.To).WithMessage(it => CorrectionTexts.EnrolledAfterClass.Say(VietnamCalendar.Text(Class(it)!.To)))
            .AlsoAsking(nameof(Enrolment.CourseId));
        RuleFor(it => it.Record.OutcomeOn)
            .Must((it, day) => day is null || day >= it.Record.EnrolledOn).WithMessage(_ => CorrectionTexts.OutcomeBeforeEnrolment).AlsoAsking(nameof(Enrolment.EnrolledOn))
            .Must((it, day) => day is null || day <= it.Ground.Today).WithMessage(_ => CorrectionTexts.Future)
            .Must((it, day) => day is null || Class(it) is not { } course || day >= course.From)
            .WithMessage(it => CorrectionTexts.OutcomeBeforeClass.Say(VietnamCalendar.Text(Class(it)!.From))).AlsoAsking(nameof(Enrolment.CourseId))
            .Must((it, day) => day is null == it.Record.Outcome is Outcome.Studying)
            .WithMessage(it => it.Record.Outcome is Outcome.Studying ? CorrectionTexts.StudyingWithOutcomeDay : CorrectionTexts.OutcomeDayMissing)
            .AlsoAsking(nameof(Enrolment.Outcome));
        RuleFor(it => it.Record.Reason)
            .Must((it, reason) => reason is null != it.Record.Outcome is Outcome.DroppedOut)
            .WithMessage(it => it.Record.Outcome is Outcome.DroppedOut ? CorrectionTexts.DropOutReasonMissing : CorrectionTexts.ReasonWithoutDropOut)
            .AlsoAsking(nameof(Enrolment.Outcome));
        RuleFor(it => it.Record.EvaluatedOn)
            .Must((it, day) => day is null || (it.Record.OutcomeOn is { } outcome && day >= outcome)).WithMessage(_ => CorrectionTexts.EvaluationBeforeOutcome).AlsoAsking(nameof(Enrolment.OutcomeOn))
            .Must((it, day) => day is null || day <= it.Ground.Today).WithMessage(_ => CorrectionTexts.Future)
            .Must((it, day) => day is not null || it.Record.Evaluation is null).WithMessage(_ => CorrectionTexts.EvaluationDayMissing).AlsoAsking(nameof(Enrolment.Evaluation));
        RuleFor(it => it.Record.Evaluation)
            .Must((it, result) => result is not null || it.Record.EvaluatedOn is null).WithMessage(_ => CorrectionTexts.EvaluationMissing).AlsoAsking(nameof(Enrolment.EvaluatedOn));
    }

    private static Course? Class(Corrected<Enrolment> it) =>
        it.Ground.Facts.Courses.FirstOrDefault(course => course.Source.Id == it.Record.CourseId)?.Source;

    // Nobody sits in one class twice; who left it or failed may come again.
    private static Enrolment? Twin(Corrected<Enrolment> it) =>
        it.File.Enrolments.FirstOrDefault(other => other.Id != it.Record.Id && other.CourseId == it.Record.CourseId
            && other.Outcome is (Outcome.Studying or Outcome.Completed));
}
