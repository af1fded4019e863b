using FluentValidation;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Corrections;

/// <summary>What a posting must be, beside the person's other postings.</summary>
internal sealed class PostingValidator : AbstractValidator<Corrected<Posting>>
{
    /// <summary>Nobody is in post, trained for one or disciplined in one before this age (Law 22/2008/QH12, article 36).</summary>
    public const int OfficeAge = 18;

    public PostingValidator()
    {
        RuleFor(it => it.Record.CommuneCode)
            .Must((it, code) => it.Ground.Facts.Units.Commune(code) is not null).WithMessage(it => CorrectionTexts.NotOffered.Say(it.Record.CommuneCode));
        RuleFor(it => it.Record.TitleCode)
            .Must((it, code) => it.Ground.Facts.Titles.Any(title => title.Code == code)).WithMessage(it => CorrectionTexts.NotOffered.Say(it.Record.TitleCode))
            .Must(ExistsThere).WithMessage(_ => CorrectionTexts.TitleNotThere).AlsoAsking(nameof(Posting.CommuneCode));
        RuleFor(it => it.Record.From)
            .Must((it, day) => day <= it.Ground.Today).WithMessage(_ => CorrectionTexts.Future)
            .Must((it, day) => IsOfAge(it.File, day)).WithMessage(it => TooYoung(it.File))
            .Must((it, _) => Overlapping(it) is null).WithMessage(it => CorrectionTexts.TwoMainPostings.Say(Words(it, Overlapping(it)!)))
            .AlsoAsking(nameof(Posting.To), nameof(Posting.Main))
            .Must((it, _) => SamePost(it) is null).WithMessage(it => CorrectionTexts.SamePostTwice.Say(VietnamCalendar.Text(SamePost(it)!.From)))
            .AlsoAsking(nameof(Posting.To), nameof(Posting.CommuneCode), nameof(Posting.TitleCode));
        RuleFor(it => it.Record.To)
            .Must((it, day) => day is null || day > it.Record.From).WithMessage(_ => CorrectionTexts.EndBeforeBegin).AlsoAsking(nameof(Posting.From))
            .Must((it, day) => day is null || day <= it.Ground.Today).WithMessage(_ => CorrectionTexts.Future)
            .Must((it, day) => day is not null || it.Record.EndReason is null).WithMessage(_ => CorrectionTexts.EndDayMissing).AlsoAsking(nameof(Posting.EndReason));
        RuleFor(it => it.Record.EndReason)
            .Must((it, reason) => reason is not null || it.Record.To is null).WithMessage(_ => CorrectionTexts.EndReasonMissing).AlsoAsking(nameof(Posting.To));
    }

    /// <summary>Whether the official of a file was old enough for office.</summary>
    public static bool IsOfAge(OfficialFile file, DateOnly on) => Ages.On(file.Official.BirthDate, on) >= OfficeAge;

    /// <summary>Says that the official was not.</summary>
    public static string TooYoung(OfficialFile file) => CorrectionTexts.TooYoung.Say(VietnamCalendar.Text(file.Official.BirthDate), OfficeAge);

    private static bool ExistsThere(Corrected<Posting> it, string code) =>
        it.Ground.Facts.Titles.FirstOrDefault(title => title.Code == code) is not { Kinds.Length: > 0 } title
        || it.Ground.Facts.Units.Commune(it.Record.CommuneCode) is not { } commune
        || title.Kinds.Contains(commune.Kind);

    // A person is in one main posting on a day.
    private static Posting? Overlapping(Corrected<Posting> it) => !it.Record.Main ? null : AtOnce(it).FirstOrDefault(other => other.Main);

    // Nobody holds one post twice, be it as a second post.
    private static Posting? SamePost(Corrected<Posting> it) =>
        AtOnce(it).FirstOrDefault(other => other.CommuneCode == it.Record.CommuneCode && other.TitleCode == it.Record.TitleCode);

    private static IEnumerable<Posting> AtOnce(Corrected<Posting> it) => it.File.Postings.Where(other =>
        other.Id != it.Record.Id && (other.To ?? DateOnly.MaxValue) > it.Record.From && (it.Record.To ?? DateOnly.MaxValue) > other.From);

    private static object?[] Words(Corrected<Posting> it, Posting other) =>
    [
        TitleName(it, other.TitleCode),
        it.Ground.Facts.Units.Name(other.CommuneCode),
        VietnamCalendar.Text(other.From),
        other.To is { } end ? VietnamCalendar.Text(end) : "…",
    ];

    private static string TitleName(Corrected<Posting> it, string code) =>
        it.Ground.Facts.Titles.FirstOrDefault(title => title.Code == code)?.Name ?? code;
}
