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
        Act<Posting>("end-posting", Postings, posting => posting.To is null, null, nameof(Posting.To), nameof(Posting.EndReason)),
        New(
            "add-posting", Postings, nameof(Posting.CommuneCode), nameof(Posting.TitleCode), nameof(Posting.From), nameof(Posting.To),
            nameof(Posting.EndReason), nameof(Posting.Main), nameof(Posting.EntryRoute), nameof(Posting.DutiesDefined)),
        Act(
            "correct-qualification", Qualifications, nameof(Qualification.Axis), nameof(Qualification.Level), nameof(Qualification.Field),
            nameof(Qualification.ObtainedOn), nameof(Qualification.Institution), nameof(Qualification.Mode)),
        New(
            "add-qualification", Qualifications, nameof(Qualification.Axis), nameof(Qualification.Level), nameof(Qualification.Field),
            nameof(Qualification.ObtainedOn), nameof(Qualification.Institution), nameof(Qualification.Mode)),
        Act<Enrolment>(
            "complete-enrolment", Enrolments, IsStudying, Saying(nameof(Enrolment.Outcome), Codes.Of(Outcome.Completed)),
            nameof(Enrolment.OutcomeOn), nameof(Enrolment.Grade)),
        Act<Enrolment>(
            "drop-out", Enrolments, IsStudying, Saying(nameof(Enrolment.Outcome), Codes.Of(Outcome.DroppedOut)),
            nameof(Enrolment.OutcomeOn), nameof(Enrolment.Reason)),
        Act<Enrolment>(
            "evaluate-enrolment", Enrolments, enrolment => enrolment is { Outcome: Outcome.Completed, EvaluatedOn: null }, null,
            nameof(Enrolment.EvaluatedOn), nameof(Enrolment.Evaluation)),
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

    private static CorrectionAct<T> Act<T>(
        string code, IValidator<Corrected<T>> validator, Func<T, bool> takes, IReadOnlyDictionary<string, string?>? says, params string[] fields)
        where T : class => new()
        {
            Code = code,
            Validator = validator,
            Fields = Columns<T>(fields),
            Takes = takes,
            Says = says ?? new Dictionary<string, string?>(StringComparer.Ordinal),
        };

    private static RecordColumn[] Columns<T>(params string[] properties) =>
        [.. properties.Select(property => RecordTables.For<T>().Columns.First(column => column.Property.Name == property))];
}
