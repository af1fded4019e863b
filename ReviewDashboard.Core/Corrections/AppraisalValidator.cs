using FluentValidation;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Corrections;

/// <summary>What a yearly appraisal must be.</summary>
internal sealed class AppraisalValidator : AbstractValidator<Corrected<Appraisal>>
{
    public AppraisalValidator() => RuleFor(it => it.Record.Year)
        .Must((it, year) => year >= it.File.Official.BirthDate.Year + PostingValidator.OfficeAge && year <= it.Ground.Today.Year).WithMessage(_ => CorrectionTexts.YearOutOfReach);
}
