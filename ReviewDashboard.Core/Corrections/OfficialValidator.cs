using FluentValidation;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Corrections;

/// <summary>What an official's identity must be.</summary>
internal sealed class OfficialValidator : AbstractValidator<Corrected<Official>>
{
    /// <summary>Article 1 of the Party Charter.</summary>
    private const int PartyAge = 18;

    private static readonly DateOnly Earliest = new(1900, 1, 1);

    public OfficialValidator()
    {
        RuleFor(it => it.Record.FullName)
            .Must(name => name.Count(char.IsLetter) >= 2).WithMessage(_ => CorrectionTexts.NoName);
        RuleFor(it => it.Record.Ethnicity)
            .Must(name => Ethnicities.All.Contains(name)).WithMessage(it => Ethnicities.Meant(it.Record.Ethnicity) is { } meant
                ? CorrectionTexts.EthnicityOtherwise.Say(it.Record.Ethnicity, meant)
                : CorrectionTexts.EthnicityUnknown.Say(it.Record.Ethnicity));
        RuleFor(it => it.Record.BirthDate)
            .Must((it, day) => day >= Earliest && day < it.Ground.Today).WithMessage(_ => CorrectionTexts.BirthOutOfReach.Say(VietnamCalendar.Text(Earliest)))
            .Must((it, day) => it.File.Postings.All(posting => Ages.On(day, posting.From) >= PostingValidator.OfficeAge))
            .WithMessage(_ => CorrectionTexts.TooYoungForPosting.Say(PostingValidator.OfficeAge))
            .Must((it, day) => it.File.Qualifications.All(held => held.ObtainedOn is not { } on || Ages.On(day, on) >= QualificationValidator.SchoolAge))
            .WithMessage(_ => CorrectionTexts.BornAfterSchool.Say(QualificationValidator.SchoolAge))
            .Must((it, day) => it.File.Enrolments.All(enrolment => Ages.On(day, enrolment.EnrolledOn) >= PostingValidator.OfficeAge))
            .WithMessage(_ => CorrectionTexts.TooYoungForStudy.Say(PostingValidator.OfficeAge))
            .Must((it, day) => it.File.Cases.All(@case => Ages.On(day, @case.ViolatedOn) >= PostingValidator.OfficeAge))
            .WithMessage(_ => CorrectionTexts.TooYoungForCase.Say(PostingValidator.OfficeAge));
        RuleFor(it => it.Record.PartyJoinedOn)
            .Must((it, day) => day is null || day <= it.Ground.Today).WithMessage(_ => CorrectionTexts.Future)
            .Must((it, day) => day is not { } on || Ages.On(it.Record.BirthDate, on) >= PartyAge).WithMessage(_ => CorrectionTexts.PartyTooYoung.Say(PartyAge))
            .AlsoAsking(nameof(Official.BirthDate));
        RuleFor(it => it.Record.NativeCommuneCode)
            .Must((it, code) => code is null || it.Ground.Facts.Units.Commune(code) is not null).WithMessage(it => CorrectionTexts.NotOffered.Say(it.Record.NativeCommuneCode));
    }
}
