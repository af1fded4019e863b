using FluentValidation;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Corrections;

/// <summary>What a level held must be.</summary>
internal sealed class QualificationValidator : AbstractValidator<Corrected<Qualification>>
{
    /// <summary>Nobody holds a certificate before school begins.</summary>
    public const int SchoolAge = 6;

    public QualificationValidator()
    {
        RuleFor(it => it.Record.Level)
            .Must((it, level) => Levels.Rank(it.Record.Axis, level) != Levels.Unknown).WithMessage(_ => CorrectionTexts.LevelOfOtherAxis)
            .AlsoAsking(nameof(Qualification.Axis))
            .Must((it, _) => !it.File.Qualifications.Any(other => IsSame(other, it.Record))).WithMessage(_ => CorrectionTexts.SameQualification)
            .AlsoAsking(nameof(Qualification.Axis), nameof(Qualification.Field), nameof(Qualification.ObtainedOn));
        RuleFor(it => it.Record.ObtainedOn)
            .Must((it, day) => day is null || day <= it.Ground.Today).WithMessage(_ => CorrectionTexts.Future)
            .Must((it, day) => day is not { } on || Ages.On(it.File.Official.BirthDate, on) >= SchoolAge)
            .WithMessage(it => CorrectionTexts.BeforeSchool.Say(VietnamCalendar.Text(it.File.Official.BirthDate), SchoolAge));
    }

    private static bool IsSame(Qualification other, Qualification one) => other.Id != one.Id
        && (other.Axis, other.Level, other.Field, other.ObtainedOn) == (one.Axis, one.Level, one.Field, one.ObtainedOn);
}
