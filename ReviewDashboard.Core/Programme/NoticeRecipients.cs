using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.Core.Programme;

/// <summary>A recipient of the notice.</summary>
/// <param name="AcknowledgedOn">When it confirmed, as far as is known on the day.</param>
public sealed record RecipientLine(string Agency, DateOnly SentOn, DateOnly? AcknowledgedOn);

/// <summary>Lists who was sent the notice and who confirmed.</summary>
public sealed class NoticeRecipients(ReviewFacts facts, CurrentUser user)
{
    /// <summary>All recipients, those without a confirmation by a day first; none for a reader who may not see them.</summary>
    public IReadOnlyList<RecipientLine> Of(DateOnly on) => !user.CanSeeProgramme ? [] :
    [
        .. facts.Registers.Acknowledgements
            .Select(sent => new RecipientLine(facts.AgencyName(sent.RecipientAgency), sent.SentOn, sent.AcknowledgedOn <= on ? sent.AcknowledgedOn : null))
            .OrderBy(line => line.AcknowledgedOn is not null).ThenBy(line => line.AcknowledgedOn).ThenBy(line => line.Agency, StringComparer.Ordinal),
    ];
}
