using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Programme;

namespace ReviewDashboard.App.Features.Programme;

/// <summary>The page "Nhiệm vụ và kiến nghị": tasks, proposals, documents, communes behind target, recipients.</summary>
public static class TasksSheet
{
    public static ThemeSheet Sheet { get; } = new(
        Links.Tasks, Theme.Tasks, ["states", "outcomes", "plans", "behind", "recipients", "register", "proposals", "documents"], () => ProgrammeTexts.Question,
        ground => [States(ground), Outcomes(ground), Plans(ground), Behind(ground), Recipients(ground), Register(ground), Proposals(ground), Documents(ground)]);

    private static ThemeCard States(ThemeGround ground) => ThemeCard.Of(
        "states", ProgrammeTexts.StatesTitle, ["TSK-01", "TSK-02"],
        [.. new TaskRegister(ground.Facts, ground.User).Of(ground.On).GroupBy(line => line.Task.Paragraph, StringComparer.Ordinal).Select(paragraph => new BarRow(
            ProgrammeTexts.ParagraphRow.Say(paragraph.Key),
            [.. Enum.GetValues<DeadlineState>().Select(state => new BarSegment(
                DeadlineWords.Class(state), DeadlineWords.Of(state), paragraph.Count(line => line.State == state), ground.Links.Notice(paragraph.Key)))],
            Formats.Count(paragraph.Count())))]) with
    { Empty = ProgrammeTexts.NoTasks };

    private static ThemeCard Register(ThemeGround ground) => new("register", ProgrammeTexts.TasksTitle, ["TSK-01", "TSK-02"], () => new DataTable(
        ProgrammeTexts.TasksTitle,
        [
            ProgrammeTexts.Task, ProgrammeTexts.State, ProgrammeTexts.Due, ProgrammeTexts.DoneOn, ProgrammeTexts.Progress, ProgrammeTexts.Lead, ProgrammeTexts.Coordinating,
            ProgrammeTexts.Paragraph,
        ],
        [.. new TaskRegister(ground.Facts, ground.User).Of(ground.On).Select(line => new DataRow(
            [
                line.Task.Text,
                CodeWords.Initial(DeadlineWords.Of(line.State)),
                DataCell.Of(line.Task.DueOn),
                DataCell.Of(line.DoneOn),
                line.Task.Progress ?? "–",
                line.Lead,
                line.Coordinating.Count == 0 ? "–" : string.Join("; ", line.Coordinating),
                new DataCell(line.Task.Paragraph, Href: ground.Links.Notice(line.Task.Paragraph)),
            ]))]))
    { Empty = ProgrammeTexts.NoTasks, IsWide = true };

    private static ThemeCard Outcomes(ThemeGround ground)
    {
        ProposalOutcome?[] outcomes = [.. Enum.GetValues<ProposalOutcome>().Cast<ProposalOutcome?>(), null];
        return ThemeCard.Of(
            "outcomes", ProgrammeTexts.OutcomesTitle, ["PRP-01"],
            [.. new ProposalRegister(ground.Facts, ground.User).Of(ground.On).GroupBy(line => (line.Proposal.AssignedTo, line.AssignedTo)).OrderByDescending(agency => agency.Count()).Select(agency => new BarRow(
                agency.Key.Item2,
                [.. outcomes.Select(outcome => new BarSegment(
                    Class(outcome), outcome is { } known ? CodeWords.Of(known) : ProgrammeTexts.Waiting, agency.Count(line => line.Outcome == outcome),
                    ground.Links.Records("PRP-01", ("part", "denominator"), ("detail", $"{agency.Key.Item1}/{ProposalLine.KeyOf(outcome)}"))))],
                Formats.Count(agency.Count())))]) with
        { Empty = ProgrammeTexts.NoProposals };
    }

    private static string Class(ProposalOutcome? outcome) => outcome switch
    {
        ProposalOutcome.Accepted => "part-1",
        ProposalOutcome.Partly => "part-4",
        ProposalOutcome.Rejected => "part-3",
        _ => "no-data",
    };

    private static ThemeCard Proposals(ThemeGround ground) => new("proposals", ProgrammeTexts.ProposalsTitle, ["PRP-01"], () => new DataTable(
        ProgrammeTexts.ProposalsTitle,
        [ProgrammeTexts.Proposal, ProgrammeTexts.Outcome, ProgrammeTexts.AssignedTo, ProgrammeTexts.ProposedBy, ProgrammeTexts.ReceivedOn, ProgrammeTexts.AnsweredOn],
        [.. new ProposalRegister(ground.Facts, ground.User).Of(ground.On).Select(line => new DataRow(
            [
                line.Proposal.Text,
                CodeWords.Initial(line.Outcome is { } outcome ? CodeWords.Of(outcome) : ProgrammeTexts.Waiting),
                line.AssignedTo,
                line.From,
                DataCell.Of(line.Proposal.ReceivedOn),
                DataCell.Of(line.AnsweredOn),
            ]))]))
    { Empty = ProgrammeTexts.NoProposals, IsWide = true };

    private static ThemeCard Plans(ThemeGround ground)
    {
        var plans = new DocumentRegister(ground.Facts, ground.User).Plans(ground.On);
        return new ThemeCard(
            "plans", ProgrammeTexts.PlansTitle, ["DOC-01", "DOC-02"],
            () => new DataTable(
                ProgrammeTexts.PlansTitle,
                [ProgrammeTexts.District, ProgrammeTexts.DaysColumn, ProgrammeTexts.IssuedOn, ProgrammeTexts.Number, ProgrammeTexts.Agency],
                [.. plans.Select(plan => new DataRow(
                    [
                        plan.District.Name,
                        plan.First is { } first ? ThemeCells.Count(first.Days) : ProgrammeTexts.NoPlan,
                        DataCell.Of(plan.First?.Document.IssuedOn),
                        plan.First?.Document.Number ?? "–",
                        plan.First?.Agency ?? "–",
                    ]))]),
            [.. plans.Select(plan => new BarRow(
                plan.First is null ? $"{plan.District.Name} ({ProgrammeTexts.NoPlan})" : plan.District.Name,
                [new BarSegment("plain", ProgrammeTexts.DaysAfter, Math.Max(0, plan.First?.Days ?? 0), ground.Links.Records("DOC-02"))],
                plan.First is { } first ? Formats.Count(first.Days) : "–"))],
            Note: ProgrammeTexts.DaysNote);
    }

    private static ThemeCard Documents(ThemeGround ground) => new("documents", ProgrammeTexts.DocumentsTitle, ["DOC-01"], () => new DataTable(
        ProgrammeTexts.DocumentsTitle,
        [ProgrammeTexts.Subject, ProgrammeTexts.Number, ProgrammeTexts.Kind, ProgrammeTexts.IssuedOn, ProgrammeTexts.DaysColumn, ProgrammeTexts.Agency],
        [.. new DocumentRegister(ground.Facts, ground.User).Of(ground.On).Select(line => new DataRow(
            [
                line.Document.Subject,
                line.Document.Number,
                CodeWords.Of(line.Document.Kind),
                DataCell.Of(line.Document.IssuedOn),
                ThemeCells.Count(line.Days),
                line.Agency,
            ]))]))
    { Empty = ProgrammeTexts.NoDocuments, IsWide = true };

    private static ThemeCard Behind(ThemeGround ground) => new("behind", ProgrammeTexts.BehindTitle, ["PRG-01"], () => new DataTable(
        ProgrammeTexts.BehindTitle,
        [ProgrammeTexts.Commune, ProgrammeTexts.District, ProgrammeTexts.Met, ProgrammeTexts.Target, ProgrammeTexts.Gap],
        [.. new BehindTarget(ground.Facts, ground.User).Of(ground.Figures.Unit, ground.On, ground.Figures.Filter).Select(line => new DataRow(
            [
                ThemeCells.Commune(ground, line.Commune),
                ThemeCells.District(ground, line.Commune),
                new DataCell(FigureWords.Full(line.Met.Indicator, line.Met), line.Met.Value, Href: ground.Links.RecordsOn(line.Met.Indicator.Code, line.Commune.Code, ground.On)),
                new DataCell(FigureWords.Goal(line.Met.Indicator, line.Target), line.Target),
                new DataCell(FigureWords.Number(line.Met.Indicator, line.Gap), line.Gap),
            ]))]))
    { Empty = ProgrammeTexts.NoneBehind, ListsRecords = true };

    private static ThemeCard Recipients(ThemeGround ground) => new("recipients", ProgrammeTexts.RecipientsTitle, ["TSK-03"], () => new DataTable(
        ProgrammeTexts.RecipientsTitle,
        [ProgrammeTexts.Recipient, ProgrammeTexts.SentOn, ProgrammeTexts.AcknowledgedOn],
        [.. new NoticeRecipients(ground.Facts, ground.User).Of(ground.On).Select(line => new DataRow(
            [line.Agency, DataCell.Of(line.SentOn), line.AcknowledgedOn is { } day ? DataCell.Of(day) : ProgrammeTexts.NotAcknowledged]))]))
    { Empty = ProgrammeTexts.NoRecipients };
}
