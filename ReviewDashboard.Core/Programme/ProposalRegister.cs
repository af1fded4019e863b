using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Programme;

/// <summary>A proposal with the names of who made it and who answers.</summary>
/// <param name="AnsweredOn">When it was answered, as far as is known on the day.</param>
/// <param name="Days">Days from receiving it to the answer, else to the day.</param>
public sealed record ProposalLine(Proposal Proposal, string From, string AssignedTo, DateOnly? AnsweredOn, int Days)
{
    /// <summary>The key of proposals that wait for their answer.</summary>
    public const string Waiting = "waiting";

    public ProposalOutcome? Outcome => AnsweredOn is null ? null : Proposal.Outcome;

    /// <summary>The key of an outcome by which proposals are chosen; one that is not known is waiting.</summary>
    public static string KeyOf(ProposalOutcome? outcome) => outcome is { } known ? Codes.Of(known) : Waiting;
}

/// <summary>Lists what was proposed.</summary>
public sealed class ProposalRegister(ReviewFacts facts, CurrentUser user)
{
    /// <summary>The proposals received by a day, those that wait for an answer first; none for a reader who may not see them.</summary>
    public IReadOnlyList<ProposalLine> Of(DateOnly on) => !user.CanSeeProgramme ? [] :
    [
        .. facts.Registers.Proposals.Where(proposal => proposal.ReceivedOn <= on)
            .Select(proposal => Line(proposal, proposal.AnsweredOn <= on ? proposal.AnsweredOn : null, on))
            .OrderBy(line => line.AnsweredOn is not null).ThenByDescending(line => line.Days).ThenBy(line => line.Proposal.Id, StringComparer.Ordinal),
    ];

    private ProposalLine Line(Proposal proposal, DateOnly? answered, DateOnly on) => new(
        proposal, facts.AgencyName(proposal.FromAgency), facts.AgencyName(proposal.AssignedTo), answered,
        (answered ?? on).DayNumber - proposal.ReceivedOn.DayNumber);
}
