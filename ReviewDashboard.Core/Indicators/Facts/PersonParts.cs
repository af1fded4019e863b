namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>One person's facts on their own, before they lie in a block.</summary>
internal sealed record PersonParts(
    PersonFact Person, PostingFact[] Postings, QualificationFact[] Qualifications, EnrolmentFact[] Enrolments, CaseFact[] Cases,
    AppraisalFact[] Appraisals, PlanFact[] Plans)
{
    public static PersonParts None { get; } = new(default, [], [], [], [], [], []);
}
