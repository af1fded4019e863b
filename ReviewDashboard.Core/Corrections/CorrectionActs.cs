using FluentValidation;
using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Corrections;

/// <summary>Every act of correcting, in the order in which pages offer them.</summary>
public static class CorrectionActs
{
    private static readonly PostingValidator Postings = new();
    private static readonly QualificationValidator Qualifications = new();
    private static readonly EnrolmentValidator Enrolments = new();
    private static readonly DisciplineCaseValidator Cases = new();

    public static IReadOnlyList<CorrectionAct> All { get; } =
    [
        Act(
            "correct-official", new OfficialValidator(), nameof(Official.FullName), nameof(Official.Sex), nameof(Official.BirthDate),
            nameof(Official.Ethnicity), nameof(Official.PartyJoinedOn), nameof(Official.NativeCommuneCode)),
        Act(
            "correct-posting", Postings, nameof(Posting.CommuneCode), nameof(Posting.TitleCode), nameof(Posting.From), nameof(Posting.To),
            nameof(Posting.EndReason), nameof(Posting.Main), nameof(Posting.EntryRoute), nameof(Posting.DutiesDefined)),
        new TransferPosting
        {
            Code = "transfer-posting", Validator = Postings, Takes = posting => posting.To is null,
            Fields = Columns<Posting>(nameof(Posting.CommuneCode), nameof(Posting.TitleCode), nameof(Posting.From), nameof(Posting.EntryRoute), nameof(Posting.DutiesDefined)),
        },
        new CorrectionAct<Posting>
        {
            Code = "end-posting", Validator = Postings, Takes = posting => posting.To is null,
            Fields = Columns<Posting>(nameof(Posting.To), nameof(Posting.EndReason)), Needs = Columns<Posting>(nameof(Posting.To), nameof(Posting.EndReason)),
        },
        New(
            "add-posting", Postings, nameof(Posting.CommuneCode), nameof(Posting.TitleCode), nameof(Posting.From), nameof(Posting.To),
            nameof(Posting.EndReason), nameof(Posting.Main), nameof(Posting.EntryRoute), nameof(Posting.DutiesDefined)),
        Act(
            "correct-qualification", Qualifications, nameof(Qualification.Axis), nameof(Qualification.Level), nameof(Qualification.Field),
            nameof(Qualification.ObtainedOn), nameof(Qualification.Institution), nameof(Qualification.Mode)),
        New(
            "add-qualification", Qualifications, nameof(Qualification.Axis), nameof(Qualification.Level), nameof(Qualification.Field),
            nameof(Qualification.ObtainedOn), nameof(Qualification.Institution), nameof(Qualification.Mode)),
        new CorrectionAct<Enrolment>
        {
            Code = "complete-enrolment", Validator = Enrolments, Takes = IsStudying, Says = Saying(nameof(Enrolment.Outcome), Codes.Of(Outcome.Completed)),
            Fields = Columns<Enrolment>(nameof(Enrolment.OutcomeOn), nameof(Enrolment.Grade)), Needs = Columns<Enrolment>(nameof(Enrolment.OutcomeOn)),
        },
        new CorrectionAct<Enrolment>
        {
            Code = "drop-out", Validator = Enrolments, Takes = IsStudying, Says = Saying(nameof(Enrolment.Outcome), Codes.Of(Outcome.DroppedOut)),
            Fields = Columns<Enrolment>(nameof(Enrolment.OutcomeOn), nameof(Enrolment.Reason)),
            Needs = Columns<Enrolment>(nameof(Enrolment.OutcomeOn), nameof(Enrolment.Reason)),
        },
        new CorrectionAct<Enrolment>
        {
            Code = "evaluate-enrolment", Validator = Enrolments, Takes = enrolment => enrolment is { Outcome: Outcome.Completed, EvaluatedOn: null },
            Fields = Columns<Enrolment>(nameof(Enrolment.EvaluatedOn), nameof(Enrolment.Evaluation)),
            Needs = Columns<Enrolment>(nameof(Enrolment.EvaluatedOn), nameof(Enrolment.Evaluation)),
        },
        Act(
            "correct-enrolment", Enrolments, nameof(Enrolment.CourseId), nameof(Enrolment.EnrolledOn), nameof(Enrolment.Outcome), nameof(Enrolment.OutcomeOn),
            nameof(Enrolment.Reason), nameof(Enrolment.Grade), nameof(Enrolment.EvaluatedOn), nameof(Enrolment.Evaluation)),
        Act(
            "correct-case", Cases, nameof(DisciplineCase.ViolatedOn), nameof(DisciplineCase.OpenedOn), nameof(DisciplineCase.DecidedOn),
            nameof(DisciplineCase.Regime), nameof(DisciplineCase.Ground), nameof(DisciplineCase.Measure), nameof(DisciplineCase.DecisionNo),
            nameof(DisciplineCase.EffectiveUntil)),
        Act("correct-appraisal", new InlineValidator<Corrected<Appraisal>>(), nameof(Appraisal.Grade)),
    ];

    public static CorrectionAct? Find(string? code) => All.FirstOrDefault(act => string.Equals(act.Code, code, StringComparison.Ordinal));

    /// <summary>The act that corrects a record as a whole, and so knows what it must be.</summary>
    internal static CorrectionAct Of(object record) => All.First(act => act.Table.Type == record.GetType());

    private static bool IsStudying(Enrolment enrolment) => enrolment.Outcome is Outcome.Studying;

    private static Dictionary<string, string?> Saying(string property, string text) => new(StringComparer.Ordinal) { [property] = text };

    private static CorrectionAct<T> Act<T>(string code, IValidator<Corrected<T>> validator, params string[] fields)
        where T : class => new() { Code = code, Validator = validator, Fields = Columns<T>(fields) };

    private static CorrectionAct<T> New<T>(string code, IValidator<Corrected<T>> validator, params string[] fields)
        where T : class => new() { Code = code, Validator = validator, Fields = Columns<T>(fields), MakesRecord = true, Takes = _ => false };

    private static RecordColumn[] Columns<T>(params string[] properties) =>
        [.. properties.Select(property => RecordTables.For<T>().Columns.First(column => column.Property.Name == property))];
}
