using FluentValidation;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Corrections;

/// <summary>What a posting must be, beside the person's other postings.</summary>
internal sealed class PostingValidator : AbstractValidator<Corrected<Posting>>
{
    public PostingValidator()
    {
        RuleFor(it => it.Record.CommuneCode)
            .Must((it, code) => it.Ground.Facts.Units.Commune(code) is not null).WithMessage(_ => CorrectionTexts.NotOffered);
        RuleFor(it => it.Record.TitleCode)
            .Must((it, code) => it.Ground.Facts.Titles.Any(title => title.Code == code)).WithMessage(_ => CorrectionTexts.NotOffered)
            .Must(ExistsThere).WithMessage(_ => CorrectionTexts.TitleNotThere);
        RuleFor(it => it.Record.From)
            .Must((it, day) => day <= it.Ground.Today).WithMessage(_ => CorrectionTexts.Future)
            .Must((it, day) => day > it.File.Official.BirthDate).WithMessage(_ => CorrectionTexts.BeforeBirth)
            .Must((it, _) => Overlapping(it) is null).WithMessage(it => CorrectionTexts.TwoMainPostings.Say(Words(it, Overlapping(it)!)));
        RuleFor(it => it.Record.To)
            .Must((it, day) => day is null || day > it.Record.From).WithMessage(_ => CorrectionTexts.EndBeforeBegin)
            .Must((it, day) => day is null || day <= it.Ground.Today).WithMessage(_ => CorrectionTexts.Future)
            .Must((it, day) => day is not null || it.Record.EndReason is null).WithMessage(_ => CorrectionTexts.EndDayMissing);
        RuleFor(it => it.Record.EndReason)
            .Must((it, reason) => reason is not null || it.Record.To is null).WithMessage(_ => CorrectionTexts.EndReasonMissing);
    }

    private static bool ExistsThere(Corrected<Posting> it, string code) =>
        it.Ground.Facts.Titles.FirstOrDefault(title => title.Code == code) is not { Kinds.Length: > 0 } title
        || it.Ground.Facts.Units.Commune(it.Record.CommuneCode) is not { } commune
        || title.Kinds.Contains(commune.Kind);

    // A person is in one main posting on a day.
    private static Posting? Overlapping(Corrected<Posting> it) => !it.Record.Main ? null : it.File.Postings.FirstOrDefault(other =>
        other.Main && other.Id != it.Record.Id
        && (other.To ?? DateOnly.MaxValue) > it.Record.From && (it.Record.To ?? DateOnly.MaxValue) > other.From);

    private static object?[] Words(Corrected<Posting> it, Posting other) =>
    [
        TitleName(it, other.TitleCode),
        it.Ground.Facts.Units.Name(other.CommuneCode),
        other.From.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture),
        other.To?.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture) ?? "…",
    ];

    private static string TitleName(Corrected<Posting> it, string code) =>
        it.Ground.Facts.Titles.FirstOrDefault(title => title.Code == code)?.Name ?? code;
}
