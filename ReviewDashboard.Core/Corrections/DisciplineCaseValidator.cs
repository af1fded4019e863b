using FluentValidation;
using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Corrections;

/// <summary>What a discipline case must be: violated, opened, decided, in this order, with a measure that its regime knows
/// (Law 22/2008/QH12, article 79; Party Charter, article 35).</summary>
internal sealed class DisciplineCaseValidator : AbstractValidator<Corrected<DisciplineCase>>
{
    /// <summary>Years: measures work for twelve months (Law 22/2008/QH12, article 82), and no rule knows so long an effect.</summary>
    private const int LongestEffect = 5;

    public DisciplineCaseValidator()
    {
        RuleFor(it => it.Record.ViolatedOn)
            .Must((it, day) => day <= it.Ground.Today).WithMessage(_ => CorrectionTexts.Future)
            .Must((it, day) => PostingValidator.IsOfAge(it.File, day)).WithMessage(it => PostingValidator.TooYoung(it.File));
        RuleFor(it => it.Record.OpenedOn)
            .Must((it, day) => day <= it.Ground.Today).WithMessage(_ => CorrectionTexts.Future)
            .Must((it, day) => day >= it.Record.ViolatedOn).WithMessage(_ => CorrectionTexts.OpenedBeforeViolation).AlsoAsking(nameof(DisciplineCase.ViolatedOn));
        RuleFor(it => it.Record.DecidedOn)
            .Must((it, day) => day is null || day >= it.Record.OpenedOn).WithMessage(_ => CorrectionTexts.DecidedBeforeOpened).AlsoAsking(nameof(DisciplineCase.OpenedOn))
            .Must((it, day) => day is null || day <= it.Ground.Today).WithMessage(_ => CorrectionTexts.Future)
            .Must((it, day) => day is not null || it.Record.Measure is null).WithMessage(_ => CorrectionTexts.DecisionDayMissing).AlsoAsking(nameof(DisciplineCase.Measure));
        RuleFor(it => it.Record.Measure)
            .Must((it, measure) => measure is not null || it.Record.DecidedOn is null).WithMessage(_ => CorrectionTexts.MeasureMissing).AlsoAsking(nameof(DisciplineCase.DecidedOn))
            .Must((it, measure) => measure is not { } taken || Measures.Knows(it.Record.Regime, taken)).WithMessage(_ => CorrectionTexts.MeasureOfOtherRegime)
            .AlsoAsking(nameof(DisciplineCase.Regime));
        RuleFor(it => it.Record.EffectiveUntil)
            .Must((it, day) => day is null || (it.Record.DecidedOn is { } decided && day >= decided)).WithMessage(_ => CorrectionTexts.EffectBeforeDecision)
            .AlsoAsking(nameof(DisciplineCase.DecidedOn))
            .Must((it, day) => day is null || it.Record.DecidedOn is not { } decided || decided > it.Ground.Today || day <= decided.AddYears(LongestEffect))
            .WithMessage(_ => CorrectionTexts.EffectTooLong.Say(LongestEffect)).AlsoAsking(nameof(DisciplineCase.DecidedOn));
    }
}
