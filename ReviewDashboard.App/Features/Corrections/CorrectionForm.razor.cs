using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.App.Features.Corrections;

public sealed partial class CorrectionForm
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly HashSet<string> touched = new(StringComparer.Ordinal);
    private FormState? form;
    private IReadOnlyList<CorrectionFault> faults = [];
    private CorrectionEffect? effect;
    private CorrectionOutcome? outcome;
    private CancellationTokenSource? looking;
    private IJSObjectReference? keeper;
    private ElementReference element;
    private bool isRestored;
    private bool isLooking = true;
    private (DateOnly On, long Version) looked;
    private string? reasonFault;
    private bool isSaving;
    private bool showsAll;
    private bool pointsAtFault;

    /// <summary>The official's records. A form is one act on one record of one official: another has a form of its own.</summary>
    [Parameter, EditorRequired]
    public required OfficialFile File { get; set; }

    [Parameter, EditorRequired]
    public required CorrectionAct Act { get; set; }

    /// <summary>Key of the record in its file; null for a new one.</summary>
    [Parameter]
    public string? Key { get; set; }

    [Parameter, EditorRequired]
    public required ReviewFacts Facts { get; set; }

    [Parameter, EditorRequired]
    public required CurrentUser User { get; set; }

    /// <summary>The day of the verdicts that the effect shows.</summary>
    [Parameter, EditorRequired]
    public required DateOnly On { get; set; }

    /// <summary>Why it can be saved no more; null while it can.</summary>
    [Parameter]
    public FormLoss? Loss { get; set; }

    /// <summary>Told the number of the change after saving.</summary>
    [Parameter]
    public EventCallback<long> Saved { get; set; }

    private string KeptUnder => KeptDraft.Name(User, File.Official.Id, Act, Key);

    public async ValueTask DisposeAsync()
    {
        if (looking is not null)
            await looking.CancelAsync();
        looking?.Dispose();
        try
        {
            if (keeper is not null)
                await keeper.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone; what was typed is kept in the browser.
        }
    }

    // The file is read anew whenever somebody corrects a record: a form that is open keeps what was typed.
    protected override void OnInitialized() => Begin();

    // Another day was chosen, or somebody has corrected something: what was shown may hold no more.
    protected override Task OnParametersSetAsync() =>
        keeper is not null && form is not null && looked != (On, Facts.Version) ? LookAsync() : Task.CompletedTask;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (pointsAtFault && keeper is not null)
        {
            pointsAtFault = false;
            await keeper.InvokeVoidAsync("point");
        }

        if (form is null || !firstRender)
            return;
        var module = await JS.InvokeAsync<IJSObjectReference>("import", "./Features/Corrections/CorrectionForm.razor.js");
        keeper = await module.InvokeAsync<IJSObjectReference>("attach", element, KeptUnder);
        if (await keeper.InvokeAsync<KeptDraft?>("kept") is { } kept && form.Restore(kept))
        {
            isRestored = true;
            touched.UnionWith(Act.Fields.Select(field => field.Name));
        }

        await LookAsync();
        StateHasChanged();
    }

    private void Begin()
    {
        (outcome, faults, effect, isRestored, showsAll, reasonFault) = (null, [], null, false, false, null);
        touched.Clear();
        form = CorrectionDesk.Open(File, Act, Key) is { } seen ? new FormState(Act, seen) : null;
    }

    // What is empty and was not come to yet is only missed when it is saved.
    private string? FaultOf(string column) =>
        showsAll || touched.Contains(column) || !string.IsNullOrWhiteSpace(form!.Draft[column]) ? faults.FirstOrDefault(fault => fault.Column == column)?.Message : null;

    private string? ReasonFault => showsAll && form!.Reason is null ? CorrectionFormTexts.ReasonMissing : reasonFault;

    /// <summary>The official, and what the record is called, as it is known.</summary>
    private string Whose => form is null || Act.MakesRecord || Act.Table.Type == typeof(Official)
        ? File.Official.FullName
        : $"{File.Official.FullName} · {RecordWords.Name(Act.Table, column => form.Seen[column], Facts)}";

    /// <summary>Names of the fields that keep the effect from being shown, in the order of the form.</summary>
    private IReadOnlyList<string> ToMend => [.. Act.Fields.Where(column => faults.Any(fault => fault.Column == column.Name)).Select(RecordWords.Of)];

    private async Task TypeAsync(string column, string? text)
    {
        touched.Add(column);
        form!.Type(column, text);
        await LookAsync();
    }

    /// <summary>Asks for faults and effect when the typing pauses.</summary>
    private Task LookAsync() => LookAsync(Pause);

    private async Task LookAsync(TimeSpan pause)
    {
        looking?.Cancel();
        looking?.Dispose();
        looking = new CancellationTokenSource();
        (isLooking, looked) = (true, (On, Facts.Version));
        var token = looking.Token;
        try
        {
            await Task.Delay(pause, token);
            (faults, effect) = await Desk.PreviewAsync(User, Request(), On, token);
            isLooking = false;
        }
        catch (OperationCanceledException)
        {
            // More was typed.
        }
    }

    private async Task SaveAsync()
    {
        // A second click comes before the button that the first one disables.
        if (isSaving)
            return;
        (isSaving, showsAll, reasonFault) = (true, true, null);
        looking?.Cancel();
        try
        {
            outcome = form!.CorrectionReason is { } reason ? await Desk.SaveAsync(User, Request(), reason, CancellationToken.None) : null;
        }
        finally
        {
            isSaving = outcome is CorrectionOutcome.Saved;
        }

        if (outcome is CorrectionOutcome.Saved saved)
        {
            await ForgetAsync();
            await Saved.InvokeAsync(saved.Change);
            return;
        }

        if (outcome is CorrectionOutcome.Invalid invalid)
            reasonFault = invalid.Faults.FirstOrDefault(fault => fault.Column == CorrectionFaults.Reason)?.Message;
        // What is wrong with the fields, and what would change, is told whatever kept it from being saved.
        await LookAsync(TimeSpan.Zero);
        pointsAtFault = true;
    }

    private async Task GoOnAsync()
    {
        form!.GoOn(((CorrectionOutcome.Stale)outcome!).Now!);
        outcome = null;
        await LookAsync();
    }

    private async Task StartOverAsync()
    {
        await ForgetAsync();
        Begin();
        if (form is not null)
            await LookAsync();
    }

    private async Task ForgetAsync()
    {
        if (keeper is not null)
            await keeper.InvokeVoidAsync("forget");
    }

    private string LossWords(FormLoss loss) => string.Format(
        CultureInfo.CurrentCulture, loss.District is null ? CorrectionFormTexts.TakenOutOfOffice : CorrectionFormTexts.MovedAway,
        loss.By?.By ?? "–", loss.By is { } change ? Formats.Instant(change.At) : "–",
        loss.District is { } district ? UnitWords.Of(Facts.Units, district) : null);

    private CorrectionRequest Request() => new(File.Official.Id, Act, form!.Seen, form.Draft);
}
